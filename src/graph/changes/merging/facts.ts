import type { RelationshipInput } from '../input.js';
import { factOf } from '../facts.js';
import { rowOf } from '../patch.js';
import type { FactCorrection } from '../plan.js';
import type { Properties } from '../properties.js';

/** The fields of a row in which an entity is named, by the properties that hold them. */
export const entityFields = {
  fromId: 'from',
  toId: 'to',
  destinationId: 'destination',
  previousEmployerId: 'previousEmployer',
} as const;

/** A field in which a fact names an entity. */
export type EntityField = keyof typeof entityFields;

/** A fact as it is to be with other entities in some fields; null when it has them already. */
export function withEnds(
  stored: Properties,
  endOf: (id: string, field: EntityField) => string | undefined,
  reason: string | null,
): FactCorrection | null {
  const fields = Object.entries(entityFields) as [EntityField, keyof RelationshipInput][];
  const ends = fields.flatMap(([property, field]) => {
    const id = stored[property];
    const other = typeof id === 'string' ? endOf(id, property) : undefined;
    return other === undefined || other === id ? [] : [[field, other] as const];
  });
  if (ends.length === 0) return null;
  const row: RelationshipInput = { ...rowOf(factOf(stored)), ...Object.fromEntries(ends) };
  return { row, path: row.id, reason };
}
