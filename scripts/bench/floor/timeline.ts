import neo4j from 'neo4j-driver';
import { precisionOf, summaryIn } from '../../../src/graph/summary/index.js';
import type { RelationshipType } from '../../../src/generated/vocabulary.js';
import { floor } from './floor.js';
import { entityOf, keyOf, page, relationshipName, type Named, type Text } from './parts.js';

type Entry = [key: string, isEnd: boolean, id: string, type: string, from: Named, to: Named, date: string, Own];
type Own = [form: string, kind: Text, role: Text, topic: Text];

const ends = `
  MATCH (a:Entity {id: f.fromId})
  MATCH (b:Entity {id: f.toId})`;
const entry = `[key, isEnd, f.id, f.type, [a.id, a.kind, a.name], [b.id, b.kind, b.name],
    CASE WHEN isEnd THEN f.endText ELSE f.startText END, [f.form, f.kind, f.role, f.topic]]`;

function edgeOf([key, isEnd, id, type, from, to, date, [form, kind, role, topic]]: Entry) {
  const change = isEnd ? 'ENDED' : form === 'ACT' ? 'HAPPENED' : 'STARTED';
  const names = { from: from[2], to: to[2] };
  const node = {
    ...{ date, precision: precisionOf(date), change },
    summary: summaryIn('en', { change, date, type: type as RelationshipType, ...names, kind, role, topic }),
    relationship: { __typename: relationshipName(type), id, type, from: entityOf(from), to: entityOf(to) },
  };
  return { key, node };
}

/** Document 04: the changes of the ties between some entities. */
export const between = floor<[entries: Entry[], undated: number]>({
  text: `
UNWIND $of AS x UNWIND $of AS y
MATCH (c:Entity {id: x})-[r]->(d:Entity {id: y})
MATCH (f:Fact {current: r.id})${ends}
WITH f, a, b
CALL (f) {
  WITH f WHERE f.startText IS NOT NULL RETURN f.startKey AS key, false AS isEnd
  UNION ALL
  WITH f WHERE f.endKey IS NOT NULL RETURN f.endKey AS key, true AS isEnd
  UNION ALL
  WITH f WHERE f.startText IS NULL RETURN null AS key, false AS isEnd
}
WITH f, a, b, key, isEnd ORDER BY key
RETURN collect(CASE WHEN key IS NOT NULL THEN ${entry} END), count(CASE WHEN key IS NULL THEN 1 END)`,
  params: ({ of }) => ({ of: [...new Set(of as string[])] }),
  answer: ([entries, undated]) => ({
    timeline: {
      ...{ totalCount: entries.length, undatedCount: undated },
      ...page(entries, 50, null, edgeOf),
    },
  }),
});

/** A page of the changes of the whole graph: two walks, cut to the page before anything more is read. */
export const whole = floor<[entries: Entry[]]>({
  text: `
CALL () {
  MATCH (f:Fact) WHERE f.startKey > $low AND f.startKey < '2' AND f:Standing
  RETURN f, f.startKey AS key, false AS isEnd ORDER BY key LIMIT $limit
  UNION ALL
  MATCH (f:Fact) WHERE f.endKey > $low AND f.endKey < '2' AND f:Standing
  RETURN f, f.endKey AS key, true AS isEnd ORDER BY key LIMIT $limit
}
WITH f, key, isEnd ORDER BY key LIMIT $limit${ends}
WITH f, key, isEnd, a, b ORDER BY key
RETURN collect(${entry})`,
  params: ({ after }) => ({ low: keyOf(after, '1'), limit: neo4j.int(51) }),
  answer: ([entries], { after }) => ({ timeline: page(entries, 50, after, edgeOf) }),
});
