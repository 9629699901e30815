import type { RelationshipType } from '../../generated/vocabulary.js';
import type { Amounts, JointAmount } from './adding.js';
import type { Alike, AmountGroup } from './sums.js';

/** What a statement of cypher/money returns of an owner. */
export interface Columns {
  readonly relationships: number;
  readonly groups: readonly unknown[];
  readonly joints: readonly unknown[];
}

/** What none returns. */
export const nothing: Columns = { relationships: 0, groups: [], joints: [] };

type Text = string | null;
type Flag = boolean | null;
type AlikeColumns = readonly [
  ...[type: RelationshipType | null, kind: Text, from: Text, to: Text, year: number | null, size: number],
];
type GroupColumns = readonly [
  ...AlikeColumns,
  ...[disputed: boolean, joint: Text, isPrice: boolean],
  ...[paidCurrency: Text, paidApproximate: Flag, paid: readonly string[]],
  ...[pledgedCurrency: Text, pledgedApproximate: Flag, pledged: readonly string[]],
];
type JointColumns = readonly [id: string, amount: string, currency: Text, approximate: Flag];

const amountsOf = (currency: Text, approximate: Flag, texts: readonly string[]): Amounts | null =>
  texts.length === 0 ? null : { currency, approximate: approximate ?? false, texts };

function amountGroup(columns: GroupColumns): AmountGroup {
  const [type, kind, from, to, year, size, disputed, joint, isPrice] = columns;
  const paid = amountsOf(columns[9], columns[10], columns[11]);
  const pledged = amountsOf(columns[12], columns[13], columns[14]);
  return { type, kind, from, to, year, size, disputed, joint, isPrice, paid, pledged };
}

const jointAmount = ([id, amount, currency, approximate]: JointColumns): JointAmount => ({
  ...{ id, amount, currency },
  approximate: approximate ?? false,
});

/** Groups that were counted. */
export const countColumns = ({ groups }: Columns): Alike[] =>
  (groups as readonly AlikeColumns[]).map(([type, kind, from, to, year, size]) => ({
    type,
    kind,
    from,
    to,
    year,
    size,
  }));

/** Groups with their amounts, and the joint amounts by their ids. */
export const sumColumns = ({ groups, joints }: Columns) => ({
  groups: (groups as readonly GroupColumns[]).map(amountGroup),
  joints: new Map((joints as readonly JointColumns[]).map((row) => [row[0], jointAmount(row)])),
});
