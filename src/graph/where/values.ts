import type { DateFilter, IdFilter, InputMaybe, MoneyFilter, Scalars } from '../../generated/schema-types.js';
import { idList, wordList } from '../arguments.js';
import { sortable } from '../keys.js';
import { parsePartialDate, FAR_FUTURE, FAR_PAST } from '../time.js';
import { at, spend, type Place } from './budget.js';
import type { MoneyProperty, Property } from './fields.js';
import { all, any, not, test, type Bounds, type Tested, type Tree } from './tree.js';

/** Whether a client gave a value: null is none. */
export const given = <T>(value: InputMaybe<T>): value is T => value !== null && value !== undefined;

/** A test that counts as one condition. */
export function counted(place: Place, tested: Tested): Tree {
  spend(place);
  return test(tested);
}

const wanted = (holds: boolean, tree: Tree): Tree => (holds ? tree : not(tree));

/** The condition that a value is there, or is not. */
export function existence(place: Place, p: Property, exists: InputMaybe<boolean>): Tree[] {
  return given(exists) ? [wanted(exists, counted(place, { t: 'exists', p }))] : [];
}

/** Conditions on an id; `toTest` says what is tested with ids that are given, by default the property. */
export function idTests(
  filter: InputMaybe<IdFilter>,
  p: Property,
  place: Place,
  toTest: (v: readonly string[]) => Tested = (v) => ({ t: 'in', p, v }),
): Tree[] {
  const { eq, in: among, notIn, exists } = filter ?? {};
  const one = (ids: readonly string[], field: string) =>
    counted(at(place, field), toTest(idList(ids, `${place.path}.${field}`)));
  return [
    ...(given(eq) ? [one([eq], 'eq')] : []),
    ...(given(among) ? [one(among, 'in')] : []),
    // An empty notIn excludes nothing, and without it a count can be read from the degree store.
    ...(given(notIn) && notIn.length > 0 ? [not(one(notIn, 'notIn'))] : []),
    ...existence(place, p, exists),
  ];
}

/** A condition on a word of the vocabulary. */
interface WordFilter<Word extends string> {
  readonly eq?: InputMaybe<Word>;
  readonly in?: InputMaybe<readonly Word[]>;
  readonly notIn?: InputMaybe<readonly Word[]>;
}

/** Conditions on a word of the vocabulary. */
export function wordTests<Word extends string>(
  filter: InputMaybe<WordFilter<Word>>,
  p: Property,
  place: Place,
): Tree[] {
  const { eq, in: among, notIn } = filter ?? {};
  const one = (words: readonly Word[], field: string) =>
    counted(at(place, field), { t: 'in', p, v: wordList(words, `${place.path}.${field}`) });
  return [
    ...(given(eq) ? [one([eq], 'eq')] : []),
    ...(given(among) ? [one(among, 'in')] : []),
    ...(given(notIn) ? [not(one(notIn, 'notIn'))] : []),
  ];
}

/** Whether a property is true or false; one that is not there is false. */
export function flagTests(filter: InputMaybe<boolean>, p: Property, place: Place): Tree[] {
  return given(filter) ? [wanted(filter, counted(place, { t: 'is', p, v: true }))] : [];
}

/** Bounds of some kind of value, as they come. */
interface Bounded<T> {
  readonly gt?: InputMaybe<T>;
  readonly gte?: InputMaybe<T>;
  readonly lt?: InputMaybe<T>;
  readonly lte?: InputMaybe<T>;
}

const boundNames = ['gt', 'gte', 'lt', 'lte'] as const;

/** The bounds that are given, each as it is compared; null when none is. */
export function boundsOf<T>(filter: InputMaybe<Bounded<T>>, compared: (bound: T) => unknown): Bounds | null {
  const pairs = boundNames.flatMap((bound) => {
    const one = filter?.[bound];
    return given(one) ? [[bound, compared(one)] as const] : [];
  });
  return pairs.length === 0 ? null : Object.fromEntries(pairs);
}

/** Conditions on a number; `toTest` says what is compared. */
export function numberTests(
  filter: InputMaybe<Bounded<number> & { readonly eq?: InputMaybe<number> }>,
  place: Place,
  toTest: (bounds: Bounds) => Tested,
): Tree[] {
  // The driver sends every JavaScript number as a float.
  const whole = (number: number) => (Number.isSafeInteger(number) ? BigInt(number) : number);
  const eq = filter?.eq;
  const bounds = boundsOf(filter, whole);
  return [
    ...(given(eq) ? [counted(at(place, 'eq'), toTest({ gte: whole(eq), lte: whole(eq) }))] : []),
    ...(bounds === null ? [] : [counted(place, toTest(bounds))]),
  ];
}

/** The days that the bounds of a date leave, both ends included: after a partial date is after its last day. */
function dayBounds(filter: DateFilter, path: string): { lo: bigint; hi: bigint } {
  const days = (field: (typeof boundNames)[number]) => {
    const text = filter[field];
    return given(text) ? parsePartialDate(text, `${path}.${field}`) : null;
  };
  const [gt, gte, lt, lte] = [days('gt'), days('gte'), days('lt'), days('lte')];
  const lo = Math.max(FAR_PAST, gt === null ? FAR_PAST : gt.latest + 1, gte?.earliest ?? FAR_PAST);
  const hi = Math.min(FAR_FUTURE, lt === null ? FAR_FUTURE : lt.earliest - 1, lte?.latest ?? FAR_FUTURE);
  return { lo: BigInt(lo), hi: BigInt(hi) };
}

/**
 * Conditions on a date, which is stated when `there` holds.
 * @param p holds its first day, and `q` its last
 */
export function dateTests(filter: InputMaybe<DateFilter>, there: Tree, p: Property, q: Property, place: Place): Tree[] {
  if (!given(filter)) return [];
  const { exists } = filter;
  const hasBounds = boundNames.some((bound) => given(filter[bound]));
  return [
    ...(hasBounds ? [all([there, counted(place, { t: 'days', p, q, ...dayBounds(filter, place.path) })])] : []),
    ...(given(exists) ? [wanted(exists, there)] : []),
  ];
}

/** Conditions on an amount. */
export function moneyTests(filter: InputMaybe<MoneyFilter>, field: MoneyProperty, place: Place): Tree[] {
  if (!given(filter)) return [];
  const { currency, approximate, exists } = filter;
  const bounds = boundsOf<Scalars['Decimal']['input']>(filter, sortable);
  /** What is stated of the amount that counts: of one for which there is none before it. */
  const is = (properties: readonly Property[], v: string | boolean): Tree => {
    spend(place);
    const before = (i: number) => field.sorts.slice(0, i).map((p) => not(test({ t: 'exists', p })));
    return any(properties.map((p, i) => all([...before(i), test({ t: 'is', p, v })])));
  };
  return [
    ...(bounds === null ? [] : [counted(place, { t: 'range', p: field.sort, bounds })]),
    ...(given(currency) ? [is(field.currency, currency)] : []),
    ...(given(approximate) ? [is(field.approximate, approximate)] : []),
    ...existence(place, field.sort, exists),
  ];
}
