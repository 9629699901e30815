import { cypher, empty, joined, name, value, type Cypher } from '../cypher.js';
import { pieces, queries } from '../generated/queries.js';
import type { Page, SourceRow } from './model.js';
import { cut, type PageRequest } from './page.js';
import type { ListAnswer } from './question/tree.js';
import type { OrderDirection } from './ranges.js';
import type { Reader } from './reader.js';
import { sourceOf } from './statements.js';
import type { View } from './view.js';
import { statementCondition } from './viewConditions.js';
import { sourceCypher, type Tree } from './where/index.js';

const { sources, evidence } = pieces;
const source = name('s');

/** What sources are ordered by. */
export interface SourceOrder {
  readonly field: 'TITLE' | 'PUBLISHED_AT' | 'COUNT';
  readonly direction: OrderDirection;
}

/** What is asked of a list of sources. */
export interface SourceList {
  readonly tree: Tree;
  readonly view: View;
  readonly order: SourceOrder;
  /** Null when only the total is asked for. */
  readonly page: PageRequest | null;
  readonly total: boolean;
}

/** How many statements cite it, of those that a view sees. */
function cited(view: View): Cypher {
  const statement = name('citing');
  return sources.cited({ source, statement, seen: statementCondition(view, statement) });
}

/** The sources that a view knows and that meet conditions: sources never change. */
function found({ tree, view }: SourceList): Cypher {
  const known = view.known === null ? [] : [cypher`${source}.rec <= ${value(BigInt(view.known))}`];
  return sources.found({ source, conditions: joined([...known, sourceCypher(tree, source)], ' AND ') });
}

interface Keys {
  readonly values: readonly Cypher[];
  /** Whether the list is read downwards: a list of values is compared as a whole, and what is counted is negated. */
  readonly down: boolean;
}

/** What sources are ordered by. What has no value is behind all others whichever way. */
function keysOf({ order: { field, direction }, view }: SourceList): Keys {
  const down = direction === 'DESC';
  if (field === 'COUNT') return { values: [down ? cypher`-${cited(view)}` : cited(view)], down: false };
  const values =
    field === 'TITLE'
      ? [cypher`coalesce(${source}.titleFold, ${source}.title, '')`]
      : [cypher`coalesce(${source}.p0, 0)`, cypher`coalesce(${source}.p1, 0)`];
  const there = field === 'TITLE' ? cypher`${source}.title` : cypher`${source}.p0`;
  const isLast = down ? cypher`${there} IS NOT NULL` : cypher`${there} IS NULL`;
  return { values: [cypher`CASE WHEN ${isLast} THEN 1 ELSE 0 END`, ...values], down };
}

const keyValues = (key: string) => value(JSON.parse(key) as (string | number)[]);

function pageText(list: SourceList, { after, before, backward, size }: PageRequest): Cypher {
  const { values, down } = keysOf(list);
  const [low, high] = down ? [before, after] : [after, before];
  const between = [
    ...(low === null ? [] : [cypher`key > ${keyValues(low)}`]),
    ...(high === null ? [] : [cypher`key < ${keyValues(high)}`]),
  ];
  return sources.page({
    ...{ source, found: found(list), keys: joined([...values, cypher`${source}.id`], ', ') },
    between: between.length === 0 ? name('true') : joined(between, ' AND '),
    way: down !== backward ? name('DESC') : empty,
    limit: value(BigInt(size + 1)),
    columns: evidence.source({ source }),
  });
}

/** The sources that meet conditions, a page of them in one statement with their number. */
export async function sourceList(reader: Reader, list: SourceList): Promise<ListAnswer<Page<SourceRow>>> {
  const { page, total, view } = list;
  const query = queries.sources.list({
    page: page === null ? empty : pageText(list, page),
    rows: page === null ? cypher`[]` : name('rows'),
    count: total ? sources.total({ source, found: found(list) }) : empty,
    total: total ? name('total') : name('null'),
  });
  const answer = await reader.ask(query, {});
  const rows = (answer.rows as unknown[][]).map(([key, columns]) => ({
    key: JSON.stringify(key),
    row: sourceOf(columns as unknown[], view),
  }));
  return { page: page && cut(rows, page), total: answer.total };
}

async function counts(reader: Reader, wanted: readonly { readonly id: string }[], view: View) {
  const query = queries.sources.counts({ source, cited: cited(view) });
  const { rows } = await reader.ask(query, { ids: wanted.map(({ id }) => id) });
  return new Map(rows as [string, number][]);
}

/** How many statements cite a source, of those that its view sees: those of one turn are counted by one statement. */
export const citingCount = async (reader: Reader, { id, view }: SourceRow): Promise<number> =>
  (await reader.load(counts, { id }, view)) ?? 0;
