import neo4j from 'neo4j-driver';
import { relationshipTypes, type RelationshipType } from '../../src/generated/vocabulary.js';
import { parsePartialDate } from '../../src/graph/time.js';
import { entityOf, relationshipName, type Run } from './floorParts.js';

type Tie = [
  id: string,
  type: RelationshipType,
  from: string,
  to: string,
  start: string | null,
  end: string | null,
  quotes: string[],
];

const all = relationshipTypes.join('|');
const overlaps = '(r.s0 <= $to AND r.s1 > $from OR r.e0 <= $to AND r.e1 > $from)';
const started = "r.s0 > $from AND r.s1 <= $to AND r.form = 'STATE'";
const ended = "r.e0 > $from AND r.e1 <= $to AND r.form = 'STATE' AND r.endText IS NOT NULL";
const happened = "r.s0 > $from AND r.s1 <= $to AND r.form = 'ACT'";
const possible = `${overlaps} AND NOT (r.s0 > $from AND r.s1 <= $to) AND NOT (${ended})`;
const list = (condition: string) => `
  COUNT { MATCH (e)-[r:${all}]-() WHERE ${condition} },
  COLLECT {
    MATCH (e)-[r:${all}]-() WHERE ${condition}
    WITH r, startNode(r) AS a, endNode(r) AS b ORDER BY left(r.startKey, 1) DESC, r.startKey LIMIT 20
    RETURN [r.id, type(r), a.name, b.name, r.startText, r.endText, COLLECT {
      MATCH (s:Statement) WHERE s.key > r.id + '|' AND s.key < r.id + '|~' WITH s ORDER BY s.key LIMIT 1 RETURN s.quote
    }]
  }`;
const text = `
MATCH (e:Entity {id: $of})
RETURN [${[started, ended, happened, possible].map((condition) => `[${list(condition)}]`).join(', ')}] AS lists`;

const connection = ([total, ties]: [number, Tie[]]) => ({
  totalCount: total,
  nodes: ties.map(([id, type, from, to, start, end, quotes]) => ({
    ...{ __typename: relationshipName(type), id, type, period: { start, end } },
    ...{ from: entityOf('', 'PERSON', from), to: entityOf('', 'PERSON', to) },
    statements: { nodes: quotes.map((quote) => ({ quote })) },
  })),
});

/** Answers the document Diff around one entity in one statement. */
export async function floorDiff(run: Run, args: { from: string; to: string; of: string[] }): Promise<unknown> {
  const [from, to] = [parsePartialDate(args.from, 'from').earliest, parsePartialDate(args.to, 'to').latest];
  const row = await run(text, { of: args.of[0], from: neo4j.int(from), to: neo4j.int(to) });
  const lists = (row?.get('lists') ?? []) as [number, Tie[]][];
  const [one, two, three, four] = lists.map(connection);
  return { started: one, ended: two, happened: three, possible: four };
}
