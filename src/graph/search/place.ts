import { cypher, name, value, type Cypher } from '../../cypher.js';
import type { Keyed, PageRequest } from '../page.js';
import { relativeScore } from './score.js';

/** The key of a hit in its list: the score of the best hit of all, its own, then its id. */
export const hitKeyPattern = /^\d+(\.\d+)?(e[-+]?\d+)? \d+(\.\d+)?(e[-+]?\d+)? [^|]+$/i;

/** Behind which hit a page lies. */
export interface HitPlace {
  readonly best: number;
  readonly score: number;
  readonly id: string;
}

/** The place that a page comes behind; null at the front of the list. */
export function placeOf({ after }: PageRequest): HitPlace | null {
  if (after === null) return null;
  const [best, score, ...id] = after.split(' ');
  return { best: Number(best), score: Number(score), id: id.join(' ') };
}

/** The condition of hits that come behind a place, best first, equals by id. */
export const behindOf = (place: HitPlace | null, score: Cypher, id: Cypher): Cypher =>
  place === null
    ? name('true')
    : cypher`(${score} < ${value(place.score)} OR ${score} = ${value(place.score)} AND ${id} > ${value(place.id)})`;

/** Hits with their keys; scores are told beside that of the best hit. */
export function keyedHits<Hit extends { readonly score: number; readonly id: string }, Row>(
  hits: readonly Hit[],
  page: PageRequest,
  rowOf: (hit: Hit, score: number) => Row,
): Keyed<Row>[] {
  const top = placeOf(page)?.best ?? hits[0]?.score ?? 1;
  return hits.map((hit) => ({ key: `${top} ${hit.score} ${hit.id}`, row: rowOf(hit, relativeScore(hit.score, top)) }));
}
