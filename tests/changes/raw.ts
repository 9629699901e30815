import type { EmbeddedDatabase } from '../../src/neo4j/embedded/index.js';
import { openDriver } from '../../src/neo4j/driver.js';
import { openDatabase, type Database } from '../../src/neo4j/run.js';
import { startDatabase } from '../support/database.js';

/** An empty database, not migrated, and a way to send it any Cypher, which the service itself has not. */
export interface Raw {
  /** Where it is. */
  readonly server: Pick<EmbeddedDatabase, 'uri' | 'user' | 'password'>;
  readonly database: Database;
  /** Another connection, as a second instance of the service would have it. */
  connect(): Database;
  readonly cypher: (text: string, params?: Record<string, unknown>) => Promise<Record<string, unknown>[]>;
  stop(): Promise<void>;
}

/** Starts one; it takes some seconds. */
export async function startRaw(): Promise<Raw> {
  const server = await startDatabase();
  const driver = openDriver({ ...server, database: '', poolSize: 10 });
  const opened: Database[] = [];
  const connect = () => {
    const database = openDatabase({ ...server, database: '', poolSize: 10 }, { queryTimeout: 60_000 });
    opened.push(database);
    return database;
  };
  return {
    server,
    database: connect(),
    connect,
    async cypher(text, params = {}) {
      const session = driver.session();
      try {
        const { records } = await session.run(text, params);
        return records.map((record) => record.toObject());
      } finally {
        await session.close();
      }
    },
    async stop() {
      await Promise.all(opened.map((one) => one.close()));
      await driver.close();
      await server.stop();
    },
  };
}

/** How many nodes of each label, relationships of each type and changes there are. */
export async function census(raw: Pick<Raw, 'cypher'>): Promise<unknown> {
  const nodes = await raw.cypher('MATCH (n) UNWIND labels(n) AS label RETURN label, count(*) AS n ORDER BY label');
  const ties = await raw.cypher('MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS n ORDER BY type');
  const last = await raw.cypher('MATCH (c:Change) RETURN max(c.seq) AS seq');
  return { nodes, ties, last };
}
