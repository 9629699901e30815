import { fragments, queries } from '../../generated/queries.js';
import { relationshipTypes } from '../../generated/vocabulary.js';
import { compose, withTypes } from '../../neo4j/compose.js';
import { noConditions, type Conditions } from '../filters/compile.js';
import { ownerPrefix } from '../keys.js';
import type { Reader } from '../reader.js';
import { yearOf } from '../time.js';
import { graphVersion } from '../vocabulary.js';
import { tieCountsOf, type WayCount } from './counts.js';
import { expansion, expansionKey, expansionValues } from './patterns.js';

/** Ties of an entity of a type that start in one year; one to itself has both directions. */
export interface YearCount {
  readonly type: string;
  readonly direction: string;
  readonly year: number | null;
  readonly ties: number;
}

/** With conditions each tie is looked at: so many of an entity at most. */
export const lookedAtMost = 10_000;
/** The degree up to which looking at each tie is quicker than reading the indexes of each type. */
const expandUpTo = 500;
/** The largest whole number that a statement takes as a limit without being one. */
const noLimit = Number.MAX_SAFE_INTEGER;

interface DayCount {
  readonly type: string;
  readonly direction: string;
  /** 1 and the seven digits of the day; what does not begin with 1 has no day. */
  readonly day: string;
  readonly ties: number;
}

const yearOfDay = (day: string): number | null => (day.startsWith('1') ? yearOf(Number(day.slice(1))) : null);

function byYear(rows: readonly DayCount[]): YearCount[] {
  const years = new Map<string, YearCount>();
  for (const { type, direction, day, ties } of rows) {
    const year = yearOfDay(day);
    const key = `${type} ${direction} ${year}`;
    years.set(key, { type, direction, year, ties: (years.get(key)?.ties ?? 0) + ties });
  }
  return [...years.values()];
}

async function expanded(reader: Reader, ids: readonly string[], conditions: Conditions, limit: number) {
  const selection = { types: relationshipTypes, direction: 'ANY', conditions } as const;
  const query = compose(queries.entities.years, expansionKey(selection), { expand: () => expansion(selection) });
  const days = new Map<string, DayCount[]>(ids.map((id) => [id, []]));
  const rows = await reader.run(query, { ids, limit, values: expansionValues(selection) });
  for (const row of rows) days.get(row.id)?.push(row);
  return new Map([...days].map(([id, list]) => [id, byYear(list)]));
}

/** The years of a hub's ties of one type and direction, from the index alone. */
function alongIndex(reader: Reader, id: string, { type, direction }: WayCount, withLoops: boolean) {
  const isOut = direction === 'OUT';
  const noLoop = withLoops || isOut ? '' : ` AND ${fragments.relationships.noLoop.text}`;
  const query = compose(queries.entities.yearsOfHub, `${type} ${direction} ${noLoop}`, {
    walks: () =>
      withTypes(fragments.entities.yearsWalk.text, [type])
        .replaceAll('OWNERKEY', isOut ? 'fromKey' : 'toKey')
        .replace('WAY', direction)
        .replace('//WHERE', noLoop),
  });
  const { text, length } = ownerPrefix(id);
  return reader.run(query, { low: text, high: `${text}~`, skip: length });
}

/** The years of a hub's ties, kept until the graph changes: they are read from each of its index entries. */
async function ofHub(reader: Reader, id: string, ways: readonly WayCount[], withLoops: boolean): Promise<YearCount[]> {
  const key = `years ${await graphVersion(reader)} ${withLoops} ${id}`;
  return reader.kept.through(key, async () => {
    const days = await Promise.all(ways.map((way) => alongIndex(reader, id, way, withLoops)));
    return byYear(days.flat());
  });
}

async function load(reader: Reader, ids: readonly string[], withLoops: boolean): Promise<Map<string, YearCount[]>> {
  const counts = await Promise.all(ids.map((id) => tieCountsOf(reader, id)));
  const isHub = (i: number) => (counts[i] ?? []).reduce((sum, { count }) => sum + count, 0) > expandUpTo;
  const small = ids.filter((_, i) => !isHub(i));
  const hubs = ids.map(async (id, i): Promise<[string, YearCount[]][]> =>
    isHub(i) ? [[id, await ofHub(reader, id, counts[i] ?? [], withLoops)]] : [],
  );
  const few = small.length > 0 ? await expanded(reader, small, noConditions, noLimit) : [];
  return new Map([...few, ...(await Promise.all(hubs)).flat()]);
}

/**
 * The ties of an entity by type, direction and year, exactly.
 * @param withLoops whether a tie to itself counts in each direction; else it counts once
 */
export async function yearsOf(reader: Reader, id: string, withLoops: boolean): Promise<readonly YearCount[]> {
  return (await reader.one(`years ${withLoops}`, id, (ids) => load(reader, ids, withLoops))) ?? [];
}

/** The same of the ties that meet conditions, of which at most 10,000 are looked at. */
export async function yearsUnder(reader: Reader, id: string, conditions: Conditions): Promise<readonly YearCount[]> {
  const list = `years under ${conditions.key} ${JSON.stringify(conditions.values)}`;
  return (await reader.one(list, id, (ids) => expanded(reader, ids, conditions, lookedAtMost + 1))) ?? [];
}
