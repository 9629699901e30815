import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Config } from '../config.js';
import { isTokenName, tokenRow, tokenRowText, type TokenRow } from '../config/tokenRow.js';
import { WhowhomError } from '../errors.js';
import { fileTrouble } from '../files.js';
import { writeWhole } from '../neo4j/embedded/files.js';
import { inTurn } from '../neo4j/embedded/lock.js';

/** The settings that say where tokens are kept. */
export type TokenPlace = Pick<Config, 'dataDir' | 'tokensFile'>;

/** The file of tokens: lines `name:role:hash:when it was made`, and comments behind `#`. */
export const tokenPath = ({ dataDir, tokensFile }: TokenPlace): string =>
  resolve(tokensFile === '' ? join(dataDir, 'tokens') : tokensFile);

/** A file as it was read. */
export interface TokenLines {
  readonly rows: readonly TokenRow[];
  /** The numbers of lines that are no tokens, and what was wanted of them. */
  readonly wrong: readonly { readonly line: number; readonly wanted: string }[];
}

/** Reads the lines of a file of tokens. A name that comes again is wrong. */
export function readLines(text: string): TokenLines {
  const rows = new Map<string, TokenRow>();
  const wrong: { line: number; wanted: string }[] = [];
  for (const [index, one] of text.split(/\r?\n/).entries()) {
    if (/^\s*(#|$)/.test(one)) continue;
    try {
      const row = tokenRow(one);
      if (rows.has(row.name)) throw new Error('another name, for this one is there already');
      rows.set(row.name, row);
    } catch (error) {
      wrong.push({ line: index + 1, wanted: error instanceof Error ? error.message : String(error) });
    }
  }
  return { rows: [...rows.values()], wrong };
}

/** What is wrong with a file, in a sentence that repeats nothing of it. */
export const wrongLine = (path: string, { line, wanted }: TokenLines['wrong'][number]): string =>
  `Line ${line} of ${path} is no token; wanted ${wanted}.`;

const head = '# Tokens that open this service, by their hashes. Written by `whowhom token`; see docs/security.md.\n';

const textOf = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : head);

/** Changes the file, one process at a time; what is in it is whole at every moment, and its owner's alone. */
async function change(path: string, work: (text: string) => string | null): Promise<void> {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    await inTurn(`${path}.lock`, () => {
      const text = work(textOf(path));
      if (text !== null) writeWhole(path, text, 0o600);
      return Promise.resolve();
    });
  } catch (error) {
    throw fileTrouble(error, path) ?? error;
  }
}

/** The rows of the file; none when it is not there. */
export function listTokens(place: TokenPlace): readonly TokenRow[] {
  const path = tokenPath(place);
  try {
    return readLines(textOf(path)).rows;
  } catch (error) {
    throw fileTrouble(error, path) ?? error;
  }
}

const ended = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

/**
 * Adds a row to the file.
 * @throws WhowhomError BAD_ARGUMENT when its name cannot be one or is there already; DISK_FULL, FOLDER_UNUSABLE
 */
export async function addToken(place: TokenPlace, row: TokenRow): Promise<void> {
  const { name } = row;
  if (!isTokenName(name)) {
    const wanted = 'up to 64 letters, digits and signs of _ . @ + -';
    throw new WhowhomError('BAD_ARGUMENT', `No token can have that name; wanted ${wanted}.`, { path: 'name', wanted });
  }
  await change(tokenPath(place), (text) => {
    if (readLines(text).rows.some((one) => one.name === name)) {
      const message = `There is a token of the name ${name}: take another name, or revoke that one first.`;
      throw new WhowhomError('BAD_ARGUMENT', message, { path: 'name', got: name, wanted: 'a name that is free' });
    }
    return `${ended(text)}${tokenRowText(row)}\n`;
  });
}

/** Adds a row when there is no file yet. Whether it did. */
export async function addFirstToken(place: TokenPlace, row: TokenRow): Promise<boolean> {
  const path = tokenPath(place);
  let isFirst = false;
  await change(path, (text) => {
    isFirst = !existsSync(path);
    return isFirst ? `${text}${tokenRowText(row)}\n` : null;
  });
  return isFirst;
}

/**
 * Removes the row of a name; all other lines stay as they are.
 * @throws WhowhomError NOT_FOUND when there is none of that name; DISK_FULL, FOLDER_UNUSABLE
 */
export async function removeToken(place: TokenPlace, name: string): Promise<void> {
  const path = tokenPath(place);
  await change(path, (text) => {
    const lines = text.split('\n');
    const left = lines.filter((line) => !readLines(line).rows.some((row) => row.name === name));
    if (left.length < lines.length) return left.join('\n');
    throw new WhowhomError('NOT_FOUND', `There is no token of the name ${name} in ${path}.`, {
      path: 'revoke',
      got: name,
      wanted: 'a name that `whowhom token --list` tells',
    });
  });
}
