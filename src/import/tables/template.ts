import { WhowhomError } from '../../errors.js';
import { nearest } from '../../graph/nearest.js';

/** Makes a text of the cells of a row; undefined when all that it names are blank. */
export interface Template {
  (cells: readonly string[]): string | undefined;
  /** The column, when it is just the text of one. */
  readonly column: number | undefined;
}

/** Stands for the number of a row, from 1, blank ones not counted; its text stands behind the last cell. */
export const rowNumber = '#';

const piece = /\{([^{}]*)\}/g;

/** The columns that a template names. */
export const namedIn = (template: string): string[] =>
  [...template.matchAll(piece)].map(([, name = '']) => name).filter((name) => name !== rowNumber);

/** A name as columns are told apart: without regard to capitals and blanks around it. */
const plain = (name: string) => name.trim().toLowerCase();

/**
 * Makes a template ready for a table of these columns.
 * @throws WhowhomError BAD_MAPPING when it names a column that is not there
 */
export function templateOf(template: string, columns: readonly string[], file: string): Template {
  const index = (name: string): number => {
    if (name === rowNumber) return columns.length;
    const exact = columns.indexOf(name);
    const at = exact >= 0 ? exact : columns.findIndex((one) => plain(one) === plain(name));
    if (at >= 0) return at;
    const near = nearest(name, columns.map(String)).map((one) => ` Did you mean {${one}}?`);
    throw new WhowhomError(
      'BAD_MAPPING',
      `The mapping names the column {${name}}, which ${file} has not; it has ${columns.slice(0, 30).join(', ')}.${near[0] ?? ''}`,
    );
  };
  const parts: (string | number)[] = [];
  let last = 0;
  for (const found of template.matchAll(piece)) {
    parts.push(template.slice(last, found.index), index(found[1] ?? ''));
    last = found.index + found[0].length;
  }
  parts.push(template.slice(last));
  const used = parts.filter((part) => typeof part === 'number');
  const make = (cells: readonly string[]): string | undefined => {
    if (used.length > 0 && used.every((at) => (cells[at] ?? '') === '')) return undefined;
    const text = parts
      .map((part) => (typeof part === 'number' ? (cells[part] ?? '') : part))
      .join('')
      .trim();
    return text === '' ? undefined : text;
  };
  const isBare = used.length === 1 && parts.every((part) => typeof part === 'number' || part === '');
  return Object.assign(make, { column: isBare ? used[0] : undefined });
}
