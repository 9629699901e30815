import { badFile } from './trouble.js';
import type { Packing, Place } from './bytes.js';
import { textOf } from './text.js';

/** A line of a file of JSON lines. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** What it holds, numbers as their literal texts; null when it is no JSON object. */
  readonly row: Readonly<Record<string, unknown>> | null;
  /** The line itself. */
  readonly text: string;
}

/** A line is held in memory whole. */
const longestLine = 16 * 1024 * 1024;

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

/**
 * Reads a file line by line; blank lines are left out. Only \n ends a line.
 * @throws WhowhomError BAD_FILE as `textOf` does, and when a line is too long to be one
 */
export async function* linesOf(
  place: Place,
  packing: Packing,
  encoding: string,
): AsyncGenerator<{ readonly number: number; readonly text: string }> {
  let rest = '';
  let number = 0;
  for await (const piece of textOf(place, packing, encoding)) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) {
      number += 1;
      if (text.trim() !== '') yield { number, text };
    }
    if (rest.length > longestLine)
      throw badFile(
        place.name,
        `has a line ${number + 1} of more than ${longestLine} characters: wanted one JSON object a line.`,
      );
  }
  if (rest.trim() !== '') yield { number: number + 1, text: rest };
}

/**
 * Reads a file of JSON lines, line by line, as `linesOf` does.
 * @throws WhowhomError BAD_FILE as that does
 */
export async function* jsonLines(place: Place, packing: Packing, encoding: string): AsyncGenerator<Line> {
  for await (const { number, text } of linesOf(place, packing, encoding)) yield { number, row: toRow(text), text };
}
