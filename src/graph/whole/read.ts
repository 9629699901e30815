import { cypher, joined, name, type Cypher } from '../../cypher.js';
import { pieces, queries } from '../../generated/queries.js';
import type { Database } from '../../neo4j/run.js';
import { inPages } from '../changes/pages.js';
import type { Properties } from '../changes/properties.js';
import { fieldsOf, sorted, type StoredEdge, type StoredNode, type WholeRecord } from './records.js';

const pageSize = 1000;
const { whole } = queries;

const edgesOf = (node: string, ...types: readonly string[]): Cypher =>
  pieces.whole.edges({ node: name(node), types: joined(types.map(name), '|') });
const none = cypher`[]`;

/** Pages of records, each page of one kind. */
type Pages = AsyncGenerator<WholeRecord[]>;

/** Lists that are empty are left out. */
const filled = (lists: Readonly<Record<string, readonly Properties[]>>): Properties =>
  Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));

const nodesIn = (list: readonly unknown[]): readonly StoredNode[] => list as readonly StoredNode[];

/** Nodes of a label, each with something of its own by which they are in order, and nothing that belongs to them. */
async function* plain(database: Database, label: string, key = 'id', edges = none): Pages {
  const query = whole.nodes({ label: name(label), key: joined([name('n'), name(key)], '.'), edges });
  const read = (after: string) => database.read(query, { after, limit: pageSize });
  for await (const rows of inPages(read))
    yield rows.map(({ node }) => ({ kind: label, fields: fieldsOf(label, node as unknown as StoredNode) }));
}

async function* entities(database: Database, label: string): Pages {
  const query = whole.entities({ label: name(label), cites: edgesOf('name', 'CITES') });
  const read = (after: string) => database.read(query, { after, limit: pageSize });
  for await (const rows of inPages(read)) {
    yield rows.map(({ node, names, was }) => {
      const lists = {
        names: nodesIn(names).map((one) => fieldsOf('Name', one)),
        was: nodesIn(was).map((one) => fieldsOf('EntityVersion', one)),
      };
      return { kind: label, fields: { ...fieldsOf(label, node as unknown as StoredNode), ...filled(lists) } };
    });
  }
}

const factFields = (one: StoredNode): Properties => fieldsOf('Fact', { ...one, labels: [] });

async function* facts(database: Database): Pages {
  const read = (after: string) => database.read(whole.facts, { after, limit: pageSize });
  for await (const rows of inPages(read)) {
    yield rows.map(({ records }) => {
      const current = nodesIn(records).filter(({ props }) => props.current !== undefined);
      const was = nodesIn(records).filter(({ props }) => props.current === undefined);
      return { kind: 'Fact', fields: { ...current.map(factFields)[0], ...filled({ was: was.map(factFields) }) } };
    });
  }
}

async function* statements(database: Database): Pages {
  const types = ['ABOUT', 'CITES', 'SAID_BY'];
  const query = whole.statements({ own: edgesOf('n', ...types), past: edgesOf('w', ...types) });
  const read = (after: string) => database.read(query, { after, limit: pageSize });
  for await (const rows of inPages(read)) {
    yield rows.map(({ node, was }) => {
      // Of which statement they are is told by where they stand.
      const past = nodesIn(was).map((one) =>
        fieldsOf('Statement', { ...one, props: { ...one.props, was: undefined } }),
      );
      const fields = fieldsOf('Statement', node as unknown as StoredNode);
      return { kind: 'Statement', fields: { ...fields, ...filled({ was: past }) } };
    });
  }
}

async function* merged(database: Database): Pages {
  const rows = await database.read(whole.merged, {});
  yield rows.map(({ id, revision, edge }) => {
    const { type, to, props } = edge as unknown as StoredEdge;
    return {
      kind: 'edge',
      fields: { from: id, ...(revision === null ? {} : { revision }), type, to, ...sorted(props) },
    };
  });
}

async function* changes(database: Database): Pages {
  for (let after = 0; ;) {
    const rows = await database.read(whole.changes, { after, limit: pageSize });
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.map(({ props }) => ({ kind: 'Change', fields: sorted(props) }));
    after = last.seq;
  }
}

type Read = (database: Database, label: string) => Pages;

const withEdges =
  (...types: readonly string[]): Read =>
  (database, label) =>
    plain(database, label, 'id', edgesOf('n', ...types));
const shares = ['SHARED_BY', 'WAS_SHARED_BY'];
const parts = withEdges('PARTICIPANT', 'WAS_PARTICIPANT');

/** How the nodes of each label are read, in an order in which what one leads to comes before it. */
const recorded: readonly (readonly [label: string, read: Read])[] = [
  ...(['Source', 'FormerSource', 'AnonymousSource'] as const).map((label) => [label, plain] as const),
  ['Entity', entities],
  ['FormerEntity', entities],
  ['EntityVersion', merged],
  ['Event', parts],
  ['FormerEvent', parts],
  ['Joint', withEdges(...shares)],
  ['FormerJoint', (database, label) => plain(database, label, 'versionKey', edgesOf('n', ...shares))],
  ['Fact', facts],
  ['Statement', statements],
  ['Merge', plain],
  ['Change', changes],
  ['Import', plain],
  ['Snapshot', (database, label) => plain(database, label, 'name')],
  ['Tombstone', (database, label) => plain(database, label, 'hash')],
];

/** What only keeps the service going: the keys of writes, without which one that is sent again is done again. */
const kept: readonly (readonly [label: string, read: Read])[] = [
  ['WriteKey', (database, label) => plain(database, label, 'key')],
  ['Webhook', plain],
];

/** The labels of all nodes that are read. */
export const wholeLabels: readonly string[] = [...recorded, ...kept].map(([label]) => label);

/**
 * Reads all that is and was recorded, a page at a time; what a record leads to comes before it. What is read while others
 * write is of several moments: see `holdingStill`.
 * @param withKept whether what only keeps the service going comes too
 */
export async function* readWhole(database: Database, withKept: boolean): Pages {
  for (const [label, read] of withKept ? [...recorded, ...kept] : recorded) yield* read(database, label);
}

/** For so long the writers wait at most, in milliseconds. */
const patience = 900_000;

/**
 * Does work while nothing is written: who writes meanwhile waits, and is refused with DATABASE_TIMEOUT after the time that the
 * database lets a lock be waited for.
 * @param work gets the number of the last change
 */
export function holdingStill<T>(database: Database, work: (version: number) => Promise<T>): Promise<T> {
  return database.holding(queries.changes.standstill, {}, ([row]) => work(row?.version ?? 0), patience);
}
