import type { EgoGraph } from '../graph/egoGraph/index.js';
import { exportedOf, type Asked, type Exporting } from './exported.js';
import { mostStatements, type NodeSeed } from './loaded.js';
import type { Exported } from './model.js';
import { enumerated } from './titles.js';

const evidence = `Of each relationship the best ${mostStatements} statements are in it, and the number of further ones.`;

function ruleOf(limit: number): string {
  return [
    'Nearer entities come first; among equals those with the best evidence of a relationship with a nearer one, then those',
    `with most ties, then by id: at most ${limit} nodes. Edges are the relationships among them, the best evidence first:`,
    `at most ${5 * limit}. Each node tells how many more relationships lead from it out of the file. ${evidence}`,
  ].join(' ');
}

function omissionsOf(nodesCut: boolean, edgesCut: boolean): string[] {
  return [
    ...(nodesCut ? ['Entities within the depth were left out: there are more than the limit, or too many ties.'] : []),
    ...(edgesCut ? ['Relationships among the nodes were left out, those with the least evidence.'] : []),
  ];
}

/**
 * A graph as a file.
 * @param roots the ids in the middle
 * @param limit how many nodes there could be
 */
export async function exportedGraph(
  graph: EgoGraph,
  roots: readonly string[],
  limit: number,
  asked: Asked,
  exporting: Exporting,
): Promise<Exported> {
  const [edges, omissions] = await Promise.all([graph.edges(), graph.omissions()]);
  const omitted = new Map(omissions.map(({ entity, count, capped }) => [entity.id, { count, capped }]));
  const inTheMiddle = new Set(roots);
  const nodes = graph.nodes.map((entity, i): NodeSeed => {
    const choice = graph.choices.get(entity.id) ?? { distance: 0, confidence: null, sourceCount: null, degree: null };
    return {
      entity,
      isRoot: inTheMiddle.has(entity.id),
      importance: { position: i + 1, ...choice },
      omitted: omitted.get(entity.id) ?? { count: 0, capped: false },
    };
  });
  const names = nodes.filter(({ isRoot }) => isRoot).map(({ entity }) => entity.name);
  return exportedOf(
    {
      about: {
        title: names.length === 0 ? 'Around nothing that was known' : `Around ${enumerated(names)}`,
        field: 'graph',
        rule: ruleOf(limit),
        omissions: omissionsOf(graph.truncated, edges.truncated),
      },
      asked,
      view: graph.view,
      nodes,
      edges: edges.rows.map((relationship) => ({ relationship, paths: null })),
      entries: null,
    },
    exporting,
  );
}
