import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { formats } from '../../../src/export/registry.js';
import {
  act,
  edge,
  emptyToy,
  hostileToy,
  node,
  parallelToy,
  timelineToy,
  toy,
  written,
} from '../../support/exported.js';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The elements of a well-formed file. @throws for one that is not */
function elements(text: string): Element[] {
  const found: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes: attributes }));
  parser.write(text).close();
  return found;
}

const named = (all: readonly Element[], name: string): Element[] => all.filter((one) => one.name === name);

describe.each(['GRAPHML', 'GEXF', 'SVG'] as const)('%s', (name) => {
  test.each([
    ['hostile texts', hostileToy()],
    ['parallel edges', parallelToy()],
    ['a timeline', timelineToy()],
    ['nothing', emptyToy()],
  ])('is well-formed with %s', async (_, toy) => {
    expect(elements(await written(formats[name], toy)).length).toBeGreaterThan(3);
  });

  test('is well-formed with any text', async () => {
    const anyText = fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 3 }), async (codes) => {
        const texts = codes.map((one) => String.fromCharCode(...one));
        const all = elements(await written(formats[name], hostileToy(texts)));
        const [node, edge] = name === 'SVG' ? ['g', 'g'] : ['node', 'edge'];
        const are = (kind: string, element: string) =>
          named(all, element).filter(({ attributes }) => name !== 'SVG' || attributes.class === kind);
        expect(are('node', node)).toHaveLength(texts.length);
        expect(are('edge', edge)).toHaveLength(texts.length);
      }),
      { numRuns: 60 },
    );
  });
});

test('GraphML declares every key before the graph', async () => {
  const names = elements(await written(formats.GRAPHML, parallelToy())).map(({ name }) => name);
  expect(names.lastIndexOf('key')).toBeLessThan(names.indexOf('graph'));
});

test.each([
  ['-0043-03-15', { start: '-0043-03-15', end: '-0043-03-15' }],
  ['0000', { start: '0000-01-01', end: '0000-12-31' }],
  ['199X~', { start: '1980-01-01', end: '2009-12-31' }],
  ['-9999..-0001', { start: '-9999-01-01', end: '-0001-12-31' }],
  [null, undefined],
])('GEXF has the widest spell of %s', async (date, wanted) => {
  const given = toy([node('person/a', 1)], [edge('relationship/1', 'person/a', 'person/a', act(date))]);
  const [spell] = named(elements(await written(formats.GEXF, given)), 'spell');
  expect(spell?.attributes).toEqual(wanted);
});

test('GEXF has no weight of 0', async () => {
  const edges = named(elements(await written(formats.GEXF, parallelToy())), 'edge');
  expect(edges.map(({ attributes }) => Number(attributes.weight))).toEqual([1, 1, 1, 1, 1]);
});

test('SVG holds no script, no handler, nothing from elsewhere and links to http only', async () => {
  const all = elements(await written(formats.SVG, hostileToy()));
  const allowed = [
    'svg',
    'title',
    'desc',
    'metadata',
    'style',
    'defs',
    'marker',
    'path',
    'rect',
    'circle',
    'g',
    'text',
    'a',
  ];
  expect(all.filter(({ name }) => !allowed.includes(name))).toEqual([]);
  const attributes = all.flatMap((one) => Object.entries(one.attributes));
  expect(attributes.filter(([name]) => name.startsWith('on') || name === 'src')).toEqual([]);
  expect(attributes.filter(([name, value]) => name === 'href' && !/^https?:\/\//.test(value))).toEqual([]);
});
