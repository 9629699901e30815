import type { EntityKind } from '../../generated/vocabulary.js';

/** The labels that entities bear beside `Entity`, by their kinds. */
export const kindLabels: Readonly<Record<EntityKind, string>> = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  PRODUCT: 'Product',
  PLACE: 'Place',
  TOPIC: 'Topic',
};
