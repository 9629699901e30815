import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { formats } from '../../src/export/registry.js';
import {
  anyTexts,
  deeply,
  expectedEdge,
  expectedNode,
  exact,
  nestedEdge,
  nestedNode,
  type Row,
} from '../support/expectedExport.js';
import {
  emptyToy,
  hostileTexts,
  hostileToy,
  parallelToy,
  randomToy,
  timelineToy,
  written,
} from '../support/exported.js';
import { read } from '../support/readers.js';

interface Read {
  readonly about: string;
  readonly objects?: readonly (Row & { readonly name: string; readonly data: string })[];
  readonly edges?: readonly (Row & { readonly tail: number; readonly head: number; readonly data: string })[];
}

describe.each([
  ['of any texts', hostileToy([...hostileTexts, ...anyTexts(150)])],
  ['with parallel edges', parallelToy()],
  ['of a timeline', timelineToy()],
  ['of random entities', randomToy(13, 40, 120)],
  ['of nothing', emptyToy()],
])('Graphviz reads a graph %s', (_, toy) => {
  test('field by field', async () => {
    const { about, objects = [], edges = [] } = (await read('DOT', toy)) as Read;
    expect(JSON.parse(about)).toEqual(deeply(toy.about));
    const nodes = objects.map(({ data }) => nestedNode(JSON.parse(data) as Row));
    expect(nodes).toEqual(toy.nodeList.map((node) => expectedNode(node, exact)));
    expect(objects.map(({ name }) => decodeURIComponent(name))).toEqual(toy.nodeList.map(({ id }) => id));
    const found = edges.map(({ data }) => {
      const { from: source, to: target, ...rest } = JSON.parse(data) as Row;
      return nestedEdge({ source, target, ...rest });
    });
    const wanted = toy.edgeList.map((edge) => expectedEdge(edge, toy.entries ?? [], exact));
    const byId = (a: Row, b: Row) => (String(a.id) < String(b.id) ? -1 : 1);
    expect(found.sort(byId)).toEqual([...wanted].sort(byId));
    for (const { tail, head, data } of edges) {
      const { from, to } = JSON.parse(data) as Row;
      expect([toy.nodeList[tail]?.id, toy.nodeList[head]?.id]).toEqual([from, to]);
    }
  });
});

test('Graphviz draws names as they are and links only to http', async () => {
  const input = await written(formats.DOT, hostileToy());
  const { stdout, stderr } = spawnSync('dot', ['-Tsvg'], { input, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).toContain('&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(stdout).toContain('\\N \\G \\L \\n {a|b}');
  expect(stdout).not.toMatch(/href="(?!https?:)/);
});
