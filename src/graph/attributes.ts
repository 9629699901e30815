import { fold } from './fold.js';
import { sortable } from './keys.js';
import { canonicalAmount } from './money/amounts.js';

/** An attribute as the schema shows it. */
export interface Attribute {
  readonly key: string;
  readonly value: string;
}

/** The stored attributes, JSON text of [key, value] pairs, as the schema shows them. */
export function attributesOf(stored: string | null): Attribute[] {
  if (stored === null) return [];
  return (JSON.parse(stored) as [string, string][]).map(([key, value]) => ({ key, value }));
}

/** Parts the name of an attribute from its value, in what conditions read. */
export const attributeMark = '\u0000';
/** What is less than this, and not less than the mark, begins with the mark. */
const behindMark = '\u0001';

/** What all that is kept of an attribute begins with. */
export const attributePrefix = (name: string): string => `${name.replaceAll(attributeMark, '')}${attributeMark}`;

/** What all that begins with the prefix is less than. */
export const behindAttribute = (name: string): string => `${name.replaceAll(attributeMark, '')}${behindMark}`;

/** The values of an attribute: those of a list are several, and a list of nothing is one. */
function valuesOf(value: string): readonly string[] {
  if (!value.startsWith('[')) return [value];
  try {
    const list = JSON.parse(value) as unknown;
    if (!Array.isArray(list) || list.length === 0) return [value];
    return list.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
  } catch {
    return [value];
  }
}

/** The number that a text is, as it is compared; null when it is none. */
export function numberKey(value: string): string | null {
  if (!/^[+-]?[\d.]/.test(value)) return null;
  try {
    return sortable(canonicalAmount(value, ''));
  } catch {
    return null;
  }
}

/** The index refuses words of more than 32,766 bytes; what two long values share beyond this is tried on what is found. */
const longestKey = 200;

/** The word by which the index finds an attribute: its name and its value folded, cut where they are long. */
export function attributeKey(item: string): string {
  const at = item.indexOf(attributeMark) + 1;
  return Array.from(item.slice(0, at) + fold(item.slice(at)))
    .slice(0, longestKey)
    .join('');
}

const folded = (name: string, value: string) => attributePrefix(name) + fold(value);

/** What conditions read of attributes; null is nothing. All of it follows from the stored text. */
export interface AttributeProperties {
  /** `name NUL value`, each once. */
  readonly attributeTexts: readonly string[] | null;
  /** The same folded, only where folding changes one of them. */
  readonly attributeFolds: readonly string[] | null;
  /** Of those that are numbers `name NUL number`, in which texts are in the order of the numbers. */
  readonly attributeNumbers: readonly string[] | null;
}

/** The names of the above. */
export const attributeNames = ['attributeTexts', 'attributeFolds', 'attributeNumbers'] as const;

const filled = (list: readonly string[]) => (list.length > 0 ? [...new Set(list)] : null);

/** What conditions read of stored attributes. */
export function attributeProperties(stored: string | null): AttributeProperties {
  const all = attributesOf(stored).flatMap(({ key, value }) => valuesOf(value).map((one) => ({ key, value: one })));
  const texts = all.map(({ key, value }) => attributePrefix(key) + value);
  const folds = all.map(({ key, value }) => folded(key, value));
  const numbers = all.flatMap(({ key, value }) => {
    const number = numberKey(value);
    return number === null ? [] : [attributePrefix(key) + number];
  });
  return {
    attributeTexts: filled(texts),
    attributeFolds: folds.every((one, i) => one === texts[i]) ? null : filled(folds),
    attributeNumbers: filled(numbers),
  };
}

/** The words by which the index finds an entity by its attributes; null is none. */
export const attributeKeys = ({ attributeTexts }: AttributeProperties): readonly string[] | null =>
  attributeTexts === null ? null : filled(attributeTexts.map(attributeKey));
