import type { Browser, BrowserContext, BrowserContextOptions, Page, Request } from 'playwright-core';

/** The explorer page as somebody uses it, with what it must not do. */
export interface Opened {
  /** Where the service answers. */
  readonly url: string;
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests to elsewhere, complaints on the console, errors of the page. */
  readonly bad: string[];
  /** The names of the operations that were asked for, in order; each once, however often it had to be asked again. */
  readonly asked: string[];
  /** What was done so far: a key, a click, or a word typed is one. */
  readonly acts: string[];
  /** Waits until an operation of that name was answered, or of a stream until it began. */
  answered(operation: string): Promise<void>;
  press(key: string): Promise<void>;
  type(word: string): Promise<void>;
  click(name: string | RegExp, role?: 'button' | 'menuitem' | 'option'): Promise<void>;
}

/** Opens the page; all questions get time, for the database plans them first. */
export async function openExplorer(
  browser: Browser,
  url: string,
  hash = '',
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const bad: string[] = [];
  const asked: string[] = [];
  const acts: string[] = [];
  await context.route(
    (address) => address.origin !== url,
    (route) => {
      bad.push(`request: ${route.request().url()}`);
      return route.abort();
    },
  );
  page.on('pageerror', (error) => bad.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // A database that was just started plans what it is asked: the page asks again, and Chromium tells of each such answer.
    if (message.text().includes('status of 503')) return;
    if (['error', 'warning'].includes(message.type())) bad.push(`console: ${message.text()}`);
  });
  const operationOf = (request: Request): string | undefined =>
    /"query":"[^{]*?(?:query|mutation|subscription) (\w+)/s.exec(request.postData() ?? '')?.[1];
  page.on('request', (request) => {
    const operation = operationOf(request);
    if (operation !== undefined) asked.push(operation);
  });
  // Kept from the start: who waits only once the page is there may come too late.
  const answered = new Set<string | undefined>();
  page.on('response', (response) => {
    const operation = operationOf(response.request());
    // It is planned first: the page asks the same again, which is no further question.
    if (response.status() !== 503) answered.add(operation);
    else if (operation !== undefined && asked.includes(operation)) asked.splice(asked.lastIndexOf(operation), 1);
  });
  await page.goto(`${url}/${hash}`);
  return {
    ...{ url, page, context, bad, asked, acts },
    async answered(operation) {
      if (answered.has(operation)) return;
      await page.waitForResponse((one) => one.status() !== 503 && operationOf(one.request()) === operation);
    },
    async press(key) {
      acts.push(key);
      await page.keyboard.press(key);
    },
    async type(word) {
      acts.push(word);
      await page.keyboard.insertText(word);
    },
    async click(name, role = 'button') {
      acts.push(String(name));
      await page
        .getByRole(role, { name, exact: typeof name === 'string' })
        .first()
        .click();
    },
  };
}

/** Where each entity of the address stands. */
export function placesOf(address: string): Map<string, string> {
  const nodes = /[#&]n=([^&]*)/.exec(address)?.[1] ?? '';
  return new Map(
    nodes
      .split(';')
      .filter((one) => one !== '')
      .map((one) => [decodeURIComponent(one.slice(0, one.lastIndexOf('@'))), one.slice(one.lastIndexOf('@') + 1)]),
  );
}

/** Waits until something is so on the page, of which the security policy lets no script of a test be kept there. */
export async function untilTrue(page: Page, expression: string, patience = 60_000): Promise<void> {
  const until = performance.now() + patience;
  while (!(await page.evaluate<unknown>(expression))) {
    if (performance.now() > until) throw new Error(`It did not become true: ${expression}`);
    await page.waitForTimeout(50);
  }
}
