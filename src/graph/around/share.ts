/**
 * How many of each may be looked at so that all together are no more than a budget: those that have fewer leave what they
 * don't need to the others (max-min fairness). Null when all fit; never less than 1.
 */
export function fairShare(counts: readonly number[], budget: number): number | null {
  const sorted = [...counts].sort((a, b) => a - b);
  let left = budget;
  for (const [i, count] of sorted.entries()) {
    const share = Math.floor(left / (sorted.length - i));
    if (count > share) return Math.max(1, share);
    left -= count;
  }
  return null;
}
