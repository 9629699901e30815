import { createHash, randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import type { EntityKind } from '../generated/vocabulary.js';
import { slugOf } from '../graph/changes/madeIds.js';
import type { Prepared } from './prepare.js';

/** A short text that is the same for the same parts in every import. */
export const hash = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 20);

/** A foreign id as it can be stored: what an id may not hold is written as %XX, and so is %, so that none collide. */
export function escapedId(id: unknown): string {
  // oxlint-disable-next-line no-control-regex
  return String(id).replace(/[%|\u0000-\u001f\u007f-\u009f]/g, (found) => encodeURIComponent(found));
}

const longestSlug = 100;

/**
 * The id of an entity of which only kind and name are known: `person/elon-musk`. Names that differ in more than capitals,
 * accents, blanks, points, commas and apostrophes have different ids.
 */
export function idOfName(kind: EntityKind, name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[.,'’`]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const slug = plain
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, longestSlug);
  const isExact = slug === plain.replace(/[ -]/g, '-');
  return `${kind.toLowerCase()}/${isExact ? slug : [slug, hash(plain).slice(0, 8)].filter((part) => part !== '').join('-')}`;
}

/** The same text for rows that say the same, whatever the order of their fields. */
export function contentOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(contentOf).join(',')}]`;
  if (typeof value !== 'object' || value === null) return value === undefined ? 'null' : JSON.stringify(value);
  const fields = Object.entries(value).filter(([, one]) => one !== null && one !== undefined && one !== '');
  const sorted = fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, one]) => `${JSON.stringify(key)}:${contentOf(one)}`).join(',')}}`;
}

const mostFiles = 20;

/** What an import is called, each time it is begun otherwise, and the names of its files, of many the first ones. */
export const importOf = ({ dataset, files }: Prepared): { readonly id: string; readonly files: readonly string[] } => ({
  id: `${slugOf(dataset)}-${randomBytes(3).toString('hex')}`,
  files: files.slice(0, mostFiles).map(({ file }) => basename(file.name)),
});
