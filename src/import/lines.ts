import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { WhowhomError } from '../errors.js';

/** A line of a file of JSON lines. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** What it holds, numbers as their literal texts; null when it is no JSON object. */
  readonly row: Readonly<Record<string, unknown>> | null;
}

/** A JSON text of a string, which is kept, or of a number. */
const token = /"(?:[^"\\]|\\.)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * Parses JSON with every number as its literal text: JSON.parse makes floats of them, and 13.04400794844428412 is not
 * kept in one.
 * @throws SyntaxError
 */
export function parseLosslessly(text: string): unknown {
  return JSON.parse(text.replace(token, (found) => (found.startsWith('"') ? found : `"${found}"`)));
}

function toRow(text: string): Line['row'] {
  try {
    const value = parseLosslessly(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

/** The text of a file in pieces, unzipped when its name ends in .gz. */
async function* pieces(file: string): AsyncGenerator<string> {
  const raw = createReadStream(file);
  const plain = file.endsWith('.gz') ? raw.pipe(createGunzip()) : raw;
  raw.once('error', (error) => plain.destroy(error));
  plain.setEncoding('utf8');
  try {
    for await (const piece of plain) yield piece as string;
  } catch (error) {
    throw new WhowhomError('BAD_INPUT_ROW', `${file} cannot be read: ${String(error)}.`, { path: file, cause: error });
  } finally {
    raw.destroy();
  }
}

/** Reads a file of JSON lines, plain or gzip, line by line; blank lines are left out. Only \n ends a line. */
export async function* jsonLines(file: string): AsyncGenerator<Line> {
  let rest = '';
  let number = 0;
  const line = (text: string): Line[] => {
    number += 1;
    return text.trim() === '' ? [] : [{ number, row: toRow(text) }];
  };
  for await (const piece of pieces(file)) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) yield* line(text);
  }
  yield* line(rest);
}
