import { Big } from 'big.js';

/** What totals are parted by, besides their currency. */
export type TotalBy = 'GIVER' | 'RECEIVER' | 'YEAR';

/** A sum of amounts of one currency. */
export interface AmountSum {
  /** Exact, a canonical decimal text; "0" of none. */
  readonly amount: string;
  /** How many amounts it is of. */
  readonly count: number;
  /** Whether one of them is only about so much. */
  readonly approximate: boolean;
}

/** What was paid, pledged and given together with others. None is part of another: a promise kept is in two of them. */
export interface FundingSums {
  readonly paid: AmountSum;
  readonly pledged: AmountSum;
  /** Amounts shared by several relationships, each once. */
  readonly joint: AmountSum;
}

/** The sums of one group. What totals are not parted by is null. */
export interface FundingTotal {
  readonly giverId: string | null;
  readonly receiverId: string | null;
  /** The year of the earliest start; null too for what has no start. */
  readonly year: number | null;
  readonly currency: string | null;
  readonly sums: FundingSums;
  /** The same of amounts that are disputed, which are not in `sums`. */
  readonly disputed: FundingSums;
}

/** Amounts alike but in how much: of one group, and all counted the same way. */
export interface AmountGroup {
  readonly giver: string | null;
  readonly receiver: string | null;
  /** The year of the start as stated, null when it has none or totals are not by year. */
  readonly year: number | null;
  readonly disputed: boolean;
  readonly joint: string | null;
  readonly paid: Amounts;
  readonly pledged: Amounts;
}

/** Exact decimal texts in one currency. */
export interface Amounts {
  readonly currency: string | null;
  readonly approximate: boolean;
  readonly texts: readonly string[];
}

/** An amount that several relationships share. */
export interface JointAmount {
  readonly id: string;
  readonly currency: string | null;
  readonly approximate: boolean;
  readonly amount: string;
}

class Adding {
  #sum = new Big(0);
  #count = 0;
  #approximate = false;

  add({ texts, approximate }: Pick<Amounts, 'texts' | 'approximate'>): void {
    for (const text of texts) this.#sum = this.#sum.plus(text);
    this.#count += texts.length;
    this.#approximate ||= approximate && texts.length > 0;
  }

  get total(): AmountSum {
    // Canonical but for the sign of nothing; it may have more digits than an amount that is taken, and is told all the same.
    const amount = this.#sum.eq(0) ? '0' : this.#sum.toFixed();
    return { amount, count: this.#count, approximate: this.#approximate };
  }
}

class AddingSums {
  readonly paid = new Adding();
  readonly pledged = new Adding();
  readonly joint = new Adding();

  get total(): FundingSums {
    return { paid: this.paid.total, pledged: this.pledged.total, joint: this.joint.total };
  }
}

/** What a group is about. */
type Place = Pick<FundingTotal, 'giverId' | 'receiverId' | 'year'>;

class Group {
  readonly #place: Place;
  readonly #currency: string | null;
  readonly #sums = new AddingSums();
  readonly #disputed = new AddingSums();
  /** Joint amounts by whether all relationships that share them here are disputed. */
  readonly #joints = new Map<JointAmount, boolean>();

  constructor(place: Place, currency: string | null) {
    this.#place = place;
    this.#currency = currency;
  }

  add(name: 'paid' | 'pledged', amounts: Amounts, disputed: boolean): void {
    (disputed ? this.#disputed : this.#sums)[name].add(amounts);
  }

  share(joint: JointAmount, disputed: boolean): void {
    this.#joints.set(joint, disputed && (this.#joints.get(joint) ?? true));
  }

  total(): FundingTotal {
    for (const [joint, disputed] of this.#joints) {
      const sums = disputed ? this.#disputed : this.#sums;
      sums.joint.add({ texts: [joint.amount], approximate: joint.approximate });
    }
    this.#joints.clear();
    return {
      ...this.#place,
      currency: this.#currency,
      sums: this.#sums.total,
      disputed: this.#disputed.total,
    };
  }
}

/**
 * Adds up amounts by what is asked for and by currency: nothing is converted, and no currency stated is one of its own.
 * A joint amount counts once in each group that it is shared from, in the group of its own currency.
 */
export function addUp(
  groups: readonly AmountGroup[],
  joints: ReadonlyMap<string, JointAmount>,
  by: ReadonlySet<TotalBy>,
): FundingTotal[] {
  const found = new Map<string, Group>();
  const at = (place: Place, currency: string | null): Group => {
    const key = JSON.stringify([place.giverId, place.receiverId, place.year, currency]);
    const group = found.get(key) ?? new Group(place, currency);
    found.set(key, group);
    return group;
  };
  for (const { giver, receiver, year, disputed, joint, paid, pledged } of groups) {
    const place: Place = {
      giverId: by.has('GIVER') ? giver : null,
      receiverId: by.has('RECEIVER') ? receiver : null,
      year,
    };
    if (paid.texts.length > 0) at(place, paid.currency).add('paid', paid, disputed);
    if (pledged.texts.length > 0) at(place, pledged.currency).add('pledged', pledged, disputed);
    const shared = joint === null ? undefined : joints.get(joint);
    if (shared !== undefined) at(place, shared.currency).share(shared, disputed);
  }
  return [...found.values()].map((group) => group.total());
}

/** What totals are put in order by: sums within each currency, largest first, or years, earliest first. */
export type TotalOrder = 'PAID' | 'PLEDGED' | 'YEAR';

type Compare = (a: FundingTotal, b: FundingTotal) => number;

/** Nulls come last. */
const upwards = <T extends string | number>(a: T | null, b: T | null): number => {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
};

const byCurrency: Compare = (a, b) => upwards(a.currency, b.currency);
const byYear: Compare = (a, b) => upwards(a.year, b.year);
const byPaid: Compare = (a, b) => new Big(b.sums.paid.amount).cmp(a.sums.paid.amount);
const byPledged: Compare = (a, b) => new Big(b.sums.pledged.amount).cmp(a.sums.pledged.amount);
const byEnds: Compare = (a, b) => upwards(a.giverId, b.giverId) || upwards(a.receiverId, b.receiverId);

const orders: Readonly<Record<TotalOrder, readonly Compare[]>> = {
  PAID: [byCurrency, byPaid, byPledged, byYear, byEnds],
  PLEDGED: [byCurrency, byPledged, byPaid, byYear, byEnds],
  YEAR: [byYear, byCurrency, byPaid, byPledged, byEnds],
};

/** Totals in order; no two are equal in it. */
export function inTotalOrder(totals: readonly FundingTotal[], order: TotalOrder): FundingTotal[] {
  const compares = orders[order];
  return [...totals].sort((a, b) => compares.reduce((found, compare) => found || compare(a, b), 0));
}
