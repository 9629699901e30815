import { json, jsonItems } from '../json.js';
import { lacksOfAll } from '../lacks.js';
import type { Exported, Format } from '../model.js';
import { entriesByEdge, plainEdge, plainNode } from '../plain.js';

async function* write(exported: Exported): AsyncIterable<string> {
  const { about, entries } = exported;
  const changes = entriesByEdge(entries);
  const data = { name: about.title, 'shared name': about.title, about, entries };
  yield `{"format_version":"1.0","data":${json(data)},"directed":true,"multigraph":true,"elements":{"nodes":[`;
  yield* jsonItems(exported.nodes(), (node) => ({
    data: { ...plainNode(node), value: node.id, label: node.name, 'shared name': node.name },
  }));
  yield '\n],"edges":[';
  yield* jsonItems(exported.edges(), (edge) => {
    const { from: source, to: target, ...rest } = plainEdge(edge, changes.get(edge.id));
    const names = { name: rest.label, interaction: edge.type, 'shared interaction': edge.type };
    return { data: { source, target, key: edge.id, ...rest, ...names } };
  });
  yield '\n]}}\n';
}

/**
 * JSON as Cytoscape.js and Cytoscape write it, `.cyjs`. `value` and `key` are what networkx reads ids from, `interaction`
 * and the `shared` names what the desktop program shows.
 */
export const cytoscape: Format = {
  extension: 'cyjs',
  mediaType: 'application/json; charset=utf-8',
  mostNodes: null,
  mostEdges: null,
  mostText: null,
  lacks: lacksOfAll,
  write,
};
