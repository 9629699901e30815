import { entityOf, moneyOf, type Run } from './floorParts.js';

type Funding = [string, string, string, string | null, string | null];
type Departure = [string, string, string, Funding[]];
type Opposition = [string, string, string, string | null, string | null, Departure[]];

const text = `
MATCH (e:Entity {id: $id})
RETURN e.kind AS kind, COLLECT {
  MATCH (a)-[r:OPPOSED]->() WHERE r.toKey > $low AND r.toKey < $high
  WITH r, a ORDER BY r.toKey DESC LIMIT 10
  RETURN [a.id, a.kind, a.name, r.startText, r.topic, COLLECT {
    MATCH ()-[l:LEFT]->(b) WHERE l.fromKey > a.id + '|0' AND l.fromKey < a.id + '|2'
    WITH l, b ORDER BY l.fromKey DESC LIMIT 10
    RETURN [b.id, b.kind, b.name, COLLECT {
      MATCH (c)-[f:FUNDED]->() WHERE f.toKey > b.id + '|0' AND f.toKey < b.id + '|2'
      WITH f, c ORDER BY f.toKey DESC LIMIT 10
      RETURN [c.id, c.kind, c.name, f.paidAmount, f.paidCurrency]
    }]
  }]
} AS ties`;

const fundings = (rows: readonly Funding[]) => ({
  edges: rows.map(([id, kind, name, amount, currency]) => ({
    node: entityOf(id, kind, name),
    relationship: { paid: moneyOf(amount, currency, null) },
  })),
});

const departures = (rows: readonly Departure[]) => ({
  edges: rows.map(([id, kind, name, funded]) => ({
    node: { ...entityOf(id, kind, name), fundedBy: fundings(funded) },
  })),
});

/** Answers the document Traverse in one statement. */
export async function floorTraverse(run: Run, id: string): Promise<unknown> {
  const row = await run(text, { id, low: `${id}|0`, high: `${id}|2` });
  if (row === undefined) return null;
  const edges = (row.get('ties') as Opposition[]).map(([otherId, kind, name, start, topic, left]) => ({
    node: { ...entityOf(otherId, kind, name), left: departures(left) },
    relationship: { period: { start }, topic },
  }));
  return { ...entityOf(id, row.get('kind') as string, ''), opposedBy: { edges } };
}
