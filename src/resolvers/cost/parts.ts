import { sharedLoaders } from './readings.js';
import { either, nothing, plus, read, type Sum } from './sum.js';

/** What a selection set costs for one row of its parent. */
export interface Parts {
  readonly once: Sum;
  /** In a connection: what is below each row of its page. */
  readonly each: Sum;
  /** In a connection: whether the page is read. */
  readonly page: boolean;
  /** In a connection: how many counts of its list are read. */
  readonly counts: number;
  /** In a connection: how many files are made of its rows, which share what is read for them. */
  readonly files: number;
  /** Loaders that fields share, as bits of `sharedLoaders`. */
  readonly shared: number;
}

/** Of a set that asks nothing. */
export const noParts: Parts = { once: nothing, each: nothing, page: false, counts: 0, files: 0, shared: 0 };

/** One beside the other. */
export const both = (a: Parts, b: Parts): Parts => ({
  once: plus(a.once, b.once),
  each: plus(a.each, b.each),
  page: a.page || b.page,
  counts: a.counts + b.counts,
  files: a.files + b.files,
  shared: a.shared | b.shared,
});

/** One or the other. */
export const oneOf = (a: Parts, b: Parts): Parts => ({
  once: either(a.once, b.once),
  each: either(a.each, b.each),
  page: a.page || b.page,
  counts: Math.max(a.counts, b.counts),
  files: Math.max(a.files, b.files),
  shared: a.shared | b.shared,
});

/** All of a set that is no connection's: each shared loader is read once, whichever fields share it. */
export function whole({ once, shared }: Parts): Sum {
  if (shared === 0) return once;
  return sharedLoaders.reduce((sum, { rows }, i) => (shared & (1 << i) ? plus(sum, read(rows)) : sum), once);
}
