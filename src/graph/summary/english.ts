import { vocabulary } from '../../generated/vocabulary.js';
import { beforeChrist, toldDate, type Told } from './dates.js';
import { wordingOf, type ChangeKind, type SummaryParts } from './parts.js';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** "2018", "44 BC", "the 1990s"; "9 AD" where the other end of a range is BC. */
function yearWord({ year, decade }: Told, acrossEras: boolean): string | null {
  if (year === null) return null;
  const before = beforeChrist(year);
  if (before !== null) return `${before} BC`;
  return decade ? `the ${year}s` : `${year}${acrossEras ? ' AD' : ''}`;
}

/** "20 February 2018", or what of it there is; "about 1999". */
function partText(part: Told, acrossEras = false): string {
  const { day, month, approximate, uncertain } = part;
  const marks = [uncertain ? 'perhaps' : null, approximate ? 'about' : null];
  const date = [day, month === null ? null : months[month - 1], yearWord(part, acrossEras)];
  return [...marks, ...date].filter((one) => one !== null).join(' ');
}

/** When it was: "in 2015", "about 2015", "from 2015 on", "until some time between 2015 and 2018", "perhaps in the 1990s". */
function when(change: ChangeKind, date: string): string {
  const { parts, perhaps, acrossEras } = toldDate(date);
  const [first, second] = parts;
  const text =
    second === undefined
      ? partText(first)
      : `some time between ${partText(first, acrossEras)} and ${partText(second, acrossEras)}`;
  const certainly = perhaps ? 'perhaps ' : '';
  if (change === 'STARTED') return `${certainly}from ${text} on`;
  if (change === 'ENDED') return `${certainly}until ${text}`;
  if (second !== undefined || first.approximate) return certainly + text;
  return `${certainly}${first.day === null ? 'in' : 'on'} ${text}`;
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
