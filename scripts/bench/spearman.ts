/** The ranks of values from 1; equal values share the mean of their ranks. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((value, i) => ({ value, i })).sort((a, b) => a.value - b.value);
  const found = new Array<number>(values.length).fill(0);
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && order[to]?.value === order[from]?.value) to += 1;
    for (const { i } of order.slice(from, to)) found[i] = (from + 1 + to) / 2;
  }
  return found;
}

/**
 * Spearman's rank correlation: Pearson's correlation of the ranks, which holds with ties too (C. Spearman, The proof and
 * measurement of association between two things, American Journal of Psychology 15, 1904). 1 is the same order, 0 none.
 */
export function spearman(xs: readonly number[], ys: readonly number[]): number {
  const [rx, ry] = [ranks(xs), ranks(ys)];
  const mean = (xs.length + 1) / 2;
  const product = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, value, i) => sum + (value - mean) * ((b[i] ?? mean) - mean), 0);
  return product(rx, ry) / Math.sqrt(product(rx, rx) * product(ry, ry));
}
