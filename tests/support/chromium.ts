import { chromium, type Browser } from 'playwright-core';

/** Chromium without a screen, which speaks to nobody. */
export const startChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--no-first-run', '--disable-gpu', '--disable-dev-shm-usage'],
  });
