import type { EntityKind, OpeningQuery, RelationshipType } from '../../generated/explorer.js';

/** What kinds are called. */
export const kindWords: Readonly<Record<EntityKind, string>> = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  PRODUCT: 'Product',
  PLACE: 'Place',
  TOPIC: 'Topic',
};

/** How types read, from their start and from their end. */
export type TypeWords = ReadonlyMap<RelationshipType, { readonly label: string; readonly inverse: string }>;

/** The words that the service has for the types. */
export const typeWords = ({ vocabulary }: OpeningQuery): TypeWords =>
  new Map(
    (vocabulary?.relationshipTypes ?? []).map(({ type, label, inverseLabel }) => [
      type,
      { label, inverse: inverseLabel },
    ]),
  );

/** A type in words; while they are not there yet its own name, which is near. */
export const wordOf = (words: TypeWords, type: RelationshipType): string =>
  words.get(type)?.label ?? type.toLowerCase().replaceAll('_', ' ');

/** A type in words, seen from its end. */
export const inverseOf = (words: TypeWords, type: RelationshipType): string =>
  words.get(type)?.inverse ?? `${type.toLowerCase().replaceAll('_', ' ')} (from the other end)`;
