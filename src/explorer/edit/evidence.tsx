import type { ReactElement } from 'react';
import type { Stance, StatementInput } from '../../generated/explorer.js';
import { Field } from './field.js';

/** What a form asks of evidence. */
export interface EvidenceForm {
  readonly quote: string;
  readonly title: string;
  readonly url: string;
  readonly locator: string;
  readonly speaker: string;
  readonly stance: Stance;
}

/** An empty form. */
export const noEvidence: EvidenceForm = { quote: '', title: '', url: '', locator: '', speaker: '', stance: 'SUPPORTS' };

/** The form as the API takes it: what was left empty is left out. */
export function statementOf({ quote, title, url, locator, speaker, stance }: EvidenceForm): StatementInput {
  const of = <T,>(text: string, made: T): T | undefined => (text.trim() === '' ? undefined : made);
  const attributed = speaker.includes('/') ? { id: speaker.trim() } : { anonymous: speaker.trim() };
  return JSON.parse(
    JSON.stringify({
      source: { title: of(title, title.trim()), url: of(url, url.trim()) },
      quote: of(quote, quote.trim()),
      locator: of(locator, locator.trim()),
      attributedTo: of(speaker, attributed),
      stance,
    }),
  ) as StatementInput;
}

interface EvidenceProps {
  readonly value: EvidenceForm;
  readonly onChange: (value: EvidenceForm) => void;
}

/** Who says so: nothing is recorded without it. */
export function EvidenceFields({ value, onChange }: EvidenceProps): ReactElement {
  const set = (part: Partial<EvidenceForm>) => onChange({ ...value, ...part });
  return (
    <fieldset>
      <legend>Who says so</legend>
      <Field
        label="Quote"
        hint="The words of the source, as they stand there"
        value={value.quote}
        onChange={(quote) => set({ quote })}
        isLong
      />
      <Field label="Title of the source" value={value.title} onChange={(title) => set({ title })} />
      <Field label="Address of the source" value={value.url} onChange={(url) => set({ url })} />
      <Field
        label="Where in it"
        hint="Such as: paragraph 3"
        value={value.locator}
        onChange={(locator) => set({ locator })}
      />
      <Field
        label="Said by"
        hint="An id such as person/elon-musk, or what an unnamed source is called; empty: the document itself"
        value={value.speaker}
        onChange={(speaker) => set({ speaker })}
      />
      <label className="order">
        It{' '}
        <select value={value.stance} onChange={({ target }) => set({ stance: target.value as Stance })}>
          <option value="SUPPORTS">says that it is so</option>
          <option value="DENIES">denies it</option>
        </select>
      </label>
    </fieldset>
  );
}
