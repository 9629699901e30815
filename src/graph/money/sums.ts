import type { RelationshipType } from '../../generated/vocabulary.js';
import { AddingCurrency, type Amounts, type SumsIn, type JointAmount } from './adding.js';

/** What totals are parted by. */
export type TotalBy = 'TYPE' | 'KIND' | 'YEAR' | 'FROM' | 'TO' | 'CURRENCY';

/** What a group is about. What totals are not parted by is null. */
export interface Place {
  readonly type: RelationshipType | null;
  /** The wording of the source; null too where there is none. */
  readonly kind: string | null;
  readonly fromId: string | null;
  readonly toId: string | null;
  /** The year of the earliest start; null too for what has no start. */
  readonly year: number | null;
  /** Null too for amounts without one, and for what has no amount. */
  readonly currency: string | null;
}

/** How many relationships a group has. */
export interface Count extends Place {
  readonly count: number;
}

/** How many relationships a group has, and what they come to. */
export interface Total extends Count {
  /** How many of them have no amount, nor share one. */
  readonly withoutAmount: number;
  /** One for each currency, in their order; that of no currency last. */
  readonly sums: readonly SumsIn[];
}

/** Relationships alike in what totals are parted by; what they are not parted by is null. */
export interface Alike {
  readonly type: RelationshipType | null;
  readonly kind: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** The year of the start as stated; null when it has none, or totals are not by year. */
  readonly year: number | null;
  /** How many they are. */
  readonly size: number;
}

/** Relationships alike in that, and in all that decides where their amounts count: in all but how much it is. */
export interface AmountGroup extends Alike {
  readonly disputed: boolean;
  readonly joint: string | null;
  /** Whether what is paid is a price, or another amount that goes with what is no funding. */
  readonly isPrice: boolean;
  /** Null when they have none. */
  readonly paid: Amounts | null;
  readonly pledged: Amounts | null;
}

const isBy = <T>(by: ReadonlySet<TotalBy>, part: TotalBy, one: T | null): T | null => (by.has(part) ? one : null);

const placeOf = ({ type, kind, from, to, year }: Alike, by: ReadonlySet<TotalBy>, currency: string | null): Place => ({
  type: isBy(by, 'TYPE', type),
  kind: isBy(by, 'KIND', kind),
  fromId: isBy(by, 'FROM', from),
  toId: isBy(by, 'TO', to),
  year: isBy(by, 'YEAR', year),
  currency: isBy(by, 'CURRENCY', currency),
});

/** Texts tell where they end, so that no others make the same key. */
const keyPart = (one: string | null): string => (one === null ? '-' : `${one.length}:${one}`);

/** What tells a group from the others: made for each row, so before its place is. */
const keyOf = ({ type, kind, from, to, year }: Alike, by: ReadonlySet<TotalBy>, currency: string | null): string =>
  (by.has('TYPE') ? keyPart(type) : '') +
  (by.has('KIND') ? keyPart(kind) : '') +
  (by.has('FROM') ? keyPart(from) : '') +
  (by.has('TO') ? keyPart(to) : '') +
  (by.has('YEAR') ? `${year}|` : '') +
  (by.has('CURRENCY') ? keyPart(currency) : '');

class Group {
  readonly #place: Place;
  readonly #sums = new Map<string | null, AddingCurrency>();
  #count = 0;
  #withoutAmount = 0;

  constructor(place: Place) {
    this.#place = place;
  }

  count(size: number, hasAmount: boolean): void {
    this.#count += size;
    if (!hasAmount) this.#withoutAmount += size;
  }

  in(currency: string | null): AddingCurrency {
    const known = this.#sums.get(currency);
    if (known !== undefined) return known;
    const made = new AddingCurrency();
    this.#sums.set(currency, made);
    return made;
  }

  total(): Total {
    const sums = [...this.#sums].map(([currency, adding]) => adding.total(currency));
    sums.sort((a, b) => upwards(a.currency, b.currency));
    return { ...this.#place, count: this.#count, withoutAmount: this.#withoutAmount, sums };
  }
}

/** In order; nulls come last. */
export function upwards<T extends string | number>(a: T | null, b: T | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

/**
 * Counts relationships and adds up their amounts by what is asked for: nothing is converted, and no currency stated is one
 * of its own. A joint amount counts once in each group that it is shared from. By currency a relationship counts in the
 * group of each currency that it has amounts in.
 */
export function addUp(
  groups: readonly AmountGroup[],
  joints: ReadonlyMap<string, JointAmount>,
  by: ReadonlySet<TotalBy>,
): Total[] {
  const found = new Map<string, Group>();
  const at = (group: AmountGroup, currency: string | null): Group => {
    const key = keyOf(group, by, currency);
    const known = found.get(key);
    if (known !== undefined) return known;
    const made = new Group(placeOf(group, by, currency));
    found.set(key, made);
    return made;
  };
  for (const group of groups) {
    const { size, disputed, joint, isPrice, paid, pledged } = group;
    const shared = joint === null ? null : (joints.get(joint) ?? null);
    const amounts = [paid, pledged, shared].filter((one) => one !== null);
    const places = new Map(amounts.map(({ currency }) => [currency, at(group, currency)]));
    if (places.size === 0) at(group, null).count(size, false);
    for (const one of new Set(places.values())) one.count(size, true);
    const into = ({ currency }: Pick<Amounts, 'currency'>) => places.get(currency)?.in(currency);
    if (paid !== null) into(paid)?.add(isPrice ? 'price' : 'paid', paid, disputed);
    if (pledged !== null) into(pledged)?.add('pledged', pledged, disputed);
    if (shared !== null) into(shared)?.share(shared, disputed);
  }
  return [...found.values()].map((group) => group.total());
}

/** Counts relationships by what is asked for, currencies apart from that. */
export function countUp(groups: readonly Alike[], by: ReadonlySet<TotalBy>): Count[] {
  const found = new Map<string, Place & { count: number }>();
  for (const group of groups) {
    const key = keyOf(group, by, null);
    const known = found.get(key);
    if (known === undefined) found.set(key, { ...placeOf(group, by, null), count: group.size });
    else known.count += group.size;
  }
  return [...found.values()];
}
