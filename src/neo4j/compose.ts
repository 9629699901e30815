import { LRUCache } from 'lru-cache';
import { WhowhomError } from '../errors.js';
import { relationshipTypes, type RelationshipType } from '../generated/vocabulary.js';
import type { Query } from '../query.js';

const known: ReadonlySet<string> = new Set(relationshipTypes);

/**
 * Puts types into a piece of Cypher where it says `:TYPE`, as literals: a parameter there loses the degree store.
 * Only words of the vocabulary pass, so no user's text reaches a statement.
 */
export function withTypes(text: string, types: readonly RelationshipType[]): string {
  const stranger = types.find((type) => !known.has(type));
  if (stranger !== undefined || types.length === 0) {
    throw new WhowhomError('INTERNAL', `No relationship type: ${String(stranger)}.`);
  }
  return text.replaceAll(':TYPE', `:${types.join('|')}`);
}

/** What texts may take in memory. There are few in use; nested conditions and orders can be put together to many more. */
const bytesAtMost = 32 * 1024 * 1024;
/** What each takes beside its text and its key. */
const bytesOfEntry = 500;

const composed = new LRUCache<string, Query<never, unknown>>({
  maxSize: bytesAtMost,
  sizeCalculation: ({ text }, id) => bytesOfEntry + 2 * (text.length + id.length),
});

/**
 * Fills the slots of a statement: a line `//@slot name` becomes the text made by `pieces[name]`. The result is kept
 * under `key`, which must tell the pieces apart; those in use are few, so the database's plan cache holds them all.
 */
export function compose<P, R>(query: Query<P, R>, key: string, pieces: Record<string, () => string>): Query<P, R> {
  const id = `${query.name} ${key}`;
  const found = composed.get(id);
  if (found !== undefined) return found as unknown as Query<P, R>;
  let text = query.text;
  for (const slot of query.slots) {
    const mark = `//@slot ${slot}`;
    const piece = pieces[slot];
    if (piece === undefined || !text.includes(mark)) {
      throw new WhowhomError('INTERNAL', `cypher/${query.name}: nothing fills its slot ${slot}.`);
    }
    text = text.replaceAll(mark, piece());
  }
  const made = { ...query, text };
  composed.set(id, made);
  return made;
}
