import { WhowhomError } from '../../errors.js';
import { queries } from '../../generated/queries.js';
import type { Database } from '../../neo4j/run.js';
import { mendShadows } from '../changes/shadows.js';

const { whole } = queries;
const portion = 5000;

/** Empties a database into which a whole graph was begun to be loaded. */
async function clear(database: Database): Promise<void> {
  for (let left = portion; left === portion;) {
    const [done] = await database.write('whole/clear', (run) => run(whole.clear, { limit: portion }));
    left = done?.count ?? 0;
  }
}

/**
 * Makes a database ready to have a whole graph loaded: it must be empty, or a loading was cut short, and what that has left
 * is removed then.
 * @param hash of what is to be loaded
 * @throws WhowhomError GRAPH_NOT_EMPTY
 */
export async function beginLoading(database: Database, hash: string): Promise<void> {
  const [state] = await database.read(whole.state, {});
  if (state?.loading === true) await clear(database);
  else if (state?.empty !== true) {
    const message = 'There is a graph in the database already.';
    throw new WhowhomError('GRAPH_NOT_EMPTY', message, { wanted: 'an empty database' });
  } else await database.write('whole/begin', (run) => run(whole.begin, { hash }));
}

/** All records are there: makes the shadows of the facts that stand; the next change gets the number behind the last one. */
export async function finishLoading(database: Database, seq: number): Promise<void> {
  await mendShadows(database);
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
