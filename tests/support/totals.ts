import type { JointInput, MoneyInput, RelationshipInput } from '../../src/graph/changes/index.js';
import { yearOf } from './plainDays.js';

/** A relationship as it was recorded. */
export type Recorded = RelationshipInput;
export type Part = 'TYPE' | 'KIND' | 'YEAR' | 'FROM' | 'TO' | 'CURRENCY';

/** A sum as it is answered. */
interface Sum {
  readonly amount: string;
  readonly count: number;
  readonly approximate: boolean;
}
type Accounts = Readonly<Record<'paid' | 'pledged' | 'price' | 'joint', Sum>>;

/** A group as it is answered. */
export interface Group {
  readonly type: string | null;
  readonly kind: string | null;
  readonly year: number | null;
  readonly from: { readonly id: string } | null;
  readonly to: { readonly id: string } | null;
  readonly currency: string | null;
  readonly count: number;
  readonly withoutAmount: number;
  readonly sums: readonly (Accounts & { readonly currency: string | null; readonly disputed: Accounts })[];
}

type Row = Recorded & { readonly disputed: boolean };

const scale = 30;

/** Exact arithmetic in units of 10 to the minus 30. */
function units(amount: string): bigint {
  const [whole = '', fraction = ''] = amount.replace('-', '').split('.');
  const value = BigInt(whole + fraction.padEnd(scale, '0'));
  return amount.startsWith('-') ? -value : value;
}

function decimal(value: bigint): string {
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, '0');
  const fraction = digits.slice(-scale).replace(/0+$/, '');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -scale)}${fraction === '' ? '' : `.${fraction}`}`;
}

const sumOf = (all: readonly MoneyInput[]): Sum => ({
  amount: decimal(all.reduce((sum, { amount }) => sum + units(String(amount)), 0n)),
  count: all.length,
  approximate: all.some(({ approximate }) => approximate === true),
});

const currencyOf = ({ currency }: MoneyInput): string | null => currency ?? null;
const some = <T>(one: T | undefined): T[] => (one === undefined ? [] : [one]);

/** Totals of relationships as plainly as can be: for each group all that belongs into it, looked for in the whole list. */
export function naive(rows: readonly Row[], joints: readonly JointInput[], by: readonly Part[]): Group[] {
  const total = (row: Row) => joints.find(({ id }) => id === row.joint)?.total;
  const stated = (row: Row) => [...some(row.paid), ...some(row.pledged), ...some(total(row))];
  const currenciesOf = (row: Row) => {
    const found = [...new Set(stated(row).map(currencyOf))];
    return !by.includes('CURRENCY') || found.length === 0 ? [null] : found;
  };
  const place = (row: Row, currency: string | null) =>
    JSON.stringify({
      type: by.includes('TYPE') ? row.type : null,
      kind: by.includes('KIND') ? (row.kind ?? null) : null,
      year: by.includes('YEAR') && row.start !== undefined ? yearOf(row.start) : null,
      from: by.includes('FROM') ? { id: row.from } : null,
      to: by.includes('TO') ? { id: row.to } : null,
      currency,
    });
  const places = new Set(rows.flatMap((row) => currenciesOf(row).map((currency) => place(row, currency))));
  return [...places].map((text) => {
    const about = JSON.parse(text) as Pick<Group, 'type' | 'kind' | 'year' | 'from' | 'to' | 'currency'>;
    const mine = rows.filter((row) => currenciesOf(row).some((currency) => place(row, currency) === text));
    const isHere = (currency: string | null) => !by.includes('CURRENCY') || currency === about.currency;
    const currencies = [...new Set(mine.flatMap((row) => stated(row).map(currencyOf)))].filter(isHere);
    const accounts = (currency: string | null, disputed: boolean): Accounts => {
      const those = mine.filter((row) => row.disputed === disputed);
      const sum = (list: readonly Row[], of: (row: Row) => MoneyInput | undefined) =>
        sumOf(list.flatMap((row) => some(of(row))).filter((one) => currencyOf(one) === currency));
      const shared = joints.filter(({ id, total: amount }) => {
        const sharing = mine.filter(({ joint }) => joint === id);
        const isDisputed = sharing.every((row) => row.disputed);
        return sharing.length > 0 && isDisputed === disputed && currencyOf(amount) === currency;
      });
      return {
        paid: sum(those, ({ type, paid }) => (type === 'FUNDED' ? paid : undefined)),
        pledged: sum(those, ({ pledged }) => pledged),
        price: sum(those, ({ type, paid }) => (type === 'FUNDED' ? undefined : paid)),
        joint: sumOf(shared.map(({ total: amount }) => amount)),
      };
    };
    return {
      ...about,
      count: mine.length,
      withoutAmount: mine.filter((row) => stated(row).length === 0).length,
      sums: currencies
        .toSorted((a, b) => ((a ?? '~') < (b ?? '~') ? -1 : 1))
        .map((currency) => ({
          ...{ currency, ...accounts(currency, false) },
          disputed: accounts(currency, true),
        })),
    };
  });
}
