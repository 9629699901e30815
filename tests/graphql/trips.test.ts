import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { deliveredDocuments, packageRoot } from '../../src/files.js';
import { seedIfEmpty } from '../../src/import/seed.js';
import { startGraph, type Graph } from '../support/graph.js';

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
  await seedIfEmpty(graph.database, join(packageRoot(), 'seed'), () => undefined);
});
afterAll(() => graph.stop());

/** What a document takes of the database: statements, and how often one waits for another. */
async function spent(text: string): Promise<{ statements: number; trips: number }> {
  const before = graph.sent.length;
  const { errors } = await graph.ask(text);
  expect(errors).toBeUndefined();
  // Which version the graph has is what the test itself asks first.
  const sent = graph.sent.slice(before).filter(({ name }) => name !== 'vocabulary/version');
  return { statements: sent.length, trips: new Set(sent.map(({ trip }) => trip)).size };
}

const lists = ['funded', 'fundedBy', 'left', 'leftBy', 'hired', 'hiredBy', 'opposed', 'opposedBy'];
const eightLists = `{ entity(id: "organization/openai") { id name ${lists
  .map((list) => `${list}(first: 20) { edges { node { id name } relationship { id period { start } } } }`)
  .join('\n')} } }`;

/** Lists in the order of keys are one trip, however nested; all else takes the steps that its answers need. */
const held: Readonly<Record<string, { statements: number; trips: number }>> = {
  '01-who-funded': { statements: 1, trips: 1 },
  '02-who-left': { statements: 1, trips: 1 },
  '03-hired-away': { statements: 1, trips: 1 },
  '04-feud-timeline': { statements: 1, trips: 1 },
  '05-paths': { statements: 10, trips: 10 },
  '06-as-of': { statements: 3, trips: 1 },
  '07-diff': { statements: 1, trips: 1 },
  // Once a minute one of them says how few statements are by those who are unnamed, from which the list is then found.
  '08-evidence': { statements: 4, trips: 2 },
  '09-finding': { statements: 10, trips: 4 },
  '10-search': { statements: 1, trips: 1 },
  '11-graph': { statements: 5, trips: 5 },
  '12-hub': { statements: 1, trips: 1 },
  '13-shared-connections': { statements: 2, trips: 1 },
  '14-traverse': { statements: 1, trips: 1 },
  '15-refetch': { statements: 2, trips: 1 },
  '18-entities': { statements: 2, trips: 2 },
  '19-export': { statements: 23, trips: 12 },
  '20-pairs': { statements: 2, trips: 2 },
};

test('an entity with eight lists is one statement', async () => {
  expect(await spent(eightLists)).toEqual({ statements: 1, trips: 1 });
});

test('every document takes no more statements and trips than it needs', async () => {
  const found = new Map<string, { statements: number; trips: number }>();
  for (const { name, text } of deliveredDocuments()) found.set(name, await spent(text));
  expect([...found.keys()].sort()).toEqual(Object.keys(held).sort());
  const more = [...found].filter(([name, { statements, trips }]) => {
    const most = held[name] ?? { statements: 0, trips: 0 };
    return statements > most.statements || trips > most.trips;
  });
  expect(more).toEqual([]);
});
