import { joined, name, value, type Cypher } from '../../cypher.js';
import { pieces } from '../../generated/queries.js';
import { listReached, listRows, listTotal, type FactList, type Stretch } from '../facts/list.js';
import { noOrigins } from '../facts/origins.js';
import { allOf } from '../facts/ownerList.js';
import { pageWithin, type Reached } from '../facts/reached.js';
import type { FactSelection } from '../facts/selection.js';
import { mayRepeat, stretchesOf, undatedStretches, type FactVariables } from '../facts/whose.js';
import type { Page, RelationshipRow } from '../model.js';
import { emptyPage, type PageRequest } from '../page.js';
import { isRanked, knownBy, standsNow, type View } from '../view.js';
import { dayConditions, factConditions } from '../viewConditions.js';
import { filterPredicate, isAllThatStands } from '../where/index.js';
import { entityPart, factPart, plainEntity, statusOf } from './compile.js';
import type { Names } from './names.js';
import type { Part } from './part.js';
import type { FactQuestion, FactsPart } from './tree.js';

/** A fact with both its ends, as a row with all that is asked of them. */
export function withEnds(
  question: FactQuestion,
  { fact, from, to }: FactVariables,
  names: Names,
  view: View,
  withStatus: boolean,
): Part<null, RelationshipRow> {
  const { from: ofStart = plainEntity, to: ofEnd = plainEntity } = question.ends ?? {};
  const start = entityPart(ofStart, from, names, view);
  const end = entityPart(ofEnd, to, names, view);
  const own = factPart(question, fact, names, view, withStatus ? statusOf(fact) : null);
  const [first, second] = [start.columns.length, start.columns.length + end.columns.length];
  return {
    calls: [...start.calls, ...end.calls, ...own.calls],
    columns: [...start.columns, ...end.columns, ...own.columns],
    shape: (columns) =>
      own.shape(columns.slice(second), {
        from: start.shape(columns.slice(0, first), null),
        to: end.shape(columns.slice(first, second), null),
      }),
  };
}

/** What a view sees of what is denied: that it was, when it would hold, and that somebody who counts denies it. */
function deniedConditions(view: View, fact: Cypher) {
  const known = value(BigInt(knownBy(view)));
  const row = [pieces.view.denied({ fact, known }), ...dayConditions(view, fact)];
  const evidence = isRanked(view) ? [pieces.facts.deniedByRank({ fact, known, ranks: value(view.ranks) })] : [];
  return { row, evidence };
}

/** Conditions on a fact's own fields that few may meet. */
function ownConditions({ form, unsure }: FactSelection, fact: Cypher): Cypher[] {
  const ofForm = form === null ? [] : [pieces.facts.ofForm({ fact, form: value(form) })];
  if (unsure === null) return ofForm;
  const days = { from: value(BigInt(unsure.since - 1)), to: value(BigInt(unsure.until)) };
  return [...ofForm, pieces.facts.mayChange({ fact, ...days })];
}

/** So many facts at least are looked at along each range for a page. */
const leastLookedAt = 100;

/** How many facts of each range are looked at, so that all ranges together stay within the budget. */
export function budgetOf(stretches: readonly Stretch[], scanBudget: number): number {
  const ranges = stretches.reduce((sum, stretch) => sum + stretch.ranges.length, 0);
  return Math.max(Math.ceil(scanBudget / Math.max(1, ranges)), Math.min(scanBudget, leastLookedAt));
}

/** The facts of a selection along some stretches. */
export function listOf(
  selection: FactSelection,
  variables: FactVariables,
  stretches: readonly Stretch[],
  names: Names,
): FactList {
  const { conditions, which, unsure } = selection;
  const { view, filters } = conditions;
  const { fact, from, to } = variables;
  const seen = which === 'denied' ? deniedConditions(view, fact) : factConditions(view, fact);
  const { row, ends, more } = filterPredicate(conditions, variables);
  return {
    ...{ fact, carried: [fact, from, to], owner: null, stretches, seen: seen.row },
    row: allOf([...ownConditions(selection, fact), row]),
    more: allOf([...seen.evidence, ends, more]),
    budget: filters || unsure !== null ? budgetOf(stretches, names.scanBudget) : null,
    distinct: mayRepeat(selection),
  };
}

/** Variables for a fact and its ends. */
export const variablesIn = (names: Names): FactVariables => ({
  fact: names.next('f'),
  from: names.next('e'),
  to: names.next('e'),
});

/** A page of facts in the order of their days. */
function page(
  { selection, fact: asked }: FactsPart,
  request: PageRequest,
  names: Names,
): Part<null, Page<RelationshipRow>> {
  const { view } = selection.conditions;
  const variables = variablesIn(names);
  const stretches = stretchesOf(selection, request, variables);
  if (stretches.length === 0) return { calls: [], columns: [], shape: () => emptyPage };
  const list = listOf(selection, variables, stretches, names);
  const [rows, edges] = [names.next('list'), names.next('edges')];
  const row = withEnds(asked, variables, names, view, selection.which === 'denied' || !standsNow(view));
  const call = pieces.facts.list({
    ...{ scope: joined([], ', '), rows: listRows(list, request.size + 1), list: rows },
    calls: joined(row.calls, '\n'),
    columns: joined([name('tail'), name('part'), ...row.columns], ', '),
  });
  const isBounded = list.budget !== null;
  return {
    calls: [call, ...(isBounded ? [listReached(list, rows, request.size, edges)] : [])],
    columns: [rows, ...(isBounded ? [edges] : [])],
    shape([found, reached]) {
      const placed = names.rows(found).map(([key, part, ...columns]) => ({
        ...{ key: key as string, part: part as number, row: row.shape(columns, null) },
      }));
      return pageWithin(placed, (reached ?? []) as Reached[], stretches[0]?.down ?? false, request);
    },
  };
}

const wholeList: PageRequest = { size: 0, after: null, before: null, backward: false };

/** How many of some stretches there are. */
function countOf(
  selection: FactSelection,
  names: Names,
  make: (variables: FactVariables) => readonly Stretch[],
): Part<null, number> {
  const variables = variablesIn(names);
  const stretches = make(variables);
  if (stretches.length === 0) return { calls: [], columns: [], shape: () => 0 };
  const total = names.next('total');
  const list = listOf(selection, variables, stretches, names);
  return { calls: [listTotal(list, total)], columns: [total], shape: ([count]) => count as number };
}

/** Whether just what stands now is asked for, whatever its days. */
const isEverything = ({ whose, conditions, which, undated, form, unsure }: FactSelection): boolean =>
  whose.kind === 'all' &&
  which === 'standing' &&
  undated &&
  form === null &&
  unsure === null &&
  isAllThatStands(conditions);

/** How many starts and ends there are in all. */
function totals(selection: FactSelection, names: Names): Part<null, number> {
  const { types, sides } = selection;
  if (types.length > 0 && isEverything(selection)) {
    const count = pieces.facts.countOfTypes({ types: joined(types.map(name), '|') });
    return { calls: [], columns: [count], shape: ([found]) => found as number };
  }
  // A fact that starts and ends is counted once for each.
  const counts = sides.map((side) => {
    const { origins = noOrigins } = selection;
    const one = { ...selection, sides: [side], origins: { ...origins, page: origins.total } };
    return countOf(one, names, (variables) => stretchesOf(one, wholeList, variables));
  });
  return {
    calls: counts.flatMap(({ calls }) => calls),
    columns: counts.flatMap(({ columns }) => columns),
    shape: (columns) => (columns as number[]).reduce((sum, one) => sum + one, 0),
  };
}

/** What is answered of a list of facts; what was not asked for is null. */
export interface FactsAnswer {
  readonly page: Page<RelationshipRow> | null;
  readonly total: number | null;
  readonly undated: number | null;
}

/** A list of facts that is no one's. */
export function factsPart(part: FactsPart, names: Names): Part<null, FactsAnswer> {
  const { selection } = part;
  const rows = part.page === null ? null : page(part, part.page, names);
  const total = part.total ? totals(selection, names) : null;
  const undated = part.undated
    ? countOf({ ...selection, sides: ['start'] }, names, (variables) => undatedStretches(selection, variables))
    : null;
  const all = [rows, total, undated];
  const at = all.map((_, i) => all.slice(0, i).reduce((sum, one) => sum + (one?.columns.length ?? 0), 0));
  const shaped = <T>(one: Part<null, T> | null, i: number, columns: readonly unknown[]): T | null =>
    one === null ? null : one.shape(columns.slice(at[i], (at[i] ?? 0) + one.columns.length), null);
  return {
    calls: all.flatMap((one) => one?.calls ?? []),
    columns: all.flatMap((one) => one?.columns ?? []),
    shape: (columns) => ({
      page: shaped(rows, 0, columns),
      total: shaped(total, 1, columns),
      undated: shaped(undated, 2, columns),
    }),
  };
}
