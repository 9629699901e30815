import { WhowhomError } from '../../errors.js';
import { launch, type Child, type Outcome } from './child.js';
import { databaseHome, forgetFailure, hasFailed, keepLog, keepPort, keptPort, storeIsMade } from './folder.js';
import { noteDatabase } from './lock.js';
import { freePort } from './ports.js';
import { writeSettings } from './settings.js';
import { logIsCut, startTrouble } from './troubles.js';

/** What does not change between two starts. */
export interface Plan {
  readonly dataDir: string;
  readonly heap: string;
  readonly pageCache: string;
  readonly java: string;
  readonly classPath: string;
  readonly flags: readonly string[];
  readonly password: string;
  readonly log: (line: string) => void;
}

/** A process that is ready. */
export interface Started {
  readonly child: Child;
  readonly port: number;
}

const startPatience = 120_000;
const triesAtMost = 3;

const portTaken = /address already in use|BindException/i;
function failure(dataDir: string, outcome: Outcome, words: string): WhowhomError {
  const why = outcome.kind === 'failed' ? outcome.why : words;
  const known = startTrouble(dataDir, why);
  if (known !== null) return known;
  const how = outcome.kind === 'late' ? `was not ready after ${startPatience / 1000} s` : 'did not start';
  return new WhowhomError('DATABASE_SETUP', `The embedded database ${how}. Its last words:\n${why}`);
}

async function begin(child: Child, plan: Plan, signal?: AbortSignal): Promise<Outcome> {
  const stop = () => void child.stop();
  signal?.addEventListener('abort', stop);
  if (signal?.aborted === true) stop();
  try {
    // Before it gets the password: a database that nobody could wait for has then not touched the store.
    if (child.pid !== undefined) noteDatabase(plan.dataDir, child.pid);
    const outcome = await child.begin(plan.password, startPatience);
    if (outcome.kind !== 'ready') await child.stop();
    return outcome;
  } catch (error) {
    await child.stop();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

/**
 * Starts the process; on another port when somebody took the chosen one in between. When the last one failed while it
 * was writing, and its log ends with half a transaction, that one is cut off: nobody was told that it was kept.
 * @throws WhowhomError DATABASE_IN_USE, DATABASE_DAMAGED, DISK_FULL, FOLDER_UNUSABLE or DATABASE_SETUP
 */
export async function startProcess(plan: Plan, signal?: AbortSignal): Promise<Started> {
  const { dataDir, heap, pageCache, java, classPath, flags, log } = plan;
  let mend = false;
  for (let left = triesAtMost; ; left -= 1) {
    const port = await freePort(keptPort(dataDir));
    keepPort(dataDir, port);
    const settings = writeSettings(dataDir, { port, heap, pageCache, mend });
    const child = launch(java, { classPath, heap, flags, args: [databaseHome(dataDir), settings] });
    const outcome = await begin(child, plan, signal);
    if (outcome.kind === 'ready') {
      storeIsMade(dataDir);
      forgetFailure(dataDir);
      return { child, port };
    }
    const words = child.lastLines();
    if (words.includes(logIsCut) && hasFailed(dataDir) && !mend) {
      log(`The log of the database ends with half a transaction, which is cut off. It is kept in ${keepLog(dataDir)}.`);
      mend = true;
    } else if (left <= 1 || !portTaken.test(words)) {
      throw failure(dataDir, outcome, words || (await child.exited));
    }
  }
}
