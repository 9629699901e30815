import neo4j from 'neo4j-driver';
import { relationshipTypes, type RelationshipType } from '../../src/generated/vocabulary.js';
import { precisionOf, summaryIn } from '../../src/graph/summary/index.js';
import { entityOf, keyOf, page, relationshipName, type Run } from './floorParts.js';

type End = [id: string, kind: string, name: string];
type Entry = [key: string, id: string, type: RelationshipType, from: End, to: End, date: string, more: More];
type More = [form: string, kind: string | null, role: string | null, topic: string | null];

const row = (
  key: string,
  date: string,
) => `[${key}, r.id, type(r), [a.id, a.kind, a.name], [b.id, b.kind, b.name], ${date},
  [r.form, r.kind, r.role, r.topic]]`;
const walk = (type: string, key: string, date: string) => `
  MATCH (a)-[r:${type}]->(b) WHERE r.${key} > $low AND r.${key} < '2'
  WITH r, a, b ORDER BY r.${key} LIMIT $limit
  RETURN r.${key} AS key, ${row(`r.${key}`, date)} AS entry`;
const walks = relationshipTypes.flatMap((type) => [
  walk(type, 'startKey', 'r.startText'),
  walk(type, 'endKey', 'r.endText'),
]);
const whole = `CALL () {${walks.join('\nUNION ALL')}\n}
WITH key, entry ORDER BY key LIMIT $limit RETURN collect(entry) AS entries`;
const between = `
UNWIND $of AS x UNWIND $of AS y
MATCH (a:Entity {id: x}), (b:Entity {id: y})
MATCH (a)-[r:${relationshipTypes.join('|')}]->(b)
WITH r, a, b, r.startText IS NULL AS undated ORDER BY r.startKey
RETURN collect(CASE WHEN undated THEN null ELSE ${row('r.startKey', 'r.startText')} END) AS entries,
  sum(CASE WHEN undated THEN 1 ELSE 0 END) AS undated`;

function edgeOf([, id, type, from, to, date, [form, kind, role, topic]]: Entry) {
  const change = form === 'ACT' ? 'HAPPENED' : 'STARTED';
  const names = { from: from[2], to: to[2] };
  const node = {
    ...{ date, precision: precisionOf(date), change },
    summary: summaryIn('en', { change, date, type, ...names, kind, role, topic }),
    relationship: { __typename: relationshipName(type), id, type, from: entityOf(...from), to: entityOf(...to) },
  };
  return { node };
}

/** Answers the document FeudTimeline, and a page of the whole graph's timeline, in one statement. What ends is not in the data. */
export async function floorTimeline(run: Run, { of, first, after }: TimelineVariables): Promise<unknown> {
  const limit = neo4j.int(first + 1);
  const found =
    of === null ? await run(whole, { low: after === null ? '1' : keyOf(after), limit }) : await run(between, { of });
  const entries = (found?.get('entries') ?? []) as Entry[];
  const edges = page(entries, first, after, ([key]) => key, edgeOf);
  return of === null ? edges : { totalCount: entries.length, undatedCount: found?.get('undated') as number, ...edges };
}

/** The arguments of the timeline. */
export interface TimelineVariables {
  readonly of: readonly string[] | null;
  readonly first: number;
  readonly after: string | null;
}
