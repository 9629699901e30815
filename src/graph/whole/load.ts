import { WhowhomError } from '../../errors.js';
import { queries } from '../../generated/queries.js';
import type { Database, RunInWrite } from '../../neo4j/run.js';
import type { Query } from '../../query.js';
import { sourceDerived, statementFolds } from '../changes/derived.js';
import { labelsOf, storedFact, type FactStatus } from '../changes/facts.js';
import { foundIn, reading, type Found } from '../changes/known.js';
import { entityDerived, toStored, type Properties } from '../changes/properties.js';
import { statementKey } from '../keys.js';
import { FAR_FUTURE } from '../time.js';
import type { WholeRecord } from './records.js';

type RowsQuery = Query<{ readonly rows: readonly object[] }, { readonly count: number; readonly edges?: number }>;

/** A node as it is sent. */
interface Row {
  readonly labels: readonly string[];
  readonly props: Properties;
  readonly edges: readonly object[];
  readonly names: readonly Row[];
}

const { whole } = queries;

/** The fields of a record without some, and these. */
function split(fields: Properties, ...names: readonly string[]): [Properties, ...unknown[]] {
  const rest = Object.entries(fields).filter(([name]) => !names.includes(name));
  return [Object.fromEntries(rest), ...names.map((name) => fields[name])];
}

const list = (value: unknown): readonly Properties[] => (Array.isArray(value) ? (value as Properties[]) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const edgeRow = (edge: Properties): object => {
  const [props, type, to] = split(edge, 'type', 'to');
  return { type, to, props: toStored(props) };
};

/** What is derived of a node. */
type Derive = (props: Properties) => Properties;
const nothing: Derive = () => ({});

/** A record as a row; `labels` beside its main one stand in it, or are given. */
function rowOf(label: string, fields: Properties, derive: Derive, given?: readonly string[]): Row {
  const [props, labels, edges, names] = split(fields, 'labels', 'edges', 'names', 'was');
  return {
    labels: [label, ...(given ?? (labels as readonly string[] | undefined) ?? [])],
    props: toStored({ ...props, ...derive(props) }),
    edges: list(edges).map(edgeRow),
    // A name that has ended bears another label in the place of the usual one.
    names: list(names).map((one) => ({
      ...rowOf('Name', one, nothing),
      labels: (one.labels as readonly string[] | undefined) ?? ['Name'],
    })),
  };
}

/** What an entity is called now. */
function namesOf(fields: Properties): string[] {
  const current = list(fields.names).filter(({ labels }) => labels === undefined);
  return [text(fields.name), ...current.map((name) => text(name.text))];
}

const wasOf = (records: readonly Properties[]): readonly Properties[] => records.flatMap(({ was }) => list(was));

/** One record of a fact; only that which is recorded now bears its id as `current`. */
function factRow(fields: Properties, isCurrent: boolean): Row {
  const status = fields.status as FactStatus;
  const derive = (props: Properties): Properties => {
    const { current, ...stored } = storedFact(props, status);
    return { ...stored, sup: props.sup ?? FAR_FUTURE, ...(isCurrent ? { current } : {}) };
  };
  return rowOf('Fact', fields, derive, labelsOf(status));
}

function statementDerived(props: Properties, id: string, found: ReadonlyMap<string, Found>): Properties {
  const about = text(props.aboutId);
  const it = found.get(about);
  return {
    ...{ sup: props.sup ?? FAR_FUTURE, ...statementFolds(props) },
    key: statementKey(about, props.rank as 'NORMAL', id),
    ...(it?.class === 'Fact' ? { aboutType: it.type } : {}),
  };
}

async function statementRows(database: Database, records: readonly Properties[]): Promise<Row[]> {
  const all = [...records, ...wasOf(records)];
  const found = await foundIn(reading(database), new Set(all.map(({ aboutId }) => text(aboutId))));
  return records.flatMap((fields) => {
    const id = text(fields.id);
    const past = (props: Properties): Properties => ({ ...statementDerived(props, id, found), was: id });
    return [
      rowOf('Statement', fields, (props) => statementDerived(props, id, found)),
      ...wasOf([fields]).map((one) => rowOf('Statement', one, past)),
    ];
  });
}

async function rowsOf(database: Database, kind: string, records: readonly Properties[]): Promise<Row[]> {
  switch (kind) {
    case 'Source':
      return records.map((fields) => rowOf(kind, fields, sourceDerived));
    case 'Entity':
    case 'FormerEntity': {
      const derive = (fields: Properties): Derive =>
        kind === 'Entity' ? (props) => entityDerived(props, namesOf(fields)) : nothing;
      const versions = wasOf(records).map((fields) => rowOf('EntityVersion', fields, nothing));
      return [...records.map((fields) => rowOf(kind, fields, derive(fields))), ...versions];
    }
    case 'Fact': {
      const past = wasOf(records).map((fields) => factRow(fields, false));
      return [...records.map((fields) => factRow(fields, true)), ...past];
    }
    case 'Statement':
      return statementRows(database, records);
    default:
      return records.map((fields) => rowOf(kind, fields, nothing));
  }
}

async function send(run: RunInWrite, query: RowsQuery, rows: readonly object[], edges: number): Promise<void> {
  if (rows.length === 0) return;
  const [done] = await run(query, { rows });
  if (done?.count === rows.length && (done.edges ?? edges) === edges) return;
  const wrote = `${done?.count ?? 0} of ${rows.length} and ${done?.edges ?? 0} of ${edges} edges`;
  throw new WhowhomError('INTERNAL', `cypher/${query.name} wrote ${wrote}: a record leads to one that is not there.`);
}

const edgesIn = (rows: readonly Row[]): number =>
  rows.reduce((all, { edges, names }) => all + edges.length + edgesIn(names), 0);

function mergedRow(fields: Properties): object {
  const [edge, id, revision] = split(fields, 'from', 'revision');
  return { id, revision: typeof revision === 'number' ? BigInt(revision) : null, edge: edgeRow(edge) };
}

/** Writes records of one kind in one transaction. */
export async function loadRecords(database: Database, records: readonly WholeRecord[]): Promise<void> {
  const [first] = records;
  if (first === undefined) return;
  const fields = records.map((one) => one.fields);
  if (first.kind === 'edge') {
    const rows = fields.map(mergedRow);
    await database.write('whole/createMerged', (run) => send(run, whole.createMerged, rows, 0));
    return;
  }
  const rows = await rowsOf(database, first.kind, fields);
  await database.write('whole/create', (run) => send(run, whole.create, rows, edgesIn(rows)));
}
