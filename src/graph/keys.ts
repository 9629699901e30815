import { WhowhomError } from '../errors.js';
import type { RelationshipType } from '../generated/vocabulary.js';

/*
 * Keys are texts whose order is the order of a list: `owner|tail`. An index on one key is walked from any place in
 * constant time (docs, "Pages"); two properties would not do. Ids hold no `|`, so no owner's keys run into another's.
 */

/** What all keys without a date begin with. */
export const undatedMark = '0:';

/** What is above all keys without a date, and beneath all with one. */
export const datedFrom = '0;';

/** Days before 0000-01-01 are written as numbers from this far before it, which none of them reaches. */
const beforeZero = 10_000_000;

/**
 * What the keys begin with of all that has a day first, which sorts as the days do: 1 and the number of the day, or, before
 * 0000-01-01, a sign that sorts below that and above what has no date.
 */
export const dayKey = (day: number): string =>
  day < 0 ? `${datedFrom}${String(day + beforeZero).padStart(8, '0')}` : `1${String(day).padStart(7, '0')}`;

/** Behind a first day, the last one: the later the higher, and it cannot be before the first. */
const lastDayKey = (first: number, last: number): string =>
  first < 0 ? String(last + beforeZero).padStart(8, '0') : String(last).padStart(7, '0');

/** What the days of a key look like. */
const daysPattern = `(?:1\\d{14}|${datedFrom}\\d{16})`;

/** How a start key begins, for patterns of places that hold one: with two days where it is dated. */
export const startKeyFront = `(?:${daysPattern}:|${undatedMark})`;

/** What a start key looks like. */
export const startKeyPattern = new RegExp(`^${startKeyFront}`);

/** What the key of a dated change looks like: its two days, the id, and a mark behind that of an end. */
export const changeKeyPattern = new RegExp(`^${daysPattern}:[^|]+$`, 's');

/**
 * Where a relationship stands in the order of starts: by the earliest, then the latest day of its start, then by id.
 * What has no start comes before all others, so that downwards it comes last.
 * @param start the days between which it started, null when that is not known
 */
export function startTail(start: { readonly s0: number; readonly s1: number } | null, id: string): string {
  return start === null ? `${undatedMark}${id}` : `${dayKey(start.s0)}${lastDayKey(start.s0, start.s1)}:${id}`;
}

/**
 * Ends what tells the end of a period from its start. Ids hold no control characters, so it sorts before all that an id
 * could go on with: of one relationship the start comes first, and ids stay in order.
 */
export const endMark = '\u0001';

/** Where the end of a relationship stands in the order of changes: as its start, by the days of its end. */
export function endTail(end: { readonly e0: number; readonly e1: number }, id: string): string {
  return `${startTail({ s0: end.e0, s1: end.e1 }, id)}${endMark}`;
}

/** What the keys of an owner begin with, and how long that is: the database counts code points. */
export const ownerPrefix = (ownerId: string): { readonly text: string; readonly length: number } => ({
  text: `${ownerId}|`,
  length: Array.from(ownerId).length + 1,
});

/** The key of one owner's row. */
export function ownerKey(ownerId: string, tail: string): string {
  return `${ownerId}|${tail}`;
}

/**
 * The key of one type's row among all. With an owner, `ownerKey(ownerId, typeKey(type, tail))`, it is the key of one owner's
 * row of one type.
 */
export function typeKey(type: string, tail: string): string {
  return `${type}|${tail}`;
}

/** The types that carry money: they alone have keys by amount. */
export const amountTypes: readonly RelationshipType[] = ['FUNDED', 'ACQUIRED'];

/** Exponents are written as four digits around this; amounts have at most some hundred digits. */
const exponentOffset = 5000;
const nines = (digits: string) => digits.replace(/\d/g, (digit) => String(9 - Number(digit)));

/**
 * A text that sorts as the number does, for any size and sign: sign, exponent, digits. Of a negative number all is
 * turned round. A positive one ends in what is less than any digit and a negative one in what is more, so that 0.12 and
 * 0.123 sort right.
 * @param amount a canonical decimal text
 */
export function sortable(amount: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount);
  if (match === null) throw new WhowhomError('INTERNAL', `No canonical amount: ${amount}.`);
  const [, sign, whole = '', fraction = ''] = match;
  const digits = (whole + fraction).replace(/^0+/, '');
  if (digits === '') return '1.';
  const leadingZeros = whole.length + fraction.length - digits.length;
  const exponent = String(whole.length - leadingZeros + exponentOffset).padStart(4, '0');
  const significant = digits.replace(/0+$/, '');
  return sign === '-' ? `0${nines(exponent)}${nines(significant)}~` : `2${exponent}${significant}.`;
}

/**
 * Where a relationship stands in the order of amounts of one currency: by the exact amount, then by id.
 * @param currency empty when it is not stated
 */
export function amountTail(amount: string, currency: string | undefined, id: string): string {
  return `${currency ?? ''}|${sortable(amount)}:${id}`;
}

/** How the rank of a statement sorts: preferred ones come first. */
const rankOrder = { PREFERRED: '0', NORMAL: '1', DEPRECATED: '2' } as const;

/** Where a statement stands among those about the same. */
export const statementKeyTail = (rank: keyof typeof rankOrder, id: string): string => `${rankOrder[rank]}:${id}`;

/** The same with what it is about. */
export function statementKey(aboutId: string, rank: keyof typeof rankOrder, id: string): string {
  return ownerKey(aboutId, statementKeyTail(rank, id));
}

/** Compares texts by code points, as the database does; JavaScript compares halves of surrogate pairs. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  let i = 0;
  while (i < a.length && i < b.length && a.charCodeAt(i) === b.charCodeAt(i)) i += 1;
  const [left, right] = [a.charCodeAt(i), b.charCodeAt(i)];
  if (Number.isNaN(left) || Number.isNaN(right)) return a.length - b.length;
  const isSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdfff;
  // Halves of pairs stand for code points above all that one unit holds.
  if (isSurrogate(left) !== isSurrogate(right)) return isSurrogate(left) ? 1 : -1;
  return left - right;
}
