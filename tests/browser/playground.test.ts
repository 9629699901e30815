import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { startService } from '../support/service.js';

// The browser must not speak to its maker either: no updates, no sync, no QUIC.
const quiet = ['quic', 'gpu', 'background-networking', 'component-update', 'sync'].map((part) => `--disable-${part}`);
const screenshots = mkdtempSync(join(tmpdir(), 'whowhom-playground-'));

interface Delivered {
  readonly name: string;
  readonly text: string;
}

let url: string;
let browser: Browser;
let documents: readonly Delivered[];

beforeAll(async () => {
  ({ url } = await startService());
  documents = (await (await fetch(`${url}/playground/documents.json`)).json()) as readonly Delivered[];
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--no-first-run', ...quiet],
  });
});

afterAll(async () => {
  await browser.close();
});

/** A page in a context of its own that notes what it must not do: leave our origin, complain, break the policy. */
async function openPage(
  colorScheme: 'light' | 'dark',
  path = '/playground',
): Promise<{ page: Page; context: BrowserContext; bad: string[] }> {
  const context = await browser.newContext({ colorScheme, viewport: { width: 1400, height: 850 } });
  const page = await context.newPage();
  const bad: string[] = [];
  await context.route(
    (address) => address.origin !== url,
    (route) => {
      bad.push(`request: ${route.request().url()}`);
      return route.abort();
    },
  );
  page.on('pageerror', (error) => bad.push(`error: ${error.message}`));
  // A violated policy is reported on the console as well.
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) bad.push(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) bad.push(`status ${response.status()}: ${response.url()}`);
  });
  await page.goto(`${url}${path}`);
  await editorText(page);
  return { page, context, bad };
}

/** The text in the editor; Monaco draws spaces as no-break spaces and only the lines in sight. */
async function editorText(page: Page): Promise<string> {
  const lines = page.locator('.graphiql-query-editor .view-lines');
  await lines.locator('.view-line').first().waitFor();
  return (await lines.innerText()).replaceAll('\u00a0', ' ');
}

const tabTitles = async (page: Page) =>
  (await page.locator('.graphiql-tab').allInnerTexts()).map((text) => text.trim());

/** Runs in the page, whose globals this program has no types for. */
function isStored([key, text]: string[]): boolean {
  const { localStorage } = globalThis as unknown as { localStorage: Record<string, string> };
  return (localStorage[key ?? ''] ?? '').includes(text ?? '');
}

const operationName = ({ text }: Delivered): string =>
  /^(?:query|mutation|subscription)\s+(\w+)/m.exec(text)?.[1] ?? '<untitled>';

describe.each(['light', 'dark'] as const)('the playground in %s', (scheme) => {
  it('opens the delivered documents, runs the first and shows the docs, all from its own origin', async () => {
    const { page, context, bad } = await openPage(scheme);
    expect(await page.title()).toBe('whowhom playground');
    expect(await page.locator('.graphiql-logo').innerText()).toBe('whowhom');
    expect(documents.length).toBeGreaterThan(0);
    expect(await tabTitles(page)).toEqual(documents.map(operationName));
    expect(await editorText(page)).toContain(documents[0]?.text.split('\n')[0]);

    const answered = page.waitForResponse((response) => response.url() === `${url}/graphql`);
    await page.locator('.graphiql-execute-button').click();
    expect((await answered).status()).toBe(200);
    await page.locator('.graphiql-response .view-line', { hasText: '"data"' }).waitFor();
    expect(await page.locator('.graphiql-response').innerText()).not.toContain('"errors"');

    await page.locator('.graphiql-doc-explorer-content a', { hasText: 'Query' }).first().click();
    const description = page.locator('.graphiql-doc-explorer-content .graphiql-markdown-description').first();
    await description.waitFor();
    expect((await description.innerText()).trim()).not.toBe('');

    await page.screenshot({ path: join(screenshots, `${scheme}.png`) });
    await context.close();
    expect(bad).toEqual([]);
  });
});

describe('a link to a question', () => {
  const question = {
    query: 'query Linked($of: ID!) {\n  entity(id: $of) {\n    name\n  }\n}',
    variables: '{"of": "person/elon-musk"}',
  };

  it('opens in a tab before or beside the others, runs, and stays in the address', async () => {
    const { page, context, bad } = await openPage('light', `/graphql?${new URLSearchParams(question).toString()}`);
    const at = new URL(page.url());
    expect(at.pathname).toBe('/playground/');
    expect(await tabTitles(page)).toEqual(['Linked', ...documents.map(operationName)]);
    expect(await editorText(page)).toContain('query Linked');
    await page.locator('.graphiql-execute-button').click();
    await page.locator('.graphiql-response .view-line', { hasText: '"name"' }).waitFor();
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual(question);

    await page.waitForFunction(isStored, ['graphiql:tabState', 'Linked']);
    await page.goto(`${url}/playground/?query=${encodeURIComponent('query Other { __typename }')}`);
    await editorText(page);
    expect(await tabTitles(page)).toEqual(['Linked', ...documents.map(operationName), 'Other']);
    await page.locator('.graphiql-tab-button', { hasText: 'Linked' }).click();
    await page.waitForURL((address) => address.searchParams.get('query') === question.query);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual(question);
    await context.close();
    expect(bad).toEqual([]);
  });
});

describe('the playground at a second visit', () => {
  it('keeps the tabs as they were left, and no more of them', async () => {
    const { page, context, bad } = await openPage('light');
    const before = await tabTitles(page);
    // GraphiQL stores the editor's text first and the tabs later; leaving in between must not make one more tab.
    for (const [entry, text] of [
      ['graphiql:tabState', '# إيلون ماسك'],
      ['graphiql:query', '# in between'],
    ] as const) {
      await page.locator('.graphiql-query-editor .view-line').first().click();
      await page.keyboard.press('Control+Home');
      await page.keyboard.type(`${text}\n`);
      await page.waitForFunction(isStored, [entry, text]);
      await page.reload();
      expect(await editorText(page)).toContain('# إيلون ماسك');
      expect(await tabTitles(page)).toEqual(before);
    }
    await context.close();
    expect(bad).toEqual([]);
  });

  it('opens the delivered documents again when the service delivers others', async () => {
    const { page, context } = await openPage('light');
    await context.route('**/playground/documents.json', (route) =>
      route.fulfill({ json: [{ name: 'new', text: 'query Newer { __typename }' }] }),
    );
    await page.reload();
    await editorText(page);
    expect(await tabTitles(page)).toEqual(['Newer']);
    await context.close();
  });
});
