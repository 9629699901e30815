import { readdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { place } from '../../src/explorer/state/slots.js';
import { scriptSizes } from '../pageSizes.mjs';
import { startBrowser } from './browser.js';
import { hubId, type MadeGraph } from './generate.js';
import { at } from './measure.js';
import type { Server } from './processes.js';
import { table } from './tables.js';
import { targets, type Misses } from './targets.js';

const times = 5;
const panFor = 4000;
/** So many ties are on the canvas that is dragged about, or all there are among so many entities. */
const [wantedTies, mostEntities] = [1000, 900];
/** A large expansion of a large picture. */
const [there, added] = [300, 60];
const patience = 60_000;

/** The scripts of the page as they are sent, in kB: those that come at once, and all. */
function sizes(folder = 'dist/explorer/assets'): { readonly atOnce: number; readonly all: number } {
  const first = readdirSync(folder).find((name) => /^main-.*\.js$/.test(name));
  if (first === undefined) throw new Error('The page is not built.');
  return scriptSizes(folder, first);
}

const linkOf = (ids: readonly string[]): string =>
  `#n=${ids.map((id, i) => `${id}@${(i % 25) * 130},${Math.floor(i / 25) * 130}`).join(';')}`;

/** How long an address takes until its picture is drawn, the browser's cache warm. */
async function drawn(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  const began = performance.now();
  await page.goto(url);
  await page.locator('.canvas canvas').first().waitFor({ timeout: patience });
  const took = performance.now() - began;
  await page.close();
  return took;
}

/** How long after a click the neighbours of an entity are on the canvas. */
async function expanded(page: Page, url: string, id: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(`${url}${linkOf([id])}&focus=entity:${id}`);
  const button = page.locator('.panel').getByRole('button', { name: /^Add the next/ });
  await button.waitFor({ timeout: patience });
  const began = performance.now();
  await button.click();
  await page.waitForURL(/;/, { timeout: patience });
  return performance.now() - began;
}

/** How long it takes to find places for new entities, none on another, all old ones where they are: milliseconds. */
function placed(): number {
  const ids = (from: number, count: number) => Array.from({ length: count }, (_, i) => `person/${from + i}`);
  const old = place([], ids(0, there), { x: 0, y: 0 });
  const began = performance.now();
  place(old, ids(there, added), { x: 0, y: 0 });
  return performance.now() - began;
}

const cy = 'document.querySelector(".drawing")?._cyreg?.cy';

/** How many ties are on the canvas, once there are some. */
async function tiesOn(page: Page): Promise<number> {
  for (const until = performance.now() + patience; performance.now() < until;) {
    const ties = await page.evaluate<number>(`${cy}?.edges().length ?? 0`);
    if (ties > 0) return ties;
    await page.waitForTimeout(50);
  }
  const told = await page.locator('.notices').innerText();
  throw new Error(`The canvas stays without ties: ${told}`);
}

/** Opens a picture of as many ties as wanted; how many it has. */
async function openTies(page: Page, url: string, ids: readonly string[]): Promise<number> {
  for (let count = mostEntities / 6; ; count += mostEntities / 6) {
    await page.goto('about:blank');
    await page.goto(`${url}${linkOf(ids.slice(0, count))}`);
    const ties = await tiesOn(page);
    if (ties >= wantedTies || count >= mostEntities) return ties;
  }
}

/** A point of the canvas where there is no entity, which would be dragged. */
const emptyPlace = (page: Page): Promise<{ x: number; y: number }> =>
  page.evaluate(`(() => {
    const { left, top, width, height } = document.querySelector('.drawing').getBoundingClientRect();
    const nodes = ${cy}.nodes().map((one) => one.renderedBoundingBox());
    for (let x = width / 2; x < width - 200; x += 5) {
      const y = height / 2;
      if (!nodes.some((box) => box.x1 - 4 < x && x < box.x2 + 4 && box.y1 - 4 < y && y < box.y2 + 4))
        return { x: left + x, y: top + y };
    }
    throw new Error('There is no empty place on the canvas.');
  })()`);

/** Times between frames while the picture is dragged about. */
async function frames(page: Page): Promise<number[]> {
  const { x, y } = await emptyPlace(page);
  await page.evaluate(`(() => {
    globalThis.frames_ = [];
    let last = performance.now();
    const frame = (now) => { globalThis.frames_.push(now - last); last = now; requestAnimationFrame(frame); };
    requestAnimationFrame(frame);
  })()`);
  await page.mouse.move(x, y);
  await page.mouse.down();
  const until = performance.now() + panFor;
  for (let i = 0; performance.now() < until; i += 1) {
    await page.mouse.move(x + 150 * Math.sin(i / 9), y + 100 * Math.cos(i / 7));
  }
  await page.mouse.up();
  return (await page.evaluate<number[]>('globalThis.frames_')).slice(2);
}

/** What the explorer page takes: sizes, opening, panning, expanding. */
export async function pageTable(service: Server, graph: MadeGraph, misses: Misses): Promise<string> {
  const url = service.url.replace(/graphql$/, '');
  const browser = await startBrowser();
  try {
    const { atOnce, all } = sizes();
    const some = linkOf(graph.ids.slice(0, 20));
    await drawn(browser, `${url}${some}`);
    const openings: number[] = [];
    for (let i = 0; i < times; i += 1) openings.push(await drawn(browser, `${url}${some}`));
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const [hubs, others]: [number[], number[]] = [[], []];
    for (const { id } of graph.ordinary.slice(0, times + 1)) {
      hubs.push(await expanded(page, url, hubId));
      others.push(await expanded(page, url, id));
    }
    const ties = await openTies(page, url, graph.ids);
    await page.waitForTimeout(2000);
    const shown = await frames(page);
    const placing = placed();
    const [median, late] = [at(shown, 0.5), at(shown, 0.95)];
    misses.most('scripts of the page, kB', all, targets.pageScripts);
    misses.most('opening the page, ms', at(openings, 0.5), targets.pageOpening);
    misses.most('places for new entities, ms', placing, targets.pagePlacing);
    misses.most('a frame while panning, 95th percentile, ms', late, targets.pageFrame);
    const ms = (value: number) => `${value.toFixed(0)} ms`;
    return table(
      ['the explorer page', ''],
      [
        ['scripts, gzip: at once / all', `${atOnce.toFixed(1)} / ${all.toFixed(1)} kB`],
        ['from the address to the picture of 20 entities, median', ms(at(openings, 0.5))],
        [
          'from the click to 20 more: the hub / ordinary entities',
          `${ms(at(hubs.slice(1), 0.5))} / ${ms(at(others.slice(1), 0.5))}`,
        ],
        [`places for ${added} new entities beside ${there}`, `${placing.toFixed(1)} ms`],
        [`frames while panning ${ties} ties, median / p95 of ${shown.length}`, `${ms(median)} / ${ms(late)}`],
      ],
    );
  } finally {
    await browser.close();
  }
}
