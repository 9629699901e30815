import type { SourceInput } from '../../src/graph/changes/index.js';
import type { SourceWhere } from '../../src/generated/schema-types.js';
import { date } from './filterOracle.js';
import { days } from './plainDays.js';
import { folded, given, text } from './textOracle.js';

const list = (value: string | undefined): string[] => (value === undefined ? [] : [value]);

/** Whether a source meets conditions. */
export function meetsSource(where: SourceWhere, row: SourceInput): boolean {
  const { eq, in: among, notIn, exists } = where.id ?? {};
  return (
    (where.all ?? []).every((one) => meetsSource(one, row)) &&
    (!given(where.any) || where.any.some((one) => meetsSource(one, row))) &&
    (!given(where.not) || !meetsSource(where.not, row)) &&
    (!given(eq) || eq === row.id) &&
    (!given(among) || among.includes(row.id)) &&
    (!given(notIn) || !notIn.includes(row.id)) &&
    exists !== false &&
    text(where.title, list(row.title)) &&
    text(where.url, list(row.url)) &&
    text(where.licence, list(row.licence)) &&
    (!given(where.archived) || where.archived === (row.archiveUrl !== undefined)) &&
    date(where.publishedAt, row.publishedAt === undefined ? null : days(row.publishedAt))
  );
}

type Key = readonly (string | number)[];

function compare(a: Key, b: Key): number {
  const at = a.findIndex((one, i) => one !== b[i]);
  if (at < 0) return 0;
  return (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
}

/**
 * The ids of sources in an order.
 * @param count how many statements cite one
 */
export function sortedSources(
  rows: readonly SourceInput[],
  field: 'TITLE' | 'PUBLISHED_AT' | 'COUNT',
  down: boolean,
  count: (id: string) => number,
): string[] {
  if (field === 'COUNT') {
    const keyed = rows.map(({ id }) => [down ? -count(id) : count(id), id] as const);
    return keyed.sort(compare).map(([, id]) => id);
  }
  const keyOf = (row: SourceInput): Key | null => {
    if (field === 'TITLE') return row.title === undefined ? null : [folded(row.title), row.id];
    return row.publishedAt === undefined ? null : [...days(row.publishedAt), row.id];
  };
  const sorted = (some: readonly Key[]) => {
    const up = [...some].sort(compare).map((key) => String(key.at(-1)));
    return down ? up.reverse() : up;
  };
  const there = rows.map(keyOf).filter((key) => key !== null);
  return [...sorted(there), ...sorted(rows.filter((row) => keyOf(row) === null).map(({ id }) => [id]))];
}
