import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { formats } from '../../src/export/registry.js';
import { startBrowser } from '../../scripts/bench/browser.js';
import { emptyToy, hostileToy, parallelToy, randomToy, timelineToy, written } from '../support/exported.js';
import { anyTexts } from '../support/expectedExport.js';

const library = join(import.meta.dirname, '../../node_modules/mermaid/dist/mermaid.min.js');

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  page = await browser.newPage();
  await page.setContent('<!doctype html><meta charset="utf-8"><body></body>');
  await page.addScriptTag({ path: library });
});

afterAll(async () => {
  await browser.close();
});

interface Mermaid {
  initialize(settings: object): void;
  render(id: string, text: string): Promise<{ svg: string }>;
}

/** What Mermaid draws of a text. */
const drawnBy = (text: string): Promise<{ nodes: string[]; captions: string[]; edges: number; background: string }> =>
  page.evaluate(async (given) => {
    const { mermaid } = globalThis as unknown as { mermaid: Mermaid };
    mermaid.initialize({ startOnLoad: false });
    const { svg } = await mermaid.render('picture', given);
    const { document } = globalThis as unknown as {
      document: { createElement(name: string): PageElement };
    };
    interface PageElement {
      innerHTML: string;
      readonly textContent: string;
      querySelectorAll(selector: string): Iterable<PageElement>;
    }
    const holder = document.createElement('div');
    holder.innerHTML = svg;
    const texts = (selector: string) => Array.from(holder.querySelectorAll(selector), (one) => one.textContent.trim());
    return {
      nodes: texts('.node .nodeLabel'),
      captions: texts('.edgeLabels .edgeLabel .edgeLabel'),
      edges: texts('.edgePaths > path').length,
      background: svg.includes('#cde498') ? 'forest' : 'default',
    };
  }, text);

/** A name as it is documented to be drawn: one line, without what turns its direction. */
const shown = (name: string): string => {
  const line = name
    .toWellFormed()
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
};

describe('Mermaid draws', () => {
  test('hostile names as they are, and nothing that they say is done', async () => {
    const some = hostileToy();
    const text = await written(formats.MERMAID, some);
    const { nodes, edges, background } = await drawnBy(text);
    const kept = text.split('\n').filter((line) => line.startsWith('%% {"node"'));
    const names = kept.map((line) => (JSON.parse(line.slice(3)) as { node: { name: string } }).node.name);
    expect(names.length).toBeGreaterThan(20);
    expect(nodes.map((one) => one.replace(/\s+/g, ' '))).toEqual(names.map(shown));
    expect(edges).toBe(text.split('\n').filter((line) => line.startsWith('%% {"edge"')).length);
    expect(background).toBe('default');
    expect(await drawnBy('%%{init: {"theme":"forest"}}%%\nflowchart LR\na')).toMatchObject({ background: 'forest' });
  });

  test('any text', async () => {
    for (const start of [0, 20, 40, 60, 80, 100]) {
      const toy = hostileToy(anyTexts(120).slice(start, start + 20));
      const { nodes } = await drawnBy(await written(formats.MERMAID, toy));
      expect(nodes).toHaveLength(20);
    }
  });

  test('parallel edges, a timeline and nothing', async () => {
    const parallel = await drawnBy(await written(formats.MERMAID, parallelToy()));
    expect(parallel).toMatchObject({ nodes: ['person/a', 'B'], edges: 5 });
    expect(parallel.captions).toContain('funded, about 13.044007948444284 USD, 2019-03-11..2019-09-10, disputed');
    expect(await drawnBy(await written(formats.MERMAID, timelineToy()))).toMatchObject({ edges: 2 });
    expect(await drawnBy(await written(formats.MERMAID, emptyToy()))).toMatchObject({ nodes: [], edges: 0 });
  });

  test('what is cut to its limits, which comments do not count for', async () => {
    const text = await written(formats.MERMAID, randomToy(3, 40, 2_000));
    expect(text.length).toBeGreaterThan(100_000);
    const { nodes, edges } = await drawnBy(text);
    expect(nodes).toHaveLength(40);
    expect(edges).toBeGreaterThan(450);
    expect(edges).toBeLessThanOrEqual(500);
  });
});
