import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { formats } from '../../src/export/registry.js';
import { startBrowser } from '../../scripts/bench/browser.js';
import { hostileToy, written } from '../support/exported.js';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
});

test('Chromium draws a hostile picture, runs nothing in it and fetches nothing for it', async () => {
  const text = await written(formats.SVG, hostileToy());
  const page = await browser.newPage();
  const asked: string[] = [];
  const dialogs: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.setContent(`<!doctype html><meta charset="utf-8">${text.slice(text.indexOf('<svg'))}`);
  const counts = await page.evaluate(() => {
    const { document } = globalThis as unknown as {
      document: { querySelectorAll(selector: string): { readonly length: number } };
    };
    return ['svg', 'g.node', 'g.edge', 'script', '[onload]', 'image', 'foreignObject'].map(
      (selector) => document.querySelectorAll(selector).length,
    );
  });
  const { nodes, edges } = hostileToy().counts;
  expect(counts).toEqual([1, nodes, edges, 0, 0, 0, 0]);
  expect({ asked, dialogs }).toEqual({ asked: [], dialogs: [] });
});
