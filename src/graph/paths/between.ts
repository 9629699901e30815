import { queries } from '../../generated/queries.js';
import type { Reader } from '../reader.js';
import { settled } from '../settled.js';
import type { TieSelection } from '../tieSelection.js';
import { daysOf } from './days.js';
import { other, tie, tiesOfPair } from './directed.js';
import type { Question } from './question.js';
import type { Rule } from './rule.js';

/** Two entities next to each other on a path, by id. */
export interface Pair {
  readonly from: string;
  readonly to: string;
}

/** The ties between pairs of entities that a path may go along. One statement. */
export function between(reader: Reader, pairs: readonly Pair[], selection: TieSelection, rule: Rule) {
  const query = queries.paths.between({ other, tie, ties: tiesOfPair(selection), ...daysOf(rule, tie) });
  return reader.run(query, { pairs });
}

/** How many ties there are between each of some pairs that a path may go along. One statement. */
export async function parallelCounts(
  reader: Reader,
  pairs: readonly (Pair & { readonly id: string })[],
  { selection: given }: Question,
): Promise<Map<string, number>> {
  const selection = { ...given, conditions: await settled(reader, given.conditions) };
  const numbered = pairs.map(({ from, to }, i) => ({ i: BigInt(i), from, to }));
  const query = queries.paths.parallel({ other, tie, ties: tiesOfPair(selection) });
  const rows = await reader.run(query, { pairs: numbered });
  return new Map(rows.map(({ pair, count }) => [pairs[pair]?.id ?? '', count]));
}
