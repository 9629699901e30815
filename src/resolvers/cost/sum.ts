import { batchSize, mostOfAll, statementWeight } from './weights.js';

/** What a part of an operation asks of the database at most. */
export interface Sum {
  /** Rows that come back. */
  readonly rows: number;
  /** Rows that are looked at for a filter and do not come back. */
  readonly scanned: number;
  /** Lists and values that are read, each by one statement for all parents of its level. */
  readonly reads: number;
  /** Parents for which they are read: every full batch of them is one more statement. */
  readonly parents: number;
}

/** What is answered to a client. */
export interface Estimate {
  /** What is held against MAX_COST. */
  readonly cost: number;
  readonly rows: number;
  readonly statements: number;
}

/** What asks nothing of the database. */
export const nothing: Sum = { rows: 0, scanned: 0, reads: 0, parents: 0 };

const bounded = (value: number): number => Math.min(value, mostOfAll);

/** One beside the other. */
export const plus = (a: Sum, b: Sum): Sum => ({
  rows: bounded(a.rows + b.rows),
  scanned: bounded(a.scanned + b.scanned),
  reads: bounded(a.reads + b.reads),
  parents: bounded(a.parents + b.parents),
});

/** One or the other. */
export const either = (a: Sum, b: Sum): Sum => ({
  rows: Math.max(a.rows, b.rows),
  scanned: Math.max(a.scanned, b.scanned),
  reads: Math.max(a.reads, b.reads),
  parents: Math.max(a.parents, b.parents),
});

/** The same set for two parents, whose reads share statements. */
export const acrossParents = (a: Sum, b: Sum): Sum => ({ ...plus(a, b), reads: Math.max(a.reads, b.reads) });

/** The same for so many parents, whose reads share statements. */
export function times(one: Sum, count: number): Sum {
  if (count === 0) return nothing;
  return {
    rows: bounded(one.rows * count),
    scanned: bounded(one.scanned * count),
    reads: one.reads,
    parents: bounded(one.parents * count),
  };
}

/** Reads of one parent, with the rows that they give. */
export const read = (rows: number, reads = 1): Sum => ({ rows, scanned: 0, reads, parents: reads });

/** The formula of docs/cost.md. */
export function estimateOf({ rows, scanned, reads, parents }: Sum): Estimate {
  const statements = bounded(reads + Math.floor(parents / batchSize));
  return { cost: bounded(rows + scanned + statementWeight * statements), rows, statements };
}
