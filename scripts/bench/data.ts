import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EmbeddedDatabase } from '../../src/neo4j/embedded/index.js';
import neo4j from 'neo4j-driver';
import type { MadeGraph } from './generate.js';
import { load, startIn } from './load.js';
import type { Login } from './processes.js';

/** A database with a made graph. */
export interface Loaded {
  readonly folder: string;
  readonly database: EmbeddedDatabase;
  /** Null when the graph was there. */
  readonly seconds: number | null;
  /** Stops the database, and removes it unless it is to be kept. */
  end(): Promise<void>;
  /** The same data in a new process of the database. */
  restarted(): Promise<Loaded>;
}

const mark = 'bench-loaded';

function started(folder: string, database: EmbeddedDatabase, seconds: number | null, isKept: boolean): Loaded {
  let ended = false;
  const stop = async () => {
    if (!ended) await database.stop();
    ended = true;
  };
  return {
    ...{ folder, database, seconds },
    async end() {
      await stop();
      if (!isKept) rmSync(folder, { recursive: true, force: true });
    },
    async restarted() {
      await stop();
      return started(folder, await startIn(folder), seconds, isKept);
    },
  };
}

/** Starts a database with a graph; one that was kept is not loaded again. */
export async function loaded(graph: MadeGraph, keep: string | null): Promise<Loaded> {
  if (keep !== null) mkdirSync(keep, { recursive: true });
  const folder =
    keep === null ? mkdtempSync(join(tmpdir(), 'whowhom-bench-')) : join(keep, String(graph.relationships));
  const isThere = existsSync(join(folder, mark));
  if (!isThere) rmSync(folder, { recursive: true, force: true });
  const database = await startIn(folder);
  try {
    if (isThere) return started(folder, database, null, true);
    console.error(`Loading ${graph.relationships} facts and ${graph.statements} statements ...`);
    const seconds = await load(database, graph);
    writeFileSync(join(folder, mark), '');
    return started(folder, database, seconds, keep !== null);
  } catch (error) {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** A moment within the corrections: later ones are not known then. */
export async function momentIn({ uri, user, password }: Login): Promise<string> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const { records } = await driver.executeQuery(
    `MATCH (c:Change) WITH count(c) AS changes
     MATCH (c:Change {seq: toInteger(0.9 * changes)}) RETURN c.at AS at`,
  );
  await driver.close();
  return records[0]?.get('at') as string;
}

/** How much a folder holds, in MB; what goes while it is counted is not there. */
export function sizeOf(folder: string): number {
  const bytes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .reduce((sum, one) => sum + (statSync(join(one.parentPath, one.name), { throwIfNoEntry: false })?.size ?? 0), 0);
  return Math.round(bytes / 1_000_000);
}
