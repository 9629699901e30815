import { WhowhomError } from '../../errors.js';
import { queries } from '../../generated/queries.js';
import type { EntityKind } from '../../generated/vocabulary.js';
import type { Database, RunInWrite } from '../../neo4j/run.js';
import type { Query } from '../../query.js';
import { entityDerived, toStored, type Properties } from '../changes/properties.js';
import { sourceDerived, statementFolds } from '../changes/derived.js';
import { labelsOf, storedFact, type FactStatus } from '../changes/facts.js';
import { foundIn, reading, type Found } from '../changes/known.js';
import { shadow } from '../changes/shadows.js';
import { labels } from '../changes/write.js';
import { statementKey } from '../keys.js';
import { FAR_FUTURE } from '../time.js';
import type { RecordKind, WholeRecord } from './records.js';

type RowsQuery = Query<{ readonly rows: readonly object[] }, { readonly count: number }>;

/** What is sent of records of one kind: a statement with its rows. */
interface Sending {
  readonly query: RowsQuery;
  readonly rows: readonly object[];
}

const { changes, whole } = queries;
const createFacts = changes.createFacts({ shadow });

/** What follows a record that is left out of what is stored. */
function split(fields: Properties, ...names: readonly string[]): [Properties, ...unknown[]] {
  const rest = Object.entries(fields).filter(([name]) => !names.includes(name));
  return [Object.fromEntries(rest), ...names.map((name) => fields[name])];
}

const list = (value: unknown): readonly Properties[] => (Array.isArray(value) ? (value as Properties[]) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function ofEntities(records: readonly Properties[]): Sending[] {
  const was = records.flatMap(({ was: versions }) => list(versions));
  const rows = records.map((fields) => {
    const [props, names] = split(fields, 'names', 'was');
    const further = list(names).map((name) => split(name, 'source'));
    const texts = [text(props.name), ...further.map(([name]) => text(name.text))];
    return {
      label: labels[props.kind as EntityKind],
      props: toStored({ ...props, ...entityDerived(props, texts) }),
      names: further.map(([name, source]) => ({ props: toStored(name), source: source ?? null })),
    };
  });
  return [
    { query: changes.createEntities, rows },
    { query: whole.create, rows: was.map((props) => ({ labels: ['EntityVersion'], props: toStored(props) })) },
  ];
}

/** One record of a fact as it is stored; only that which is recorded now bears its id as `current`. */
function factRow(fields: Properties, isCurrent: boolean) {
  const status = fields.status as FactStatus;
  const { current, ...stored } = storedFact(fields, status);
  const said = { status, rec: fields.rec, sup: fields.sup ?? FAR_FUTURE, supReason: fields.supReason };
  const props = { ...stored, ...said, ...(isCurrent ? { current } : {}) };
  return { labels: labelsOf(status), props: toStored(props) };
}

function ofFacts(records: readonly Properties[]): Sending[] {
  const was = records.flatMap(({ was: versions }) => list(versions));
  const past = was.map((fields) => factRow(fields, false));
  return [
    { query: createFacts, rows: records.map((fields) => factRow(split(fields, 'was')[0], true)) },
    { query: whole.create, rows: past.map(({ labels: further, props }) => ({ labels: ['Fact', ...further], props })) },
  ];
}

const together = (fields: Properties) => {
  const [props, participants] = split(fields, 'participants');
  return { props: toStored(props), participants: list(participants).map(toStored) };
};

function statementRow(fields: Properties, found: Map<string, Found>) {
  const [props, source, sayer] = split(fields, 'source', 'attributedTo');
  const about = text(props.aboutId);
  const isFact = found.get(about)?.class === 'Fact';
  const isUnnamed = found.get(text(sayer))?.class === 'AnonymousSource';
  const derived = { ...statementFolds(props), ...(isFact ? { aboutType: found.get(about)?.type } : {}) };
  const key = statementKey(about, props.rank as 'NORMAL', text(props.id));
  return {
    props: toStored({ sup: FAR_FUTURE, ...props, ...derived, key }),
    ...(isFact ? { fact: about, entity: null } : { fact: null, entity: about }),
    source: source ?? null,
    sayer: isUnnamed ? null : (sayer ?? null),
    unnamed: isUnnamed ? [{ id: sayer }] : [],
  };
}

async function ofStatements(database: Database, records: readonly Properties[]): Promise<Sending[]> {
  const ids = records.flatMap(({ aboutId, attributedTo }) => [text(aboutId), text(attributedTo)]);
  const found = await foundIn(reading(database), new Set(ids.filter((id) => id !== '')));
  return [{ query: changes.createStatements, rows: records.map((fields) => statementRow(fields, found)) }];
}

const asThey = (label: string, records: readonly Properties[]): Sending[] => [
  { query: whole.create, rows: records.map((fields) => ({ labels: [label], props: toStored(fields) })) },
];

async function sendingsOf(database: Database, kind: RecordKind, records: readonly Properties[]): Promise<Sending[]> {
  switch (kind) {
    case 'source':
      return [
        { query: changes.createSources, rows: records.map((one) => toStored({ ...one, ...sourceDerived(one) })) },
      ];
    case 'unnamed':
      return asThey('AnonymousSource', records);
    case 'entity':
      return ofEntities(records);
    case 'event':
      return [{ query: changes.createEvents, rows: records.map(together) }];
    case 'joint':
      return [{ query: changes.createJoints, rows: records.map(together) }];
    case 'relationship':
      return ofFacts(records);
    case 'statement':
      return ofStatements(database, records);
    case 'change':
      return asThey('Change', records);
    case 'snapshot':
      return asThey('Snapshot', records);
    case 'key':
      return asThey('WriteKey', records);
  }
}

async function send(run: RunInWrite, { query, rows }: Sending): Promise<void> {
  if (rows.length === 0) return;
  const [done] = await run(query, { rows });
  if (done?.count === rows.length) return;
  const message = `cypher/${query.name} wrote ${done?.count ?? 0} of ${rows.length}: a record refers to one that is not there.`;
  throw new WhowhomError('INTERNAL', message);
}

/** Writes records of one kind in one transaction. */
export async function loadRecords(database: Database, records: readonly WholeRecord[]): Promise<void> {
  const [first] = records;
  if (first === undefined) return;
  const fields = records.map((one) => one.fields);
  const sendings = await sendingsOf(database, first.kind, fields);
  await database.write('whole/load', async (run) => {
    for (const one of sendings) await send(run, one);
  });
}

const portion = 5000;

/** Empties a database into which a whole graph was begun to be loaded. */
async function clear(database: Database): Promise<void> {
  for (let left = portion; left === portion;) {
    const [done] = await database.write('whole/clear', (run) => run(whole.clear, { limit: portion }));
    left = done?.count ?? 0;
  }
}

/**
 * Makes a database ready to have a whole graph loaded: it must be empty, or a loading of the same kind was cut short, what
 * that has left is removed then.
 * @param hash of what is to be loaded
 * @throws WhowhomError GRAPH_NOT_EMPTY
 */
export async function beginLoading(database: Database, hash: string): Promise<void> {
  const [state] = await database.read(whole.state, {});
  if (state?.loading === true) await clear(database);
  else if (state?.empty !== true) {
    throw new WhowhomError('GRAPH_NOT_EMPTY', 'There is a graph in the database already.', {
      wanted: 'an empty database',
    });
  } else await database.write('whole/begin', (run) => run(whole.begin, { hash }));
}

/** All is there: the next change gets the number behind the last one. */
export async function finishLoading(database: Database, seq: number): Promise<void> {
  await database.write('whole/finish', (run) => run(whole.finish, { seq }));
}

/**
 * Refuses a database in which only a part of a graph is.
 * @throws WhowhomError GRAPH_HALF_LOADED
 */
export async function refuseHalfLoaded(database: Database): Promise<void> {
  const [state] = await database.read(whole.state, {});
  if (state?.loading !== true) return;
  throw new WhowhomError('GRAPH_HALF_LOADED', 'A graph was being restored, and that was cut short.');
}
