import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startBrowser } from '../../scripts/bench/browser.js';
import { record } from '../../src/graph/changes/index.js';
import { endAll, serve } from '../faults/served.js';
import { startGraph } from '../support/graph.js';
import { startService } from '../support/service.js';

const screenshots = mkdtempSync(join(tmpdir(), 'whowhom-playground-'));

interface Delivered {
  readonly name: string;
  readonly text: string;
}

let shared: string;
let browser: Browser;
let documents: readonly Delivered[];

beforeAll(async () => {
  ({ url: shared } = await startService());
  documents = (await (await fetch(`${shared}/playground/documents.json`)).json()) as readonly Delivered[];
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** A page in a context of its own that notes what it must not do: leave our origin, complain, break the policy. */
async function openPage(
  colorScheme: 'light' | 'dark',
  path = '/playground',
  url = shared,
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
  it('opens the delivered documents, runs the first and shows the docs when asked to, all from its own origin', async () => {
    const { page, context, bad } = await openPage(scheme);
    expect(await page.title()).toBe('whowhom playground');
    expect(await page.locator('.graphiql-logo').innerText()).toBe('whowhom');
    expect(documents.length).toBeGreaterThan(0);
    expect(await tabTitles(page)).toEqual(documents.map(operationName));
    expect(await editorText(page)).toContain(documents[0]?.text.split('\n')[0]);

    const answered = page.waitForResponse((response) => response.url() === `${shared}/graphql`);
    await page.locator('.graphiql-execute-button').click();
    expect((await answered).status()).toBe(200);
    await page.locator('.graphiql-response .view-line', { hasText: '"data"' }).waitFor();
    expect(await page.locator('.graphiql-response').innerText()).not.toContain('"errors"');

    expect(await page.locator('.graphiql-doc-explorer-content').count()).toBe(0);
    await page.screenshot({ path: join(screenshots, `${scheme}-at-first.png`) });
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.locator('.graphiql-doc-explorer-content a', { hasText: 'Query' }).first().click();
    const description = page.locator('.graphiql-doc-explorer-content .graphiql-markdown-description').first();
    await description.waitFor();
    expect((await description.innerText()).trim()).not.toBe('');

    await page.screenshot({ path: join(screenshots, `${scheme}.png`) });
    await context.close();
    expect(bad).toEqual([]);
  });
});

it('follows a subscription and ends it', async () => {
  const query = 'subscription Follow { changes(after: 0) { graphVersion } }';
  const { page, context, bad } = await openPage('light', `/playground/?query=${encodeURIComponent(query)}`);
  await page.locator('.graphiql-execute-button').click();
  await page.locator('.graphiql-response .view-line', { hasText: '"graphVersion": ' }).first().waitFor();
  await page.getByRole('button', { name: /^Stop query/ }).click();
  await page.getByRole('button', { name: /^Execute query/ }).waitFor();
  await context.close();
  expect(bad).toEqual([]);
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
    await page.goto(`${shared}/playground/?query=${encodeURIComponent('query Other { __typename }')}`);
    await editorText(page);
    expect(await tabTitles(page)).toEqual(['Linked', ...documents.map(operationName), 'Other']);
    await page.locator('.graphiql-tab-button', { hasText: 'Linked' }).click();
    await page.waitForURL((address) => address.searchParams.get('query') === question.query);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual(question);
    await context.close();
    expect(bad).toEqual([]);
  });
});

/** Runs in the page. */
function clipboard(): Promise<string> {
  return (
    globalThis as unknown as { navigator: { clipboard: { readText(): Promise<string> } } }
  ).navigator.clipboard.readText();
}

describe('the button that shares', () => {
  /** Opens a question, shares it, and gives the link and what a page opened with it shows. */
  async function sharedBy(query: string) {
    const { page, context, bad } = await openPage('light');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('.graphiql-query-editor .view-line').first().click();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(query);
    await page.getByRole('button', { name: 'Copy a link to this question' }).click();
    await page.getByRole('button', { name: 'The link is copied' }).waitFor();
    await page.screenshot({ path: join(screenshots, 'shared.png') });
    const link = await page.evaluate(clipboard);
    await context.close();
    const other = await openPage('light', link.slice(shared.length));
    const text = await editorText(other.page);
    await other.context.close();
    return { link, text, bad: [...bad, ...other.bad] };
  }

  it('copies an address that opens the same question for somebody else', async () => {
    const { link, text, bad } = await sharedBy('query Mine { entity(id: "person/elon-musk") { name } }');
    expect(link).toMatch(/\/playground\/\?query=query\+Mine/);
    expect(text).toContain('query Mine { entity(id: "person/elon-musk") { name } }');
    expect(bad).toEqual([]);
  });

  it('writes a question that is too long for a server behind #', async () => {
    const { link, text, bad } = await sharedBy(`query Long { __typename } # ${'x'.repeat(9000)}`);
    expect(link).toMatch(/\/playground\/#query=query\+Long/);
    expect(text).toContain('query Long { __typename }');
    expect(bad).toEqual([]);
  });
});

/** Runs the question that is open. GraphiQL takes the name of its operation a moment after its text; until then that of another. */
async function run(page: Page, url: string): Promise<{ data: Record<string, unknown>; errors?: unknown }> {
  const answered = page.waitForResponse((response) => response.url() === `${url}/graphql`);
  await page.locator('.graphiql-execute-button').click();
  const text = await (await answered).text();
  return text.includes('OPERATION_RESOLUTION_FAILURE')
    ? run(page, url)
    : (JSON.parse(text) as Awaited<ReturnType<typeof run>>);
}

describe('the playground of another graph', () => {
  const entities = [
    { id: 'person/ada', kind: 'PERSON', name: 'Ada "the first"' },
    { id: 'organization/analytical', kind: 'ORGANIZATION', name: 'Analytical Society' },
    { id: 'person/charles', kind: 'PERSON', name: 'Charles' },
  ] as const;
  const tie = (id: string, from: string) =>
    ({ id: `relationship/${id}`, type: 'MEMBER_OF', from, to: 'organization/analytical', start: '1840' }) as const;
  const relationships = [
    tie('a', 'person/ada'),
    tie('c', 'person/charles'),
    { ...tie('k', 'person/ada'), type: 'FUNDED' as const },
  ];

  it('opens with a search and questions about entities that it has; every tab is answered', async () => {
    const graph = await startGraph();
    const { uri, user, password } = graph.server;
    const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, SEED: 'off', QUERY_TIMEOUT_MS: '60000' };
    const own = await serve(env);
    try {
      const empty = await openPage('light', '/playground', own.url);
      expect((await tabTitles(empty.page))[0]).toBe('Search');
      await empty.context.close();

      const { problems } = await record(graph.database, { entities, relationships }, { actor: 'test' });
      expect(problems).toEqual([]);
      const { page, context, bad } = await openPage('light', '/playground', own.url);
      const titles = await tabTitles(page);
      expect(titles).toEqual(['Search', 'Ties', 'Evidence', 'Around', 'Timeline', 'Paths', 'Types']);
      for (const title of titles) {
        await page.locator('.graphiql-tab-button', { hasText: title }).click();
        const answer = await run(page, own.url);
        expect({ title, errors: answer.errors }).toEqual({ title, errors: undefined });
        expect(Object.values(answer.data)).not.toContain(null);
      }
      await page.locator('.graphiql-tab-button', { hasText: 'Ties' }).click();
      await page.screenshot({ path: join(screenshots, 'other.png') });
      await page.reload();
      await editorText(page);
      expect(await tabTitles(page)).toEqual(titles);
      await context.close();
      // Those of another's name.
      expect(bad.filter((line) => !line.includes('400'))).toEqual([]);
    } finally {
      await own.stop();
      await endAll();
      await graph.stop();
    }
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
