import { relationshipTypes, vocabulary, type RelationshipType } from '../../generated/vocabulary.js';
import type { DegreeCount } from '../../graph/question/entityParts.js';

/** Which ties of an entity a field lists. */
export interface Ties {
  /** Null is all. */
  readonly types: readonly unknown[] | null;
  readonly direction: unknown;
}

const fieldName = (label = ''): string => label.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase());

function verbFields(type: RelationshipType): [string, Ties][] {
  const { labels, inverseLabels } = vocabulary[type];
  const [active, passive] = [fieldName(labels.en), fieldName(inverseLabels.en)];
  if (active === passive) return [[active, { types: [type], direction: 'ANY' }]];
  return [
    [active, { types: [type], direction: 'OUT' }],
    [passive, { types: [type], direction: 'IN' }],
  ];
}

/** The ties that a field named after a verb lists, by its name: fields are named as the vocabulary reads. */
export const verbTies: ReadonlyMap<string, Ties> = new Map(relationshipTypes.flatMap(verbFields));

/** How many ties one entity has of those that a field lists. */
export type OwnTies = (ties: Ties) => number;

/** The same from its counts by type and direction. A tie to itself counts in both directions. */
export function tiesAmong(counts: readonly DegreeCount[]): OwnTies {
  return ({ types, direction }) => {
    const isSuch = (row: DegreeCount): boolean =>
      (types === null || types.includes(row.type)) && (direction === 'ANY' || direction === row.direction);
    return counts.filter(isSuch).reduce((sum, { count }) => sum + count, 0);
  };
}
