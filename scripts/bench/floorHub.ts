import neo4j from 'neo4j-driver';
import { relationshipTypes } from '../../src/generated/vocabulary.js';
import { entityOf, keyOf, moneyOf, page, type Run } from './floorParts.js';

type Tie = [string, string, string, string, string, string | null, string | null, string | null];

const groups = relationshipTypes.flatMap((type) => [
  { type, direction: 'OUT', text: `COUNT { (e)-[:${type}]->() }` },
  { type, direction: 'IN', text: `COUNT { (e)<-[:${type}]-() }` },
]);

// Nothing is on the screen, so nothing is left out.
const text = `
MATCH (e:Entity {id: $id})
RETURN COUNT { (e)-[:${relationshipTypes.join('|')}]-() } AS degree, [${groups.map((one) => one.text).join(', ')}] AS counts,
  COLLECT {
    MATCH ()-[r:FUNDED]->(o) WHERE r.fromKey > $low AND r.fromKey < $high
    WITH r, o ORDER BY r.fromKey DESC LIMIT $limit
    RETURN [r.startKey, o.id, o.kind, o.name, r.id, r.startText, r.paidAmount, r.paidCurrency]
  } AS ties`;

/** Answers the document Hub in one statement. */
export async function floorHub(run: Run, id: string, after: string | null): Promise<unknown> {
  const params = { id, low: `${id}|0`, high: `${id}|${keyOf(after)}`, limit: neo4j.int(51) };
  const row = await run(text, params);
  if (row === undefined) return null;
  const counts = row.get('counts') as number[];
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
    relationshipCounts: groups
      .map(({ type, direction }, i) => ({ type, direction, count: counts[i] ?? 0, capped: false }))
      .filter(({ count }) => count > 0),
    relationships: ties,
  };
}
