import { attributeNames } from '../attributes.js';
import { derivedNames } from './derived.js';
import type { EntityInput } from './input.js';
import { entityProperties, type Properties } from './properties.js';

/** What the record adds by itself or derives: it says nothing about whether a row is the same. */
const derived = new Set([
  ...['rec', 'sup', 'revision', 'sourceCount', 'confidence', 'disputed', 'disputedAspects'],
  ...['search', 'searchArabic', 'searchForms', 'searchRoman', 'searchSounds', 'status', 'supReason'],
  ...[...attributeNames, 'attributeKeys'],
  ...derivedNames,
]);

const same = (a: unknown, b: unknown): boolean =>
  a === b || (Array.isArray(a) && Array.isArray(b) && JSON.stringify(a) === JSON.stringify(b));

/** Whether all attributes of a row are stored just so. */
function areAmong(attributes: unknown, stored: unknown): boolean {
  if (typeof attributes !== 'string' || typeof stored !== 'string') return false;
  const pairs = (text: string) => (JSON.parse(text) as unknown[]).map((pair) => JSON.stringify(pair));
  const there = new Set(pairs(stored));
  return pairs(attributes).every((pair) => there.has(pair));
}

/** The form and the days of a period follow from what is stated of it, and say nothing of a row that states less. */
const followed = new Set(['form', 's0', 's1', 'e0', 'e1']);
const stated = ['startText', 'endText', 'ongoing'];

/**
 * The properties in which a row differs from what is stored. What the row does not say is no difference, and neither is
 * what follows from what it says.
 */
export function differences(row: Properties, stored: Properties): string[] {
  const saysLess = stated.some((key) => row[key] === undefined && (stored[key] ?? null) !== null);
  // What goes on has an earliest end that follows from its sources.
  const goesOn = row.ongoing === true && stored.ongoing === true;
  return Object.keys(row).filter(
    (key) =>
      !derived.has(key) &&
      !(saysLess && followed.has(key)) &&
      !(goesOn && key === 'e0') &&
      row[key] !== undefined &&
      !same(row[key], stored[key] ?? null) &&
      !(key === 'attributes' && areAmong(row[key], stored[key])),
  );
}

/**
 * The same of an entity; another name is one that it has too, and its language that of the name, and another id in some
 * record is one that it has too.
 */
export function entityDifferences(row: EntityInput, stored: Properties): string[] {
  const isSameName = row.name === stored.name;
  const isSaid = (key: string) => key !== 'name' && key !== 'sameAs' && !(key === 'lang' && !isSameName);
  return differences(entityProperties(row), stored).filter(isSaid);
}
