import { vocabulary } from '../../generated/vocabulary.js';
import { shortened, statedDate, type DatePart } from './dates.js';
import { wordingOf, type ChangeKind, type SummaryParts } from './parts.js';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** "20 February 2018", or what of it there is. */
function partText({ day, month, year }: { readonly [Part in keyof DatePart]: DatePart[Part] | null }): string {
  return [day, month === null ? null : months[month - 1], year].filter((one) => one !== null).join(' ');
}

/** When it was: "in 2015", "from 2015 on", "until some time between 2015 and 2018". */
function when(change: ChangeKind, date: string): string {
  const [first, second] = statedDate(date);
  const text =
    second === undefined
      ? partText(first)
      : `some time between ${partText(shortened(first, second))} and ${partText(second)}`;
  if (change === 'STARTED') return `from ${text} on`;
  if (change === 'ENDED') return `until ${text}`;
  if (second !== undefined) return text;
  return first.day === null ? `in ${text}` : `on ${text}`;
}

/** What else is known; of what is only related the wording is told before. */
function details(parts: SummaryParts): string {
  const { type, role, topic } = parts;
  const wording = type === 'RELATED_TO' ? null : wordingOf(parts);
  const told = [
    ...(wording === null ? [] : [`“${wording}”`]),
    ...(topic === null ? [] : [`topic: ${topic}`]),
    ...(role === null ? [] : [`role: ${role}`]),
  ];
  return told.length === 0 ? '' : ` (${told.join('; ')})`;
}

/** What happened, in one English sentence: "Elon Musk left OpenAI on 20 February 2018." */
export function englishSummary(parts: SummaryParts): string {
  const { change, date, type, from, to, kind } = parts;
  const clause =
    type === 'RELATED_TO' && kind !== null
      ? `${from} and ${to}: “${kind}”`
      : // A name may hold what replace takes for a pattern, and either name the other's mark.
        vocabulary[type].clauses.en.replace(/FROM|TO/g, (mark) => (mark === 'FROM' ? from : to));
  return `${clause} ${when(change, date)}${details(parts)}.`;
}
