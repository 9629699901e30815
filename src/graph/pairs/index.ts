import { cypher, joined, name, type Cypher } from '../../cypher.js';
import { pieces, queries } from '../../generated/queries.js';
import { pageWithin, type Reached } from '../facts/reached.js';
import type { Page, RelationshipRow } from '../model.js';
import { emptyPage, type PageRequest } from '../page.js';
import { withEnds } from '../question/facts.js';
import { Names } from '../question/names.js';
import type { FactQuestion } from '../question/tree.js';
import type { Reader } from '../reader.js';
import { standsNow } from '../view.js';
import type { Days } from '../window.js';
import { behindAll, pairList } from './list.js';
import { narrowed } from './narrow.js';
import type { PairSelection } from './selection.js';
import { certaintyOf, startsAfter, type DayCount } from './timing.js';

/** Two relationships that have entities in common. */
export interface PairRow {
  readonly a: RelationshipRow;
  readonly b: RelationshipRow;
  readonly startsAfter: DayCount;
  /** Whether what is asked of their times surely holds, or only may; null when nothing is asked. */
  readonly certainty: 'CERTAIN' | 'POSSIBLE' | null;
}

/** What is asked of each of both. */
export interface PairQuestion {
  readonly a: FactQuestion;
  readonly b: FactQuestion;
}

const daysIn = (fact: Cypher): Cypher => cypher`[${fact}.s0, ${fact}.s1, ${fact}.e0, ${fact}.e1]`;

function daysOf(column: unknown): Days {
  const [s0, s1, e0, e1] = column as readonly [number, number, number, number];
  return { s0, s1, e0, e1 };
}

/**
 * A page of pairs, those with the latest `b` first. One statement, and one or two before it that tell where to look.
 * @param page forward; its place is that of a pair
 */
export async function pairsOf(
  reader: Reader,
  selection: PairSelection,
  page: PageRequest,
  question: PairQuestion,
): Promise<Page<PairRow>> {
  const { view } = selection.a.conditions;
  const names = new Names(reader);
  const list = pairList(selection, await narrowed(reader, selection), page, names);
  if (list === null) return emptyPage;
  const [rows, own, others] = [names.next('list'), names.next('edges'), names.next('edges')];
  const [a, b] = [
    withEnds(question.a, list.a, names, view, !standsNow(view)),
    withEnds(question.b, list.b, names, view, !standsNow(view)),
  ];
  const columns = [name('tail'), daysIn(list.a.fact), daysIn(list.b.fact), ...a.columns, ...b.columns];
  const call = pieces.facts.list({
    ...{ scope: cypher``, rows: list.rows, list: rows },
    calls: joined([...a.calls, ...b.calls], '\n'),
    columns: joined(columns, ', '),
  });
  const query = queries.facts.listed({
    calls: joined([call, ...list.reached(rows, [own, others])], '\n'),
    columns: joined([rows, own, others], ', '),
  });
  const { answer } = await reader.ask(query, {});
  const [found, reached, further] = answer as readonly [unknown, readonly Reached[], readonly Reached[]];
  const placed = names.rows(found).map(([key, ofA, ofB, ...rest]) => {
    const [one, two] = [daysOf(ofA), daysOf(ofB)];
    const row: PairRow = {
      a: a.shape(rest.slice(0, a.columns.length), null),
      b: b.shape(rest.slice(a.columns.length), null),
      startsAfter: startsAfter(one, two),
      certainty: certaintyOf(selection.timing, one, two),
    };
    return { key: key as string, part: 0, row };
  });
  return pageWithin(placed, [...behindAll(reached), ...further], true, page);
}
