import { relationshipTypes, type RelationshipType } from '../generated/vocabulary.js';

/** A constraint or an index that every database needs. */
export interface SchemaItem {
  readonly name: string;
  readonly constraint: boolean;
  readonly text: string;
}

/** What lists of relationships are walked by: the keys of both ends, of the whole graph, and the days of the period. */
const listed = ['fromKey', 'toKey', 'startKey', 's0', 'e1'] as const;

/** The types that carry money have lists by amount too. */
const money: readonly RelationshipType[] = ['FUNDED', 'ACQUIRED'];
const amounts = ['fromAmountKey', 'toAmountKey'] as const;

function indexOn(type: RelationshipType, property: string): SchemaItem {
  const name = `rel_${type}_${property}`;
  return {
    name,
    constraint: false,
    text: `CREATE RANGE INDEX ${name} IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.${property})`,
  };
}

function uniqueId(type: RelationshipType): SchemaItem {
  const name = `rel_${type}_id`;
  return {
    name,
    constraint: true,
    text: `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE`,
  };
}

/** What every relationship type of the vocabulary needs: Neo4j's indexes on relationships are per type. */
export function relationshipSchema(): SchemaItem[] {
  return relationshipTypes.flatMap((type) => [
    uniqueId(type),
    ...[...listed, ...(money.includes(type) ? amounts : [])].map((property) => indexOn(type, property)),
  ]);
}
