import { cypher, joined, name, value, type Cypher } from '../cypher.js';
import { pieces, queries } from '../generated/queries.js';
import type { EntityKind } from '../generated/vocabulary.js';
import { tiesBetween, tiesOf, withTies } from './around/pattern.js';
import { entityRow, type EntityRow, type Page, type RelationshipRow } from './model.js';
import { cut, emptyPage, type PageRequest } from './page.js';
import { entityPart, factPart } from './question/compile.js';
import { degreeOf } from './question/entityParts.js';
import { Names } from './question/names.js';
import type { Part } from './question/part.js';
import type { Asker, EntityQuestion, FactQuestion, ListAnswer } from './question/tree.js';
import type { Reader } from './reader.js';
import type { TieSelection } from './tieSelection.js';

/** The best relationships of a connection that are asked for. */
export interface SharedTies {
  readonly limit: number;
  readonly fact: FactQuestion;
}

/** What is asked of some entities: which others they have in common. */
export interface Sharing {
  readonly ids: readonly string[];
  /** With how many of them. */
  readonly minimum: number;
  readonly kinds: readonly EntityKind[];
  /** Conditions have to be settled. */
  readonly selection: TieSelection;
  readonly page: PageRequest;
  readonly entity: EntityQuestion;
  /** By who asks for them. */
  readonly ties: ReadonlyMap<Asker, SharedTies>;
}

/** An entity that several have in common. */
export interface SharedRow {
  readonly entity: EntityRow;
  /** In the order in which they were named. */
  readonly connectedTo: readonly EntityRow[];
  /** By who asked for them. */
  readonly ties: ReadonlyMap<Asker, readonly RelationshipRow[]>;
}

const [entity, tie, other] = [name('few'), name('r'), name('o')];
const names = { entity, tie, other };
const few = cypher`$of`;

/** The best ties between the few and a connection. */
function tiesPart(
  { limit, fact: asked }: SharedTies,
  { selection }: Sharing,
  variables: Names,
): Part<readonly [connection: EntityRow, of: readonly EntityRow[]], readonly RelationshipRow[]> {
  const [fact, list] = [variables.next('f'), variables.next('list')];
  const { view } = selection.conditions;
  const between = tiesBetween(selection, names, few);
  const part = factPart(asked, fact, variables, view);
  const call = pieces.around.sharedTies({
    ...{ other, tie, fact, list, between: between.text, record: between.fact(fact), limit: value(BigInt(limit)) },
    calls: joined(part.calls, '\n'),
    columns: joined(part.columns, ', '),
  });
  return {
    calls: [call],
    columns: [list],
    shape([rows], [connection, of]) {
      const end = (id: string) =>
        id === connection.id ? connection : (of.find((one) => one.id === id) ?? entityRow(id, 'TOPIC', id, view));
      return (variables.rows(rows) as readonly [string, string, ...unknown[]][]).map(([from, to, ...columns]) =>
        part.shape(columns, { from: end(from), to: end(to) }),
      );
    },
  };
}

const behind = ({ after }: PageRequest): Cypher =>
  after === null ? name('true') : cypher`key > ${value(JSON.parse(after) as unknown[])}`;

/**
 * A page of what entities have in common, most connected first, and how many that are. One statement.
 * @param named the entities, which may be read meanwhile
 */
export async function sharedConnections(
  reader: Reader,
  sharing: Sharing,
  named: Promise<readonly EntityRow[]>,
): Promise<ListAnswer<Page<SharedRow>>> {
  const { ids, minimum, kinds, selection, page } = sharing;
  const { types, direction, conditions } = selection;
  if (types.length === 0) return { page: emptyPage, total: 0 };
  const variables = new Names(reader);
  const part = entityPart(sharing.entity, other, variables, conditions.view);
  const lists = [...sharing.ties].map(([asker, asked]) => ({ asker, part: tiesPart(asked, sharing, variables) }));
  const query = queries.around.shared({
    ...{ entity, other, tie, degree: degreeOf(entity, types, direction) },
    ties: withTies(tiesOf(selection, { ...names, only: (id) => cypher`NOT ${id} IN $of` }), names),
    between: tiesBetween(selection, names, few).text,
    behind: behind(page),
    limit: value(BigInt(page.size + 1)),
    calls: joined([...part.calls, ...lists.flatMap((one) => one.part.calls)], '\n'),
    columns: joined([...part.columns, ...lists.flatMap((one) => one.part.columns)], ', '),
  });
  // A connection may lack all but `minimum` of the few, so it has one of as many as that leaves, and one more.
  const starts = ids.length - minimum + 1;
  const [of, { rows, total }] = await Promise.all([named, reader.ask(query, { of: ids, starts, minimum, kinds })]);
  const found = (rows as [unknown[], string[], ...unknown[]][]).map(([key, connected, ...columns]) => {
    const row = part.shape(columns, null);
    const ties = columns.slice(part.columns.length);
    const own = lists.map((one, i) => [one.asker, one.part.shape([ties[i]], [row, of])] as const);
    const connectedTo = of.filter(({ id }) => connected.includes(id));
    return { key: JSON.stringify(key), row: { entity: row, connectedTo, ties: new Map(own) } };
  });
  return { page: cut(found, page), total };
}
