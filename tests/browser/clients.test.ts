import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { exampleFolder, runIn } from '../support/clients.js';
import { ask, startService } from '../support/service.js';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--no-first-run', '--disable-gpu', '--disable-background-networking'],
  });
});
afterAll(() => browser.close());

interface Picture {
  readonly graph: { readonly nodes: readonly { readonly name: string }[]; readonly edges: readonly unknown[] };
}

test('a page drawn by D3 shows the graph without a network', async () => {
  const { url } = await startService();
  const folder = exampleFolder('d3', ['draw.mjs', 'page.mjs'], url);
  await runIn(folder, process.execPath, ['page.mjs']);
  const page = await browser.newPage();
  const bad: string[] = [];
  page.on('pageerror', (error) => bad.push(error.message));
  page.on('request', (request) => request.url().startsWith('file:') || bad.push(request.url()));
  await page.goto(pathToFileURL(join(folder, 'page.html')).href);
  await page.locator('circle').first().waitFor();
  const roots = '["person/elon-musk", "organization/openai"]';
  const { data } = await ask(`{ graph(roots: ${roots}, depth: 2, limit: 60) { nodes { name } edges { id } } }`);
  const { nodes, edges } = (data as unknown as Picture).graph;
  expect(await page.locator('text').allTextContents()).toEqual(nodes.map(({ name }) => name));
  expect(await page.locator('line').count()).toBe(edges.length);
  const titles = await page.locator('line title').allTextContents();
  expect(titles.filter((title) => title.includes('OpenAI')).length).toBeGreaterThan(10);
  const boxes = await Promise.all((await page.locator('circle').all()).map((circle) => circle.boundingBox()));
  expect(new Set(boxes.map((box) => JSON.stringify(box))).size).toBe(nodes.length);
  expect(bad).toEqual([]);
});
