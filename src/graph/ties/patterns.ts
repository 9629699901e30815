import { fragments } from '../../generated/queries.js';
import { relationshipTypes, type RelationshipType } from '../../generated/vocabulary.js';
import { withTypes } from '../../neo4j/compose.js';
import { requiredIds } from '../filters/anchors.js';
import { seesVersions } from '../view.js';
import type { TieSelection } from './selection.js';

const pieces = fragments.relationships;

/**
 * How a pattern names some types. One is a literal, which expands nothing else; each larger set would be a text of its own
 * to plan, so those share the pattern of all types and are a parameter.
 */
export function patternOf(types: readonly RelationshipType[]) {
  const isLiteral = types.length === 1 || types.length === relationshipTypes.length;
  return {
    types: isLiteral ? types : relationshipTypes,
    condition: isLiteral ? '' : ` AND ${pieces.ofTypes.text}`,
    key: isLiteral ? types.join() : 'some',
    values: isLiteral ? {} : { types },
  };
}

/** The ids of the other ends, when the conditions name them: few ties lead to them, whatever the entity's degree. */
export const namedOthers = ({ conditions }: TieSelection): readonly string[] | null =>
  requiredIds(conditions.tree, ['otherEnd', 'id']);

/** Where the versions of an entity's ties are found. */
const versionPieces = {
  OUT: [pieces.versionsOut],
  IN: [pieces.versionsIn],
  ANY: [pieces.versionsOut, pieces.versionsInOfOthers],
} as const;

/**
 * The pattern of a selection's ties of the entity `e`, in the variables `r` and `other`.
 * @param more further conditions, each beginning with AND
 */
export function expansion(selection: TieSelection, more = ''): string {
  const { types, direction, conditions } = selection;
  const between = namedOthers(selection) !== null;
  const piece = between
    ? { OUT: pieces.betweenOut, IN: pieces.betweenIn, ANY: pieces.betweenAny }[direction]
    : { OUT: pieces.expandOut, IN: pieces.expandIn, ANY: pieces.expandAny }[direction];
  const pattern = patternOf(types);
  const ties = withTypes(piece.text, pattern.types).replace(
    '//WHERE',
    () => `${pattern.condition}${more}${conditions.text}`,
  );
  if (!seesVersions(conditions.view)) return ties;
  const together = [ties, ...versionsOf(selection, more)].join('\n    UNION ALL\n');
  return pieces.expandTogether.text.replace('EXPANSIONS', () => together);
}

/** The patterns of the versions of a selection's ties of the entity `e`, for a view that sees versions. */
export function versionsOf({ direction, conditions }: TieSelection, more = ''): string[] {
  return versionPieces[direction].map(({ text }) => text.replace('//WHERE', () => `${more}${conditions.versions}`));
}

/** Tells the patterns of selections apart. */
export function expansionKey(selection: TieSelection): string {
  const between = namedOthers(selection) === null ? '' : 'between';
  return `${patternOf(selection.types).key} ${selection.direction} ${between} ${selection.conditions.key}`;
}

/** The values that go along with a pattern. */
export function expansionValues(selection: TieSelection, more: Readonly<Record<string, unknown>> = {}) {
  const { values } = patternOf(selection.types);
  return { ...selection.conditions.values, ...values, types: selection.types, others: namedOthers(selection), ...more };
}
