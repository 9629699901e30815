import { chromium, type Browser } from 'playwright-core';

// The browser must not speak to its maker either: no updates, no sync, no QUIC.
const quiet = ['quic', 'gpu', 'background-networking', 'component-update', 'sync'].map((part) => `--disable-${part}`);

/** Starts Chromium, which CHROMIUM names. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--no-first-run', '--disable-dev-shm-usage', ...quiet],
  });
