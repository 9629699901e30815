import neo4j from 'neo4j-driver';
import { relationshipTypes, type RelationshipType } from '../../src/generated/vocabulary.js';
import { viewOf, type ViewInput } from '../../src/graph/view.js';
import { entityOf, relationshipName, type Run } from './floorParts.js';

type Count = [type: RelationshipType, direction: string, count: number];
type Tie = [id: string, kind: string, name: string, funders: number, relationship: string, certain: boolean];

const types = relationshipTypes.join('|');
const text = (holds: (name: string) => string) => `
MATCH (e:Entity {id: $id})
RETURN e.kind AS kind, e.name AS name,
  COLLECT { MATCH (e)-[r:${types}]->() WHERE ${holds('r')} WITH type(r) AS type, count(*) AS n RETURN [type, 'OUT', n] } AS outs,
  COLLECT { MATCH (e)<-[r:${types}]-() WHERE ${holds('r')} WITH type(r) AS type, count(*) AS n RETURN [type, 'IN', n] } AS ins,
  COUNT { (e)<-[r:FUNDED]-() WHERE ${holds('r')} } AS total,
  COLLECT {
    MATCH (o)-[r:FUNDED]->() WHERE r.toKey > $id + '|0' AND r.toKey < $id + $high AND ${holds('r')}
    WITH r, o ORDER BY r.toKey DESC LIMIT $limit
    RETURN [o.id, o.kind, o.name, COUNT { (o)<-[f:FUNDED]-() WHERE ${holds('f')} }, r.id,
      r.s1 <= $until AND r.e0 >= $since]
  } AS ties`;
const possible = text((name) => `${name}.s0 <= $until AND ${name}.e1 >= $since`);
const certain = text((name) => `${name}.s1 <= $until AND ${name}.e0 >= $since`);

/** Answers an alias of the document AsOf in one statement. */
export async function floorAsOf(run: Run, id: string, input: ViewInput): Promise<unknown> {
  const view = viewOf(input, null);
  const { since, until } = view.window ?? { since: 0, until: 0 };
  const high = `|1${String(until + 1).padStart(7, '0')}`;
  const params = { id, high, since: neo4j.int(since), until: neo4j.int(until), limit: neo4j.int(5) };
  const row = await run(view.certain ? certain : possible, params);
  if (row === undefined) return null;
  const counts = [...(row.get('outs') as Count[]), ...(row.get('ins') as Count[])];
  const place = ([type, direction]: Count) => 2 * relationshipTypes.indexOf(type) + (direction === 'IN' ? 1 : 0);
  const edges = (row.get('ties') as Tie[]).map(([other, kind, name, funders, relationship, isCertain]) => ({
    node: { ...entityOf(other, kind, name), viewKey: view.key, fundedBy: { totalCount: funders } },
    relationship: {
      ...{ __typename: relationshipName('FUNDED'), id: relationship, viewKey: view.key },
      presence: isCertain ? 'CERTAIN' : 'POSSIBLE',
    },
  }));
  return {
    ...entityOf(id, row.get('kind') as string, row.get('name') as string),
    viewKey: view.key,
    relationshipCounts: counts
      .sort((a, b) => place(a) - place(b))
      .map(([type, direction, count]) => ({ type, direction, count, capped: false })),
    fundedBy: { totalCount: row.get('total') as number, edges },
  };
}
