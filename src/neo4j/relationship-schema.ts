import { createHash } from 'node:crypto';
import { relationshipTypes, type RelationshipType } from '../generated/vocabulary.js';

/** A constraint or an index that every database needs. */
export interface SchemaItem {
  readonly name: string;
  readonly constraint: boolean;
  readonly text: string;
}

/** What lists are walked by: keys by start and by end, of both ends and of the whole graph, and the days of the period. */
const listed = ['fromKey', 'toKey', 'startKey', 'fromEndKey', 'toEndKey', 'endKey', 's0', 'e1'] as const;

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

const textsPrefix = 'relationshipTexts_';

/**
 * The full-text index of what relationships are called and described by. It is of all types at once, which its name
 * tells: a vocabulary with other types has another one.
 */
export const relationshipTextsIndex = `${textsPrefix}${createHash('sha256').update(relationshipTypes.join()).digest('hex').slice(0, 8)}`;

/** Whether an index is the full-text index of another vocabulary. */
export const isStale = (name: string): boolean => name.startsWith(textsPrefix) && name !== relationshipTextsIndex;

/** Folded texts are there only where folding changes them, so both are indexed. */
const relationshipTexts: SchemaItem = {
  name: relationshipTextsIndex,
  constraint: false,
  text:
    `CREATE FULLTEXT INDEX ${relationshipTextsIndex} IF NOT EXISTS FOR ()-[r:${relationshipTypes.join('|')}]-() ` +
    'ON EACH [r.kind, r.kindFold, r.description, r.descriptionFold] ' +
    "OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}}",
};

/** What every relationship type of the vocabulary needs: Neo4j's indexes on relationships are per type. */
export function relationshipSchema(): SchemaItem[] {
  const ofTypes = relationshipTypes.flatMap((type) => [
    uniqueId(type),
    ...[...listed, ...(money.includes(type) ? amounts : [])].map((property) => indexOn(type, property)),
  ]);
  return [...ofTypes, relationshipTexts];
}
