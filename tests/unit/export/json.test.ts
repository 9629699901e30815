import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { json, plainJson } from '../../../src/export/json.js';
import { formats } from '../../../src/export/registry.js';
import {
  anyTexts,
  deeply,
  exact,
  expectedEdge,
  expectedNode,
  nestedEdge,
  nestedNode,
} from '../../support/expectedExport.js';
import { hostileTexts, hostileToy, randomToy, timelineToy, written } from '../../support/exported.js';
import type { Row } from '../../support/expectedExport.js';

const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
  .map((codes) => String.fromCharCode(...codes));

describe.each([
  ['of any texts', hostileToy([...hostileTexts, ...anyTexts(100)])],
  ['of a timeline', timelineToy()],
  ['of random entities', randomToy(5, 30, 90)],
])('JSON %s', (_, toy) => {
  const entries = toy.entries ?? [];
  const nodes = toy.nodeList.map((one) => expectedNode(one, exact));
  const edges = toy.edgeList.map((one) => expectedEdge(one, entries, exact));

  test('for D3 has all of it', async () => {
    const found = JSON.parse(await written(formats.D3_JSON, toy)) as { graph: Row; nodes: Row[]; links: Row[] };
    expect(found.graph).toEqual(deeply({ about: toy.about, entries: toy.entries }));
    expect(found.nodes.map(nestedNode)).toEqual(nodes);
    expect(found.links.map(nestedEdge)).toEqual(edges);
  });

  test('for Cytoscape has all of it', async () => {
    const { data, elements } = JSON.parse(await written(formats.CYTOSCAPE_JSON, toy)) as {
      data: Row;
      elements: { nodes: { data: Row }[]; edges: { data: Row }[] };
    };
    expect(data).toMatchObject(deeply({ name: toy.about.title, about: toy.about, entries: toy.entries }) as Row);
    expect(elements.nodes.map((one) => nestedNode(one.data))).toEqual(nodes);
    expect(elements.edges.map((one) => nestedEdge(one.data))).toEqual(edges);
  });
});

test('JSON may stand in a script of a page', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(json(text)).not.toMatch(/[<\u2028\u2029]/);
      expect(JSON.parse(json(text))).toBe(text.toWellFormed());
    }),
  );
  expect(json('</script>')).toBe('"\\u003c/script>"');
});

test('plain JSON is one line without an escaped quote, a double backslash or a percent sign', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('\\', '"', '\\"', '%%{', '\n', ''), (text, end) => {
      const found = plainJson([text + end]);
      expect(found).not.toMatch(/\\["\\]|[\n\r%]/);
      expect(JSON.parse(found)).toEqual([(text + end).toWellFormed()]);
    }),
  );
});
