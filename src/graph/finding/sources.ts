import { queries } from '../../generated/queries.js';
import type { Reader } from '../reader.js';
import type { View } from '../view.js';

const all = { id: 'all' };

async function readSources(reader: Reader, known: number | null): Promise<{ readonly count: number }> {
  if (known === null) return { count: (await reader.run(queries.finding.sources, {}))[0]?.count ?? 0 };
  const read = async () => ({ count: (await reader.run(queries.finding.sourcesKnown, { known }))[0]?.count ?? 0 });
  // What was known once does not change any more.
  return reader.kept.through(`sources known by ${known}`, read);
}

async function sources(
  reader: Reader,
  _: readonly unknown[],
  known: number | null,
): Promise<ReadonlyMap<string, number>> {
  return new Map([[all.id, (await readSources(reader, known)).count]]);
}

/** How many sources the graph has, or had at the moment of a view; read once a request. */
export const searchedSources = async (reader: Reader, { known }: View): Promise<number> =>
  (await reader.load(sources, all, known)) ?? 0;
