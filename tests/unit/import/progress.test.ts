import { expect, test } from '@jest/globals';
import { Progress } from '../../../src/import/progress.js';

function told(isTTY: boolean, times: readonly (readonly [ms: number, done: number])[]): string[] {
  const written: string[] = [];
  let now = 0;
  const progress = new Progress({ isTTY, write: (text) => written.push(text) }, () => now);
  for (const [ms, done] of times) {
    now = ms;
    progress.tell(done, 10_000);
  }
  progress.end();
  return written;
}

test('on a terminal it is one line that changes and is gone in the end', () => {
  const times = [
    [100, 10],
    [1000, 500],
    [1100, 600],
    [2000, 2000],
  ] as const;
  expect(told(true, times)).toEqual([
    '\r\u001b[K500 of 10000 rows (5 %), 500 a second, 19 s left',
    '\r\u001b[K2000 of 10000 rows (20 %), 1000 a second, 8 s left',
    '\r\u001b[K',
  ]);
});

test('elsewhere it is a line now and then', () => {
  const times = [
    [5000, 100],
    [10_000, 100],
    [12_000, 200],
    [20_000, 300],
  ] as const;
  expect(told(false, times)).toEqual([
    '100 of 10000 rows (1 %), 10 a second, 16 min 30 s left\n',
    '300 of 10000 rows (3 %), 15 a second, 10 min 47 s left\n',
  ]);
});
