import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../../scripts/bench/browser.js';
import { endAll, serve, type Served } from '../faults/served.js';
import { startGraph, type Graph } from '../support/graph.js';

let browser: Browser;
let graph: Graph;
let served: Served;
let page: Page;
let troubles: string[];

beforeAll(async () => {
  graph = await startGraph();
  const { uri, user, password } = graph.server;
  served = await serve({
    ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, SEED: 'on', QUERY_TIMEOUT_MS: '60000' },
  });
  browser = await startBrowser();
}, 300_000);
afterAll(async () => {
  await browser.close();
  await served.stop();
  await endAll();
  await graph.stop();
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 860 }, reducedMotion: 'reduce' });
  page.setDefaultTimeout(90_000);
  troubles = [];
  page.on('console', (said) => {
    // A database that was just started plans what it is asked: the page asks again. Chromium tells of each such answer.
    if (said.type() === 'error' && said.text().includes('status of 503')) return;
    if (['error', 'warning'].includes(said.type())) troubles.push(said.text());
  });
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(served.url) && !url.startsWith('data:') && !url.startsWith('blob:')) troubles.push(url);
  });
});
afterEach(async () => {
  await page.close();
  expect(troubles).toEqual([]);
});

interface DrawnNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

interface DrawnEdge {
  readonly tie: string;
  readonly classes: readonly string[];
  readonly text: string;
}

/** Where the canvas keeps what it draws. */
const cy = 'document.querySelector(".drawing")._cyreg.cy';

/** The entities with where they are on the screen, in pixels. */
const nodes = (): Promise<DrawnNode[]> =>
  page.evaluate(`(() => {
    const { left, top } = document.querySelector('.drawing').getBoundingClientRect();
    return ${cy}.nodes('[^joint]').map((one) => {
      const { x, y } = one.renderedPosition();
      return { id: one.id(), x: left + x, y: top + y };
    });
  })()`);

const edges = (): Promise<DrawnEdge[]> =>
  page.evaluate(
    `${cy}.edges().map((one) => ({ tie: one.data('tie'), classes: one.classes(), text: one.style('label') }))`,
  );

/** Asks the service; one that plans a question first is asked again, as the page does. */
async function ask<T>(query: string, variables: object): Promise<T> {
  for (;;) {
    const response = await fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    if (response.status !== 503) return ((await response.json()) as { data: T }).data;
  }
}

const listed = (selector: string): Promise<(string | null)[]> =>
  page
    .locator(selector)
    .evaluateAll((all: { getAttribute(name: string): string | null }[]) =>
      all.map((one) => one.getAttribute('data-tie')),
    );

const changes = ['started', 'ended', 'happened', 'possible'] as const;
type Diff = Record<(typeof changes)[number], { readonly nodes: readonly { readonly id: string }[] }>;

const diffQuery = `query ($from: PartialDate!, $to: PartialDate!, $of: [ID!]) {
  diff(from: $from, to: $to, of: $of) { ${changes.map((name) => `${name}(first: 100) { nodes { id } }`).join(' ')} }
}`;

const of = ['person/elon-musk', 'organization/openai', 'person/sam-altman', 'organization/tesla'];
const link = `#n=${of.map((id, i) => `${id}@${(i % 2) * 260 - 130},${Math.floor(i / 2) * 200 - 100}`).join(';')}`;

/** Types two dates and compares them: five actions. */
async function compare(from: string, to: string): Promise<Diff> {
  const form = page.getByRole('form', { name: 'Compare two dates' });
  await form.getByLabel('From', { exact: true }).fill(from);
  await form.getByLabel('To', { exact: true }).fill(to);
  await form.getByRole('button', { name: 'Compare', exact: true }).click();
  await page.getByText(`Behind ${from} and up to ${to}:`).waitFor();
  const { diff } = await ask<{ diff: Diff }>(diffQuery, { from, to, of });
  return diff;
}

const markWords = {
  ...{ started: '+ started', ended: '− ended', both: '± started and ended' },
  ...{ happened: '● happened', possible: '? possible', same: 'same', dim: 'over before' },
};

/** The table says of each tie what the API says and the canvas marks, and how many there are of each. */
async function expectTableSays(diff: Diff, drawn: readonly DrawnEdge[], title: string): Promise<void> {
  await page.getByRole('button', { name: 'Tables' }).click();
  await page.getByRole('columnheader', { name: title }).waitFor();
  const rows = await page
    .locator('tr[data-tie]')
    .evaluateAll((all: { getAttribute(name: string): string; querySelector(of: string): { textContent: string } }[]) =>
      all.map((one) => ({ tie: one.getAttribute('data-tie'), word: one.querySelector('.mark').textContent })),
    );
  expect(rows.length).toBeGreaterThanOrEqual(drawn.length);
  const counts = new Map<string, number>();
  for (const { tie, word } of rows) {
    const lists = changes.filter((name) => diff[name].nodes.some(({ id }) => id === tie));
    const line = drawn.find((one) => one.tie === tie);
    const unlisted = (['same', 'dim'] as const).filter((name) => line?.classes.includes(name) ?? true);
    const wanted = lists.length > 1 ? (['both'] as const) : lists.length === 1 ? lists : unlisted;
    expect([tie, wanted.map((name) => markWords[name])]).toEqual([tie, expect.arrayContaining([word])]);
    if (word !== markWords.dim) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const told = await page.locator('.tables [role=status]').innerText();
  for (const [word, count] of counts) expect(told).toContain(`${word.replace(/^\W /, '')} ${count}`);
  await page.getByRole('button', { name: 'Picture' }).click();
  await page.locator('.canvas canvas').first().waitFor();
}

test.each([
  ['2018-02-19', '2018-02-21'],
  ['2014-12-31', '2018-12-31'],
])(
  'what changed from %s to %s is what the API says, in the lists and on the canvas, and nobody moves',
  async (from, to) => {
    await page.goto(`${served.url}/${link}`);
    await page.getByText(/^undated: \d/).waitFor();
    // Until the reader acts all of the picture is kept in sight, however long its canvas takes to find its size.
    await page.getByRole('form', { name: 'Compare two dates' }).getByLabel('From', { exact: true }).click();
    const before = await nodes();
    expect(before.map(({ id }) => id).sort()).toEqual([...of].sort());
    const diff = await compare(from, to);
    for (const name of changes) {
      expect(await listed(`[data-list=${name}] li`)).toEqual(diff[name].nodes.map(({ id }) => id));
    }
    const drawn = await edges();
    expect(drawn.length).toBeGreaterThan(0);
    const signs = { started: '+', ended: '−', both: '±', happened: '●', possible: '?' };
    for (const { tie, classes, text } of drawn) {
      const lists = changes.filter((name) => diff[name].nodes.some(({ id }) => id === tie));
      const mark = lists.length > 1 ? 'both' : (lists[0] ?? null);
      expect([tie, ...Object.keys(signs).filter((name) => classes.includes(name))]).toEqual(
        mark === null ? [tie] : [tie, mark],
      );
      // Without its colour a line is told by its sign.
      if (mark !== null) expect(text).toContain(signs[mark]);
    }
    expect(await nodes()).toEqual(before);
    expect(new URL(page.url()).hash).toContain(`compare=${from}|${to}`);
    await page.getByRole('button', { name: 'End comparison' }).click();
    await page.getByRole('button', { name: 'End comparison' }).waitFor({ state: 'detached' });
    expect(await nodes()).toEqual(before);
    await compare(from, to);
    await expectTableSays(diff, drawn, `${from} to ${to}`);
  },
);

test('a story goes by arrow keys: date, focus and text change, a quote is there, nothing is animated', async () => {
  await page.goto(served.url);
  await page.getByRole('button', { name: /How Musk and OpenAI fell out/ }).click();
  const told = page.getByRole('region', { name: 'Story' }).locator('p');
  const parts = async () => {
    const fields = new URLSearchParams(new URL(page.url()).hash.slice(1));
    const date = ['asof', 'from', 'to'].map((name) => fields.get(name)).join(' ');
    return { date, focus: fields.get('focus'), text: await told.textContent() };
  };
  const seen = [];
  let places: DrawnNode[] = [];
  for (let step = 0; step < 4; step += 1) {
    if (step > 0) await page.keyboard.press('ArrowRight');
    await page.waitForURL((url) => url.hash.endsWith(`story=the-feud|${step}`));
    expect(await page.evaluate(`${cy}.animated() || ${cy}.nodes().some((one) => one.animated())`)).toBe(false);
    const now = await page.evaluate<DrawnNode[]>(
      `${cy}.nodes('[^joint]').map((one) => ({ id: one.id(), ...one.position() }))`,
    );
    const stayed = now.filter(({ id }) => places.some((one) => one.id === id));
    expect(stayed).toEqual(stayed.map(({ id }) => places.find((one) => one.id === id)));
    places = now;
    seen.push(await parts());
  }
  for (const field of ['date', 'focus', 'text'] as const) {
    for (const [i, one] of seen.slice(1).entries()) expect(one[field]).not.toBe(seen[i]?.[field]);
  }
  const quote = page.locator('.panel blockquote[lang=ar]').first();
  await quote.waitFor();
  await page.keyboard.press('q');
  expect(await page.evaluate('document.activeElement.matches(".panel .quote")')).toBe(true);
  await page.getByRole('button', { name: 'Next ▶' }).focus();
  await page.keyboard.press('ArrowLeft');
  await page.waitForURL((url) => url.hash.endsWith('story=the-feud|2'));
  await page.keyboard.press('Escape');
  await page.waitForURL((url) => url.hash !== '' && !url.hash.includes('story='));
  expect(await nodes()).not.toEqual([]);
});

test('from Microsoft to Musk there are three paths, each hop with a quote, the chosen one brought out', async () => {
  await page.goto(served.url);
  let actions = 0;
  const act = async (doing: Promise<unknown>) => {
    actions += 1;
    await doing;
  };
  await act(page.getByRole('button', { name: 'Find a path' }).click());
  for (const name of ['Microsoft', 'Musk']) {
    await act(page.keyboard.type(name));
    await act(
      page
        .getByRole('option', { name: new RegExp(name) })
        .first()
        .click(),
    );
  }
  const paths = page.locator('.path');
  await page.getByText(/^3 paths, and there are more/).waitFor();
  expect(await paths.count()).toBe(3);
  const hops = page.locator('.path .hop');
  expect(await hops.count()).toBeGreaterThanOrEqual(6);
  expect(await hops.locator('blockquote').count()).toBe(await hops.count());
  const isSame = async (number: number) => {
    const ids = new Set(await listed(`.path:nth-child(${number}) .hop`));
    const led = (await edges()).filter(({ classes }) => classes.includes('path')).map(({ tie }) => tie);
    expect(new Set(led)).toEqual(ids);
    const others = (await edges()).filter(({ classes }) => !classes.includes('path'));
    expect(others.filter(({ classes }) => !classes.includes('dim'))).toEqual([]);
  };
  await isSame(1);
  await act(paths.nth(1).getByRole('button').first().click());
  await page.waitForURL((url) => url.hash.includes('|EVIDENCE|1|'));
  await page.locator('.path:nth-child(2)[data-chosen=true]').waitFor();
  await isSame(2);
  expect(actions).toBeLessThanOrEqual(8);
});

test('where no path leads the page says what to try', async () => {
  await page.goto(`${served.url}/#path=person/reid-hoffman|product/model-3|NONE|EVIDENCE|0|1`);
  await page.getByText(/^No path of up to 1 hop connects them. Try more hops/).waitFor();
});

test('the axis sets a window, keys go from change to change, and what was known once is warned of', async () => {
  await page.goto(`${served.url}/${link}`);
  const bar = page.getByRole('button', { name: /^2018: \d+ changes/ });
  await bar.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.hash.includes('from=2018&to=2018'));
  await page.getByRole('button', { name: 'Later change ▶' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForURL((url) => url.hash.includes('asof=2018') && url.hash.includes('focus=tie'));
  await page.getByRole('button', { name: 'Known when' }).click();
  await page.getByLabel('Known at').fill('2001-02-03T04:05:06');
  await page.getByRole('button', { name: 'As known then' }).click();
  await page.getByText('What was known at 2001-02-03, 04:05:06 UTC.').waitFor();
  await page.getByText('Nothing of this was recorded by then.').waitFor();
  await page.getByRole('button', { name: 'Back to now' }).click();
  await page.getByText('Nothing of this was recorded by then.').waitFor({ state: 'detached' });
  expect(new URL(page.url()).hash).not.toContain('known=');
});
