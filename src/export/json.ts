const hex = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Half of a surrogate pair is no character: UTF-8 cannot hold it, and Python fails when it prints one. */
const wellFormed = (_: string, value: unknown): unknown => (typeof value === 'string' ? value.toWellFormed() : value);

/**
 * A value as JSON that may stand in a script of a page and in XML: `<`, the line separators and what XML cannot hold are
 * escaped, so that no text in it ends the script. A lone half of a surrogate pair becomes U+FFFD.
 */
export function json(value: unknown): string {
  return JSON.stringify(value, wellFormed).replace(/[<\u2028\u2029\ufffe\uffff]/g, hex);
}

/**
 * A value as JSON that may stand in one line of a comment or in quotes of a language that knows the backslash otherwise:
 * quotes and backslashes of its texts are written by number, and so are `%`, `>` and what has no shape.
 */
export function plainJson(value: unknown): string {
  return json(value)
    .replace(/\\(.)/g, (whole, escaped: string) => (escaped === '"' || escaped === '\\' ? hex(escaped) : whole))
    .replace(/[%>\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g, hex);
}

/** A value without what is null or an empty list in it, for formats that are short of room. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const rows = Object.entries(value).filter(([, one]) => one !== null && !(Array.isArray(one) && one.length === 0));
  return Object.fromEntries(rows.map(([key, one]) => [key, withoutNulls(one)]));
}

/** The pieces of the inside of a JSON list, an item a line. */
export async function* jsonItems<T>(items: AsyncIterable<T>, write: (item: T) => unknown): AsyncIterable<string> {
  let isFirst = true;
  for await (const item of items) {
    yield `${isFirst ? '' : ','}\n${json(write(item))}`;
    isFirst = false;
  }
}
