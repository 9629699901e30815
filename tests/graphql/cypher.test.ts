import { afterAll, beforeAll, expect, test } from '@jest/globals';
import neo4j, { type Driver } from 'neo4j-driver';
import { fragments, queries } from '../../src/generated/queries.js';
import {
  entityConditions,
  relationshipConditions,
  statementConditions,
  tieConditions,
} from '../../src/graph/filters/compile.js';
import { currentView } from '../../src/graph/view.js';
import { withTypes } from '../../src/neo4j/compose.js';
import type { Query } from '../../src/query.js';
import { startGraph, type Graph } from '../support/graph.js';

/** One filling for each slot: enough for the planner to see the whole statement. */
const { timeline, relationships, entities, statements, vocabulary, changes, history, money } = fragments;
const { egoGraph, sharedConnections, finding, denials, search, paths } = fragments;
const ties = tieConditions(
  { disputed: true, otherEnd: { relationships: { some: { type: 'LEFT' } } } },
  currentView,
).text;
const ends = relationshipConditions(
  { eitherEnd: { eq: 'a' }, evidence: { attribution: 'ANONYMOUS_ONLY' } },
  currentView,
).text;
const ready = (text: string, conditions = '') =>
  withTypes(text, ['FUNDED', 'LEFT'])
    .replace('//WHERE', () => conditions)
    .replace('//CONDITIONS', () => conditions)
    .replaceAll(' DIRECTION', ' DESC')
    .replace('INRANGES', relationships.inRanges.text)
    .replaceAll('OWNERKEY', 'fromKey')
    .replaceAll('WALKED', 'fromEndKey')
    .replaceAll('//TYPES', '')
    .replace('$limits.NAME', '$limits.FUNDED');
const one = (text: string, conditions = '') => ready(text, conditions).replaceAll(':FUNDED|LEFT', ':FUNDED');
const together = (piece: { text: string }, walk: { text: string }, conditions = '') =>
  one(
    piece.text.replace('WALKS', () => walk.text),
    conditions,
  );
const where = entities.whereEntity.text.replace(
  '//CONDITIONS',
  () => entityConditions({ degree: { gt: 1 }, any: [{ name: { contains: 'a' } }] }, currentView).text,
);
const said = statementConditions({ attributedTo: ['a'], quote: { contains: 'b' } }, currentView).text;
const hits = search.textHits.text.replace('//STATEMENT', () => said);
const hanging = statements.hanging.text.replace('LABEL', 'Source').replace('LINK', 'CITES');
const dated = (piece: { text: string }) => piece.text.replaceAll('LOW', 's0').replaceAll('HIGH', 'e1');
const alongPaths = (ties: { text: string }, versions: { text: string }, condition = '') =>
  [ready(ties.text, `${condition}${ends}`), versions.text.replace('//WHERE', () => condition)].join('\nUNION ALL\n');
const fillings: Record<string, Record<string, string>> = {
  'relationships/pages': { walks: together(relationships.pagesTogether, relationships.walkAmountsIn, ties) },
  'relationships/expandedPages': {
    expand: ready(relationships.expandAny.text, ` AND ${relationships.inRanges.text}`),
    order: relationships.datedFirst.text,
  },
  'relationships/list': { walks: together(relationships.listTogether, relationships.walkAll) },
  'relationships/anchored': {
    pattern: ready(relationships.fromOne.text, ends).replace('$values.anchors', '[]'),
    order: relationships.upwards.text,
  },
  'relationships/keys': { walks: together(relationships.keysTogether, relationships.keysOut) },
  'relationships/triedTies': {
    found: relationships.foundTie.text,
    where: ready(relationships.whereRelationship.text, ties),
  },
  'relationships/tried': {
    found: relationships.foundTie.text,
    where: ready(relationships.whereRelationship.text, ends),
  },
  'timeline/page': {
    walks: ready(
      timeline.expanded.text
        .replace('EXPANSIONS', () => timeline.expandTies.text)
        .replace('KEYS', 'r.startKey, r.endKey')
        .replace('//DAYS', () => ` AND ${timeline.latestDay.text.replaceAll('KEY', 'key')}`),
      ends,
    ),
    order: relationships.downwards.text,
  },
  'timeline/keys': {
    walks: together(relationships.keysTogether, timeline.walkKeys),
    order: relationships.datedFirst.text,
  },
  'timeline/count': { walks: together(timeline.countTogether, timeline.countWalk, ` AND ${timeline.noEnd.text}`) },
  'entities/ids': { start: ready(entities.startOut.text), where },
  'relationships/sortValues': {
    expand: ready(relationships.betweenAny.text, ties).replace('$values.others', '[]'),
    degree: ready(relationships.otherDegree.text),
  },
  'relationships/listSortValues': { pattern: ready(relationships.allOfTypes.text, ends) },
  'relationships/byIds': { branches: one(relationships.branchById.text) },
  'relationships/countAll': { pattern: ready(relationships.fromOne.text) },
  'entities/tieCounts': { pattern: ready(entities.tiesAny.text) },
  'entities/tieCountsWhere': { pattern: ready(relationships.expandAny.text, ties) },
  'entities/countsByGroup': { counts: ready(entities.tiesOut.text) },
  'entities/years': { expand: ready(relationships.expandAny.text, ties) },
  'entities/yearsOfHub': { walks: one(entities.yearsWalk.text) },
  'entities/list': {
    start: `${entities.startThese.text}\n${ready(entities.stepOut.text)}`,
    where,
    key: entities.keyOf.text.replace('//VALUES', `${entities.keyDegreeDown.text} ${entities.keyName.text}`),
    order: ready(entities.orderByKey.text),
  },
  'entities/byName': { where, order: ready(entities.orderByName.text) },
  'entities/byIdOrder': { where, order: ready(entities.orderById.text) },
  'entities/count': { start: entities.startAll.text, where },
  'entities/candidates': { start: ready(entities.startIn.text), where, degree: ready(entities.tiesAny.text) },
  'statements/pages': { walk: ready(statements.walk.text) },
  'statements/list': {
    start: `${ready(statements.walkType.text)}\n${ready(statements.tried.text, said)}`,
    order: ready(statements.inTypeOrder.text),
  },
  'statements/count': { start: ready(statements.startSaid.text) },
  'statements/reached': { walk: ready(statements.walkAll.text) },
  'statements/ofOwners': { walk: ready(statements.hangingPage.text, said).replace('HANGING', hanging) },
  'statements/countsOfOwners': { hanging },
  'denials/list': { start: denials.startOf.text, order: ready(denials.inOrder.text) },
  'denials/count': { start: denials.startAll.text },
  'search/texts': { hits },
  'search/textsTotal': { hits },
  'search/textFacets': { hits },
  'changes/auditRelationships': { match: one(changes.auditMatch.text) },
  'changes/classes': { branches: changes.classProbe.text.replaceAll('CLASS', 'Source') },
  'changes/createEntities': { create: changes.createEntity.text.replace(':KIND', ':Person') },
  'changes/deriveRelationships': { match: one(changes.deriveMatch.text) },
  'changes/createRelationships': { create: one(changes.createRelationship.text) },
  'changes/present': { types: `FUNDED: ${one(changes.presentType.text)}` },
  'changes/relationships': { branches: `${one(changes.probe.text)} UNION ALL ${changes.probeVersion.text}` },
  'changes/stored': { branches: changes.storedEntity.text },
  'money/totals': {
    pattern: ready(relationships.fromOne.text, ends).replace('$values.anchors', '[]'),
    sums: money.sums.text,
  },
  'money/totalsOf': { expand: ready(relationships.expandOut.text, ties), sums: money.sums.text },
  'money/notStanding': {
    pattern: money.ofOwner.text.replace('VERSIONS', () => relationships.versionsOut.text),
  },
  'history/relationships': { branches: `${one(history.branch.text)} UNION ALL ${history.branchOfVersions.text}` },
  'egoGraph/neighbours': {
    ties: ready(relationships.expandAny.text, ties),
    degree: ready(relationships.otherDegree.text),
  },
  'egoGraph/outside': {
    ties: ready(egoGraph.walked.text, ties)
      .replace('OUTGOING', 'true')
      .replace('WALKS', () => together(egoGraph.walksTogether, relationships.walkOut)),
  },
  'egoGraph/edges': { among: ready(egoGraph.among.text, ends) },
  'sharedConnections/page': {
    expand: ready(relationships.expandAny.text, ties),
    between: ready(sharedConnections.between.text, ties),
  },
  'sharedConnections/count': {
    expand: ready(relationships.expandOut.text, ties),
    between: ready(sharedConnections.between.text, ties),
  },
  'sharedConnections/ties': { between: ready(sharedConnections.between.text, ties) },
  'reachable/step': { ties: ready(relationships.expandAny.text, ties) },
  'paths/expand': {
    ties: alongPaths(paths.out, paths.versionsIn, ` AND ${dated(paths.within)}`),
    days: dated(paths.days),
    degree: one(paths.degree.text),
  },
  'paths/between': { ties: alongPaths(paths.pairIn, paths.pairVersionsOut), days: paths.noDays.text },
  'paths/parallel': { ties: alongPaths(paths.pairOut, paths.pairVersionsIn) },
  'paths/shortest': { path: ready(paths.shortestAny.text).replace('LONGEST', '4'), days: dated(paths.days) },
  'finding/answers': { branches: `${one(finding.tie.text)} UNION ALL ${finding.denied.text}` },
  'vocabulary/counts': { counts: ready(vocabulary.countOfType.text) },
};

let graph: Graph;
let driver: Driver;
beforeAll(async () => {
  graph = await startGraph();
  driver = neo4j.driver(graph.server.uri, neo4j.auth.basic(graph.server.user, graph.server.password));
});
afterAll(async () => {
  await driver.close();
  await graph.stop();
});

const all = Object.values(queries).flatMap((topic) => Object.values(topic) as Query<never, unknown>[]);

test.each(all.map((query) => [query.name, query] as const))(
  'cypher/%s gives the columns and takes the parameters that its header says',
  async (name, query) => {
    let { text } = query;
    for (const slot of query.slots) {
      const filling = fillings[name]?.[slot];
      if (filling !== undefined) text = text.replaceAll(`//@slot ${slot}`, filling);
    }
    text = text.replaceAll(':TYPE', ':FUNDED');
    const session = driver.session();
    try {
      const result = await session.run(`EXPLAIN ${text}`);
      expect(result.records).toEqual([]);
      expect(await columns(text)).toEqual(query.columns.map((column) => column.name));
      // The server names every parameter that was not given.
      const told = result.summary.gqlStatusObjects.map(({ statusDescription }) => statusDescription).join('\n');
      const notes = result.summary.notifications.map(({ description }) => description).join('\n');
      const missing = [...new Set([...`${told}\n${notes}`.matchAll(/\$?`?\b(\w+)`?/g)].map(([, word]) => word))];
      for (const { name: param } of query.params) {
        if (text.includes(`$${param}`)) expect(missing).toContain(param);
        else expect(query.slots.length).toBeGreaterThan(0);
      }
      const used = new Set([...text.matchAll(/\$(\w+)/g)].map(([, word]) => word ?? ''));
      expect([...used].filter((word) => !query.params.some((param) => param.name === word))).toEqual([]);
      const kind = result.summary.queryType;
      expect(kind === 'r' ? 'read' : 'write').toBe(query.mode);
      for (const { description } of result.summary.notifications) expect(description).not.toMatch(/cartesian product/i);
    } finally {
      await session.close();
    }
  },
);

async function columns(text: string): Promise<string[]> {
  const session = driver.session();
  try {
    return await new Promise<string[]>((resolve, reject) => {
      session.run(`EXPLAIN ${text}`).subscribe({ onKeys: resolve, onError: reject });
    });
  } finally {
    await session.close();
  }
}
