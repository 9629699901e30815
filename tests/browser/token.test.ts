import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../../scripts/bench/browser.js';
import { digestOf } from '../../src/access/tokens.js';
import { endAll, serve, type Served } from '../faults/served.js';
import { startGraph, type Graph } from '../support/graph.js';

const secret = 'whowhom_0JpVZ0reader0x6kYd1vQdC3mQ0T7cB5eWmS9yLwXnU';

let browser: Browser;
let graph: Graph;
let served: Served;
beforeAll(async () => {
  graph = await startGraph();
  const { uri, user, password } = graph.server;
  served = await serve({
    ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, SEED: 'off', QUERY_TIMEOUT_MS: '60000' },
    ...{ READING: 'closed', TOKENS: `page:reader:${digestOf(secret).toString('hex')}` },
  });
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await served.stop();
  await endAll();
  await graph.stop();
});

/** Runs in the page: all that it keeps. */
function kept(): string {
  const { localStorage, sessionStorage, location } = globalThis as unknown as Record<string, object> & {
    location: { href: string };
  };
  return JSON.stringify([localStorage, sessionStorage, location.href]);
}

test('where reading is closed the page loads, and answers with a token in its headers, which it keeps nowhere', async () => {
  const page = await browser.newPage();
  // Looked at by a browser, the address of the graph leads to the page without a token, too.
  const link = '/graphql?query=query+Linked+%7B+__typename+%7D';
  expect((await page.goto(`${served.url}${link}`))?.status()).toBe(200);
  expect(new URL(page.url()).pathname).toBe('/playground/');
  const editor = page.locator('.graphiql-query-editor .view-lines');
  await editor.locator('.view-line', { hasText: 'Linked' }).waitFor();
  const run = async () => {
    const isOurs = (text: string | null): boolean => text?.includes('Linked') ?? false;
    const answered = page.waitForResponse((one) => isOurs(one.request().postData()));
    await page.locator('.graphiql-execute-button').click();
    return answered;
  };
  const refused = await run();
  expect(refused.status()).toBe(401);
  await page.locator('.graphiql-response .view-line', { hasText: 'UNAUTHENTICATED' }).waitFor();

  await page.getByRole('button', { name: 'Headers', exact: true }).click();
  await page.locator('.graphiql-editor-tool .graphiql-editor:not(.hidden) .view-lines').first().click();
  await page.keyboard.insertText(JSON.stringify({ authorization: `Bearer ${secret}` }));
  const answer = await run();
  expect(answer.status()).toBe(200);
  expect(await answer.request().headerValue('authorization')).toBe(`Bearer ${secret}`);
  await page.locator('.graphiql-response .view-line', { hasText: '"__typename"' }).waitFor();

  // GraphiQL keeps its tabs some moments after a change.
  await page.waitForTimeout(1500);
  const all = await page.evaluate(kept);
  expect(all).toContain('Linked');
  expect(all).not.toContain(secret);
  expect(new URL(page.url()).search).not.toContain('whowhom_');
});
