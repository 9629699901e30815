import { json, jsonItems } from '../json.js';
import { lacksOfAll } from '../lacks.js';
import type { Exported, Format } from '../model.js';
import { entriesByEdge, plainEdge, plainNode } from '../plain.js';

async function* write(exported: Exported): AsyncIterable<string> {
  const { about, entries } = exported;
  const changes = entriesByEdge(entries);
  yield `{"directed":true,"multigraph":true,"graph":${json({ about, entries })},"nodes":[`;
  yield* jsonItems(exported.nodes(), (node) => ({ ...plainNode(node), group: node.kind }));
  yield '\n],"links":[';
  yield* jsonItems(exported.edges(), (edge) => {
    const { from: source, to: target, ...rest } = plainEdge(edge, changes.get(edge.id));
    return { source, target, key: edge.id, ...rest, value: rest.weight };
  });
  yield '\n]}\n';
}

/**
 * Node-link JSON as D3 and networkx read it: `nodes`, `links` (networkx: `node_link_graph(data, edges="links")`), and
 * `graph` for what the file tells of itself. `group` of a node and `value` of a link are what D3's examples draw by.
 */
export const d3: Format = {
  extension: 'json',
  mediaType: 'application/json; charset=utf-8',
  mostNodes: null,
  mostEdges: null,
  mostText: null,
  lacks: lacksOfAll,
  write,
};
