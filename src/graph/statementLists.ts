import { empty, joined, name, value, type Cypher } from '../cypher.js';
import { pieces, queries } from '../generated/queries.js';
import { grouped } from './grouped.js';
import type { AnonymousRow, EntityRow, Page, SourceRow, StatementRow } from './model.js';
import { cut, type PageRequest } from './page.js';
import { tagOf } from './question/ask.js';
import { Names } from './question/names.js';
import type { Part } from './question/part.js';
import type { Asker, ListAnswer, StatementQuestion } from './question/tree.js';
import type { Reader } from './reader.js';
import { statementPart } from './statements.js';
import { boundsOf, lines, startOf, tried, type Start } from './statementStart.js';
import { entityLabel } from './viewConditions.js';
import { isCurrent, type View } from './view.js';
import { statementPredicate, type StatementConditions } from './where/index.js';

const { statements } = pieces;

/** What a key of a list of statements looks like: the id. */
export const statementIdPattern = /^[^|]+$/s;

/** What is asked of a list of statements. */
export interface StatementList {
  readonly conditions: StatementConditions;
  /** Null when only the total is asked for. */
  readonly page: PageRequest | null;
  readonly total: boolean;
  readonly statement: StatementQuestion;
}

type Answer = ListAnswer<Page<StatementRow>>;

const statement = name('s');

/** What meets conditions, of what a start finds. */
function found(start: Cypher, conditions: StatementConditions): Cypher {
  const { row, more } = statementPredicate(conditions, statement);
  return lines([start, tried(statement, row, more)]);
}

/** How many of an index conditions are tried on; null is all: most of what is recorded is seen as it stands now. */
const budgetFor = ({ scanBudget }: Reader, { filters, view }: StatementConditions): number | null =>
  !filters && isCurrent(view) ? null : scanBudget;

/** The page along an index, or of all that the start finds. */
function pageText(start: Start, { conditions }: StatementList, page: PageRequest, budget: number | null): Cypher {
  const bounds = boundsOf(page);
  const limit = value(BigInt(page.size + 1));
  const { row, more } = statementPredicate(conditions, statement);
  if (start.walk === null) {
    const between = statements.between({ statement, low: bounds.low, high: bounds.high });
    const first = statements.first({ statement, way: bounds.way, limit });
    return lines([start.all(statement), between, tried(statement, row, more), first]);
  }
  return lines([
    start.walk(statement, bounds),
    budget === null ? null : statements.tried({ statement, budget: value(BigInt(budget)) }),
    tried(statement, row, more),
    statements.walked({ statement, limit }),
  ]);
}

/** Where looking along an index stopped. */
const reachedText = (start: Start, page: PageRequest, budget: number): Cypher =>
  statements.reached({
    statement,
    size: value(BigInt(page.size)),
    walk: start.walk?.(statement, boundsOf(page)) ?? empty,
    last: value(BigInt(budget - 1)),
  });

const keyed = (rows: readonly StatementRow[]) => rows.map((row) => ({ key: row.id, row }));
const nothing = name('null');

/**
 * The statements of the whole graph that meet conditions, in the order of their ids, with all that is asked of each: along
 * an index until the page is full or as many as SCAN_BUDGET were looked at, else all that is named. One statement.
 */
export async function statementList(reader: Reader, list: StatementList): Promise<Answer> {
  const { conditions, page, total } = list;
  const start = await startOf(reader, conditions);
  const all = found(start.all(statement), conditions);
  if (page === null) {
    const rows = total ? await reader.run(queries.statements.count({ found: all, statement }), {}) : [];
    return { page, total: total ? (rows[0]?.count ?? 0) : null };
  }
  const budget = start.walk === null ? null : budgetFor(reader, conditions);
  const part = statementPart(list.statement, statement, new Names(reader), conditions.view);
  const query = queries.statements.list({
    page: pageText(start, list, page, budget),
    calls: lines(part.calls),
    columns: joined(part.columns, ', '),
    reached: budget === null ? empty : reachedText(start, page, budget),
    stoppedAt: budget === null ? nothing : name('stoppedAt'),
    count: total ? statements.total({ found: all, statement }) : empty,
    total: total ? name('total') : nothing,
  });
  const answer = await reader.ask(query, {});
  const rows = (answer.rows as unknown[][]).map((columns) => part.shape(columns, null));
  return { page: cut(keyed(rows), page, answer.stoppedAt), total: answer.total };
}

/** What statements hang on: who says them, or what they cite. */
export type StatementOwner = EntityRow | AnonymousRow | SourceRow;

const links = { Entity: 'SAID_BY', AnonymousSource: 'SAID_BY', Source: 'CITES' } as const;

/** What hangs on an owner in a variable. */
function hangingPart(
  { conditions, page, total, statement: asked }: StatementList,
  owner: Cypher,
  link: Cypher,
  names: Names,
): Part<unknown, Answer> {
  const hanging = statements.hanging({ owner, link, statement });
  const part = statementPart(asked, statement, names, conditions.view);
  const [list, count] = [names.next('list'), names.next('total')];
  const ofPage = (one: PageRequest) =>
    statements.hangingPage({
      ...{ owner, list, calls: lines(part.calls), columns: joined(part.columns, ', ') },
      page: pageText({ all: () => hanging, walk: null }, { conditions, page, total, statement: asked }, one, null),
    });
  return {
    calls: [
      ...(page === null ? [] : [ofPage(page)]),
      ...(total
        ? [statements.hangingCount({ owner, found: found(hanging, conditions), statement, total: count })]
        : []),
    ],
    columns: [page === null ? nothing : list, total ? count : nothing],
    shape: ([rows, number]) => ({
      page: page && cut(keyed(names.rows(rows).map((columns) => part.shape(columns, null))), page),
      total: total ? (number as number) : null,
    }),
  };
}

interface Hanging {
  readonly id: string;
  readonly owner: StatementOwner;
  readonly asker: Asker;
  readonly list: StatementList;
}

async function hangingOf(
  reader: Reader,
  asked: readonly Hanging[],
  label: StatementOwner['class'],
  list: StatementList,
): Promise<(readonly [string, Answer])[]> {
  const owner = name('owner');
  const part = hangingPart(list, owner, name(links[label]), new Names(reader));
  const query = queries.statements.ofOwners({
    label: label === 'Entity' ? entityLabel(list.conditions.view) : name(label),
    ...{ owner, calls: lines(part.calls), columns: joined(part.columns, ', ') },
  });
  const { rows } = await reader.ask(query, { ids: asked.map((one) => one.owner.id) });
  const answers = new Map(
    (rows as [string, ...unknown[]][]).map(([id, ...columns]) => [id, part.shape(columns, null)]),
  );
  return asked.flatMap(({ id, owner: { id: ownerId } }) => {
    const answer = answers.get(ownerId);
    return answer === undefined ? [] : [[id, answer] as const];
  });
}

/** Of those of one class that the same is asked of, one statement. */
async function hangingLate(
  reader: Reader,
  asked: readonly Hanging[],
  label: StatementOwner['class'],
  _view: View,
): Promise<Map<string, Answer>> {
  const byAsker = grouped(asked, ({ asker }) => asker);
  const found = [...byAsker.values()].map(async (some) =>
    some[0] === undefined ? [] : hangingOf(reader, some, label, some[0].list),
  );
  return new Map((await Promise.all(found)).flat());
}

/**
 * The statements that somebody says, or a source is cited by, which meet conditions; in the order of their ids. All that one
 * field of the request asks in one turn is one statement.
 */
export const statementsOf = (
  reader: Reader,
  owner: StatementOwner,
  asker: Asker,
  list: StatementList,
): Promise<Answer | null> =>
  reader.load(hangingLate, { id: `${tagOf(asker)} ${owner.id}`, owner, asker, list }, owner.class, owner.view);
