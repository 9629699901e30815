import { vocabulary } from '../../generated/vocabulary.js';
import { shortened, statedDate, type DatePart } from './dates.js';
import { wordingOf, type ChangeKind, type SummaryParts } from './parts.js';

const months = [
  ...['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو'],
  ...['يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'],
];

/** The verbs of a masculine and of a feminine noun. */
const verbs: Readonly<Record<ChangeKind, readonly [masculine: string, feminine: string]>> = {
  HAPPENED: ['كان', 'كانت'],
  STARTED: ['بدأ', 'بدأت'],
  ENDED: ['انتهى', 'انتهت'],
};

const isArabic = (text: string): boolean => /^\p{Script=Arabic}/u.test(text);

/** A one-letter word is written together with the next: before the article ل swallows its alef; other scripts stand apart. */
function attached(letter: 'ل' | 'ب' | 'و', word: string): string {
  if (letter === 'ل' && word.startsWith('ال')) return `لل${word.slice(2)}`;
  if (isArabic(word) || (letter === 'و' && /^\d/.test(word))) return `${letter}${word}`;
  return letter === 'و' ? `و ${word}` : `${letter}ـ ${word}`;
}

/** "20 فبراير 2018", or what of it there is; a year alone is called so. */
function partText({ day, month, year }: { readonly [Part in keyof DatePart]: DatePart[Part] | null }): string {
  if (day === null && month === null) return `عام ${year}`;
  return [day, month === null ? null : months[month - 1], year].filter((one) => one !== null).join(' ');
}

function when(date: string): string {
  const [first, second] = statedDate(date);
  if (second === undefined) return `في ${partText(first)}`;
  if (first.month === null && second.month === null) return `في وقت ما بين عامي ${first.year} و${second.year}`;
  return `في وقت ما بين ${partText(shortened(first, second))} ${attached('و', partText(second))}`;
}

/** What else is known; of what is only related the wording is told before. */
function details(parts: SummaryParts): string {
  const { type, role, topic } = parts;
  const wording = type === 'RELATED_TO' ? null : wordingOf(parts);
  const told = [
    ...(wording === null ? [] : [`«${wording}»`]),
    ...(topic === null ? [] : [`الموضوع: ${topic}`]),
    ...(role === null ? [] : [`الدور: ${role}`]),
  ];
  return told.length === 0 ? '' : ` (${told.join('؛ ')})`;
}

/** The clause of the vocabulary with both names in it: "قيادة سام ألتمان لأوبن إيه آي". */
function clauseOf({ type, from, to }: SummaryParts): string {
  return vocabulary[type].clauses.ar.replace(/FROM|([لب])ـTO|TO/g, (mark, letter: 'ل' | 'ب' | undefined) => {
    if (mark === 'FROM') return from;
    return letter === undefined ? to : attached(letter, to);
  });
}

/**
 * What happened, in one Arabic sentence. Its subject is a noun such as "the founding of", whose gender is known, for that
 * of a name is not; nouns that end in ة are feminine.
 */
export function arabicSummary(parts: SummaryParts): string {
  const { change, date, type, from, to, kind } = parts;
  const rest = `${when(date)}${details(parts)}.`;
  if (type === 'RELATED_TO' && kind !== null) {
    const verb = { HAPPENED: '', STARTED: 'بداية ', ENDED: 'نهاية ' }[change];
    return `${from} ${attached('و', to)}: ${verb}«${kind}» ${rest}`;
  }
  const clause = clauseOf(parts);
  const [masculine, feminine] = verbs[change];
  return `${/^\S+ة /.test(clause) ? feminine : masculine} ${clause} ${rest}`;
}
