import { fragments } from '../../generated/queries.js';
import type { RelationshipType } from '../../generated/vocabulary.js';
import { readingOf, rangeRows, upTo } from '../ranges.js';
import { expansion, expansionKey, versionsOf } from '../ties/patterns.js';
import type { TieSelection } from '../ties/selection.js';
import { limitsOf, walkTexts } from '../ties/walks.js';
import { seesVersions, type View } from '../view.js';
import type { Portions } from './portions.js';

const pieces = fragments.relationships;
const own = fragments.egoGraph;

/** How ties are looked at: all of entities of few, or those of hubs along indexes. */
export type Way = 'expanded' | 'walked';

/** Entities as a statement takes them. */
export interface Owners {
  readonly owners: readonly object[];
  readonly limits: Readonly<Record<string, bigint>>;
}

const latestFirst = readingOf('DESC', { size: 0, after: null, before: null, backward: false });

/** Hubs with the range of their keys that may hold in a view. */
export function walkedOwners(ids: readonly string[], types: readonly RelationshipType[], share: number, view: View) {
  const reading = upTo(latestFirst, view.window?.until);
  const owners = ids.flatMap((id) => rangeRows(reading, `${id}|`).map((range) => ({ id, ...range })));
  return { owners, limits: limitsOf(types, share) };
}

/** The entities of a portion. */
export function ownersOf(way: Way, { expanded, walked, share }: Portions, { types, conditions }: TieSelection): Owners {
  if (way === 'walked') return walkedOwners(walked, types, share, conditions.view);
  return { owners: expanded.map((id) => ({ id })), limits: {} };
}

/** The text of walks of the indexes of one direction, of an `owner`. */
export const walksOf = (types: readonly RelationshipType[], isOut: boolean): string =>
  walkTexts({ walk: isOut ? pieces.walkOut : pieces.walkIn, together: own.walksTogether }, types, true);

function walkedText(selection: TieSelection): string {
  const { types, direction, conditions } = selection;
  const walk = (isOut: boolean) =>
    own.walked.text
      .replace('OUTGOING', String(isOut))
      .replace('//WHERE', () => conditions.text)
      .replace('WALKS', () => walksOf(types, isOut));
  return [
    ...(direction === 'IN' ? [] : [walk(true)]),
    ...(direction === 'OUT' ? [] : [walk(false)]),
    ...(seesVersions(conditions.view) ? versionsOf(selection) : []),
  ].join('\n    UNION ALL\n');
}

/** The text of the ties of the entity `e` that a selection holds, in `r` and `other`. */
export const tiesText = (way: Way, selection: TieSelection): string =>
  way === 'expanded' ? expansion(selection) : walkedText(selection);

/** Tells these texts apart. */
export function tiesKey(way: Way, selection: TieSelection): string {
  const { types, direction, conditions } = selection;
  if (way === 'expanded') return `expanded ${expansionKey(selection)}`;
  return `walked ${types.length === 1 ? types.join() : 'all'} ${direction} ${conditions.key}`;
}
