import { derivedNames } from './derived.js';
import type { Properties } from './properties.js';

/** What the record adds by itself or derives: it says nothing about whether a row is the same. */
const derived = new Set([
  ...['rec', 'sup', 'revision', 'sourceCount', 'confidence', 'disputed', 'disputedAspects'],
  ...['search', 'searchArabic', 'searchForms', 'searchRoman', 'searchSounds', 'status', 'supReason'],
  ...derivedNames,
]);

const same = (a: unknown, b: unknown): boolean =>
  a === b || (Array.isArray(a) && Array.isArray(b) && JSON.stringify(a) === JSON.stringify(b));

/**
 * The properties in which a row differs from what is stored. What goes on has an earliest end that follows from its
 * sources, which is no difference either.
 */
export function differences(row: Properties, stored: Properties): string[] {
  const keys = new Set([...Object.keys(row), ...Object.keys(stored)]);
  const goesOn = row.ongoing === true && stored.ongoing === true;
  return [...keys].filter(
    (key) => !derived.has(key) && !(goesOn && key === 'e0') && !same(row[key] ?? null, stored[key] ?? null),
  );
}
