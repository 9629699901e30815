/** Edit distance (Levenshtein 1966, with one row of the matrix kept). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Up to three of the candidates that differ from a word in at most four tenths of its letters, nearest first. */
export function nearest(word: string, candidates: readonly string[]): string[] {
  const short = word.slice(0, 100);
  return candidates
    .map((candidate) => ({ candidate, far: distance(short, candidate.slice(0, 100)) }))
    .filter(({ far }) => far <= Math.max(2, short.length * 0.4))
    .sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}
