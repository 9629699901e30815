/** How rows are loaded. */
export interface Reading {
  /** How many at once. */
  readonly batch: number;
  /** Of so many rows what is loaded is kept, for who asks again; of more it is loaded again. */
  readonly keepUpTo: number;
}

/**
 * Rows with what is loaded for them, batch by batch: while one is written the next is not loaded yet, so that a client that
 * takes its time holds one batch in memory. Each call of what is returned starts at the first row.
 */
export function inBatches<Row, Loaded>(
  rows: readonly Row[],
  { batch, keepUpTo }: Reading,
  load: (some: readonly Row[]) => Promise<readonly Loaded[]>,
): () => AsyncIterable<Loaded> {
  const kept = new Map<number, Promise<readonly Loaded[]>>();
  const loadAt = (start: number): Promise<readonly Loaded[]> => {
    const loaded = kept.get(start) ?? load(rows.slice(start, start + batch));
    if (rows.length <= keepUpTo) kept.set(start, loaded);
    return loaded;
  };
  return async function* () {
    for (let start = 0; start < rows.length; start += batch) yield* await loadAt(start);
  };
}
