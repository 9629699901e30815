import { compareText } from './keys.js';
import type { OrderDirection } from './ranges.js';

/** A row by what it is sorted by: values of one kind each, then its id. */
export interface Sorted {
  readonly values: readonly (string | number)[];
  readonly id: string;
}

const jsonText = String.raw`"(?:[^"\\\0-\x1f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"`;
const jsonNumber = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?`;

/** What a key of a sorted list looks like: its values and its id. A client can forge one: whatever matches is JSON. */
export const sortKeyPattern = new RegExp(`^\\[(?:(?:${jsonText}|${jsonNumber}),){0,4}${jsonText}\\]$`);

/** The key of a row. */
export const keyOf = ({ values, id }: Sorted): string => JSON.stringify([...values, id]);

/** The row that a key was made of. */
export function fromKey(key: string): Sorted {
  const parts = JSON.parse(key) as (string | number)[];
  return { values: parts.slice(0, -1), id: String(parts.at(-1)) };
}

type Text = (a: string, b: string) => number;

function compareValue(a: string | number | undefined, b: string | number | undefined, text: Text): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return text(String(a), String(b));
}

/** How rows are put in order: texts as a language does, or by their letters; equals by id. */
export function inOrder(direction: OrderDirection, locale: string | null) {
  const text: Text = locale === null ? compareText : new Intl.Collator(locale).compare;
  const way = direction === 'DESC' ? -1 : 1;
  const compare = (a: Sorted, b: Sorted): number => {
    for (let i = 0; i < a.values.length; i += 1) {
      const by = compareValue(a.values[i], b.values[i], text);
      if (by !== 0) return way * by;
    }
    return way * compareText(a.id, b.id);
  };
  return { compare, before: (key: string, row: Sorted): number => compare(fromKey(key), row) };
}
