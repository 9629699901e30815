import { afterAll, beforeAll, expect, test } from '@jest/globals';
import neo4j, { type Driver } from 'neo4j-driver';
import { fragments, queries } from '../../src/generated/queries.js';
import { withTypes } from '../../src/neo4j/compose.js';
import type { Query } from '../../src/query.js';
import { startGraph, type Graph } from '../support/graph.js';

/** One filling for each slot: enough for the planner to see the whole statement. */
const { relationships, entities, vocabulary, changes } = fragments;
const ready = (text: string) =>
  withTypes(text, ['FUNDED', 'LEFT'])
    .replace('//WHERE', '')
    .replace('//DIRECTION', 'DESC')
    .replace('LOW', 'low')
    .replace('HIGH', 'high');
const one = (text: string) => ready(text).replace(':FUNDED|LEFT', ':FUNDED');
const fillings: Record<string, Record<string, string>> = {
  'relationships/pages': { branches: one(relationships.branchOut.text), order: relationships.descending.text },
  'relationships/expandedPages': { expand: ready(relationships.expandAny.text), order: relationships.ascending.text },
  'relationships/list': { branches: one(relationships.branchAll.text), order: relationships.ascending.text },
  'relationships/byIds': { branches: one(relationships.branchById.text) },
  'relationships/countAll': { pattern: ready(relationships.countPattern.text) },
  'entities/tieCounts': { pattern: ready(entities.tiesAny.text) },
  'entities/tieCountsWhere': { pattern: ready(entities.whereAny.text) },
  'entities/countsByGroup': { counts: ready(entities.tiesOut.text) },
  'changes/auditRelationships': { match: one(changes.auditMatch.text) },
  'changes/classes': { branches: changes.classProbe.text.replaceAll('CLASS', 'Source') },
  'changes/createEntities': { create: changes.createEntity.text.replace(':KIND', ':Person') },
  'changes/createRelationships': { create: one(changes.createRelationship.text) },
  'changes/present': { types: `FUNDED: ${one(changes.presentType.text)}` },
  'changes/relationships': { branches: `${one(changes.probe.text)} UNION ALL ${changes.probeVersion.text}` },
  'changes/stored': { branches: changes.storedEntity.text },
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
