import { expect, test } from '@jest/globals';
import { areaOf, overlaps } from '../../../src/export/drawing/boxes.js';
import { layout } from '../../../src/export/drawing/layout.js';
import { wrapped } from '../../../src/export/drawing/measure.js';
import { extentOf, lookOf } from '../../../src/export/drawing/nodes.js';
import { formats } from '../../../src/export/registry.js';
import { edge, node, randomToy, toy, written } from '../../support/exported.js';

test('the same graph gives the same picture, without names upon each other', async () => {
  const given = randomToy(9, 120, 200);
  expect(await written(formats.SVG, given)).toBe(await written(formats.SVG, given));
  const extents = given.nodeList.map((one) => extentOf(one.id, lookOf(one)));
  const points = await layout(extents, given.edgeList);
  const areas = extents.map((extent) => areaOf({ ...extent, ...(points.get(extent.id) ?? { x: NaN, y: NaN }) }));
  const pairs = areas.flatMap((a, i) => areas.slice(i + 1).map((b) => overlaps(a, b)));
  expect(pairs.filter((one) => one)).toHaveLength(0);
  expect(pairs).toHaveLength((120 * 119) / 2);
});

test('others have their turn while a large graph is laid out', async () => {
  const given = randomToy(4, 400, 1_000);
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  await layout(
    given.nodeList.map((one) => extentOf(one.id, lookOf(one))),
    given.edgeList,
  );
  clearInterval(timer);
  expect(turns).toBeGreaterThan(20);
});

test('marks tell what they mean', async () => {
  const text = await written(
    formats.SVG,
    toy(
      [node('person/a', 1, { name: 'إيلون ماسك' }), node('person/b', 2, { omitted: { count: 312, capped: false } })],
      [
        edge('r/1', 'person/a', 'person/b', { presence: 'POSSIBLE' }),
        edge('r/2', 'person/a', 'person/b', { type: 'OPPOSED', disputed: true }),
      ],
    ),
  );
  expect(text).toMatch(/<text[^>]* direction="rtl">إيلون ماسك<\/text>/);
  expect(text).toContain('>+312<');
  const [possible = '', opposed = ''] = text.match(/<g class="edge".*/g) ?? [];
  expect(possible).toContain('stroke-dasharray');
  expect(possible).toContain('url(#whowhom-money-arrow)');
  expect(opposed).not.toContain('stroke-dasharray');
  expect(opposed).toContain('url(#whowhom-conflict-bar)');
  expect(opposed).toContain('fill="#ffffff" stroke="#b84e00"');
});

test('names are broken between words and never within a character', () => {
  expect(wrapped('The Lynde and Harry Bradley Foundation of Milwaukee', 26, 2)).toEqual([
    'The Lynde and Harry',
    'Bradley Foundation of Mil…',
  ]);
  expect(wrapped('👩🏽‍🚀'.repeat(5), 4, 1)).toEqual([`${'👩🏽‍🚀'.repeat(3)}…`]);
  expect(wrapped('\u202eevil\u0000', 10, 2)).toEqual(['evil']);
});
