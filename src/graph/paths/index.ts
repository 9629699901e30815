import { compareText } from '../keys.js';
import type { Page } from '../model.js';
import { cut, type PageRequest } from '../page.js';
import type { Reader } from '../reader.js';
import { settled } from '../settled.js';
import { chosenEdges } from './choose.js';
import { findPaths, type Found, type Shortfall } from './find.js';
import { keyOf, placeOf, type Place } from './order.js';
import { reversed, type Question } from './question.js';
import { ruleOf, type Rule } from './rule.js';
import type { BarePath } from './rows.js';
import { scoreOf } from './score.js';

/** Why paths may be missing. */
export type { Shortfall } from './find.js';
/** What is asked. */
export type { Coherence, PathRank, Question } from './question.js';
export { pathKeyPattern } from './order.js';
export { parallelCounts, type Pair } from './between.js';
export {
  commonDays,
  hubsNamed,
  pathRows,
  weakestHop,
  type BarePath,
  type HopRow,
  type PathQuestion,
  type PathRow,
} from './rows.js';

/** A page of paths, and whether better or further ones may be missing. */
export interface PathPage extends Page<BarePath> {
  readonly shortfall: Shortfall | null;
  /** Ids of the hubs through which paths were not looked for, when that is why. */
  readonly hubs: readonly string[];
}

function bare({ net }: Found, place: Place, rule: Rule, isReversed: boolean): BarePath {
  const entities = place.ids.map((id) => net.numberOf(id));
  const edges = chosenEdges(net, entities, rule).map(({ id }) => id);
  return {
    entities: isReversed ? place.ids.toReversed() : place.ids,
    relationships: isReversed ? edges.toReversed() : edges,
    score: scoreOf(place.grade),
  };
}

/**
 * A page of the paths between two entities, best first: by rank, then by the ids of their entities, read from the end with
 * the smaller id, so that the answer is the same from both ends (but for CHRONOLOGICAL, which has a direction).
 */
export async function pathPage(reader: Reader, given: Question, page: PageRequest): Promise<PathPage> {
  const { coherence, from, to, selection } = given;
  const conditions = await settled(reader, selection.conditions);
  const asked = { ...given, selection: { ...selection, conditions } };
  const isReversed = coherence !== 'CHRONOLOGICAL' && compareText(from, to) > 0;
  const rule = ruleOf(coherence, conditions.view.certain);
  const after = page.after === null ? null : placeOf(page.after);
  const found = await findPaths(reader, isReversed ? reversed(asked) : asked, rule, after, page.size + 1);
  const rows = found.paths.map((place, i) => ({
    key: keyOf(place),
    // Only the page's own paths have their relationships chosen.
    row: i < page.size ? bare(found, place, rule, isReversed) : { entities: [], relationships: [], score: 0 },
  }));
  return { ...cut(rows, page), shortfall: found.shortfall, hubs: found.hubs };
}
