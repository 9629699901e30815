import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { importFiles } from '../../src/import/index.js';
import { migrate } from '../../src/neo4j/migrate.js';
import { startRaw, type Raw } from '../changes/raw.js';
import { asker } from '../support/graph.js';
import { expectAgreement } from '../support/networkx.js';
import { answersOf, pathCases, pathModes, toldPage, wantedPage } from '../support/pathModes.js';
import { Random } from '../support/random.js';
import { randomPathGraph, recordPathGraphs } from '../support/randomPaths.js';
import { dataFolder, edgesOf } from './files.js';

const patience = 3_600_000;
const random = new Random(20_261_128);
const graphs = Array.from({ length: 1000 }, (_, i) => randomPathGraph(random, `g${i}`));
const modes = pathModes.map((mode, i) => ({ mode, name: mode.name, seed: i }));
/** The others are views and mixtures of these: a part of the graphs shows the same in a quarter of the time. */
const whole: ReadonlySet<string> = new Set([
  ...['shortest', 'k-shortest', 'evidence-ranked', 'overlapping possible', 'overlapping certain', 'chronological'],
  ...['directed', 'undirected, all of them', 'avoid and types'],
]);

let raw: Raw;
beforeAll(async () => {
  raw = await startRaw();
  await migrate(raw.database, 'cypher/migrations');
  await recordPathGraphs(raw.database, graphs);
}, patience);
afterAll(() => raw.stop());

describe('against an oracle that tries every path', () => {
  test.each(modes)(
    '$name',
    async ({ mode, name, seed }) => {
      const asked = whole.has(name) ? graphs : graphs.slice(0, 250);
      const cases = pathCases(mode, asked, seed, 1);
      const found = cases.filter(({ wanted }) => wanted.length > 0);
      console.info(`oracle: ${name} ${asked.length} graphs, ${cases.length} pairs, ${found.length} with a path`);
      expect(found.length).toBeGreaterThan(asked.length / 10);
      for (const { one, page } of await answersOf(asker(raw.database), cases)) {
        const told = { asked: one.asked };
        expect({ ...told, ...toldPage(page) }).toEqual({ ...told, ...wantedPage(one, page) });
      }
    },
    patience,
  );
});

describe('where many entities are hubs', () => {
  const some = graphs.slice(0, 120);
  const chance = new Random(9);
  const hubs = new Set(some.flatMap(({ ids }) => ids.filter(() => chance.chance(0.4))));
  const names = [
    'k-shortest',
    'evidence-ranked',
    'overlapping possible',
    'chronological',
    'directed',
    'avoid and types',
  ];

  beforeAll(async () => {
    // Whatever hangs on an entity makes it a hub: here what is no tie, so that the paths are what they were.
    const text = `UNWIND $ids AS id MATCH (e:Entity {id: id})
      CALL (e) { CREATE (x:Ballast) FOREACH (i IN range(1, 1000) | CREATE (e)-[:HANGS_ON]->(x)) } IN TRANSACTIONS OF 20 ROWS`;
    await raw.cypher(text, { ids: [...hubs] });
  }, patience);

  test.each(modes.filter(({ name }) => names.includes(name)))(
    '$name',
    async ({ mode, name, seed }) => {
      const all = { ...mode, asked: { ...mode.asked, first: 100 } };
      const cases = pathCases(all, some, seed, 1);
      const counts = { whole: 0, hiding: 0 };
      for (const { one, page } of await answersOf(asker(raw.database), cases)) {
        const asked = { asked: one.asked };
        if (page.complete) {
          counts.whole += one.wanted.length > 0 ? 1 : 0;
          expect({ ...asked, ...toldPage(page) }).toEqual({ ...asked, ...wantedPage(one, page) });
          continue;
        }
        counts.hiding += 1;
        expect({ ...asked, reason: page.incompleteReason }).toEqual({ ...asked, reason: 'HUBS' });
        for (const { id } of page.hubs) expect(hubs).toContain(id);
        const told = page.edges.map(({ node }) =>
          [node.start, ...node.hops.map(({ entity }) => entity)].map(({ id }) => id),
        );
        const routes = one.wanted.map(({ entities }) => entities);
        // What is told is right and in order, and lacks no path that does not go through two hubs.
        expect({ ...asked, told }).toEqual({
          ...asked,
          told: routes.filter((route) => told.some((it) => it.join() === route.join())),
        });
        const easy = routes.filter((route) => route.slice(1, -1).filter((id) => hubs.has(id)).length < 2);
        expect(told).toEqual(expect.arrayContaining(easy));
      }
      console.info(
        `hubs: ${name} ${cases.length} pairs, ${counts.whole} with all paths, ${counts.hiding} without some`,
      );
      expect(Math.min(counts.whole, counts.hiding)).toBeGreaterThan(4);
    },
    patience,
  );
});

describe('against networkx', () => {
  // Each is put to those before it.
  const sets = ['openai-circle', 'ai-watch'] as const;

  test.each(sets.map((name, i) => ({ name, loaded: sets.slice(0, i + 1) })))(
    'shortest and k-shortest on $loaded',
    async ({ name, loaded }) => {
      const file = (list: string) => join(dataFolder, name, `${list}.jsonl.gz`);
      await importFiles(raw.database, { files: [file('entities'), file('relationships')], mapping: name });
      await expectAgreement(asker(raw.database), loaded.join(' and '), loaded.flatMap(edgesOf), {
        seed: 7,
        fewest: 20,
      });
    },
    patience,
  );
});
