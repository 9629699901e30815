import type { Database } from '../../src/neo4j/run.js';
import { toParameters } from '../../src/neo4j/values.js';
import type { Query } from '../../src/query.js';

/** A reading statement as it was sent. */
export interface Sent {
  readonly name: string;
  readonly text: string;
  readonly params: object;
  readonly query: Query<never, unknown>;
  /** Which trip to the database it went with: statements that are under way together are one. */
  readonly trip: number;
}

/** A database that keeps what it is asked. */
export interface Recording {
  readonly database: Database;
  readonly sent: Sent[];
}

/** Keeps each reading statement that goes to a database. */
export function recording(database: Database): Recording {
  const sent: Sent[] = [];
  let underWay = 0;
  let trip = 0;
  const read: Database['read'] = async (query, params, spent, signal) => {
    if (underWay === 0) trip += 1;
    underWay += 1;
    const { name, text } = query;
    sent.push({ name, text, params: toParameters(params as Record<string, unknown>, query), query, trip });
    try {
      return await database.read(query, params, spent, signal);
    } finally {
      underWay -= 1;
    }
  };
  return { database: { ...database, read }, sent };
}
