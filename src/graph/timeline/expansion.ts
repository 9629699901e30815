import { fragments } from '../../generated/queries.js';
import { withTypes } from '../../neo4j/compose.js';
import { patternOf } from '../ties/patterns.js';
import { seesVersions } from '../view.js';
import type { ChangeSelection, Side } from './selection.js';

const pieces = fragments.timeline;

/** Where an expansion starts: from all entities asked for, or when both ends are among them from all but the largest. */
export interface Anchors {
  readonly anchors: readonly string[];
  readonly largest: string | null;
}

/** A text in the variables `r`, `a`, `b` and `key`, for each `range` of keys. */
export interface Expansion {
  readonly text: string;
  /** Tells texts apart. */
  readonly key: string;
  readonly values: Readonly<Record<string, unknown>>;
}

const keyOf: Readonly<Record<Side, string>> = { start: 'r.startKey', end: 'r.endKey' };

/** The condition on the latest day of a key, beginning with AND; empty where any will do. */
export const latestText = ({ days }: ChangeSelection, key: string): string =>
  days.latest === null ? '' : ` AND ${pieces.latestDay.text.replaceAll('KEY', key)}`;

/** Tells what is asked for of a selection apart, as far as texts depend on it. */
const shapeOf = ({ of, between, sides, days }: ChangeSelection) =>
  [of === null ? 'all' : between ? 'between' : 'of', ...sides, days.latest === null ? '' : 'latest'].join(' ');

function expansions({ of, between, types, conditions }: ChangeSelection): string {
  const pattern = patternOf(types);
  const piece = of === null ? pieces.expandAll : between ? pieces.expandBetween : pieces.expandTies;
  const ties = withTypes(piece.text, pattern.types)
    .replaceAll('//TYPES', () => pattern.condition)
    .replace('//WHERE', () => conditions.text);
  if (!seesVersions(conditions.view)) return ties;
  const within = between ? ` AND ${pieces.toAmong.text}` : '';
  const versions =
    of === null ? [pieces.versionsAll] : between ? [pieces.versionsFrom] : [pieces.versionsFrom, pieces.versionsTo];
  const texts = versions.map(({ text }) =>
    text.replace('//WITHIN', () => within).replace('//WHERE', () => conditions.versions),
  );
  return [ties, ...texts].join('\n    UNION ALL\n');
}

/** Expands relationships and gives their changes: of few ties that is quicker than walking each index. */
export function expansionOf(selection: ChangeSelection, anchors: Anchors | null): Expansion {
  const { types, sides, conditions } = selection;
  const pattern = patternOf(types);
  const text = pieces.expanded.text
    .replace('EXPANSIONS', () => expansions(selection))
    .replace('KEYS', sides.map((side) => keyOf[side]).join(', '))
    .replace('//DAYS', () => latestText(selection, 'key'));
  return {
    text,
    key: `expanded ${shapeOf(selection)} ${pattern.key} ${conditions.key}`,
    values: { ...conditions.values, ...pattern.values, types, of: selection.of, ...anchors },
  };
}
