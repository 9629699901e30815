import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { digestOf } from '../../src/access/tokens.js';
import { startBrowser } from '../../scripts/bench/browser.js';
import { seedIfEmpty } from '../../src/import/seed.js';
import { endAll, serve, type Served } from '../faults/served.js';
import { openExplorer, placesOf, type Opened } from '../support/explorerPage.js';
import { startGraph, type Graph } from '../support/graph.js';

const secret = 'whowhom_0JpVZ0editor0x6kYd1vQdC3mQ0T7cB5eWmS9yLwXnU';
const hash = '#n=person/elon-musk@0,0;organization/openai@240,0';

let browser: Browser;
let graph: Graph;
let served: Served;
beforeAll(async () => {
  graph = await startGraph();
  await seedIfEmpty(graph.database, 'seed', () => undefined);
  const { uri, user, password } = graph.server;
  served = await serve({
    ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, SEED: 'off', QUERY_TIMEOUT_MS: '60000' },
    TOKENS: `page:editor:${digestOf(secret).toString('hex')}`,
  });
  browser = await startBrowser();
}, 300_000);
afterAll(async () => {
  await browser.close();
  await served.stop();
  await endAll();
  await graph.stop();
});

/** All that a page keeps beyond its life. */
const kept = ({ page }: Opened): Promise<string> =>
  page.evaluate('JSON.stringify([localStorage, sessionStorage, location.href, document.cookie])');

test('an editor adds a tie with its evidence; what is wrong is told at once; another reader is told and moved nowhere', async () => {
  const reader = await openExplorer(browser, served.url, hash);
  await reader.page.locator('.canvas').waitFor();
  await reader.answered('Live');
  const editor = await openExplorer(browser, served.url, `${hash}&focus=entity:person/elon-musk`);
  const { page } = editor;
  await page.locator('.panel').getByRole('button', { name: 'Hide' }).waitFor();
  expect(await page.getByRole('button', { name: 'Add a tie' }).count()).toBe(0);
  await editor.click('Sign in');
  await page.getByLabel('Token').fill(secret);
  await page.getByRole('dialog').getByRole('button', { name: 'Sign in' }).click();
  await editor.click('Add a tie');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Whom or what').fill('organization/openay');
  await dialog.getByLabel('Quote').fill('He gave once more.');
  await dialog.getByRole('button', { name: 'Record' }).click();
  const faults = dialog.getByRole('alert');
  await faults.waitFor();
  expect(await faults.innerText()).toContain('organization/openai');
  await dialog.getByLabel('Whom or what').fill('organization/openai');
  await dialog.getByLabel('When, or from when').fill('2019-05');
  await dialog.getByLabel('Title of the source').fill('A report of the test');
  await dialog.getByLabel('Address of the source').fill('https://example.org/report');
  await dialog.getByRole('button', { name: 'Record' }).click();
  await dialog.waitFor({ state: 'detached' });
  const before = reader.page.url();
  await reader.page.locator('.news').waitFor();
  expect(reader.page.url()).toBe(before);
  await reader.page.locator('.news').getByRole('button', { name: 'Show them' }).click();
  await reader.page.locator('.news').waitFor({ state: 'detached' });
  await reader.click('Tables');
  await reader.page.locator('tr[data-tie]').filter({ hasText: '2019-05' }).getByRole('button').click();
  await reader.page.getByText('He gave once more.').waitFor();
  expect(reader.page.url().split('&')[0]).toBe(before);
  expect(await kept(editor)).not.toContain('whowhom_');
  await editor.context.close();
  await reader.context.close();
});

test('amounts of several currencies: those of one come, as chosen, and what else there is stays away', async () => {
  const given = [
    ...[5, 700, 60].map((amount) => [amount, 'EUR'] as const),
    ...[900, 8].map((amount) => [amount, 'USD'] as const),
  ];
  const operations = [
    { recordEntity: { id: 'organization/fund-of-two', kind: 'ORGANIZATION', name: 'Fund of two' } },
    ...given.flatMap(([amount, currency], i) => [
      { recordEntity: { id: `person/giver-${i}`, kind: 'PERSON', name: `Giver ${amount} ${currency}` } },
      {
        recordRelationship: {
          ...{ type: 'FUNDED', from: { id: `person/giver-${i}` }, to: { id: 'organization/fund-of-two' } },
          paid: { amount: String(amount), currency },
          evidence: [{ source: { title: 'Books of the fund' }, quote: `${amount} ${currency}` }],
        },
      },
    ]),
  ];
  const query =
    'mutation ($operations: [WriteOperation!]!) { write(idempotencyKey: "two", operations: $operations) { problems { message } } }';
  const answer = await fetch(`${served.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
    body: JSON.stringify({ query, variables: { operations } }),
  });
  expect(await answer.json()).toMatchObject({ data: { write: { problems: [] } } });
  const opened = await openExplorer(
    browser,
    served.url,
    '#n=organization/fund-of-two@0,0&focus=entity:organization/fund-of-two',
  );
  const { page, bad } = opened;
  await page.getByLabel('Add 20 at a time').selectOption('AMOUNT');
  const currency = page.getByLabel('Amounts in');
  await currency.waitFor();
  expect(await currency.locator('option').allInnerTexts()).toEqual(['EUR', 'USD']);
  await currency.selectOption('USD');
  const group = page.locator('.groups').getByRole('button');
  await group.click();
  await page.waitForURL((address) => placesOf(address.hash).size === 3);
  // Those of the largest amounts first.
  expect([...placesOf(page.url()).keys()].slice(1)).toEqual(['person/giver-3', 'person/giver-4']);
  await group.click();
  await page.getByText('All of them with an amount in USD are on the canvas already.').waitFor();
  expect(bad).toEqual([]);
  await opened.context.close();
});

test('an editor corrects what they see; the history tells the old version and why', async () => {
  const { data } = await graph.ask(
    '{ entity(id: "person/elon-musk") { left(first: 1) { edges { relationship { id } } } } }',
  );
  const [edge] = (data as { entity: { left: { edges: { relationship: { id: string } }[] } } }).entity.left.edges;
  const id = edge?.relationship.id ?? '';
  const editor = await openExplorer(browser, served.url, `${hash}&focus=tie:${id}`);
  const { page } = editor;
  await editor.click('Sign in');
  await page.getByLabel('Token').fill(secret);
  await page.getByRole('dialog').getByRole('button', { name: 'Sign in' }).click();
  await editor.click('Correct');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Description').fill('Corrected on the page.');
  await dialog.getByLabel('Why').fill('a test of the page');
  await dialog.getByRole('button', { name: 'Record' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.locator('.panel').getByText('Corrected on the page.').waitFor();
  await editor.click('History');
  await page.locator('.versions').getByText('a test of the page').waitFor();
  expect(await page.locator('.versions li').count()).toBeGreaterThan(1);
  await editor.context.close();
});
