import { cypher, empty, name, value, type Cypher } from '../../cypher.js';
import { pieces } from '../../generated/queries.js';
import type { RelationshipType } from '../../generated/vocabulary.js';
import { listWhole, type FactList } from '../facts/list.js';
import { namedEnd } from '../facts/namedEnd.js';
import { wholeStretches } from '../facts/owner.js';
import { allOf } from '../facts/ownerList.js';
import { anyDay, type FactSelection } from '../facts/selection.js';
import { stretchesOf } from '../facts/whose.js';
import { knownBy, seesDeprecated, type View } from '../view.js';
import { dayConditions, entityLabel, factConditions, jointSeen } from '../viewConditions.js';
import { filterPredicate, type Conditions } from '../where/index.js';
import type { TotalBy } from './sums.js';

/** Which of an entity's relationships are meant: what it gave, or what it got. */
export type Way = 'OUT' | 'IN';

/** What a view leaves out because it does not stand. */
const leftOutBy = (view: View): readonly string[] => (seesDeprecated(view) ? ['DENIED'] : ['DENIED', 'DEPRECATED']);

/** Which records are seen: those that a view shows, or those that it leaves out. */
function seenBy(conditions: Conditions, fact: Cypher, leftOut: View | null) {
  if (leftOut === null) return factConditions(conditions.view, fact);
  const known = value(BigInt(knownBy(leftOut)));
  const record = pieces.view.recorded({ fact, known, statuses: value(leftOutBy(leftOut)) });
  return { row: [record, ...dayConditions(conditions.view, fact)], evidence: [] };
}

const fact = name('f');

/** The variable of the facts. */
export const totalledFact = fact;

function patternOf(
  list: Omit<FactList, 'fact' | 'seen' | 'row' | 'more' | 'budget'>,
  conditions: Conditions,
  leftOut: View | null,
): Cypher {
  const [, one = name('o'), other] = list.carried;
  const names = other === undefined ? { fact, other: one } : { fact, from: one, to: other };
  const seen = seenBy(conditions, fact, leftOut);
  const { row, ends, more } = filterPredicate(conditions, names);
  const rest = allOf([...seen.evidence, ends, more]);
  // Ends that no condition reads are not looked up.
  const [carried, stretches] =
    rest === null ? [[fact], list.stretches.map((one) => ({ ...one, ends: empty }))] : [list.carried, list.stretches];
  return listWhole({ ...list, ...{ fact, carried, stretches, seen: seen.row, row, budget: null, more: rest } });
}

/**
 * The funding of the entity in a variable that meets conditions on ties.
 * @param leftOut the view whose left out facts are meant; null is what the view of the conditions shows
 */
export function fundingOf(entity: Cypher, way: Way, conditions: Conditions, leftOut: View | null = null): Cypher {
  const other = name('o');
  const stretches = wholeStretches(
    { types: ['FUNDED'], direction: way, fact, other, label: entityLabel(conditions.view) },
    conditions.view,
  );
  return patternOf({ carried: [fact, other], owner: entity, stretches }, conditions, leftOut);
}

/**
 * All relationships of some types that meet conditions.
 * @param types at least one, in the order of the vocabulary
 * @param leftOut as of the funding of an entity
 */
export function allOfTypes(
  types: readonly RelationshipType[],
  conditions: Conditions,
  leftOut: View | null = null,
): Cypher {
  const [from, to] = [name('a'), name('b')];
  const selection: FactSelection = {
    ...{ whose: namedEnd(conditions), types, sides: ['start'], days: anyDay, undated: true, order: 'DESC' },
    ...{ conditions, which: 'standing', form: null, unsure: null },
  };
  const stretches = stretchesOf(selection, { size: 0, after: null, before: null, backward: false }, { fact, from, to });
  return patternOf({ carried: [fact, from, to], owner: null, stretches }, conditions, leftOut);
}

const nothing = cypher`null`;

/**
 * The piece that counts, or counts and adds up amounts, by what is asked for.
 * @param money whether amounts are read
 * @param view of the joint sums, each as it was then
 */
export function totalsBy(by: ReadonlySet<TotalBy>, money: boolean, view: View): Cypher {
  const part = (of: TotalBy, property: string) => (by.has(of) ? cypher`${fact}.${name(property)}` : nothing);
  const parts = {
    ...{
      fact,
      type: part('TYPE', 'type'),
      kind: part('KIND', 'kind'),
      year: by.has('YEAR') ? pieces.facts.startYear({ fact }) : nothing,
    },
    ...{ from: part('FROM', 'fromId'), to: part('TO', 'toId') },
  };
  if (!money) return pieces.money.counts(parts);
  const { label: jointLabel, seen } = jointSeen(view, name('j'));
  return pieces.money.sums({ ...parts, jointLabel, jointSeen: seen });
}
