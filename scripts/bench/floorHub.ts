import neo4j from 'neo4j-driver';
import { relationshipTypes, type RelationshipType } from '../../src/generated/vocabulary.js';
import { yearOf } from '../../src/graph/time.js';
import { entityOf, keyOf, moneyOf, page, type Run } from './floorParts.js';

type Tie = [string, string, string, string, string, string | null, string | null, string | null];

const types = relationshipTypes.join('|');
const days = (pattern: string, direction: string) => `COLLECT {
    MATCH ${pattern}
    WITH type(r) AS type, left(r.startKey, 8) AS day, count(*) AS ties
    RETURN [type, '${direction}', day, ties]
  }`;

// Nothing is on the screen, so nothing is left out.
const text = `
MATCH (e:Entity {id: $id})
RETURN COUNT { (e)-[:${types}]-() } AS degree,
  ${days(`(e)-[r:${types}]->()`, 'OUT')} AS outDays, ${days(`(e)<-[r:${types}]-()`, 'IN')} AS inDays,
  COLLECT {
    MATCH ()-[r:FUNDED]->(o) WHERE r.fromKey > $low AND r.fromKey < $high
    WITH r, o ORDER BY r.fromKey DESC LIMIT $limit
    RETURN [r.startKey, o.id, o.kind, o.name, r.id, r.startText, r.paidAmount, r.paidCurrency]
  } AS ties`;

type Day = [type: RelationshipType, direction: string, day: string, ties: number];

function byYear(rows: readonly Day[]) {
  const years = new Map<string, { type: RelationshipType; direction: string; year: number | null; count: number }>();
  for (const [type, direction, day, ties] of rows) {
    const year = day.startsWith('1') ? yearOf(Number(day.slice(1))) : null;
    const key = `${type} ${direction} ${year}`;
    years.set(key, { type, direction, year, count: (years.get(key)?.count ?? 0) + ties });
  }
  const place = ({ type, direction, year }: { type: RelationshipType; direction: string; year: number | null }) =>
    relationshipTypes.indexOf(type) * 100_000 + (direction === 'IN' ? 50_000 : 0) + (year ?? 40_000);
  return [...years.values()].sort((a, b) => place(a) - place(b)).map((one) => ({ ...one, capped: false }));
}

/** Answers the document Hub in one statement. */
export async function floorHub(run: Run, id: string, after: string | null): Promise<unknown> {
  const params = { id, low: `${id}|0`, high: `${id}|${keyOf(after)}`, limit: neo4j.int(51) };
  const row = await run(text, params);
  if (row === undefined) return null;
  const ties = page(
    row.get('ties') as Tie[],
    50,
    after,
    ([key]) => key,
    ([, otherId, kind, name, tieId, start, amount, currency]) => ({
      node: entityOf(otherId, kind, name),
      relationship: { __typename: 'Funding', id: tieId, period: { start }, paid: moneyOf(amount, currency, null) },
    }),
  );
  return {
    ...entityOf(id, 'ORGANIZATION', ''),
    degree: row.get('degree') as number,
    relationshipCounts: byYear([...(row.get('outDays') as Day[]), ...(row.get('inDays') as Day[])]),
    relationships: ties,
  };
}
