import { name, value } from '../cypher.js';
import { queries } from '../generated/queries.js';
import { attributeMark, attributePrefix } from './attributes.js';
import { foundEntities } from './entityLists.js';
import type { Page } from './model.js';
import type { PageRequest } from './page.js';
import type { Reader } from './reader.js';
import { settled } from './settled.js';
import type { Conditions } from './where/index.js';

/** How many entities have an attribute, or one of its values. */
export interface AttributeCount {
  /** The name, or the value. */
  readonly text: string;
  readonly entityCount: number;
}

/** A page of counts and how many there are in all. */
export interface AttributeCounts {
  readonly page: Page<AttributeCount>;
  readonly total: number;
}

const entity = name('e');
const { entities } = queries;

/**
 * What attributes the entities that meet conditions have, or which values of one, most first, equals by their text. Keys are
 * places in the list.
 * @param attribute the one whose values are counted; null counts the attributes by name
 */
export async function attributeCounts(
  reader: Reader,
  given: Conditions,
  attribute: string | null,
  { size, after }: PageRequest,
): Promise<AttributeCounts> {
  const found = await foundEntities(reader, await settled(reader, given));
  const from = after === null ? 0 : Number(after) + 1;
  const query =
    attribute === null
      ? entities.attributeNames({ found, entity, nul: value(attributeMark) })
      : entities.attributeValues({ found, entity, prefix: value(attributePrefix(attribute)) });
  const [answer] = await reader.run(query, { from, to: from + size });
  const rows = (answer?.rows ?? []) as readonly (readonly [string, number])[];
  const total = answer?.total ?? 0;
  const keyed = rows.map(([text, entityCount], i) => ({ key: String(from + i), row: { text, entityCount } }));
  const page = { rows: keyed, hasNextPage: from + rows.length < total, hasPreviousPage: from > 0, stoppedAt: null };
  return { page, total };
}
