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
    const ids = await idsOf(fitted.edges());
    expect(ids).toEqual(edges.slice(0, ids.length).map(({ id }) => id));
    expect(fitted.counts).toEqual({ nodes: 2, edges: ids.length });
    expect(fitted.about.omissions.at(-1)).toContain(`${501 - ids.length} of 501 edges are not in this file`);
  });

  test.each([
    [150, 3, 'the best 3 statements are told'],
    [500, 1, 'only the best statement is told'],
  ])('tells of fewer statements before it leaves out edges: quotes of %i, %i told', async (length, most, sentence) => {
    const statements = Array.from({ length: 10 }, (_, i) => statement(`statement/${i}`, 'x'.repeat(length)));
    const edges = Array.from({ length: 30 }, (_, i) => edge(`r/${i}`, 'a', 'b', { statements }));
    const given = toy([node('a', 1), node('b', 2)], edges);
    const fitted = await fit(given);
    expect(fitted.counts).toEqual(given.counts);
    expect(fitted.about.omissions.at(-1)).toContain(sentence);
    for await (const one of fitted.edges()) {
      expect(one.statements).toHaveLength(most);
      expect(one.furtherStatements).toBe(10 - most);
    }
    expect((await written(formats.MERMAID, given)).length).toBeLessThanOrEqual(50_000);
  });

  test('stays below its limit whatever is asked and named', async () => {
    const request = { roots: Array.from({ length: 1_000 }, (_, i) => `person/${i}${'x'.repeat(400)}`) };
    const omissions = Array.from({ length: 500 }, () => 'y'.repeat(900));
    const { nodeList, edgeList } = randomToy(1, 300, 900);
    const named = [node('person/long', 1, { name: 'z'.repeat(60_000) }), ...nodeList];
    const given = toy(named, edgeList, null, { request, omissions, title: 't'.repeat(5_000) });
    const text = await written(formats.MERMAID, given);
    expect(text.length).toBeLessThanOrEqual(50_000);
    expect(text).toContain('The request is too long for this format');
    expect(text).not.toContain('zzz');
    expect(text.match(/^%% \{"edge"/gm)?.length).toBeGreaterThan(10);
  });
});

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
