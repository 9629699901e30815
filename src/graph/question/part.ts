import type { Cypher } from '../../cypher.js';

/** A part of a question as a part of its statement: what is read below an owner, and what becomes of it. */
export interface Part<Owner, Answer> {
  /** Subqueries that bind variables, one behind the other. */
  readonly calls: readonly Cypher[];
  /** Expressions for what was read. */
  readonly columns: readonly Cypher[];
  /** The answer of an owner from its columns. */
  readonly shape: (columns: readonly unknown[], owner: Owner) => Answer;
}

/** Parts one behind the other as one: `shape` gives each its own columns. */
export function together<Owner, Key>(
  parts: readonly (readonly [Key, Part<Owner, unknown>])[],
): Part<Owner, ReadonlyMap<Key, unknown>> {
  return {
    calls: parts.flatMap(([, { calls }]) => calls),
    columns: parts.flatMap(([, { columns }]) => columns),
    shape(columns, owner) {
      const given = new Map<Key, unknown>();
      let at = 0;
      for (const [key, part] of parts) {
        given.set(key, part.shape(columns.slice(at, at + part.columns.length), owner));
        at += part.columns.length;
      }
      return given;
    },
  };
}
