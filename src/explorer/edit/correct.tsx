import { useState, type ReactElement } from 'react';
import { CorrectTieDocument, type RelationshipPatch } from '../../generated/explorer.js';
import type { TieTold } from '../panel/told.js';
import type { Store } from '../state/store.js';
import { Field } from './field.js';
import { Form } from './form.js';
import { write } from './write.js';

interface CorrectProps {
  readonly store: Store;
  readonly tie: TieTold;
  readonly onWritten: () => void;
}

/** A leaf of a correction: left out where nothing changed, null where it was emptied. */
const leaf = (text: string, before: string | null) =>
  text.trim() === (before ?? '') ? undefined : text.trim() || null;

/** Corrects a tie for the revision that is seen: who was overtaken is told, and nothing is overwritten. */
export function CorrectTie({ store, tie, onWritten }: CorrectProps): ReactElement {
  const { start, end } = tie.period;
  const [from, setFrom] = useState(start ?? '');
  const [until, setUntil] = useState(end ?? '');
  const [kind, setKind] = useState(tie.kind ?? '');
  const [description, setDescription] = useState(tie.description ?? '');
  const [reason, setReason] = useState('');
  const period = { start: leaf(from, start), end: leaf(until, end) };
  const isDated = period.start !== undefined || period.end !== undefined;
  const patch = JSON.parse(
    JSON.stringify({
      kind: leaf(kind, tie.kind),
      description: leaf(description, tie.description),
      period: isDated ? period : undefined,
    }),
  ) as RelationshipPatch;
  const variables = { id: tie.id, revision: tie.revision, patch, reason: reason.trim() || null };
  return (
    <Form
      label="Correct"
      title="Correct this tie"
      send={(key) => write(CorrectTieDocument, { key, ...variables }, ({ correctRelationship }) => correctRelationship)}
      onWritten={() => {
        onWritten();
        void store.reload();
      }}
    >
      <Field label="When, or from when" value={from} onChange={setFrom} />
      <Field label="Until" value={until} onChange={setUntil} />
      <Field label="In the words of the source" value={kind} onChange={setKind} />
      <Field label="Description" value={description} onChange={setDescription} isLong />
      <Field label="Why" hint="The history tells it" value={reason} onChange={setReason} />
    </Form>
  );
}
