import neo4j from 'neo4j-driver';
import { dayKey } from '../../../src/graph/keys.js';
import { FAR_FUTURE, FAR_PAST, parsePartialDate } from '../../../src/graph/time.js';
import { floor } from './floor.js';
import { entityOf, relationshipName, wayPlace, type Named } from './parts.js';

type Count = [type: string, direction: string, count: number];
type Tie = [other: Named, funders: number, id: string, s1: number, e0: number];
type Standing = [counts: Count[], total: number, ties: Tie[]];

/** The three views of document 06. */
const views = [
  { alias: 'before', key: 'during 2018-02-19..2018-02-19', certain: false, since: '2018-02-19', until: '2018-02-19' },
  {
    alias: 'after',
    key: 'during 2018-02-21..2018-02-21; certain',
    certain: true,
    since: '2018-02-21',
    until: '2018-02-21',
  },
  { alias: 'soFar', key: 'during ..2019-10-01', certain: false, since: null, until: '2019-10-01' },
].map((view) => ({
  ...view,
  since: view.since === null ? FAR_PAST : parsePartialDate(view.since, 'since').earliest,
  until: parsePartialDate(view.until, 'until').latest,
}));

/** What may hold in a view, or surely does. */
const holds = (one: string, i: number) =>
  views[i]?.certain === true
    ? `${one}.s1 <= $until${i} AND ${one}.e0 >= $since${i}`
    : `${one}.s0 <= $until${i} AND ${one}.e1 >= $since${i}`;

const standing = (i: number) => `
CALL (e) {
  CALL (e) {
    MATCH (f:Fact)
    WHERE f.inTypeKey > e.id + '|FUNDED|0' AND f.inTypeKey < e.id + '|FUNDED|' + $behind${i} AND f:Standing AND ${holds('f', i)}
    WITH f ORDER BY f.inTypeKey DESC LIMIT 5
    MATCH (o:Entity {id: f.fromId})
    RETURN collect([[o.id, o.kind, o.name], COUNT { (o)<-[r:FUNDED]-() WHERE ${holds('r', i)} }, f.id, f.s1, f.e0]) AS ties
  }
  WITH e, ties,
    COLLECT { MATCH (e)-[r]->(:Entity) WHERE ${holds('r', i)} WITH type(r) AS type, count(*) AS n RETURN [type, 'OUT', n] } AS outs,
    COLLECT { MATCH (e)<-[r]-(:Entity) WHERE ${holds('r', i)} WITH type(r) AS type, count(*) AS n RETURN [type, 'IN', n] } AS ins,
    COUNT { (e)<-[r:FUNDED]-() WHERE ${holds('r', i)} } AS total
  RETURN [outs + ins, total, ties] AS view${i}
}`;

function viewOf(entity: Named, [counts, total, ties]: Standing, { key, since, until }: (typeof views)[number]) {
  const place = ([type, direction]: Count) => wayPlace(type, direction);
  return {
    ...{ ...entityOf(entity), viewKey: key },
    relationshipCounts: [...counts]
      .sort((a, b) => place(a) - place(b))
      .map(([type, direction, count]) => ({ type, direction, count, capped: false })),
    fundedBy: {
      totalCount: total,
      edges: ties.map(([node, funders, id, s1, e0]) => ({
        node: { ...entityOf(node), viewKey: key, fundedBy: { totalCount: funders } },
        relationship: {
          ...{ __typename: relationshipName('FUNDED'), id, viewKey: key },
          presence: s1 <= until && e0 >= since ? 'CERTAIN' : 'POSSIBLE',
        },
      })),
    },
  };
}

/** Document 06. */
export const asOf = floor<[entity: Named, ...views: Standing[]]>({
  text: `
MATCH (e:Entity {id: $id})${views.map((_, i) => standing(i)).join('')}
RETURN [e.id, e.kind, e.name], ${views.map((_, i) => `view${i}`).join(', ')}`,
  params: ({ id }) =>
    Object.fromEntries([
      ['id', id],
      ...views.flatMap(({ since, until }, i) => [
        [`since${i}`, neo4j.int(since)],
        [`until${i}`, neo4j.int(until)],
        [`behind${i}`, until >= FAR_FUTURE ? '2' : dayKey(until + 1)],
      ]),
    ]) as Record<string, unknown>,
  answer: ([entity, ...found]) =>
    Object.fromEntries(views.map((view, i) => [view.alias, viewOf(entity, found[i] ?? [[], 0, []], view)])),
});
