import { idList, plainText, wordList } from '../arguments.js';
import { fold } from '../fold.js';
import { sortable } from '../keys.js';
import { parsePartialDate, FAR_FUTURE, FAR_PAST } from '../time.js';
import { at, spend, type Place } from './budget.js';
import type { Bounds, DateFilter, IdFilter, IntFilter, Maybe, MoneyFilter, TextFilter, WordFilter } from './inputs.js';
import { all, any, not, test, type Tree } from './tree.js';

/** The longest text in a condition. */
const longestText = 1000;

const given = <T>(value: Maybe<T>): value is T => value !== null && value !== undefined;

/** A test of one property of the row's entity or relationship. */
function property(place: Place, t: string, p: string, operands: Readonly<Record<string, unknown>> = {}): Tree {
  spend(place);
  return test(t, { p, q: p, ...operands });
}

const existence = (place: Place, p: string, exists: Maybe<boolean>): Tree[] => {
  if (!given(exists)) return [];
  const there = property(place, 'exists', p);
  return [exists ? there : not(there)];
};

/** Conditions on an id; `t` compares the value, or any of a list of values, or says what else the ids are about. */
export function idTests(
  filter: Maybe<IdFilter>,
  p: string,
  place: Place,
  t: 'in' | 'statement' = 'in',
  more: Readonly<Record<string, unknown>> = {},
): Tree[] {
  const { eq, in: among, notIn, exists } = filter ?? {};
  const one = (ids: readonly string[], field: string) =>
    property(at(place, field), t, p, { v: idList(ids, `${place.path}.${field}`), ...more });
  return [
    ...(given(eq) ? [one([eq], 'eq')] : []),
    ...(given(among) ? [one(among, 'in')] : []),
    // An empty notIn excludes nothing, and without it a count can be read from the degree store.
    ...(given(notIn) && notIn.length > 0 ? [not(one(notIn, 'notIn'))] : []),
    ...existence(place, p, exists),
  ];
}

/** Conditions on a word of the vocabulary. */
export function wordTests<Word extends string>(filter: Maybe<WordFilter<Word>>, t: string, place: Place): Tree[] {
  const { eq, in: among, notIn } = filter ?? {};
  const one = (words: readonly Word[], field: string) =>
    property(at(place, field), t, 'kind', { v: wordList(words, `${place.path}.${field}`) });
  return [
    ...(given(eq) ? [one([eq], 'eq')] : []),
    ...(given(among) ? [one(among, 'in')] : []),
    ...(given(notIn) ? [not(one(notIn, 'notIn'))] : []),
  ];
}

/**
 * Conditions on a text.
 * @param folded the property that holds the folded text where that is another; null where only that one is compared
 */
export function textTests(filter: Maybe<TextFilter>, p: string, folded: string, place: Place, always = false): Tree[] {
  if (!given(filter)) return [];
  const { eq, in: among, contains, startsWith, endsWith, exists, ignoreCase = false } = filter;
  const ignore = ignoreCase || always;
  const read = (text: string, field: string) => {
    const plain = plainText(text, `${place.path}.${field}`, longestText);
    return ignore ? fold(plain) : plain;
  };
  const compare = (t: string, field: string, v: unknown) =>
    property(at(place, field), t, ignore ? folded : p, { q: p, v });
  const texts = given(among) ? wordList(among, `${place.path}.in`).map((text) => read(text, 'in')) : null;
  return [
    ...(given(eq) ? [compare('in', 'eq', [read(eq, 'eq')])] : []),
    ...(texts === null ? [] : [compare('in', 'in', texts)]),
    ...(given(contains) ? [compare('contains', 'contains', read(contains, 'contains'))] : []),
    ...(given(startsWith) ? [compare('starts', 'startsWith', read(startsWith, 'startsWith'))] : []),
    ...(given(endsWith) ? [compare('ends', 'endsWith', read(endsWith, 'endsWith'))] : []),
    ...existence(place, p, exists),
  ];
}

/** Whether a property is true or false; one that is not there is false. */
export function flagTests(filter: Maybe<boolean>, p: string, place: Place): Tree[] {
  if (!given(filter)) return [];
  const is = property(place, 'in', p, { v: [true] });
  return [filter ? is : not(is)];
}

const least = -Infinity;
const most = Infinity;

/** All four bounds, open where none is given, so that one text compares with any of them. */
const bounded = <T>({ gt, gte, lt, lte }: Bounds<T>, lowest: T, highest: T) => ({
  gt: gt ?? lowest,
  gte: gte ?? lowest,
  lt: lt ?? highest,
  lte: lte ?? highest,
});

function hasBounds<T>({ gt, gte, lt, lte }: Bounds<T>): boolean {
  return [gt, gte, lt, lte].some((bound) => given(bound));
}

/** Bounds of a number; `t` says what is compared. */
export function numberTests(filter: Maybe<IntFilter>, t: 'range' | 'degree', p: string, place: Place): Tree[] {
  const { eq } = filter ?? {};
  return [
    ...(given(eq) ? [property(at(place, 'eq'), t, p, bounded({ gte: eq, lte: eq }, least, most))] : []),
    ...(hasBounds(filter ?? {}) ? [property(place, t, p, bounded(filter ?? {}, least, most))] : []),
  ];
}

/** The days that the bounds of a date leave, both ends included: after a partial date is after its last day. */
function dayBounds(filter: Bounds<string>, path: string): { lo: number; hi: number } {
  const days = (field: keyof Bounds<string>) => {
    const text = filter[field];
    return given(text) ? parsePartialDate(text, `${path}.${field}`) : null;
  };
  const [gt, gte, lt, lte] = [days('gt'), days('gte'), days('lt'), days('lte')];
  return {
    lo: Math.max(FAR_PAST, gt === null ? FAR_PAST : gt.latest + 1, gte?.earliest ?? FAR_PAST),
    hi: Math.min(FAR_FUTURE, lt === null ? FAR_FUTURE : lt.earliest - 1, lte?.latest ?? FAR_FUTURE),
  };
}

/**
 * Conditions on a date.
 * @param there when there is one
 * @param p the property of its first day, and `q` that of its last
 */
export function dateTests(filter: Maybe<DateFilter>, there: Tree, p: string, q: string, place: Place): Tree[] {
  if (!given(filter)) return [];
  const { exists } = filter;
  const days = () => property(place, 'days', p, { q, ...dayBounds(filter, place.path) });
  return [
    ...(hasBounds(filter) ? [all([there, days()])] : []),
    ...(given(exists) ? [exists ? there : not(there)] : []),
  ];
}

/** Beneath and above all sort keys of amounts. */
const [noAmount, anyAmount] = ['', '~'];

/**
 * Conditions on an amount.
 * @param names what the properties begin with; the first of which there is an amount counts
 */
export function moneyTests(filter: Maybe<MoneyFilter>, names: readonly [string, string?], place: Place): Tree[] {
  if (!given(filter)) return [];
  const { currency, approximate, exists } = filter;
  const [first, second = first] = names;
  const key = (bound: Maybe<string>) => (given(bound) ? sortable(bound) : null);
  const { gt, gte, lt, lte } = filter;
  const range = { gt: key(gt), gte: key(gte), lt: key(lt), lte: key(lte) };
  const sort = (t: string, operands: object = {}) =>
    property(place, t, `${first}Sort`, { q: `${second}Sort`, ...operands });
  const is = (suffix: string, v: unknown): Tree => {
    const of = (name: string) => test('in', { p: `${name}${suffix}`, q: `${name}${suffix}`, v: [v] });
    spend(place);
    if (first === second) return of(first);
    const lacksFirst = not(test('exists', { p: `${first}Sort`, q: `${first}Sort` }));
    return any([of(first), all([lacksFirst, of(second)])]);
  };
  return [
    ...(hasBounds(filter) ? [sort('range', bounded(range, noAmount, anyAmount))] : []),
    ...(given(currency) ? [is('Currency', currency)] : []),
    ...(given(approximate) ? [is('Approximate', approximate)] : []),
    ...(given(exists) ? [exists ? sort('exists') : not(sort('exists'))] : []),
  ];
}
