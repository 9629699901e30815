import { createHash } from 'node:crypto';

/** What ids are made with. */
export interface Naming {
  /** Makes the ids of one write others than those of the next. */
  readonly salt: string;
  /** Ids that are given or that the database has. */
  readonly taken: ReadonlySet<string>;
  /** The sources that the database has, by their addresses. */
  readonly byUrl: ReadonlyMap<string, string>;
}

/** Letters that tell one text from others. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);

/** Words as a part of an id. */
export function slugOf(words: string): string {
  const slug = words
    .toWellFormed()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '');
  return (slug.isWellFormed() ? slug : slug.slice(0, -1)) || 'unnamed';
}

/** What comes behind the class in an id. */
export const bare = (id: string): string => slugOf(id.slice(id.indexOf('/') + 1));
