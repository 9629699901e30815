import { cypher, empty, name, value, type Cypher } from '../cypher.js';
import { WhowhomError } from '../errors.js';
import { pieces, queries } from '../generated/queries.js';
import { listWhole, type FactList } from './facts/list.js';
import { wholeStretches } from './facts/owner.js';
import { allOf, ownerList } from './facts/ownerList.js';
import { daysOf, type FactSelection, type Whose } from './facts/selection.js';
import { stretchesOf } from './facts/whose.js';
import type { EntityRow } from './model.js';
import {
  addUp,
  inTotalOrder,
  type AmountGroup,
  type FundingTotal,
  type JointAmount,
  type TotalBy,
  type TotalOrder,
} from './moneySums.js';
import type { Reader } from './reader.js';
import { settled } from './settled.js';
import { seesDeprecated, type View } from './view.js';
import { factConditions, notStandingConditions } from './viewConditions.js';
import { filterPredicate, requiredIds, type Conditions } from './where/index.js';

/** What is added up, and how. */
export interface TotalsRequest {
  readonly by: ReadonlySet<TotalBy>;
  readonly order: TotalOrder;
}

/** Sums of funding, and what is not in them. */
export interface FundingTotals {
  /** In the order asked for. */
  readonly totals: readonly FundingTotal[];
  /** The same of all together, by currency. */
  readonly overall: readonly FundingTotal[];
  /** How many relationships were looked at. */
  readonly relationships: number;
  /** How many of them have no amount, nor share one. */
  readonly withoutAmount: number;
  /** How many of them share an amount with others. */
  readonly sharing: number;
}

/** How many relationships are left out because they do not stand. */
export interface NotStanding {
  readonly denied: number;
  readonly deprecated: number;
}

/** More relationships are not added up at once: to add one up is some ten times quicker than to try conditions on it. */
const summedAtMost = ({ scanBudget }: Reader): number => 10 * scanBudget;

const types = ['FUNDED'] as const;

/** Which of an entity's relationships are meant: what it gave, or what it got. */
export type Way = 'OUT' | 'IN';

interface Columns {
  readonly relationships: number;
  readonly groups: readonly unknown[];
  readonly joints: readonly unknown[];
}

type Text = string | null;
type Flag = boolean | null;
type GroupColumns = readonly [
  ...[giver: Text, receiver: Text, day: number | null, disputed: boolean, joint: Text, size: number, without: number],
  ...[paidCurrency: Text, paidApproximate: Flag, paid: readonly string[]],
  ...[pledgedCurrency: Text, pledgedApproximate: Flag, pledged: readonly string[]],
];
type JointColumns = readonly [id: string, amount: string, currency: Text, approximate: Flag];

function amountGroup(columns: GroupColumns): AmountGroup {
  const [giver, receiver, day, disputed, joint, , , ...amounts] = columns;
  const [paidCurrency, paidApproximate, paid, pledgedCurrency, pledgedApproximate, pledged] = amounts;
  return {
    ...{ giver, receiver, day, disputed, joint },
    paid: { currency: paidCurrency, approximate: paidApproximate ?? false, texts: paid },
    pledged: { currency: pledgedCurrency, approximate: pledgedApproximate ?? false, texts: pledged },
  };
}

const jointAmount = ([id, amount, currency, approximate]: JointColumns): JointAmount => ({
  ...{ id, amount, currency },
  approximate: approximate ?? false,
});

const nothing: Columns = { relationships: 0, groups: [], joints: [] };

function totalsOf(
  { relationships, groups, joints }: Columns,
  { by, order }: TotalsRequest,
  most: number,
): FundingTotals {
  if (relationships > most) {
    throw new WhowhomError('TOO_COMPLEX', `More than ${most} relationships would have to be added up.`, {
      path: 'where',
      wanted: 'conditions or a view that leave fewer',
    });
  }
  const rows = groups as readonly GroupColumns[];
  const amounts = rows.map(amountGroup);
  const known = new Map((joints as readonly JointColumns[]).map((row) => [row[0], jointAmount(row)]));
  const sum = (of: readonly GroupColumns[], at: 5 | 6) => of.reduce((count, row) => count + row[at], 0);
  return {
    totals: inTotalOrder(addUp(amounts, known, by), order),
    overall: inTotalOrder(addUp(amounts, known, new Set()), 'PAID'),
    relationships,
    withoutAmount: sum(rows, 6),
    sharing: sum(
      rows.filter(([, , , , joint]) => joint !== null),
      5,
    ),
  };
}

const [owner, fact, other, from, to] = [name('e'), name('f'), name('o'), name('a'), name('b')];
const [nothingThere, result] = [name('null'), name('result')];

/** Whose facts are looked at: those of an end that conditions name, for there are few; else all. */
function whoseOf({ tree }: Conditions): Whose {
  const from = requiredIds(tree, ['from', 'id']);
  const to = requiredIds(tree, ['to', 'id']);
  if (from !== null && (to === null || from.length <= to.length)) return { kind: 'from', ids: [...new Set(from)] };
  return to === null ? { kind: 'all' } : { kind: 'to', ids: [...new Set(to)] };
}

const everything = { size: 0, after: null, before: null, backward: false };

/** The facts of the whole graph that meet conditions, in `fact`. */
function inGraph(conditions: Conditions, seen: readonly Cypher[], evidence: readonly Cypher[]): FactList {
  const { row, ends, more } = filterPredicate(conditions, { fact, from, to });
  const selection: FactSelection = {
    ...{ whose: whoseOf(conditions), types, sides: ['start'], days: daysOf(conditions.view), undated: true },
    ...{ order: 'DESC', conditions, which: 'standing', form: null, unsure: null },
  };
  const stretches = stretchesOf(selection, everything, { fact, from, to });
  // Their ends are read for conditions alone.
  const withEnds = ends !== null || more !== null;
  return {
    ...{ fact, carried: [fact], owner: null, seen, row, budget: null },
    stretches: withEnds ? stretches : stretches.map((stretch) => ({ ...stretch, ends: empty })),
    more: allOf([...evidence, ends, more]),
  };
}

/** Those of the entity in `owner`. */
function ofOwner(conditions: Conditions, way: Way): FactList {
  const stretches = wholeStretches({ types, direction: way, fact, other }, conditions.view);
  return { ...ownerList(conditions, { owner, fact, other }, stretches, null), carried: [fact] };
}

/** What adds up the facts of a list. */
const summing = (reader: Reader, list: FactList, { by }: TotalsRequest): Cypher =>
  pieces.money.sums({
    ...{ fact, facts: listWhole(list), scope: list.owner ?? empty, sums: result },
    limit: value(BigInt(summedAtMost(reader) + 1)),
    giver: by.has('GIVER') ? cypher`${fact}.fromId` : nothingThere,
    receiver: by.has('RECEIVER') ? cypher`${fact}.toId` : nothingThere,
    day: by.has('YEAR') ? cypher`${fact}.s0` : nothingThere,
  });

type Sums = readonly [relationships: number, groups: readonly unknown[], joints: readonly unknown[]];

const columnsOf = ([relationships, groups, joints]: Sums): Columns => ({ relationships, groups, joints });

/**
 * Adds up all funding that meets conditions on relationships; one statement.
 * @throws WhowhomError TOO_COMPLEX when that are more relationships than are added up at once
 */
export async function fundingTotals(reader: Reader, given: Conditions, request: TotalsRequest): Promise<FundingTotals> {
  const conditions = await settled(reader, given);
  const { row, evidence } = factConditions(conditions.view, fact);
  const calls = summing(reader, inGraph(conditions, row, evidence), request);
  const rows = await reader.run(queries.money.whole({ calls, result }), {});
  const sums = rows[0]?.result as Sums | undefined;
  return totalsOf(sums === undefined ? nothing : columnsOf(sums), request, summedAtMost(reader));
}

/** What one field asks of an entity: a request is the field's own, so that all entities of a level are asked at once. */
interface Asked<Question> {
  readonly id: string;
  readonly entityId: string;
  readonly question: Question;
}

/** Of those that the same is asked of, one statement. */
async function ofOwners<Question>(
  reader: Reader,
  asked: readonly Asked<Question>[],
  callsOf: (question: Question) => Cypher,
): Promise<Map<string, readonly unknown[]>> {
  const [first] = asked;
  if (first === undefined) return new Map();
  const query = queries.money.ofOwners({ owner, calls: callsOf(first.question), result });
  const rows = await reader.run(query, { ids: asked.map(({ entityId }) => entityId) });
  const results = new Map(rows.map(({ id, result: found }) => [id, found]));
  return new Map(asked.map(({ id, entityId }) => [id, results.get(entityId) ?? []]));
}

interface OwnTotals {
  readonly way: Way;
  readonly conditions: Conditions;
  readonly request: TotalsRequest;
}

const sumsOf = (reader: Reader, asked: readonly Asked<OwnTotals>[], _asker: object, _view: View) =>
  ofOwners(reader, asked, ({ way, conditions, request }) => summing(reader, ofOwner(conditions, way), request));

/**
 * Adds up what an entity gave or got, as far as conditions on ties are met; one statement for all entities of a level.
 * @param asker the field that asks, for all of them the same
 * @throws WhowhomError TOO_COMPLEX when that are more relationships than are added up at once
 */
export async function fundingTotalsOf(
  reader: Reader,
  { id }: EntityRow,
  asker: object,
  way: Way,
  given: Conditions,
  request: TotalsRequest,
): Promise<FundingTotals> {
  const conditions = await settled(reader, given);
  const asked = { id, entityId: id, question: { way, conditions, request } };
  const found = await reader.load(sumsOf, asked, asker, conditions.view);
  const sums = found === null || found.length === 0 ? nothing : columnsOf(found as unknown as Sums);
  return totalsOf(sums, request, summedAtMost(reader));
}

/** What a view leaves out because it does not stand. */
const leftOut = (view: View): readonly string[] => (seesDeprecated(view) ? ['DENIED'] : ['DENIED', 'DEPRECATED']);

const none: NotStanding = { denied: 0, deprecated: 0 };

const counted = ([denied, deprecated]: readonly unknown[]): NotStanding =>
  denied === undefined ? none : { denied: denied as number, deprecated: deprecated as number };

const counting = (list: FactList): Cypher =>
  pieces.money.notStanding({ fact, facts: listWhole(list), scope: list.owner ?? empty, counts: result });

/**
 * How many relationships that meet conditions are left out of the totals of a view, for they do not stand.
 * @param given under `notStanding` of the view
 */
export async function fundingNotStanding(reader: Reader, given: Conditions, view: View): Promise<NotStanding> {
  const conditions = await settled(reader, given);
  const list = inGraph(conditions, notStandingConditions(conditions.view, fact, leftOut(view)), []);
  const [row] = await reader.run(queries.money.whole({ calls: counting(list), result }), {});
  return counted(row?.result ?? []);
}

const notStandingOf = (
  reader: Reader,
  asked: readonly Asked<Omit<OwnTotals, 'request'>>[],
  _asker: object,
  view: View,
) =>
  ofOwners(reader, asked, ({ way, conditions }) => {
    const seen = notStandingConditions(conditions.view, fact, leftOut(view));
    return counting({ ...ofOwner(conditions, way), seen });
  });

/** The same of what an entity gave or got; one statement for all entities of a level. */
export async function fundingNotStandingOf(
  reader: Reader,
  { id, view }: EntityRow,
  asker: object,
  way: Way,
  given: Conditions,
): Promise<NotStanding> {
  const conditions = await settled(reader, given);
  const asked = { id, entityId: id, question: { way, conditions } };
  return counted((await reader.load(notStandingOf, asked, asker, view)) ?? []);
}
