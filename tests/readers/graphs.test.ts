import { describe, expect, test } from '@jest/globals';
import type { ExportFormat } from '../../src/export/registry.js';
import {
  anyTexts,
  deeply,
  exact,
  expectedEdge,
  expectedNode,
  flatEdge,
  flatNode,
  inXml,
  nestedEdge,
  nestedNode,
  parsed,
  type Cell,
  type Row,
} from '../support/expectedExport.js';
import {
  emptyToy,
  hostileTexts,
  hostileToy,
  parallelToy,
  randomToy,
  timelineToy,
  type Toy,
} from '../support/exported.js';
import { read } from '../support/readers.js';

interface Found {
  readonly graph: Row;
  readonly nodes: readonly Row[];
  readonly edges: readonly Row[];
}

interface Reading {
  readonly cell: Cell;
  readonly node: (row: Row) => Row;
  readonly edge: (row: Row) => Row;
}

const flat: Reading = { cell: inXml, node: flatNode, edge: flatEdge };
const nested: Reading = { cell: exact, node: nestedNode, edge: nestedEdge };
const readings = { GRAPHML: flat, GEXF: flat, D3_JSON: nested, CYTOSCAPE_JSON: nested };
const names = Object.keys(readings) as (keyof typeof readings)[];

const byId = (rows: readonly Row[]): Row[] => [...rows].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));

/** Every field of every node and edge, as networkx found it. */
async function compare(format: keyof typeof readings & ExportFormat, toy: Toy): Promise<Found> {
  const { cell, node, edge } = readings[format];
  const found = (await read(format, toy)) as Found;
  const id = (row: Row): Row => ({ ...row, id: cell(String(row.id)) });
  expect(byId(found.nodes.map(node))).toEqual(byId(toy.nodeList.map((one) => id(expectedNode(one, cell)))));
  expect(byId(found.edges.map(edge))).toEqual(
    byId(toy.edgeList.map((one) => id(expectedEdge(one, toy.entries ?? [], cell)))),
  );
  return found;
}

describe.each(names)('networkx reads %s', (format) => {
  test.each([
    ['of any texts', hostileToy([...hostileTexts, ...anyTexts(150)])],
    ['with parallel edges of one kind', parallelToy()],
    ['of a timeline', timelineToy()],
    ['of random entities', randomToy(7, 40, 120)],
    ['of nothing', emptyToy()],
  ])('%s, field by field', async (_, toy) => {
    const { edges } = await compare(format, toy);
    for (const edge of edges) expect(edge.weight).toBeGreaterThanOrEqual(1);
  });

  test('and finds what the file tells of itself', async () => {
    const toy = hostileToy();
    const { graph } = (await read(format, toy)) as Found;
    if (format === 'GEXF') return;
    const { cell } = readings[format];
    const about =
      format === 'GRAPHML'
        ? {
            ...graph,
            knownAt: graph.knownAt ?? null,
            request: parsed(graph.request),
            omissions: parsed(graph.omissions),
          }
        : (graph.about as Row);
    const { title, rule, ...rest } = toy.about;
    expect(about).toMatchObject({ ...(deeply(rest) as Row), title: cell(title), rule: cell(rule) });
  });
});

test('networkx finds the names that other programs look for', async () => {
  const graphml = (await read('GRAPHML', parallelToy())) as Found;
  expect(graphml.nodes[1]).toMatchObject({ label: 'B', name: 'B' });
  expect(graphml.edges[0]).toMatchObject({ label: 'funded', interaction: 'FUNDED', weight: 1 });
  const cytoscape = (await read('CYTOSCAPE_JSON', parallelToy())) as Found;
  expect(cytoscape.nodes[1]).toMatchObject({ value: 'organization/b', 'shared name': 'B' });
  expect(cytoscape.edges[0]).toMatchObject({
    interaction: 'FUNDED',
    'shared interaction': 'FUNDED',
    key: 'relationship/1',
  });
});
