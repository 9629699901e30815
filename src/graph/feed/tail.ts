import { queries } from '../../generated/queries.js';
import type { Database } from '../../neo4j/run.js';
import { whileStill } from '../version.js';

/** So often it is looked whether others have written, while somebody waits for it, in milliseconds. */
const pause = 40;

/** After a failure so long: a database that does not answer is not to be asked without end. */
const longPause = 500;

/** A database that stands still is not to hold what waits for ever. */
const patience = 5000;

/** Where the changes of a graph end, for all of a process that wait for the next one. */
export class Tail {
  readonly #database: Database;
  /** The last version of which all can be seen, as far as is known. */
  #version = 0;
  #settling: Promise<number> | null = null;
  #next: Promise<number> | null = null;
  #looking: Promise<void> | null = null;
  #isAsked = false;
  #timer: NodeJS.Timeout | null = null;
  readonly #waiting = new Set<() => void>();

  constructor(database: Database) {
    this.#database = database;
    database.onWrite(() => {
      if (this.#waiting.size > 0) this.#look();
    });
  }

  /**
   * The last version, asked now. All of it can be seen: a commit is applied piece by piece, so the number alone does not
   * say so; the lock of the counter does.
   * @throws WhowhomError of the database
   */
  settled(): Promise<number> {
    if (this.#settling === null) {
      this.#settling = this.#settle().finally(() => {
        this.#settling = null;
      });
      return this.#settling;
    }
    // One that is under way may have read too early; all who come meanwhile share the next one.
    this.#next ??= this.#settling.then(
      () => this.#afterwards(),
      () => this.#afterwards(),
    );
    return this.#next;
  }

  #afterwards(): Promise<number> {
    this.#next = null;
    return this.settled();
  }

  async #settle(): Promise<number> {
    const [row] = await this.#database.read(queries.vocabulary.version, {}, undefined, AbortSignal.timeout(patience));
    const version = row?.version ?? 0;
    if (version !== this.#version) this.#version = await whileStill(this.#database, (last) => Promise.resolve(last));
    return this.#version;
  }

  /** Waits until there is a version later than one, and gives the last; or until the signal is given. */
  async later(version: number, signal: AbortSignal): Promise<number> {
    while (this.#version <= version && !signal.aborted) await this.#news(signal);
    return this.#version;
  }

  /** Waits for the next look that finds something, or for the signal. */
  #news(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        signal.removeEventListener('abort', done);
        this.#waiting.delete(done);
        resolve();
      };
      signal.addEventListener('abort', done, { once: true });
      this.#waiting.add(done);
      this.#look();
    });
  }

  /** Looks now; and once more behind a look that is under way, which may have come too early. */
  #look(): void {
    if (this.#looking !== null) {
      this.#isAsked = true;
      return;
    }
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const before = this.#version;
    this.#looking = this.settled().then(
      () => {
        this.#again(before, this.#isAsked ? 0 : pause);
      },
      () => {
        this.#again(before, longPause);
      },
    );
  }

  #again(before: number, wait: number): void {
    this.#looking = null;
    this.#isAsked = false;
    if (this.#version > before) for (const tell of [...this.#waiting]) tell();
    if (this.#waiting.size === 0) return;
    this.#timer = setTimeout(() => {
      this.#look();
    }, wait);
    this.#timer.unref();
  }
}
