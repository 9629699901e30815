import type { Level, Term, Way } from './levels.js';

/** What each way that fits adds to a score: nothing beside the levels, though a rare word scores more than a frequent one. */
const beside = '0.00001';

function termQuery({ field, text, how, off }: Term): string {
  // Folded words have no character that means something.
  if (how === 'WHOLE') return `${field}:${text}`;
  return how === 'BEGINNING' ? `${field}:${text}*` : `${field}:${text}~${off}`;
}

const wayQuery = (way: Way): string => `(${way.map((any) => `+(${any.map(termQuery).join(' ')})`).join(' ')})`;

/** The scores from which on a hit is on each level, the best first: each is more than all below it together. */
export const weightsOf = (levels: readonly Level[]): number[] => levels.map((_, i) => 4 ** (levels.length - 1 - i));

/**
 * Levels as a Lucene query. What is on a level scores its weight, however rare the words, and next to nothing more, so that
 * a limit cuts off the worst hits.
 */
export function luceneQuery(levels: readonly Level[]): string {
  const weights = weightsOf(levels);
  return levels
    .flatMap(({ ways }, i) => {
      const some = ways.filter((way) => way.length > 0 && way.every((any) => any.length > 0)).map(wayQuery);
      return some.length === 0 ? [] : [`(+*:*^${weights[i] ?? 1} +(${some.join(' ')})^${beside})`];
    })
    .join(' ');
}
