import { describe, expect, test } from '@jest/globals';
import { formats } from '../../../src/export/registry.js';
import { edge, node, parallelToy, randomToy, statement, toy, written } from '../../support/exported.js';

const idsOf = async (items: AsyncIterable<{ readonly id: string }>): Promise<string[]> => {
  const ids: string[] = [];
  for await (const { id } of items) ids.push(id);
  return ids;
};

describe('Mermaid', () => {
  const fit = (given: Parameters<typeof written>[1]) => formats.MERMAID.fit?.(given) ?? Promise.resolve(given);

  test('keeps what fits as it is', async () => {
    const given = parallelToy();
    const fitted = await fit(given);
    expect(fitted.about).toEqual(given.about);
    expect(fitted.counts).toEqual(given.counts);
  });

  test('takes 500 edges at most, the first ones, and says so', async () => {
    const edges = Array.from({ length: 501 }, (_, i) => edge(`r/${i}`, 'a', 'b', { ...short }));
    const fitted = await fit(toy([node('a', 1), node('b', 2)], edges));
    expect(await idsOf(fitted.edges())).toEqual(edges.slice(0, 500).map(({ id }) => id));
    expect(fitted.counts).toEqual({ nodes: 2, edges: 500 });
    expect(fitted.about.omissions.at(-1)).toContain('1 of 501 edges are not in this file');
  });

  test('comments do not count: all that is told of what is drawn is there', async () => {
    const statements = Array.from({ length: 20 }, (_, i) => statement(`statement/${i}`, 'x'.repeat(500)));
    const edges = Array.from({ length: 200 }, (_, i) => edge(`r/${i}`, 'a', 'b', { statements }));
    const request = { roots: Array.from({ length: 1_000 }, (_, i) => `person/${i}${'x'.repeat(400)}`) };
    const omissions = Array.from({ length: 500 }, () => 'y'.repeat(900));
    const given = toy([node('a', 1), node('b', 2)], edges, null, { request, omissions });
    const fitted = await fit(given);
    expect(fitted.about).toEqual(given.about);
    expect(fitted.counts).toEqual(given.counts);
    for await (const one of fitted.edges()) expect(one.statements).toHaveLength(20);
    const text = await written(formats.MERMAID, given);
    expect(text.length).toBeGreaterThan(2_000_000);
    expect(drawnOf(text).length).toBeLessThan(20_000);
  });

  test('what is drawn stays below its limit, and uses it', async () => {
    const { nodeList, edgeList } = randomToy(1, 1_500, 3_000);
    const named = nodeList.map((one) => ({ ...one, name: 'z'.repeat(300) }));
    const text = await written(formats.MERMAID, toy(named, edgeList, null, { title: 't'.repeat(60_000) }));
    const drawn = drawnOf(text);
    expect(drawn.length).toBeLessThanOrEqual(50_000);
    // Nodes of some 130 characters each in half of the room.
    expect(text.match(/^%% \{"node"/gm)?.length).toBeGreaterThan(180);
  });
});

/** What Mermaid counts: it takes out comments first. */
const drawnOf = (text: string): string => text.replace(/^\s*%%(?!{)[^\n]+\n?/gm, '');

const short = { kind: 'k' };

describe('SVG', () => {
  test('takes 2,000 nodes and 10,000 edges, and the drawing says what is left out', async () => {
    const { nodeList, edgeList } = randomToy(2, 2_100, 2_500);
    const fitted = (await formats.SVG.fit?.(toy(nodeList, edgeList))) ?? parallelToy();
    expect(await idsOf(fitted.nodes())).toEqual(nodeList.slice(0, 2_000).map(({ id }) => id));
    const kept = new Set(nodeList.slice(0, 2_000).map(({ id }) => id));
    const among = edgeList.filter(({ from, to }) => kept.has(from) && kept.has(to)).map(({ id }) => id);
    expect(await idsOf(fitted.edges())).toEqual(among);
    expect(await idsOf(fitted.ends())).toEqual(among);
    expect(fitted.counts).toEqual({ nodes: 2_000, edges: among.length });
    expect(fitted.about.omissions.at(-1)).toBe(
      `This format takes 2000 nodes and 10000 edges: 100 of 2100 nodes and ${2_500 - among.length} of 2500 edges are not in this file; kept are the first that fit, in their order.`,
    );
  });
});
