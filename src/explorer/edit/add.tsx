import { useState, type ReactElement } from 'react';
import { RecordSaidDocument, RecordTieDocument, type RelationshipType } from '../../generated/explorer.js';
import type { TypeWords } from '../design/words.js';
import type { Store } from '../state/store.js';
import { EvidenceFields, noEvidence, statementOf } from './evidence.js';
import { Field } from './field.js';
import { Form } from './form.js';
import { write } from './write.js';

interface AddProps {
  readonly store: Store;
  readonly words: TypeWords;
  /** Where the new tie starts. */
  readonly from: string;
  readonly to?: string;
}

/** Adds a tie with its evidence beside an entity or a tie. */
export function AddTie({ store, words, from, to = '' }: AddProps): ReactElement {
  const [type, setType] = useState<RelationshipType>('FUNDED');
  const [end, setEnd] = useState(to);
  const [start, setStart] = useState('');
  const [until, setUntil] = useState('');
  const [evidence, setEvidence] = useState(noEvidence);
  const period = { ...(start.trim() && { start: start.trim() }), ...(until.trim() && { end: until.trim() }) };
  const input = {
    ...{ type, from: { id: from }, to: { id: end.trim() }, evidence: [statementOf(evidence)] },
    ...(Object.keys(period).length > 0 && { period }),
  };
  return (
    <Form
      label="Add a tie"
      title={`A new tie of ${from}`}
      send={(key) => write(RecordTieDocument, { key, input }, ({ recordRelationship }) => recordRelationship)}
      onWritten={() => {
        setEvidence(noEvidence);
        void store.runAll([{ do: 'add', ids: [end.trim()], near: from }]).then(() => store.reload());
      }}
    >
      <label className="order">
        It{' '}
        <select value={type} onChange={({ target }) => setType(target.value as RelationshipType)}>
          {[...words].map(([one, { label }]) => (
            <option key={one} value={one}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <Field label="Whom or what" hint="An id, such as organization/openai" value={end} onChange={setEnd} isRequired />
      <Field label="When, or from when" hint="2018, 2018-02, 2018-02-20, 2018~" value={start} onChange={setStart} />
      <Field label="Until" hint="Of what holds over a time" value={until} onChange={setUntil} />
      <EvidenceFields value={evidence} onChange={setEvidence} />
    </Form>
  );
}

interface AddEvidenceProps {
  readonly store: Store;
  readonly about: string;
  readonly onWritten: () => void;
}

/** Adds what somebody says of what is there. */
export function AddEvidence({ store, about, onWritten }: AddEvidenceProps): ReactElement {
  const [evidence, setEvidence] = useState(noEvidence);
  return (
    <Form
      label="Add evidence"
      title="More evidence"
      send={(key) =>
        write(
          RecordSaidDocument,
          { key, about, input: statementOf(evidence) },
          ({ recordStatement }) => recordStatement,
        )
      }
      onWritten={() => {
        setEvidence(noEvidence);
        onWritten();
        void store.reload();
      }}
    >
      <EvidenceFields value={evidence} onChange={setEvidence} />
    </Form>
  );
}
