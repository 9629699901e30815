import { vocabulary } from '../../generated/vocabulary.js';
import { beforeChrist, toldDate, type Told } from './dates.js';
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

const era = { before: 'قبل الميلاد', after: 'للميلاد' };

/** "20 فبراير 2018", or what of it there is; a year alone is called so, and one before Christ too; "حوالي عام 1999". */
function partText({ day, month, year, decade, ...part }: Told, acrossEras = false): string {
  const marks = [part.uncertain ? 'ربما' : null, part.approximate ? 'حوالي' : null];
  const before = year === null ? null : beforeChrist(year);
  const isCalled = before !== null || (day === null && month === null);
  const date = [
    ...[day, month === null ? null : months[month - 1]],
    isCalled ? (decade ? 'عقد' : 'عام') : null,
    before ?? year,
    before !== null ? era.before : acrossEras ? era.after : null,
  ];
  return [...marks, ...date].filter((one) => one !== null).join(' ');
}

const isYear = ({ month, decade, approximate, uncertain }: Told) =>
  month === null && !decade && !approximate && !uncertain;

/** Between two dates; two years of one era are called so together. */
function between(first: Told, second: Told, acrossEras: boolean): string {
  if (!acrossEras && isYear(first) && isYear(second) && first.year !== null && second.year !== null) {
    const [from, to] = [beforeChrist(first.year), beforeChrist(second.year)];
    const text = `في وقت ما بين عامي ${from ?? first.year} و${to ?? second.year}`;
    return to === null ? text : `${text} ${era.before}`;
  }
  return `في وقت ما بين ${partText(first, acrossEras)} ${attached('و', partText(second, acrossEras))}`;
}

function when(date: string): string {
  const { parts, perhaps, acrossEras } = toldDate(date);
  const [first, second] = parts;
  const certainly = perhaps ? 'ربما ' : '';
  if (second !== undefined) return certainly + between(first, second, acrossEras);
  return `${certainly}${first.approximate ? '' : 'في '}${partText(first)}`;
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
