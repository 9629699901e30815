import { fragments, queries } from '../../generated/queries.js';
import { relationshipTypes, type RelationshipType } from '../../generated/vocabulary.js';
import { compose } from '../../neo4j/compose.js';
import { ownerPrefix } from '../keys.js';
import { rangeRows, readingKey, type Reading } from '../ranges.js';
import type { Reader } from '../reader.js';
import { versionValues } from '../ties/scan.js';
import { orderPiece, walkKey, walkTexts, type Walking } from '../ties/walks.js';
import { seesVersions } from '../view.js';
import { latestText } from './expansion.js';
import { latestValues } from './reading.js';
import type { ChangeSelection, Side } from './selection.js';

const pieces = fragments.timeline;

/** The indexed properties that hold the keys of changes: of the whole graph, and of an entity at either end. */
const indexes: Readonly<Record<Side, { readonly all: readonly string[]; readonly of: readonly string[] }>> = {
  start: { all: ['startKey'], of: ['fromKey', 'toKey'] },
  end: { all: ['endKey'], of: ['fromEndKey', 'toEndKey'] },
};

/** The indexes that a selection is walked by. */
export const indexesOf = ({ of, sides }: ChangeSelection): readonly string[] =>
  sides.flatMap((side) => indexes[side][of === null ? 'all' : 'of']);

/** The texts and the values of a walk of one index. */
export interface IndexWalk {
  readonly text: string;
  /** Tells texts apart. */
  readonly key: string;
  readonly ranges: readonly object[];
  readonly limits: Readonly<Record<string, bigint>>;
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * A walk of an index of changes.
 * @param present the types that the entities asked for have ties of; others are not looked for
 */
export function indexWalk(
  { walk, versions = null, together }: Walking,
  index: string,
  selection: ChangeSelection,
  present: readonly RelationshipType[],
  reading: Reading,
  limit: number,
): IndexWalk {
  const { of, types, conditions, days } = selection;
  const named = ({ text }: { readonly text: string }) => ({ text: text.replaceAll('WALKED', index) });
  const latest = latestText(selection, `r.${index}`);
  const walking = { walk: named(walk), versions: versions === null ? null : named(versions), together };
  const owners = of ?? [null];
  return {
    text: walkTexts(walking, types, reading.down, {
      ties: `${latest}${conditions.text}`,
      versions: `${latest}${conditions.versions}`,
    }),
    key: `${index} ${latest === '' ? '' : 'latest'} ${readingKey(reading)} ${walkKey(types, reading.down)} ${conditions.key}`,
    ranges: owners.flatMap((id) => {
      const prefix = id === null ? { text: '', length: 0 } : ownerPrefix(id);
      return rangeRows(reading, prefix.text).map((range) => ({ ...range, skip: BigInt(prefix.length) }));
    }),
    limits: Object.fromEntries(
      (types.length === 1 ? types : relationshipTypes).map((type) => [
        type,
        BigInt(types.includes(type) && present.includes(type) ? limit : 0),
      ]),
    ),
    values: { ...conditions.values, ...latestValues(days), types, of },
  };
}

/** The first changes along an index, of all entities asked for. */
export async function readIndex(
  reader: Reader,
  index: string,
  selection: ChangeSelection,
  present: readonly RelationshipType[],
  reading: Reading,
  limit: number,
) {
  const versions = seesVersions(selection.conditions.view) ? pieces.walkVersions : null;
  const walking = { walk: pieces.walk, versions, together: fragments.relationships.listTogether };
  const { text, key, ...params } = indexWalk(walking, index, selection, present, reading, limit);
  const query = compose(queries.timeline.page, key, { walks: () => text, order: () => orderPiece(reading) });
  return reader.run(query, { ...params, limit });
}

/** The first keys along an index. Only conditions on keys are on them; the others are tried on what they lead to. */
export async function keysOfIndex(
  reader: Reader,
  index: string,
  selection: ChangeSelection,
  present: readonly RelationshipType[],
  reading: Reading,
  limit: number,
) {
  const { view } = selection.conditions;
  const { keysOfVersions, keysTogether } = fragments.relationships;
  const walking = {
    walk: pieces.walkKeys,
    versions: seesVersions(view) ? keysOfVersions : null,
    together: keysTogether,
  };
  const unfiltered = { ...selection, conditions: { ...selection.conditions, text: '', versions: '', key: '' } };
  const { text, key, ...params } = indexWalk(walking, index, unfiltered, present, reading, limit);
  const query = compose(queries.timeline.keys, `${key} ${seesVersions(view)}`, {
    walks: () => text,
    order: () => orderPiece(reading),
  });
  return reader.run(query, { ...params, limit, ...versionValues(view, selection.types) });
}

/** How many changes an index of the whole graph holds that meet conditions. */
export async function countIndex(
  reader: Reader,
  index: string,
  selection: ChangeSelection,
  reading: Reading,
): Promise<number> {
  const versions = seesVersions(selection.conditions.view) ? pieces.countVersions : null;
  const walking = { walk: pieces.countWalk, versions, together: pieces.countTogether };
  const all = Number.MAX_SAFE_INTEGER;
  const { text, key, ...params } = indexWalk(walking, index, selection, relationshipTypes, reading, all);
  const rows = await reader.run(compose(queries.timeline.count, key, { walks: () => text }), params);
  return rows[0]?.count ?? 0;
}
