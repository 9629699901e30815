import { graphql } from 'graphql';
import { createFeed } from '../../src/graph/feed/index.js';
import { Reader } from '../../src/graph/reader.js';
import { lastChange } from '../../src/graph/version.js';
import { openDatabase } from '../../src/neo4j/run.js';
import type { EmbeddedDatabase } from '../../src/neo4j/embedded/index.js';
import { readConfig } from '../../src/config.js';
import { createContext } from '../../src/resolvers/context.js';
import { createSchema } from '../../src/resolvers/schema.js';
import { recording } from '../explain/recording.js';
import type { Case } from './cases.js';

/** How a document is answered. */
export interface Trips {
  readonly statements: number;
  /** Statements that are under way together are one. */
  readonly trips: number;
}

/** Answers documents in this process, where it is seen which statements wait for others. */
export class TripCounter {
  readonly #store;
  readonly #schema = createSchema();
  readonly #config = readConfig({});

  constructor({ uri, user, password }: EmbeddedDatabase) {
    this.#store = openDatabase({ uri, user, password, database: '', poolSize: 20 }, { queryTimeout: 60_000 });
  }

  /** The second time, so that what the service keeps is not counted. */
  async of({ query: source, variables }: Case): Promise<Trips> {
    const none = () => Promise.reject(new Error('Nothing is read twice or written.'));
    const writes = {
      isQuietSince: () => true,
      whileStill: none,
      perform: none,
      erase: none,
      feed: createFeed(this.#store),
    };
    const { database, sent } = recording(this.#store);
    const version = await lastChange(new Reader(this.#store));
    const context = createContext(new Reader(database), version, this.#config, writes);
    await graphql({ schema: this.#schema, source, variableValues: { ...variables[0] }, contextValue: context });
    return { statements: sent.length, trips: sent.at(-1)?.trip ?? 0 };
  }

  close(): Promise<void> {
    return this.#store.close();
  }
}
