import { fragments, queries } from '../../generated/queries.js';
import { compose, withTypes } from '../../neo4j/compose.js';
import type { Reader } from '../reader.js';
import { settled } from '../settled.js';
import { patternOf } from '../ties/patterns.js';
import type { TieSelection } from '../ties/selection.js';
import { seesVersions } from '../view.js';
import { daysKey, daysText } from './days.js';
import type { Rule } from './rule.js';

const own = fragments.paths;

/** Two entities next to each other on a path, by id. */
export interface Pair {
  readonly from: string;
  readonly to: string;
}

function tiesText({ types, direction, conditions }: TieSelection): string {
  const pattern = patternOf(types);
  const directions = direction === 'ANY' ? (['OUT', 'IN'] as const) : [direction];
  const ties = directions.map((one) =>
    withTypes((one === 'OUT' ? own.pairOut : own.pairIn).text, pattern.types).replace(
      '//WHERE',
      () => `${pattern.condition}${conditions.text}`,
    ),
  );
  const versions = directions.map((one) =>
    (one === 'OUT' ? own.pairVersionsOut : own.pairVersionsIn).text.replace('//WHERE', () => conditions.versions),
  );
  return [...ties, ...(seesVersions(conditions.view) ? versions : [])].join('\n    UNION ALL\n');
}

const keyOf = ({ types, direction, conditions }: TieSelection): string =>
  `${patternOf(types).key} ${direction} ${conditions.key}`;

const valuesOf = ({ types, conditions }: TieSelection) => ({
  ...conditions.values,
  ...patternOf(types).values,
  types,
});

/** The ties between pairs of entities that a path may go along. One statement. */
export function between(reader: Reader, pairs: readonly Pair[], selection: TieSelection, rule: Rule) {
  const query = compose(queries.paths.between, `${keyOf(selection)} ${daysKey(rule)}`, {
    ties: () => tiesText(selection),
    days: () => daysText(rule),
  });
  return reader.run(query, { pairs, values: valuesOf(selection) });
}

/** How many ties there are between each of some pairs that a path may go along, in their order. One statement. */
export async function parallelCounts(reader: Reader, pairs: readonly Pair[], given: TieSelection): Promise<number[]> {
  const selection = { ...given, conditions: await settled(reader, given.conditions) };
  const query = compose(queries.paths.parallel, keyOf(selection), { ties: () => tiesText(selection) });
  const numbered = pairs.map((pair, i) => ({ i: BigInt(i), ...pair }));
  const rows = await reader.run(query, { pairs: numbered, values: valuesOf(selection) });
  const counts = new Map(rows.map(({ pair, count }) => [pair, count]));
  return pairs.map((_, i) => counts.get(i) ?? 0);
}
