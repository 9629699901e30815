import { aboutLines } from '../about.js';
import { aboutFields, edgeFields, nodeFields, type Field } from '../fields.js';
import { lacksOfAll } from '../lacks.js';
import type { Exported, Format } from '../model.js';
import { entriesByEdge, plainEdge, plainNode, type PlainEdge, type PlainNode } from '../plain.js';
import { attributes, xml, xmlStart } from '../xml.js';

type Element = 'graph' | 'node' | 'edge';

/** `label` and `interaction` are the names that readers look for. */
const ofNodes: readonly Field<PlainNode>[] = [{ name: 'label', type: 'string', of: ({ name }) => name }, ...nodeFields];
const ofEdges: readonly Field<PlainEdge>[] = [
  { name: 'label', type: 'string', of: ({ label }) => label },
  { name: 'weight', type: 'int', of: ({ weight }) => weight },
  { name: 'interaction', type: 'string', of: ({ type }) => type },
  ...edgeFields,
];

const keyOf = (element: Element, name: string): string => `${element}.${name}`;

const keys = <T>(element: Element, fields: readonly Field<T>[]): string =>
  fields
    .map(({ name, type }) => {
      const values = { id: keyOf(element, name), for: element, 'attr.name': name, 'attr.type': type };
      return `<key${attributes(values)}/>\n`;
    })
    .join('');

function dataOf<T>(element: Element, fields: readonly Field<T>[], row: T): string {
  const cells = fields.map(({ name, of }) => {
    const value = of(row);
    return value === null ? '' : `<data key="${keyOf(element, name)}">${xml(String(value))}</data>`;
  });
  return cells.join('');
}

async function* write(exported: Exported): AsyncIterable<string> {
  const { about } = exported;
  const changes = entriesByEdge(exported.entries);
  yield `${xmlStart}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`;
  yield `<desc>${xml(aboutLines(about).join('\n'))}</desc>\n`;
  yield keys('graph', aboutFields) + keys('node', ofNodes) + keys('edge', ofEdges);
  yield `<graph id="graph" edgedefault="directed">\n${dataOf('graph', aboutFields, about)}\n`;
  for await (const node of exported.nodes()) {
    yield `<node${attributes({ id: node.id })}>${dataOf('node', ofNodes, plainNode(node))}</node>\n`;
  }
  for await (const edge of exported.edges()) {
    const ends = { id: edge.id, source: edge.from, target: edge.to };
    const row = plainEdge(edge, changes.get(edge.id));
    yield `<edge${attributes(ends)}>${dataOf('edge', ofEdges, row)}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

/** GraphML: every field a key with its type, lists as JSON, amounts as text, for no number type of it is exact. */
export const graphml: Format = {
  extension: 'graphml',
  mediaType: 'application/graphml+xml; charset=utf-8',
  mostNodes: null,
  mostEdges: null,
  mostText: null,
  lacks: lacksOfAll,
  write,
};
