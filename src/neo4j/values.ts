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

/** Checks one column of an answer against its header. */
function checked(value: unknown, field: QueryField, query: Query<never, unknown>): unknown {
  if (value === null || value === undefined) {
    if (field.nullable) return null;
  } else if (isOf[field.type]?.(value)) return value;
  throw new WhowhomError('INTERNAL', `cypher/${query.name}: column ${field.name} is no ${field.type}.`, { got: value });
}

/** One row of an answer as an object, each column checked. */
export function toRow<R>(record: Neo4jRecord, query: Query<never, R>): R {
  const row: Record<string, unknown> = {};
  for (let i = 0; i < query.columns.length; i += 1) {
    const field = query.columns[i];
    if (field !== undefined) row[field.name] = checked(record.get(i), field, query);
  }
  return row as R;
}

/** Parameters as the driver wants them: a number of an `integer` parameter would be stored as a float otherwise. */
export function toParameters(params: Readonly<Record<string, unknown>>, query: Query<never, unknown>): object {
  const sent: Record<string, unknown> = { ...params };
  for (const { name, type } of query.params) {
    const value = sent[name];
    if (type === 'integer' && typeof value === 'number') sent[name] = neo4j.int(value);
  }
  return sent;
}
