import { cypher, name, value, type Cypher } from '../cypher.js';
import { pieces } from '../generated/queries.js';
import { isRanked, knownBy, seesDeprecated, standsNow, type View } from './view.js';
import { deciding } from './window.js';

/** What stood until it was corrected or retracted, or stands still. */
const stood = ['STANDS', 'SUPERSEDED', 'RETRACTED'];

const known = (view: View) => value(BigInt(knownBy(view)));

/** Which record of a fact a view sees: what stands now, or what stood as of a change. */
export function recordCondition(view: View, fact: Cypher): Cypher {
  if (standsNow(view)) return pieces.view.standing({ fact });
  const statuses = value(seesDeprecated(view) ? [...stood, 'DEPRECATED'] : stood);
  return pieces.view.recorded({ fact, known: known(view), statuses });
}

/** The conditions of a view on the days of a fact, or of the edge of one: what `holdsIn` of window.ts says. */
export function dayConditions({ window, certain }: View, fact: Cypher): Cypher[] {
  if (window === null) return [];
  const { start, end } = deciding(certain);
  const holds = window.withPast ? pieces.view.cameAbout : pieces.view.holds;
  const days = { since: value(BigInt(window.since)), until: value(BigInt(window.until)) };
  return [holds({ fact, start: name(start), end: name(end), ...days })];
}

/** The conditions of a view on the statements about a fact. */
function evidenceConditions(view: View, fact: Cypher): Cypher[] {
  if (!isRanked(view)) return [];
  const unstated = value(view.ranks.includes('NORMAL'));
  return [pieces.view.supported({ fact, known: known(view), ranks: value(view.ranks), unstated })];
}

/** The conditions of a view on a fact, on its record alone: in `row`; and on its statements: in `evidence`. */
export function factConditions(view: View, fact: Cypher): { readonly row: Cypher[]; readonly evidence: Cypher[] } {
  return {
    row: [recordCondition(view, fact), ...dayConditions(view, fact)],
    evidence: evidenceConditions(view, fact),
  };
}

/** The conditions of a view on what was recorded of a fact, but did not stand for one of some reasons. */
export const notStandingConditions = (view: View, fact: Cypher, statuses: readonly string[]): Cypher[] => [
  pieces.view.recorded({ fact, known: known(view), statuses: value(statuses) }),
  ...dayConditions(view, fact),
];

/** The same on the edge of a fact: it is there while the fact stands. Only for a view of what stands now. */
export function shadowConditions(view: View, shadow: Cypher): { readonly row: Cypher[]; readonly evidence: Cypher[] } {
  return { row: dayConditions(view, shadow), evidence: evidenceConditions(view, shadow) };
}

/** The conditions of a view on an entity: that it was recorded. */
export const entityConditionsOf = (view: View, entity: Cypher): Cypher[] =>
  view.known === null ? [] : [pieces.view.entityKnown({ entity, known: value(BigInt(view.known)) })];

/** The labels of what a view may see as an entity: now those that are one, of the past also those that were. */
export const entityLabel = (view: View): Cypher => (view.known === null ? name('Entity') : cypher`Entity|FormerEntity`);

/** The labels of what a view may see as an event or a source, and which it sees. */
export function formerSeen(view: View, label: 'Event' | 'Source', node: Cypher) {
  if (view.known === null) return { label: name(label), seen: name('true') };
  const labels = label === 'Event' ? cypher`Event|FormerEvent` : cypher`Source|FormerSource`;
  return { label: labels, seen: cypher`(${node}.sup IS NULL OR ${node}.sup > ${known(view)})` };
}

/** The labels of what a view may see as a joint sum, and which it sees: one that was corrected is several, each of its time. */
export function jointSeen(view: View, node: Cypher) {
  if (view.known === null) return { label: name('Joint'), seen: name('true') };
  const then = known(view);
  const seen = cypher`coalesce(${node}.rec, 0) <= ${then} AND coalesce(${node}.sup, ${then} + 1) > ${then}`;
  return { label: cypher`Joint|FormerJoint`, seen };
}

/** What leads from events and joint sums to those who take part, as a view sees it. */
export function partSeen(view: View, link: 'PARTICIPANT' | 'SHARED_BY') {
  if (view.known === null) return { link: name(link), seen: name('true'), label: entityLabel(view) };
  const then = known(view);
  return {
    link: link === 'PARTICIPANT' ? cypher`PARTICIPANT|WAS_PARTICIPANT` : cypher`SHARED_BY|WAS_SHARED_BY`,
    seen: cypher`coalesce(part.rec, 0) <= ${then} AND coalesce(part.sup, ${then} + 1) > ${then}`,
    label: entityLabel(view),
  };
}

/** The statement of the id `wanted`, as a view knows it. */
export const statementFound = (view: View, statement: Cypher): Cypher =>
  (view.known === null ? pieces.statements.recorded : pieces.statements.recordedThen)({
    statement,
    known: known(view),
  });

/** The condition of a view on a statement. */
export const statementCondition = (view: View, statement: Cypher): Cypher =>
  pieces.view.statementSeen({ statement, known: known(view), ranks: value(view.ranks) });
