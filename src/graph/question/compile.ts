import { cypher, joined, name, type Cypher } from '../../cypher.js';
import { pieces } from '../../generated/queries.js';
import { relationshipTypes, type RelationshipType } from '../../generated/vocabulary.js';
import { severalCurrencies } from '../facts/amounts.js';
import { listEdges, listReached, listRows, listTotal, type FactList, type Stretch } from '../facts/list.js';
import { amountStretches, startStretches, wholeStretches, type Ways } from '../facts/owner.js';
import { ownerList } from '../facts/ownerList.js';
import { pageWithin, type Reached } from '../facts/reached.js';
import { entityRow, type EntityRow, type Page, type RelationshipRow, type TieRow } from '../model.js';
import { emptyPage, type PageRequest } from '../page.js';
import { isAllThatStands, noConditions, required, type Conditions } from '../where/index.js';
import { standsNow, type View } from '../view.js';
import { entityConditionsOf } from '../viewConditions.js';
import { countsPart, degreeOf, detailsPart, namesPart } from './entityParts.js';
import { blank, eventsPart, factsOf, jointPart } from './factParts.js';
import type { Names } from './names.js';
import { together, type Part } from './part.js';
import { statementsPart } from './statements.js';
import type { Asker, EntityPart, EntityQuestion, FactPart, FactQuestion, ListAnswer, TiesPart } from './tree.js';

function namedPart(
  { field, entity: asked }: Extract<FactPart, { part: 'named' }>,
  fact: Cypher,
  names: Names,
  view: View,
): Part<RelationshipRow, EntityRow | null> {
  const entity = names.next('e');
  const list = names.next('list');
  const below = entityPart(asked, entity, names, view);
  const known = entityConditionsOf(view, entity);
  return {
    calls: [
      pieces.facts.named({
        ...{ fact, field: name(field), entity, list },
        seen: known.length === 0 ? name('true') : joined(known, ' AND '),
        calls: joined(below.calls, '\n'),
        columns: joined(below.columns, ', '),
      }),
    ],
    columns: [list],
    shape: ([found], row) => {
      const [columns] = found as unknown[][];
      return columns === undefined ? null : below.shape(columns, row);
    },
  };
}

function factPartOf(part: FactPart, fact: Cypher, names: Names, view: View): Part<RelationshipRow, unknown> {
  switch (part.part) {
    case 'events':
      return eventsPart(fact, names, view);
    case 'joint':
      return jointPart(fact, names, view);
    case 'named':
      return namedPart(part, fact, names, view);
    case 'statements':
      return statementsPart(part, fact, names) as Part<RelationshipRow, unknown>;
  }
}

/** The ends of a fact, as rows. */
export interface Ends {
  readonly from: EntityRow;
  readonly to: EntityRow;
}

/** All that is asked of a fact in a variable, but for its own fields. */
export const partsOfFact = (
  { parts }: FactQuestion,
  fact: Cypher,
  names: Names,
  view: View,
): Part<RelationshipRow, ReadonlyMap<Asker, unknown>> =>
  together<RelationshipRow, Asker>(
    [...parts].map(([asker, part]) => [asker, factPartOf(part, fact, names, view)] as const),
  );

/**
 * What is asked of a fact in a variable; its ends are at hand when its row is made.
 * @param withStatus whether it may be one that does not stand
 */
export function factPart(
  question: FactQuestion,
  fact: Cypher,
  names: Names,
  view: View,
  withStatus = !standsNow(view),
): Part<Ends, RelationshipRow> {
  const { doc, parts } = question;
  const below = partsOfFact(question, fact, names, view);
  const own = [
    ...(doc ? [cypher`${fact}.doc`] : [cypher`${fact}.id`, cypher`${fact}.type`]),
    ...(withStatus ? [cypher`${fact}.status`] : []),
  ];
  return {
    calls: below.calls,
    columns: [...own, ...below.columns],
    shape(columns, { from, to }) {
      const status = withStatus ? (columns[own.length - 1] as string) : null;
      const facts = doc
        ? factsOf(columns[0] as string, status)
        : { ...blank, id: columns[0] as string, type: columns[1] as string, status };
      const row: RelationshipRow = {
        ...{ class: 'Relationship', id: facts.id, type: facts.type as RelationshipType, from, to, facts, view },
      };
      if (parts.size === 0) return row;
      return Object.assign(row, { given: below.shape(columns.slice(own.length), row) });
    },
  };
}

/** Nothing is asked of it but what names it. */
export const plainFact: FactQuestion = { doc: true, parts: new Map() };

function entityPartOf(part: EntityPart, entity: Cypher, names: Names, view: View): Part<EntityRow, unknown> {
  switch (part.part) {
    case 'details':
      return detailsPart(entity, names, view);
    case 'names':
      return namesPart(entity, names, view);
    case 'degree':
      return { calls: [], columns: [degreeOf(entity, relationshipTypes, 'ANY')], shape: ([count]) => count };
    case 'counts':
      return countsPart(entity, part.by);
    case 'ties':
      return tiesPart(part, entity, names);
    case 'statements':
      return statementsPart(part, entity, names) as Part<EntityRow, unknown>;
  }
}

/** All that is asked of an entity in a variable, but for what names it. */
export function partsOfEntity(
  { parts }: EntityQuestion,
  entity: Cypher,
  names: Names,
  view: View,
): Part<EntityRow, ReadonlyMap<Asker, unknown>> {
  return together<EntityRow, Asker>(
    [...parts].map(([asker, part]) => [asker, entityPartOf(part, entity, names, view)] as const),
  );
}

/** An entity in a variable, as a row with all that is asked of it. */
export function entityPart(question: EntityQuestion, entity: Cypher, names: Names, view: View): Part<unknown, EntityRow> {
  const below = partsOfEntity(question, entity, names, view);
  return {
    calls: below.calls,
    columns: [cypher`${entity}.id`, cypher`${entity}.kind`, cypher`${entity}.name`, ...below.columns],
    shape(columns) {
      const row = entityRow(columns[0] as string, columns[1] as string, columns[2] as string, view);
      if (question.parts.size === 0) return row;
      return Object.assign(row, { given: below.shape(columns.slice(3), row) });
    },
  };
}

/** Nothing is asked of it but what names it. */
export const plainEntity: EntityQuestion = { parts: new Map() };

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

/** An owner's facts that meet conditions, along some stretches. */
const listOf = (
  { conditions }: TiesPart,
  owner: Cypher,
  { fact, other }: Ways,
  names: Names,
  stretches: readonly Stretch[],
): FactList =>
  ownerList(conditions, { owner, fact, other }, stretches, conditions.filters ? names.scanBudget : null);

/** The first and the last amount of an owner, where it is not said which currency is meant. */
function currencyPart(part: TiesPart, owner: Cypher, names: Names): Part<EntityRow, Error | null> | null {
  if (part.order.field !== 'AMOUNT' || part.conditions.currency !== null || part.types.length === 0) return null;
  const ways = { ...part, fact: names.next('f'), other: names.next('e') };
  const stretches = amountStretches(ways, 'ASC', amountsOnly, null, true);
  const found = names.next('list');
  const list = listOf({ ...part, conditions: noConditions('ties', part.conditions.view) }, owner, ways, names, stretches);
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

/** A page of an owner's ties: the facts, what is asked of each and of its other end. */
function tiesPage(part: TiesPart, page: PageRequest, owner: Cypher, names: Names): Part<EntityRow, Page<TieRow> | Error> {
  const { view } = part.conditions;
  const ways = { ...part, fact: names.next('f'), other: names.next('e') };
  const stretches = stretchesOf(part, page, ways);
  const list = listOf(part, owner, ways, names, stretches);
  const [rows, edges] = [names.next('list'), names.next('edges')];
  const other = entityPart(part.other, ways.other, names, view);
  const fact = factPart(part.fact, ways.fact, names, view);
  const currency = currencyPart(part, owner, names);
  const withEdges = list.budget !== null;
  const outgoing = part.direction === 'ANY' ? [cypher`${ways.fact}.fromId = ${owner}.id`] : [];
  const call = pieces.facts.list({
    scope: owner,
    rows: listRows(list, page.size + 1),
    calls: joined([...other.calls, ...fact.calls], '\n'),
    columns: joined(
      [name('tail'), name('part'), ...outgoing, ...other.columns, ...fact.columns],
      ', ',
    ),
    list: rows,
  });
  const behind = 2 + outgoing.length;
  const shapeRow = (columns: readonly unknown[], row: EntityRow): TieRow => {
    const end = other.shape(columns.slice(behind, behind + other.columns.length), null);
    const isOut = outgoing.length > 0 ? columns[2] === true : part.direction === 'OUT';
    const ends = isOut ? { from: row, to: end } : { from: end, to: row };
    const relationship = fact.shape(columns.slice(behind + other.columns.length), ends);
    return { relationship, other: end };
  };
  if (stretches.length === 0) return { calls: [], columns: [], shape: () => emptyPage };
  return {
    calls: [...(currency?.calls ?? []), call, ...(withEdges ? [listReached(list, rows, page.size, edges)] : [])],
    columns: [...(currency?.columns ?? []), rows, ...(withEdges ? [edges] : [])],
    shape(columns, row) {
      const at = currency === null ? 0 : 1;
      const problem = currency?.shape(columns, row) ?? null;
      if (problem !== null) return problem;
      // A page behind a cursor may be that of another moment than its owner.
      const under = row.view === view ? row : { ...row, view };
      const placed = (columns[at] as unknown[][]).map((one) => ({
        key: one[0] as string,
        part: one[1] as number,
        row: shapeRow(one, under),
      }));
      const reached = withEdges ? (columns[at + 1] as Reached[]) : [];
      return pageWithin(placed, reached, stretches[0]?.down ?? false, page);
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
  const ways = { ...part, fact: names.next('f'), other: names.next('e') };
  const total = names.next('total');
  const list = listOf(part, owner, ways, names, wholeStretches(ways, conditions.view));
  return { calls: [listTotal(list, total)], columns: [total], shape: ([count]) => count as number };
}

/** A list of an entity's ties. */
function tiesPart(part: TiesPart, owner: Cypher, names: Names): Part<EntityRow, Answer> {
  const page = part.page === null ? null : tiesPage(part, part.page, owner, names);
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
