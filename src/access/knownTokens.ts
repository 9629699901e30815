import { readFile, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Actor } from '../actor.js';
import type { Config } from '../config.js';
import type { TokenRow } from '../config/tokenRow.js';
import { WhowhomError } from '../errors.js';
import { readLines, tokenPath, wrongLine, type TokenPlace } from './tokenFile.js';
import { digestOf, rowOf } from './tokens.js';

/** Milliseconds between two looks at the file, however many ask. A token that was made or revoked counts after that. */
const lookEvery = 200;
/** A file of so many bytes has 5,000 tokens. */
const bytesAtMost = 1_000_000;

type Log = (line: string) => void;

const codeOf = (error: unknown): unknown => (error as { code?: unknown } | null)?.code;

/** The file of tokens, which others write while it is read. */
class TokenFile {
  readonly #path: string;
  readonly #log: Log;
  #rows: readonly TokenRow[] = [];
  #mark = '';
  #lookedAt = -Infinity;
  #looking: Promise<void> | null = null;
  #next: Promise<void> | null = null;
  #told = '';

  constructor(path: string, log: Log) {
    this.#path = path;
    this.#log = log;
  }

  /** As it is now. */
  async look(): Promise<readonly TokenRow[]> {
    this.#looking ??= this.#read().finally(() => {
      this.#looking = null;
    });
    await this.#looking;
    return this.#rows;
  }

  /** As it was some moments ago at most. */
  async recent(): Promise<readonly TokenRow[]> {
    return performance.now() - this.#lookedAt < lookEvery ? this.#rows : this.look();
  }

  /** As it is after this call: all who wait for it share one look. */
  async next(): Promise<readonly TokenRow[]> {
    this.#next ??= sleep(Math.max(0, this.#lookedAt + lookEvery - performance.now())).then(async () => {
      this.#next = null;
      // One that is under way may have read the file before the call.
      await this.#looking;
      await this.look();
    });
    await this.#next;
    return this.#rows;
  }

  async #read(): Promise<void> {
    try {
      const { ino, size, mtimeMs, ctimeMs } = await stat(this.#path);
      if (size > bytesAtMost) throw new Error(`it has ${size} bytes; wanted at most ${bytesAtMost}`);
      const mark = [ino, size, mtimeMs, ctimeMs].join(' ');
      if (mark === this.#mark) return;
      const { rows, wrong } = readLines(await readFile(this.#path, 'utf8'));
      // Lines that are wrong open nothing: what they replaced may have been revoked.
      this.#rows = rows;
      this.#mark = mark;
      this.#tell(wrong[0] === undefined ? '' : wrongLine(this.#path, wrong[0]));
    } catch (error) {
      this.#failed(error);
    } finally {
      this.#lookedAt = performance.now();
    }
  }

  /** Without a file there are no tokens. One that cannot be read just now is as it was. */
  #failed(error: unknown): void {
    if (codeOf(error) === 'ENOENT') {
      this.#rows = [];
      this.#mark = '';
      return;
    }
    const reason = error instanceof Error ? error.message : String(error);
    this.#tell(`The tokens in ${this.#path} cannot be read, so that those of before hold: ${reason}`);
  }

  #tell(line: string): void {
    if (line !== '' && line !== this.#told) this.#log(line);
    this.#told = line;
  }
}

/** The static tokens that hold. */
export interface KnownTokens {
  /** Who has a token; null when it is none of them, which is told after a new look at the file. */
  find(token: string): Promise<Actor | null>;
}

const actorOf = ({ name, role }: TokenRow): Actor => ({ name, role });

/**
 * Makes the static tokens: those of the settings and those of the file, which may change meanwhile.
 * @param log told when the file cannot be read or has wrong lines
 */
export function createKnownTokens({ tokens, ...place }: TokenPlace & Pick<Config, 'tokens'>, log: Log): KnownTokens {
  const file = new TokenFile(tokenPath(place), log);
  return {
    async find(token) {
      const digest = digestOf(token);
      const known = rowOf(digest, [...tokens, ...(await file.recent())]);
      if (known !== null) return actorOf(known);
      const made = rowOf(digest, await file.next());
      return made === null ? null : actorOf(made);
    },
  };
}

/**
 * Holds at the start that a file which the settings name can be read and has nothing but tokens.
 * @throws WhowhomError BAD_SETTING
 */
export async function holdTokenFile(place: TokenPlace): Promise<void> {
  if (place.tokensFile === '') return;
  const path = tokenPath(place);
  const wanted = 'a file of lines name:role:hash';
  const refusal = (why: string) => new WhowhomError('BAD_SETTING', why, { path: 'TOKENS_FILE', got: path, wanted });
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw refusal(`TOKENS_FILE names ${path}, which cannot be read (${String(codeOf(error))}); wanted ${wanted}.`);
  });
  const [wrong] = readLines(text).wrong;
  if (wrong !== undefined) throw refusal(wrongLine(path, wrong));
}
