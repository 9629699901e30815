import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../../scripts/bench/browser.js';
import { openExplorer, untilTrue, type Opened } from '../support/explorerPage.js';
import { inkBetween, shotOf, type Clip } from '../support/ink.js';
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

const names = [
  'إيلون ماسك',
  // With punctuation at its end.
  'أوبن AI!',
  // In two lines, the second of another script at its beginning.
  'المؤسسة العربية للنشر OpenAI (بيروت)!',
];
const ids = ['person/elon-musk', 'person/sam-altman', 'organization/openai'];
const cy = 'document.querySelector(".drawing")._cyreg.cy';
const [zoom, fontSize, widest, apart] = [2.5, 13, 130, 100];

interface Answer {
  readonly data: { nodes: object[]; relationships: { nodes: object[] } };
}

/** Opens the page on entities that are called as wanted, without their ties, and nears. */
async function openNamed(): Promise<Opened> {
  const opened = await openExplorer(browser, url, '', { viewport: { width: 1280, height: 1400 } });
  const { page } = opened;
  await page.route('**/graphql', async (route) => {
    if (!(route.request().postData() ?? '').includes('query Picture')) return route.continue();
    const response = await route.fetch();
    const { data } = (await response.json()) as Answer;
    const nodes = data.nodes.map((one, i) => ({ ...one, nameIn: names[i] }));
    const relationships = { ...data.relationships, nodes: [] };
    return route.fulfill({ response, json: { data: { ...data, nodes, relationships } } });
  });
  await page.goto(`${url}/#n=${ids.map((id, i) => `${id}@0,${i * apart}`).join(';')}&names=ar`);
  await untilTrue(page, `document.querySelector('.drawing')?._cyreg?.cy.nodes('.named').length === ${ids.length}`);
  await page.evaluate(`${cy}.viewport({ zoom: ${zoom}, pan: { x: 400, y: 80 } })`);
  await page.waitForTimeout(600);
  return opened;
}

/** Where the name of a node stands: below its circle with its border, above the number beside the next one. */
const labelOf = (page: Page, i: number): Promise<Clip> =>
  page.evaluate<Clip>(`(() => {
    const { left, top } = document.querySelector('.drawing').getBoundingClientRect();
    const y = top + 80 + (${i * apart} + 17) * ${zoom};
    return { x: left + 400 - 70 * ${zoom}, y, width: 140 * ${zoom}, height: 50 * ${zoom} };
  })()`);

/** Writes a text into the page as its own engine does, as large as on the canvas; where it stands. */
const inDocument = (page: Page, text: string, direction: string): Promise<Clip> =>
  page.evaluate<Clip>(`(() => {
    document.querySelector('#written')?.remove();
    const place = document.createElement('div');
    place.id = 'written';
    place.dir = ${JSON.stringify(direction)};
    place.textContent = ${JSON.stringify(text)};
    place.style.cssText = 'position:fixed;z-index:9;left:20px;top:20px;background:#fff;color:#16181d;text-align:center;'
      + 'line-height:1;padding:8px;font:${fontSize * zoom}px/1 system-ui,"Noto Sans","Noto Sans Arabic",sans-serif;'
      + 'width:${widest * zoom + 16}px';
    document.body.append(place);
    const { x, y, width, height } = place.getBoundingClientRect();
    return { x, y, width, height };
  })()`);

const unjoined = (text: string): string => Array.from(text).join('\u200C');
const fromTheLeft = (text: string): string => `\u202D${text}\u202C`;

test('the canvas draws Arabic as the page does: letters join, run to the left, and an end stays an end', async () => {
  const { page, context } = await openNamed();
  for (const [i, name] of names.entries()) {
    const drawn = await shotOf(page, await labelOf(page, i));
    const farFrom = async (text: string, direction = 'auto') =>
      inkBetween(page, drawn, await shotOf(page, await inDocument(page, text, direction)));
    const { stray, width } = await farFrom(name);
    expect([name, stray < 0.05, width < 0.05]).toEqual([name, true, true]);
    // The same comparison sees letters that do not join, and letters from the left to the right.
    for (const wrong of [unjoined(name), fromTheLeft(name)])
      expect([name, (await farFrom(wrong)).stray > 0.1]).toEqual([name, true]);
    // And, where the end of a name tells, a name that runs as the page does.
    if (name.endsWith('!')) {
      const far = await farFrom(name, 'ltr');
      expect([name, Math.max(far.stray, far.width) > 0.05]).toEqual([name, true]);
    }
  }
  await context.close();
});
