import neo4j, { type Record as Neo4jRecord } from 'neo4j-driver';
import { WhowhomError } from '../errors.js';
import type { Query, QueryField } from '../query.js';

const isOf: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  integer: (value) => Number.isSafeInteger(value),
  float: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  strings: (value) => Array.isArray(value),
  list: (value) => Array.isArray(value),
  rows: (value) => Array.isArray(value),
  map: (value) => typeof value === 'object' && value !== null,
};

type Row = Record<string, unknown>;

const templates = new WeakMap<readonly QueryField[], Row>();

/**
 * A row without values. Rows are copies of it: V8 gives an object to which dozens of properties are added one by one a
 * hash table of its own, which is five times as large and slow to read.
 */
function templateOf(columns: readonly QueryField[]): Row {
  const known = templates.get(columns);
  if (known !== undefined) return known;
  const made = JSON.parse(JSON.stringify(Object.fromEntries(columns.map(({ name }) => [name, null])))) as Row;
  templates.set(columns, made);
  return made;
}

/** One row of an answer as an object, each column checked against the header. */
export function toRow<R>(record: Neo4jRecord, { name, columns }: Query<never, R>): R {
  const row = { ...templateOf(columns) };
  for (let i = 0; i < columns.length; i += 1) {
    const field = columns[i];
    if (field === undefined) continue;
    const value: unknown = record.get(i);
    if (value === null || value === undefined ? !field.nullable : isOf[field.type]?.(value) !== true) {
      const message = `cypher/${name}: column ${field.name} is no ${field.type}.`;
      throw new WhowhomError('INTERNAL', message, { got: value });
    }
    row[field.name] = value ?? null;
  }
  return row as R;
}

/** Parameters as the driver wants them: a number of an `integer` parameter would be stored as a float otherwise. */
export function toParameters(params: Readonly<Record<string, unknown>>, query: Query<never, unknown>): object {
  const sent: Record<string, unknown> = { ...query.values, ...params };
  for (const { name, type } of query.params) {
    const value = sent[name];
    if (type === 'integer' && typeof value === 'number') sent[name] = neo4j.int(value);
  }
  return sent;
}
