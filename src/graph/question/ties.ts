import { cypher, joined, name, value, type Cypher } from '../../cypher.js';
import { pieces } from '../../generated/queries.js';
import { severalCurrencies } from '../facts/amounts.js';
import { listEdges, listReached, listRows, listTotal, type FactList, type Stretch } from '../facts/list.js';
import { amountStretches, startStretches, wholeStretches, type Ways } from '../facts/owner.js';
import { ownerList } from '../facts/ownerList.js';
import { pageWithin, type Reached } from '../facts/reached.js';
import type { EntityRow, Page, RelationshipRow, TieRow } from '../model.js';
import { emptyPage, type PageRequest } from '../page.js';
import { standsNow, type View } from '../view.js';
import { entityLabel, recordCondition } from '../viewConditions.js';
import { isAllThatStands, noConditions, required, requiredIds, type Conditions } from '../where/index.js';
import { degreeOf } from './entityParts.js';
import type { Names } from './names.js';
import type { Part } from './part.js';
import type { EntityQuestion, FactQuestion, ListAnswer, TheseTiesPart, TiesPart } from './tree.js';

/** The ends of a fact, as rows. */
export interface Ends {
  readonly from: EntityRow;
  readonly to: EntityRow;
}

/** Compiles what is asked of a tie and of its other end. */
export interface Below {
  readonly entityPart: (question: EntityQuestion, entity: Cypher, names: Names, view: View) => Part<unknown, EntityRow>;
  readonly factPart: (question: FactQuestion, fact: Cypher, names: Names, view: View) => Part<Ends, RelationshipRow>;
}

/** Whether conditions leave only what has an amount. */
const requiresAmount = ({ tree }: Conditions): boolean =>
  required(tree).some((test) => test.want && 'p' in test && test.p.of.some((of) => of.startsWith('paid')));

const amountsOnly = { size: 0, after: null, before: null, backward: false } as const;

/** The stretches of a page of ties. */
function stretchesOf({ order, conditions }: TiesPart, page: PageRequest, ways: Ways) {
  const { field, direction } = order;
  if (field === 'START') return startStretches(ways, direction, page, conditions.view);
  return amountStretches(ways, direction, page, conditions.currency, requiresAmount(conditions));
}

/**
 * Finds the facts to the other ends that conditions name by the edges between the two, where these know what stands: few
 * lead to them, whatever the degree of either end.
 */
function foundTo({ conditions, types, direction }: TiesPart, owner: Cypher, fact: Cypher): Cypher | null {
  const ids = standsNow(conditions.view) ? requiredIds(conditions.tree, ['otherEnd', 'id']) : null;
  if (ids === null) return null;
  const { betweenAny, betweenIn, betweenOut } = pieces.facts;
  return { OUT: betweenOut, IN: betweenIn, ANY: betweenAny }[direction]({
    ...{ ids: value([...new Set(ids)]), owner, fact },
    types: joined(
      types.map((type) => name(type)),
      '|',
    ),
  });
}

/** An owner's facts that meet conditions, along some stretches. */
function listOf(
  part: TiesPart,
  owner: Cypher,
  { fact, other }: Ways,
  names: Names,
  stretches: readonly Stretch[],
): FactList {
  const { conditions } = part;
  const found = foundTo(part, owner, fact);
  const by = found === null ? stretches : stretches.map((stretch) => ({ ...stretch, found }));
  const budget = conditions.filters && found === null ? names.scanBudget : null;
  return ownerList(conditions, { owner, fact, other }, by, budget);
}

/** The first and the last amount of an owner, where it is not said which currency is meant. */
function currencyPart(part: TiesPart, owner: Cypher, names: Names): Part<EntityRow, Error | null> | null {
  if (part.order.field !== 'AMOUNT' || part.conditions.currency !== null || part.types.length === 0) return null;
  const ways = { ...part, label: entityLabel(part.conditions.view), fact: names.next('f'), other: names.next('e') };
  const stretches = amountStretches(ways, 'ASC', amountsOnly, null, true);
  const found = names.next('list');
  const list = listOf(
    { ...part, conditions: noConditions('ties', part.conditions.view) },
    owner,
    ways,
    names,
    stretches,
  );
  return {
    calls: [listEdges(list, found)],
    columns: [found],
    shape([keys]) {
      const currencies = new Set((keys as string[]).map((key) => key.split('|')[0] ?? ''));
      return currencies.size > 1 ? severalCurrencies([...currencies].sort()) : null;
    },
  };
}

type Answer = ListAnswer<Page<TieRow> | Error>;

/** A tie of an owner: what is asked of the fact and of its other end. */
function tieRow(
  { direction, fact: ofFact, other: ofOther }: Pick<TiesPart, 'direction' | 'fact' | 'other'>,
  { fact, other, view }: { readonly fact: Cypher; readonly other: Cypher; readonly view: View },
  owner: Cypher,
  names: Names,
  { entityPart, factPart }: Below,
): Part<EntityRow, TieRow> {
  const end = entityPart(ofOther, other, names, view);
  const own = factPart(ofFact, fact, names, view);
  const outgoing = direction === 'ANY' ? [cypher`${fact}.fromId = ${owner}.id`] : [];
  const behind = outgoing.length + end.columns.length;
  return {
    calls: [...end.calls, ...own.calls],
    columns: [...outgoing, ...end.columns, ...own.columns],
    shape(columns, row) {
      const there = end.shape(columns.slice(outgoing.length, behind), null);
      const isOut = outgoing.length > 0 ? columns[0] === true : direction === 'OUT';
      const ends = isOut ? { from: row, to: there } : { from: there, to: row };
      return { relationship: own.shape(columns.slice(behind), ends), other: there };
    },
  };
}

/** An owner under the view of a page: one behind a cursor may be that of another moment. */
const under = (row: EntityRow, view: View): EntityRow => (row.view === view ? row : { ...row, view });

/** A page of an owner's ties: the facts, what is asked of each and of its other end. */
function tiesPage(
  part: TiesPart,
  page: PageRequest,
  owner: Cypher,
  names: Names,
  below: Below,
): Part<EntityRow, Page<TieRow> | Error> {
  const { view } = part.conditions;
  const ways = { ...part, label: entityLabel(part.conditions.view), fact: names.next('f'), other: names.next('e') };
  const stretches = stretchesOf(part, page, ways);
  if (stretches.length === 0) return { calls: [], columns: [], shape: () => emptyPage };
  const list = listOf(part, owner, ways, names, stretches);
  const [rows, edges] = [names.next('list'), names.next('edges')];
  const tie = tieRow(part, { fact: ways.fact, other: ways.other, view }, owner, names, below);
  const currency = currencyPart(part, owner, names);
  const withEdges = list.budget !== null;
  const call = pieces.facts.list({
    ...{ scope: owner, rows: listRows(list, page.size + 1), list: rows },
    calls: joined(tie.calls, '\n'),
    columns: joined([name('tail'), name('part'), ...tie.columns], ', '),
  });
  return {
    calls: [...(currency?.calls ?? []), call, ...(withEdges ? [listReached(list, rows, page.size, edges)] : [])],
    columns: [...(currency?.columns ?? []), rows, ...(withEdges ? [edges] : [])],
    shape(columns, row) {
      const at = currency === null ? 0 : 1;
      const problem = currency?.shape(columns, row) ?? null;
      if (problem !== null) return problem;
      const mine = under(row, view);
      const placed = names.rows(columns[at]).map(([key, of, ...rest]) => ({
        ...{ key: key as string, part: of as number, row: tie.shape(rest, mine) },
      }));
      const reached = withEdges ? (columns[at + 1] as Reached[]) : [];
      return pageWithin(placed, reached, stretches[0]?.down ?? false, page);
    },
  };
}

/** Ties of an owner by the ids of their facts. */
export function theseTiesPart(
  part: TheseTiesPart,
  owner: Cypher,
  names: Names,
  below: Below,
): Part<EntityRow, ReadonlyMap<string, TieRow>> {
  const { ids, view } = part;
  const [fact, other, list] = [names.next('f'), names.next('e'), names.next('list')];
  const tie = tieRow(part, { fact, other, view }, owner, names, below);
  const seen = recordCondition(view, fact);
  const call = pieces.facts.list({
    ...{ scope: owner, list },
    rows: pieces.facts.these({
      ...{ fact, other, owner, seen, label: entityLabel(view) },
      ids: cypher`${value(ids)}[${owner}.id]`,
    }),
    calls: joined(tie.calls, '\n'),
    columns: joined([cypher`${fact}.id`, ...tie.columns], ', '),
  });
  return {
    calls: [call],
    columns: [list],
    shape([found], row) {
      const mine = under(row, view);
      return new Map(names.rows(found).map(([id, ...rest]) => [id as string, tie.shape(rest, mine)]));
    },
  };
}

/** How many ties of an owner there are in all, from the degree store where just what stands is meant. */
function tiesTotal(part: TiesPart, owner: Cypher, names: Names): Part<EntityRow, number> {
  const { types, direction, conditions } = part;
  if (types.length === 0) return { calls: [], columns: [], shape: () => 0 };
  if (isAllThatStands(conditions)) {
    return { calls: [], columns: [degreeOf(owner, types, direction)], shape: ([count]) => count as number };
  }
  const ways = { ...part, label: entityLabel(part.conditions.view), fact: names.next('f'), other: names.next('e') };
  const total = names.next('total');
  const list = listOf(part, owner, ways, names, wholeStretches(ways, conditions.view));
  return { calls: [listTotal(list, total)], columns: [total], shape: ([count]) => count as number };
}

/** A list of an entity's ties. */
export function tiesPart(part: TiesPart, owner: Cypher, names: Names, below: Below): Part<EntityRow, Answer> {
  const page = part.page === null ? null : tiesPage(part, part.page, owner, names, below);
  const total = part.total ? tiesTotal(part, owner, names) : null;
  const width = page?.columns.length ?? 0;
  return {
    calls: [...(page?.calls ?? []), ...(total?.calls ?? [])],
    columns: [...(page?.columns ?? []), ...(total?.columns ?? [])],
    shape: (columns, row) => ({
      page: page?.shape(columns.slice(0, width), row) ?? null,
      total: total?.shape(columns.slice(width), row) ?? null,
    }),
  };
}
