import { openDriver } from '../../src/neo4j/driver.js';
import type { Graph } from './graph.js';

/** Runs any Cypher, which the service itself has not. */
export async function anyCypher({ server }: Pick<Graph, 'server'>, text: string): Promise<Record<string, unknown>[]> {
  const driver = openDriver({ ...server, database: '', poolSize: 1 });
  const session = driver.session();
  try {
    return (await session.run(text)).records.map((one) => one.toObject());
  } finally {
    await session.close();
    await driver.close();
  }
}

/** Every property of every node and relationship of a database, a text each, in order. */
export async function everything(graph: Pick<Graph, 'server'>): Promise<string[]> {
  const nodes = await anyCypher(
    graph,
    'MATCH (n) WHERE NOT n:Migration RETURN labels(n) AS of, properties(n) AS props',
  );
  const edges = await anyCypher(graph, 'MATCH ()-[r]->() RETURN type(r) AS of, properties(r) AS props');
  const inOrder = (props: object) => Object.fromEntries(Object.entries(props).sort(([a], [b]) => (a < b ? -1 : 1)));
  return [...nodes, ...edges]
    .map(({ of, props }) =>
      JSON.stringify([Array.isArray(of) ? [...(of as string[])].sort() : of, inOrder(props as object)]),
    )
    .sort();
}

/** Those of some texts that hold a word, whatever its case. */
export const holding = (all: readonly string[], word: string): string[] =>
  all.filter((text) => text.toLowerCase().includes(word));
