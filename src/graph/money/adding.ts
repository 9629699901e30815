import { Big } from 'big.js';

/** A sum of amounts of one currency. */
export interface AmountSum {
  /** Exact, a canonical decimal text; "0" of none. */
  readonly amount: string;
  /** How many amounts it is of. */
  readonly count: number;
  /** Whether one of them is only about so much. */
  readonly approximate: boolean;
}

/** The accounts of money. None is part of another: a promise kept is in two of them. */
export const accounts = ['paid', 'pledged', 'price', 'joint'] as const;
export type Account = (typeof accounts)[number];

/**
 * What was paid as funding, what was pledged, what other relationships cost or came with, and what several relationships
 * share, each of these once.
 */
export type Sums = Readonly<Record<Account, AmountSum>>;

/** Sums in one currency; null when it is not stated. */
export interface SumsIn {
  readonly currency: string | null;
  readonly sums: Sums;
  /** The same of amounts that are disputed, which are not in `sums`. */
  readonly disputed: Sums;
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

/** Whole numbers of so many digits are added as numbers, which are exact up to 2^53: decimals take over ten times as long. */
const digits = 15;
const mostWhole = Number.MAX_SAFE_INTEGER - 10 ** digits;

class Adding {
  #sum = new Big(0);
  /** Of whole numbers, which are not yet in the sum. */
  #whole = 0;
  #count = 0;
  #approximate = false;

  add({ texts, approximate }: Pick<Amounts, 'texts' | 'approximate'>): void {
    for (const text of texts) this.#add(text);
    this.#count += texts.length;
    this.#approximate ||= approximate && texts.length > 0;
  }

  #add(text: string): void {
    const number = text.length <= digits ? Number(text) : NaN;
    if (Number.isInteger(number)) this.#whole += number;
    else this.#sum = this.#sum.plus(text);
    if (Math.abs(this.#whole) > mostWhole) this.#gather();
  }

  #gather(): void {
    this.#sum = this.#sum.plus(this.#whole);
    this.#whole = 0;
  }

  get total(): AmountSum {
    this.#gather();
    // Canonical but for the sign of nothing; it may have more digits than an amount that is taken, and is told all the same.
    const amount = this.#sum.eq(0) ? '0' : this.#sum.toFixed();
    return { amount, count: this.#count, approximate: this.#approximate };
  }
}

const noSum: AmountSum = { amount: '0', count: 0, approximate: false };

/** Most groups have one account of the four, and nothing that is disputed. */
class AddingSums {
  readonly #accounts: Partial<Record<Account, Adding>> = {};

  add(account: Account, amounts: Pick<Amounts, 'texts' | 'approximate'>): void {
    (this.#accounts[account] ??= new Adding()).add(amounts);
  }

  get total(): Sums {
    const { paid, pledged, price, joint } = this.#accounts;
    return {
      paid: paid?.total ?? noSum,
      pledged: pledged?.total ?? noSum,
      price: price?.total ?? noSum,
      joint: joint?.total ?? noSum,
    };
  }
}

/** The sums of one currency while they are made. */
export class AddingCurrency {
  readonly #sums = new AddingSums();
  readonly #disputed = new AddingSums();
  /** Joint amounts by whether all relationships that share them here are disputed. */
  readonly #joints = new Map<JointAmount, boolean>();

  add(account: Exclude<Account, 'joint'>, amounts: Amounts, disputed: boolean): void {
    (disputed ? this.#disputed : this.#sums).add(account, amounts);
  }

  share(joint: JointAmount, disputed: boolean): void {
    this.#joints.set(joint, disputed && (this.#joints.get(joint) ?? true));
  }

  /** The sums, once all is added. */
  total(currency: string | null): SumsIn {
    for (const [joint, disputed] of this.#joints) {
      const sums = disputed ? this.#disputed : this.#sums;
      sums.add('joint', { texts: [joint.amount], approximate: joint.approximate });
    }
    this.#joints.clear();
    return { currency, sums: this.#sums.total, disputed: this.#disputed.total };
  }
}
