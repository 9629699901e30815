import { expect, test } from '@jest/globals';
import { spearman } from '../../scripts/bench/spearman.js';

test('the same order is 1, the reverse -1, whatever the distances', () => {
  expect(spearman([1, 2, 3, 4], [1, 10, 100, 1e9])).toBeCloseTo(1, 12);
  expect(spearman([1, 2, 3, 4], [9, 7, 1, -5])).toBeCloseTo(-1, 12);
});

test('a worked example without ties, by 1 - 6 sum(d^2) / (n (n^2 - 1))', () => {
  const xs = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
  const ys = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
  expect(spearman(xs, ys)).toBeCloseTo(1 - (6 * 194) / 990, 12);
});

test('equal values share the mean of their ranks', () => {
  // Ranks 1.5 1.5 3 4 and 1 2.5 2.5 4 of the mean 2.5: products of deviations over squares of deviations.
  expect(spearman([1, 1, 2, 3], [10, 20, 20, 30])).toBeCloseTo((-1 * -1.5 + -1 * 0 + 0.5 * 0 + 1.5 * 1.5) / 4.5, 12);
});
