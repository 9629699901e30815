import { json } from './json.js';
import type { Cell } from './fields.js';

/**
 * The most characters in a cell: Excel takes 32,767, and Python's csv fails as a whole at 131,072. A longer text is cut and
 * ends with an ellipsis.
 */
export const mostInCell = 32_000;

/**
 * What a spreadsheet may take for a formula, whatever blanks and invisible characters stand before it, the full-width signs
 * included; and a leading apostrophe, so that taking one away gives the exact text back.
 */
const formula = /^[\s\p{C}]*['=+\-@＝＋－＠]|^[\t\r\n]/u;

const decimal = /^-?\d+(?:\.\d+)?$/;

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  // Python before 3.11 fails at a NUL.
  const text = value.toWellFormed().replaceAll('\0', '\ufffd');
  const short = text.length <= mostInCell ? text : `${text.slice(0, mostInCell - 1).toWellFormed()}…`;
  const safe = formula.test(short) && !decimal.test(short) ? `'${short}` : short;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A row of RFC 4180. A text that could be taken for a formula gets an apostrophe in front. */
export const csvRow = (cells: readonly Cell[]): string => `${cells.map(cell).join(',')}\r\n`;

/** How many of a list fit into a cell as JSON, from the first one on. */
export function fitting(list: readonly unknown[]): number {
  let length = 2;
  for (const [i, item] of list.entries()) {
    length += json(item).length + 1;
    if (length > mostInCell) return i;
  }
  return list.length;
}

/** A row whose lists are cut to what fits into a cell, the first items first. */
export function withFitting<T extends object>(row: T, names: readonly (keyof T)[]): T {
  const lists = names.map((name) => {
    const list = row[name] as readonly unknown[];
    return [name, list.slice(0, fitting(list))] as const;
  });
  return { ...row, ...Object.fromEntries(lists) };
}
