import neo4j from 'neo4j-driver';
import type { EmbeddedDatabase } from '../../src/neo4j/embedded/index.js';
import { relationshipTypes } from '../../src/generated/vocabulary.js';
import type { MadeGraph } from './generate.js';
import { seeded } from './random.js';
import { ask } from './measure.js';
import { table } from './tables.js';

/** How paths are asked for. */
interface Mode {
  readonly name: string;
  readonly coherence: string;
  readonly rankBy: string;
  readonly first: number;
}

const pairsAMode = 100;
const maxLength = 4;

const modes: readonly Mode[] = [
  { name: 'shortest', coherence: 'NONE', rankBy: 'LENGTH', first: 1 },
  { name: '5 shortest', coherence: 'NONE', rankBy: 'LENGTH', first: 5 },
  { name: '3 best evidenced', coherence: 'NONE', rankBy: 'EVIDENCE', first: 3 },
  { name: '3 overlapping', coherence: 'OVERLAPPING', rankBy: 'LENGTH', first: 3 },
  { name: '3 overlapping, best evidenced', coherence: 'OVERLAPPING', rankBy: 'EVIDENCE', first: 3 },
  { name: '3 chronological', coherence: 'CHRONOLOGICAL', rankBy: 'LENGTH', first: 3 },
];

const query = `query Paths($from: ID!, $to: ID!, $maxLength: Int!, $coherence: PathCoherence!, $rankBy: PathRank!, $first: Int!) {
  paths(from: $from, to: $to, maxLength: $maxLength, coherence: $coherence, rankBy: $rankBy, first: $first) {
    complete incompleteReason
    nodes { length score hops { parallelCount relationship { id type } entity { id name } } } } }`;

interface PathData {
  readonly paths: { readonly complete: boolean; readonly nodes: readonly unknown[] };
}

/** The shortest path in one hand-written statement, over the same pairs. */
async function floorTimes(
  database: EmbeddedDatabase,
  pairs: readonly (readonly [string, string])[],
): Promise<number[]> {
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password));
  const session = driver.session({ defaultAccessMode: 'READ' });
  const text = `MATCH (x:Entity {id: $from}), (y:Entity {id: $to})
    MATCH p = shortestPath((x)-[:${relationshipTypes.join('|')}*1..${maxLength}]-(y))
    UNWIND relationships(p) AS r RETURN r.id, type(r), startNode(r).id, startNode(r).name, endNode(r).id, endNode(r).name`;
  const times: number[] = [];
  for (const [from, to] of pairs) {
    const began = performance.now();
    await session.run(text, { from, to });
    times.push(performance.now() - began);
  }
  await session.close();
  await driver.close();
  return times;
}

const at = (times: readonly number[], part: number): string =>
  ([...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0).toFixed(0);

/** Paths of up to four hops between pairs of entities taken at random, the same at every run; a row a mode. */
export async function pathTable(url: string, database: EmbeddedDatabase, graph: MadeGraph): Promise<string> {
  const ids = graph.ids;
  const random = seeded(5);
  const some = () => ids[Math.floor(random() * ids.length)] ?? '';
  const pairs = Array.from({ length: pairsAMode }, () => [some(), some()] as const).filter(([a, b]) => a !== b);
  const rows: string[][] = [];
  for (const { name, ...mode } of modes) {
    console.error(`Measuring paths: ${name} ...`);
    const times: number[] = [];
    const statements: number[] = [];
    let [found, incomplete] = [0, 0];
    for (const [i, [from, to]] of [...pairs.slice(0, 5), ...pairs].entries()) {
      const began = performance.now();
      const { data, extensions } = await ask(url, { name, query, variables: [{ from, to, maxLength, ...mode }] });
      // The first are asked twice: their first answers are planned.
      if (i < 5) continue;
      times.push(performance.now() - began);
      statements.push(extensions?.cost?.spent.statements ?? 0);
      const { paths } = data as PathData;
      if (paths.nodes.length > 0) found += 1;
      if (!paths.complete) incomplete += 1;
    }
    const worst = Math.max(...times).toFixed(0);
    rows.push([name, at(times, 0.5), at(times, 0.95), worst, at(statements, 0.5), String(found), String(incomplete)]);
  }
  const floor = (await floorTimes(database, [...pairs.slice(0, 5), ...pairs])).slice(5);
  rows.push(['floor: one shortestPath', at(floor, 0.5), at(floor, 0.95), Math.max(...floor).toFixed(0), '1', '', '']);
  const head = ['paths', 'median ms', 'p95', 'worst', 'statements', 'with a path', 'not complete'];
  return `${pairs.length} random pairs, at most ${maxLength} hops:\n\n${table(head, rows)}`;
}
