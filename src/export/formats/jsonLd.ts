import { json } from '../json.js';
import { edgeObject } from '../linked/edges.js';
import { nodeObject } from '../linked/nodes.js';
import { context } from '../linked/terms.js';
import { lacksOfAll } from '../lacks.js';
import type { ExportAbout, Exported, Format } from '../model.js';
import { entriesByEdge, plainEdge } from '../plain.js';

function aboutObject({ title, field, request, viewKey, knownAt, graphVersion, madeAt, rule, omissions }: ExportAbout) {
  return {
    '@id': '_:about',
    '@type': ['Dataset', 'prov:Entity'],
    name: title,
    'w:field': field,
    'w:request': request,
    'w:viewKey': viewKey,
    'w:knownAt': knownAt,
    'w:graphVersion': graphVersion,
    'prov:generatedAtTime': madeAt,
    'w:rule': rule,
    'w:omissions': omissions,
  };
}

async function* write(exported: Exported): AsyncIterable<string> {
  const changes = entriesByEdge(exported.entries);
  yield `{"@context":${json(context)},"@graph":[\n${json(aboutObject(exported.about))}`;
  for await (const node of exported.nodes()) yield `,\n${json(nodeObject(node))}`;
  for await (const edge of exported.edges()) yield `,\n${json(edgeObject(plainEdge(edge, changes.get(edge.id))))}`;
  yield '\n]}\n';
}

/** JSON-LD: schema.org for entities, roles and quotations, PROV for where they come from; its context is inside. */
export const jsonLd: Format = {
  extension: 'jsonld',
  mediaType: 'application/ld+json; charset=utf-8',
  mostNodes: null,
  mostEdges: null,
  mostText: null,
  lacks: lacksOfAll,
  write,
};
