import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { inTurn } from '../../src/neo4j/embedded/lock.js';

let folder = '';
let lock = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whowhom-turns-'));
  lock = join(folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('one runs at a time, and all run', async () => {
  let inside = 0;
  let most = 0;
  const run = async () => {
    inside += 1;
    most = Math.max(most, inside);
    await sleep(20);
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 5 }, () => inTurn(lock, run)));
  expect(most).toBe(1);
  expect(existsSync(lock)).toBe(false);
});

test('one that fails gives its turn to the next, and its error to its caller', async () => {
  await expect(inTurn(lock, () => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
  expect(await inTurn(lock, () => Promise.resolve('done'))).toBe('done');
});

test('the lock of a process that has ended, or that was never whole, is taken over', async () => {
  for (const stale of ['{"pid":4194304,"start":"1"}', '']) {
    writeFileSync(lock, stale);
    expect(await inTurn(lock, () => Promise.resolve('done'))).toBe('done');
  }
});
