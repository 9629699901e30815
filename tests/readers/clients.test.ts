import { expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { exampleFolder, runIn } from '../support/clients.js';
import { ask, startService } from '../support/service.js';

const { url } = await startService();
/** Where .ci/run puts networkx; else the python3 that there is. */
const own = resolve('.cache/readers/bin/python');
const python = existsSync(own) ? own : 'python3';

interface Picture {
  readonly graph: {
    readonly nodes: readonly unknown[];
    readonly edges: readonly unknown[];
    readonly graphVersion: number;
  };
}

test('Python with networkx', async () => {
  const printed = await runIn(exampleFolder('python', ['graph.py'], url), python, ['graph.py']);
  const roots = '["person/elon-musk", "organization/openai"]';
  const { data } = await ask(`{ graph(roots: ${roots}, depth: 2) { nodes { id } edges { id } graphVersion } }`);
  const { nodes, edges, graphVersion } = (data as unknown as Picture).graph;
  expect(printed).toContain(`MultiDiGraph with ${nodes.length} nodes and ${edges.length} edges`);
  expect(printed).toMatch(/^0\.\d{3} OpenAI$/m);
  expect(printed).toMatch(/\| paragraph \d+ \| .*OpenAI/);
  expect(printed).toContain(`Around Elon Musk and OpenAI as of change ${graphVersion} cut: nothing`);
});

test('what curl saves for Gephi is read by networkx, its time too', async () => {
  const folder = exampleFolder('gephi-python', ['gephi.sh'], url);
  await runIn(folder, 'sh', ['-e', 'gephi.sh']);
  const script = "import networkx as nx; g = nx.read_gexf('feud.gexf'); print(len(g), g.number_of_edges())";
  const [nodes, edges] = (await runIn(folder, python, ['-c', script])).trim().split(' ').map(Number);
  expect([(nodes ?? 0) > 10, (edges ?? 0) > 30]).toEqual([true, true]);
});
