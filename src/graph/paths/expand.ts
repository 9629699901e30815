import { fragments, queries } from '../../generated/queries.js';
import { compose, withTypes } from '../../neo4j/compose.js';
import { lookup } from '../lookup.js';
import { patternOf } from '../ties/patterns.js';
import type { TieSelection } from '../ties/selection.js';
import type { Reader } from '../reader.js';
import { seesVersions } from '../view.js';
import { daysKey, daysText, withDays } from './days.js';
import type { Rule, Span } from './rule.js';

const own = fragments.paths;

/** An entity whose ties are looked at. */
export interface Owner extends Span {
  /** Its number. */
  readonly i: number;
  readonly id: string;
}

function tiesText({ types, direction, conditions }: TieSelection, rule: Rule): string {
  const pattern = patternOf(types);
  const within = rule.days === null ? '' : ` AND ${withDays(own.within.text, rule)}`;
  const directions = direction === 'ANY' ? (['OUT', 'IN'] as const) : [direction];
  const ties = directions.map((one) =>
    withTypes((one === 'OUT' ? own.out : own.in).text, pattern.types).replace(
      '//WHERE',
      () => `${pattern.condition}${within}${conditions.text}`,
    ),
  );
  const versions = directions.map((one) =>
    (one === 'OUT' ? own.versionsOut : own.versionsIn).text.replace('//WHERE', () => `${within}${conditions.versions}`),
  );
  return [...ties, ...(seesVersions(conditions.view) ? versions : [])].join('\n    UNION ALL\n');
}

/**
 * The ties of some entities that a path may go along, without those to themselves. One statement.
 * @param selection its direction is seen from the owners
 * @param only the ids of the entities at the other end; null is any
 */
export function expand(
  reader: Reader,
  owners: readonly Owner[],
  selection: TieSelection,
  rule: Rule,
  only: readonly string[] | null,
  avoid: readonly string[],
) {
  const { types, direction, conditions } = selection;
  const pattern = patternOf(types);
  const query = compose(queries.paths.expand, `${pattern.key} ${direction} ${daysKey(rule)} ${conditions.key}`, {
    ties: () => tiesText(selection, rule),
    days: () => daysText(rule),
    degree: () => (types.length === 1 ? withTypes(own.degree.text, types) : own.degreeOfAny.text),
  });
  return reader.run(query, {
    owners: owners.map(({ i, id, lo, hi }) => ({ i: BigInt(i), id, lo: BigInt(lo), hi: BigInt(hi) })),
    only: only === null ? null : lookup(only),
    avoid: lookup(avoid),
    values: { ...conditions.values, ...pattern.values, types },
  });
}
