import { expect } from '@jest/globals';
import { startBrowser } from '../../scripts/bench/browser.js';
import type { EmbeddedDatabase } from '../../src/neo4j/embedded/index.js';
import { endAll, serve } from '../faults/served.js';
import { openExplorer, placesOf, untilTrue, type Opened } from '../support/explorerPage.js';

/** A tie as the file has it. */
export interface Given {
  readonly from: string;
  readonly to: string;
  readonly amount?: number;
}

const hub = 'organization/the-lynde-and-harry-bradley-foundation';
const pageSize = 20;
const times = 3;
/** Longer is no answer. */
const hangs = 30_000;

const numberIn = (text: string): number => Number(text.replace(/[^\d]/g, ''));

const drawn = (opened: Opened): Promise<{ id: string; more: string | undefined; x: number; y: number }[]> =>
  opened.page.evaluate(`document.querySelector('.drawing')._cyreg.cy.nodes('[^joint]').map((one) => ({
    id: one.id(), more: one.data('more'), ...one.position() }))`);

const countOf = (opened: Opened): number => placesOf(opened.page.url()).size;

/** Presses a button of the panel and waits for what it adds; how long that took, in milliseconds. */
async function add(opened: Opened, name: RegExp): Promise<number> {
  const before = countOf(opened);
  const began = performance.now();
  await opened.click(name);
  await opened.page.waitForURL((url) => placesOf(url.hash).size > before, { timeout: hangs });
  return performance.now() - began;
}

/** The hub with 16,311 ties as somebody sees it: counted first, then twenty, and nothing that is there moves. */
async function expandHub(opened: Opened, ties: readonly Given[]): Promise<number[]> {
  const { page, asked } = opened;
  const own = ties.filter(({ from, to }) => from === hub || to === hub);
  const moreOf = (ids: ReadonlySet<string>) =>
    own.length - own.filter(({ from, to }) => ids.has(from === hub ? to : from)).length;
  const badge = (ids: ReadonlySet<string>) => `+${moreOf(ids).toLocaleString('en')}`;
  const groups = page.locator('.panel .groups b');

  await page.getByRole('combobox', { name: 'Find somebody' }).focus();
  await opened.type('Bradley Foundation');
  await page.locator('.offer').first().waitFor();
  await opened.press('ArrowDown');
  await opened.press('Enter');
  await groups.first().waitFor();
  const counts = await groups.allInnerTexts();
  expect(counts.reduce((sum, one) => sum + numberIn(one), 0)).toBe(own.length);
  await untilTrue(page, 'document.querySelector(".drawing")?._cyreg?.cy.nodes().length === 1');
  expect((await drawn(opened)).map(({ id, more }) => [id, more])).toEqual([[hub, badge(new Set())]]);

  await page.getByLabel('Add 20 at a time').selectOption('AMOUNT');
  opened.acts.push('AMOUNT');
  const alone = page.url();
  await opened.answered('Currencies');
  asked.length = 0;
  await add(opened, /^funded/);
  expect(asked.filter((one) => !['Absences', 'Live', 'Events'].includes(one))).toEqual(['Expansion']);
  expect(opened.acts.length).toBeLessThanOrEqual(6);

  const expanded = page.url();
  const places = placesOf(expanded);
  const added = [...places.keys()].filter((id) => id !== hub);
  const byAmount = own.filter(({ from }) => from === hub).sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0));
  const least = byAmount[pageSize - 1]?.amount ?? 0;
  const largest = new Set(byAmount.filter(({ amount = 0 }) => amount >= least).map(({ to }) => to));
  expect(added.filter((id) => !largest.has(id))).toEqual([]);
  for (const { to } of byAmount.filter(({ amount = 0 }) => amount > least)) expect(places.has(to)).toBe(true);
  expect(places.get(hub)).toBe(placesOf(alone).get(hub));
  const nodes = await drawn(opened);
  expect(nodes.find(({ id }) => id === hub)?.more).toBe(badge(new Set(added)));
  for (const [i, a] of nodes.entries())
    for (const b of nodes.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(30);

  await page.keyboard.press('Control+z');
  await page.waitForURL((url) => url.href === alone);
  await page.keyboard.press('Control+Shift+z');
  await page.waitForURL((url) => url.href === expanded);

  const took: number[] = [];
  for (let i = 0; i < times; i += 1) {
    const before = placesOf(page.url());
    took.push(await add(opened, /^funded/));
    for (const [id, place] of before) expect(placesOf(page.url()).get(id)).toBe(place);
  }
  return took;
}

/** How long it takes to add the ties of an entity that gave five times. */
async function expandFive(opened: Opened, ties: readonly Given[]): Promise<number[]> {
  const given = new Map<string, number>();
  const got = new Set(ties.map(({ to }) => to));
  for (const { from } of ties) given.set(from, (given.get(from) ?? 0) + 1);
  const five = [...given].filter(([id, count]) => count === 5 && !got.has(id)).slice(0, times + 1);
  const took: number[] = [];
  for (const [id] of five) {
    await opened.page.goto('about:blank');
    await opened.page.goto(`${opened.url}/#n=${id}@0,0&focus=entity:${id}`);
    await opened.page.getByLabel('Add 20 at a time').selectOption('AMOUNT');
    took.push(await add(opened, /^funded/));
  }
  // The first one had its question planned.
  return took.slice(1);
}

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Tries the hub on the page of a service of its own over a database that holds the set; prints how long expanding took. */
export async function hubOnPage(
  server: Pick<EmbeddedDatabase, 'uri' | 'user' | 'password'>,
  ties: readonly Given[],
): Promise<void> {
  const { uri, user, password } = server;
  const served = await serve({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, SEED: 'off' });
  const browser = await startBrowser();
  try {
    const opened = await openExplorer(browser, served.url);
    const [hubTook, fiveTook] = [await expandHub(opened, ties), await expandFive(opened, ties)];
    const [slow, quick] = [middle(hubTook), middle(fiveTook)];
    const text = `20 of 16,311 ties: ${slow.toFixed(0)} ms, all of five: ${quick.toFixed(0)} ms, ratio ${(slow / quick).toFixed(2)}`;
    process.stdout.write(`${text}\n`);
    expect(opened.bad).toEqual([]);
  } finally {
    await browser.close();
    await served.stop();
    await endAll();
  }
}
