/**
 * How well a hit fits beside the best one. On later pages the score of the best comes from a cursor, which a client can
 * forge: whatever it says, this is a number from 0 to 1.
 */
export function relativeScore(score: number, best: number): number {
  return best > 0 && score < best ? score / best : 1;
}
