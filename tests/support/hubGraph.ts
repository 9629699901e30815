import { record, type ChangeSet } from '../../src/graph/changes/index.js';
import type { Database } from '../../src/neo4j/run.js';
import { Random } from './random.js';
import { randomGraph, type RandomGraph } from './randomGraph.js';

/** A graph in which the first entity has half of all ties and the second one a quarter; with ties between the two. */
export function hubGraph(seed: number, entityCount: number, tieCount: number): RandomGraph {
  const graph = randomGraph(new Random(seed), entityCount, tieCount);
  const second = graph.entities[1]?.id ?? '';
  const relationships = graph.relationships.map((one, i) =>
    i % 8 === 1 ? { ...one, from: second } : i % 8 === 3 ? { ...one, to: second } : one,
  );
  return { ...graph, relationships };
}

/** Moments between which the record of the graph changes. */
export const [early, between, late] = ['2020-01-01T00:00:00Z', '2021-01-01T00:00:00Z', '2022-01-01T00:00:00Z'] as const;

/** Denials of some relationships, and deprecated statements as all that others have. */
function afterthoughts({ relationships, statements }: RandomGraph): ChangeSet {
  const unsaid = relationships.filter(({ id }) => !statements.some(({ about }) => about === id));
  return {
    statements: unsaid.slice(0, unsaid.length / 2).map(({ id }, i) => ({
      id: `statement/after-${i}`,
      about: id,
      source: 'source/s',
      stance: i % 2 === 0 ? ('DENIES' as const) : ('SUPPORTS' as const),
      rank: (['NORMAL', 'PREFERRED', 'NORMAL', 'DEPRECATED'] as const)[i % 4] ?? 'NORMAL',
    })),
  };
}

/** Records it in two changes: what stood after the first is a version after the second. */
export async function recordTwice(database: Database, graph: RandomGraph): Promise<void> {
  for (const [set, at] of [
    [graph, early],
    [afterthoughts(graph), late],
  ] as const) {
    const { problems } = await record(database, set, { actor: 'test', at: new Date(at) });
    if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
  }
}

/** Views of every sort. */
export const views: readonly { readonly name: string; readonly view: object | null; readonly until: string | null }[] =
  [
    { name: 'current', view: null, until: null },
    { name: 'during', view: { during: { from: '2015', to: '2016' } }, until: '2016-12-31' },
    { name: 'certain', view: { at: '2015-03', certainty: 'CERTAIN' }, until: '2015-03-31' },
    { name: 'as of', view: { asOf: '2015-06' }, until: '2015-06-30' },
    { name: 'known', view: { knownAt: between }, until: null },
    { name: 'known as of', view: { knownAt: between, asOf: '2014', certainty: 'CERTAIN' }, until: '2014-12-31' },
    { name: 'known during', view: { knownAt: between, during: { to: '2015' } }, until: '2015-12-31' },
    { name: 'deprecated', view: { ranks: ['PREFERRED', 'NORMAL', 'DEPRECATED'] }, until: null },
    { name: 'ranked', view: { ranks: ['PREFERRED'] }, until: null },
  ];
