import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { formats } from '../../src/explorer/take/formats.js';
import { startBrowser } from '../../scripts/bench/browser.js';
import { openExplorer, placesOf } from '../support/explorerPage.js';
import { startService } from '../support/service.js';

let url: string;
let browser: Browser;

beforeAll(async () => {
  ({ url } = await startService());
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});

const panel = (page: Page) => page.locator('.panel');

/** Finds somebody and puts them on the canvas. */
async function add(opened: Awaited<ReturnType<typeof openExplorer>>, name: string): Promise<void> {
  await opened.page.getByRole('combobox', { name: 'Find somebody' }).focus();
  await opened.type(name);
  await opened.page.locator('.offer').first().waitFor();
  await opened.press('ArrowDown');
  await opened.press('Enter');
  await panel(opened.page).getByRole('heading', { level: 2 }).waitFor();
  // It takes the keys that come next.
  await opened.page.locator('.canvas:focus canvas').first().waitFor();
}

test('by keyboard alone, from an empty page: who stopped funding OpenAI in 2018, and the quote', async () => {
  const opened = await openExplorer(browser, url);
  const { page, acts, bad } = opened;
  await page.getByRole('heading', { name: /Who funded, left/ }).waitFor();
  await add(opened, 'OpenAI');
  await opened.press('e');
  await page.waitForURL(/person\/elon-musk/);
  const told = panel(page);
  const isThere = async () => (await told.innerText()).includes('1,000,000,000 USD');
  for (let i = 0; i < 4 && !(await isThere()); i += 1) {
    await opened.press('1');
    await told.locator('h2[data-tie]').waitFor();
    await told.locator('.quote').first().waitFor();
    await page.waitForTimeout(300);
  }
  expect(acts.length).toBeLessThanOrEqual(8);
  const text = await told.innerText();
  expect(text).toMatch(/Elon Musk\s+funded\s+OpenAI/);
  expect(text).toContain('Pledged');
  expect(text).toContain('1,000,000,000 USD');
  expect(text).toContain('100,000,000 USD');
  expect(text).toContain('informed sources');
  expect(text).toContain('2018');
  const quote = told.locator('blockquote[lang="ar"]').first();
  expect(await quote.getAttribute('dir')).toBe('rtl');
  expect(await told.locator('figcaption').allInnerTexts()).toContainEqual(expect.stringContaining('paragraph 11'));
  expect(bad).toEqual([]);
  await opened.context.close();
});

test('an expansion moves nobody, is one request, and is undone and done again with all positions', async () => {
  const opened = await openExplorer(browser, url);
  const { page, asked, bad } = opened;
  await add(opened, 'OpenAI');
  const before = page.url();
  const groups = await panel(page).locator('.groups b').allInnerTexts();
  expect(groups.reduce((sum, one) => sum + Number(one), 0)).toBe(30);
  asked.length = 0;
  await opened.press('e');
  await page.waitForURL((address) => placesOf(address.hash).size > 2);
  const after = page.url();
  expect(asked.filter((one) => one !== 'Absences' && one !== 'Live')).toEqual(['Expansion']);
  for (const [id, place] of placesOf(before)) expect(placesOf(after).get(id)).toBe(place);
  await page.keyboard.press('Control+z');
  await page.waitForURL((address) => placesOf(address.hash).size === 1);
  expect(page.url()).toBe(before);
  await page.keyboard.press('Control+Shift+z');
  await page.waitForURL((address) => placesOf(address.hash).size > 2);
  expect(placesOf(page.url())).toEqual(placesOf(after));
  // The same link shows the same view.
  const again = await openExplorer(browser, url, new URL(after).hash);
  await again.page.getByRole('button', { name: 'Tables' }).click();
  await again.page.locator('tr[data-entity="person/elon-musk"]').waitFor();
  expect(await again.page.locator('tr[data-entity]').count()).toBe(placesOf(after).size);
  expect(placesOf(again.page.url())).toEqual(placesOf(after));
  await page.goBack();
  await page.waitForURL((address) => placesOf(address.hash).size === 1);
  expect([...bad, ...again.bad]).toEqual([]);
  await again.context.close();
  await opened.context.close();
});

test('a name in Arabic is found, and names are Arabic then', async () => {
  const opened = await openExplorer(browser, url);
  const { page, bad } = opened;
  await add(opened, 'المسك');
  await opened.click(/^Names in Arabic/);
  await panel(page).getByRole('heading', { level: 2, name: 'إيلون ماسك' }).waitFor();
  expect(placesOf(page.url()).has('person/elon-musk')).toBe(true);
  expect(bad).toEqual([]);
  await opened.context.close();
});

test('a link to somebody who is not there, and one that cannot be read, say so and show the rest', async () => {
  const opened = await openExplorer(browser, url, '#n=person/elon-musk@0,0;person/nobody-of-this-name@90,0;nonsense');
  await opened.page.getByRole('alert').filter({ hasText: 'person/nobody-of-this-name' }).waitFor();
  await opened.page.waitForURL((address) => placesOf(address.hash).size === 1);
  await opened.context.close();
});

test('a service that is gone in mid-expansion is told within five seconds, nothing changes, and it is tried again', async () => {
  const opened = await openExplorer(browser, url);
  const { page } = opened;
  await add(opened, 'OpenAI');
  const before = page.url();
  await page.route('**/graphql', (route) => route.abort());
  const began = performance.now();
  await opened.press('e');
  await page.getByRole('alert').filter({ hasText: 'did not answer' }).waitFor();
  expect(performance.now() - began).toBeLessThan(5000);
  expect(page.url()).toBe(before);
  await page.unroute('**/graphql');
  await opened.click('Try again');
  await page.waitForURL((address) => placesOf(address.hash).size > 2);
  await opened.context.close();
});

test('what nobody is called is told while typing, and a date that is none when it is asked for', async () => {
  const opened = await openExplorer(browser, url);
  await opened.page.getByRole('combobox', { name: 'Find somebody' }).focus();
  await opened.type('0987654321');
  await opened.page.getByText('Nothing is called “0987654321”').waitFor();
  await opened.context.close();
  const dated = await openExplorer(browser, url, '#n=person/elon-musk@0,0&at=yesterday');
  await dated.page
    .getByRole('alert')
    .filter({ hasText: /yesterday/ })
    .waitFor();
  await dated.context.close();
});

test('the tables have what the canvas has, and what is looked at there is looked at here', async () => {
  const opened = await openExplorer(browser, url);
  const { page, bad } = opened;
  await add(opened, 'OpenAI');
  await opened.press('e');
  await page.waitForURL((address) => placesOf(address.hash).size > 2);
  await page.locator('.drawing').hover();
  await page.mouse.wheel(0, -300);
  const sight = () =>
    page.evaluate('(({ _cyreg: { cy } }) => [cy.zoom(), cy.pan()])(document.querySelector(".drawing"))');
  await page.waitForTimeout(300);
  const before = await sight();
  await opened.click('Tables');
  const rows = page.locator('tr[data-tie]');
  await rows.first().waitFor();
  expect(await page.locator('tr[data-entity]').count()).toBe(placesOf(page.url()).size);
  const tie = await rows.first().getAttribute('data-tie');
  await rows.first().getByRole('button').click();
  await panel(page)
    .locator(`h2[data-tie="${tie ?? ''}"]`)
    .waitFor();
  await opened.click('Picture');
  await page.locator('.canvas canvas').first().waitFor();
  expect(await sight()).toEqual(before);
  expect(new URL(page.url()).hash).toContain('focus=tie');
  expect(bad).toEqual([]);
  await opened.context.close();
});

/** Without the moment at which it was made. */
const untimed = (text: string): string => text.replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, 'then');

interface Exported {
  readonly data: { readonly graph: { readonly export: { readonly text: string; readonly fileName: string } } };
}

test('every file of what is on the canvas in a window is what the API gives, and names the window', async () => {
  const ids = ['person/elon-musk', 'organization/openai', 'person/sam-altman'];
  const link = `#n=${ids.map((id, i) => `${id}@${i * 200},0`).join(';')}&from=2018&to=2019`;
  const opened = await openExplorer(browser, url, link);
  const { page, context, bad } = opened;
  await page.locator('.canvas canvas').first().waitFor();
  const sent: string[] = [];
  page.on('request', (request) => {
    const body = request.postData() ?? '';
    if (body.includes('query ExportPicture')) sent.push(body);
  });
  for (const [format, name] of formats) {
    await opened.click('Save');
    const [download] = await Promise.all([page.waitForEvent('download'), opened.click(name, 'menuitem')]);
    const text = readFileSync(await download.path(), 'utf8');
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: sent.at(-1) ?? '' });
    const { fileName, text: wanted } = ((await answer.json()) as Exported).data.graph.export;
    expect([format, untimed(text)]).toEqual([format, untimed(wanted)]);
    expect(untimed(download.suggestedFilename())).toBe(untimed(fileName));
    for (const id of ids) expect([format, text]).toEqual([format, expect.stringContaining(id.split('/')[1] ?? '')]);
    // Tables have no place for it but their name.
    if (!format.startsWith('CSV')) expect([format, text]).toEqual([format, expect.stringContaining('2019')]);
  }
  expect(sent).toHaveLength(formats.length);
  expect(bad).toEqual([]);
  await context.close();
});

test('the canvas is taken away as a picture, and the question behind the view opens as a query', async () => {
  const opened = await openExplorer(browser, url, '#n=organization/openai@0,0');
  const { page } = opened;
  await page.locator('.canvas canvas').first().waitFor();
  await opened.click('Save');
  const [picture] = await Promise.all([page.waitForEvent('download'), opened.click('Picture (PNG)', 'menuitem')]);
  expect(
    readFileSync(await picture.path())
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
  await opened.click('Share');
  const query = page.getByRole('menuitem', { name: 'Open as query' });
  expect(await query.getAttribute('href')).toContain('playground/?query=');
  await opened.context.close();
});

interface Axe {
  run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
}

const looks: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['phone', { colorScheme: 'light', viewport: { width: 390, height: 800 }, isMobile: true }],
];

test.each(looks)('no serious fault of access is found: %s', async (_name, options) => {
  const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const opened = await openExplorer(browser, url, '', options);
  const { page } = opened;
  const faults = async () => {
    await page.evaluate(source);
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: Axe }).axe.run());
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  };
  await page.locator('.hubs button').first().waitFor();
  expect(await faults()).toEqual([]);
  await page.locator('.hubs button').first().click();
  await panel(page).locator('.groups button').first().waitFor();
  await page.locator('.legend summary').click();
  expect(await faults()).toEqual([]);
  if (options.viewport === undefined) return;
  // On a phone the list comes first.
  await page.locator('tr[data-entity]').first().waitFor();
});
