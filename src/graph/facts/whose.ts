import { cypher, joined, name, value, type Cypher } from '../../cypher.js';
import { pieces } from '../../generated/queries.js';
import { relationshipTypes, type RelationshipType } from '../../generated/vocabulary.js';
import { datedFrom } from '../keys.js';
import type { PageRequest } from '../page.js';
import { changeReading } from './days.js';
import type { Range, Reading } from '../ranges.js';
import { FAR_FUTURE, FAR_PAST } from '../time.js';
import { standsNow } from '../view.js';
import { entityLabel } from '../viewConditions.js';
import { foundBy } from './origins.js';
import type { KeyRange, Stretch } from './list.js';
import { anyDay, type Days, type FactSelection, type Side, type Whose } from './selection.js';

/** The variables of a fact and its ends. */
export interface FactVariables {
  readonly fact: Cypher;
  readonly from: Cypher;
  readonly to: Cypher;
}

const isAll = (types: readonly RelationshipType[]) => types.length === relationshipTypes.length;

/** More ranges are not walked one by one. */
const mostRanges = 2000;

/** A key, what its ranges begin with, and whether it holds the type. */
interface KeyOf {
  readonly key: string;
  readonly prefixes: readonly string[];
  readonly typed: boolean;
}

const ownKeys = (way: 'out' | 'in', side: Side, ids: readonly string[], types: readonly RelationshipType[]): KeyOf => {
  const typed = side === 'start' && !isAll(types) && ids.length * types.length <= mostRanges;
  const key = `${way}${side === 'end' ? 'End' : typed ? 'Type' : ''}Key`;
  const prefixes = ids.flatMap((id) => (typed ? types.map((type) => `${id}|${type}|`) : [`${id}|`]));
  return { key, prefixes, typed };
};

type Between = Extract<Whose, { kind: 'between' }>;

const isFromFewer = ({ from, to }: Between): boolean => from.length <= to.length;

/** Between entities, the end whose keys are not walked. */
function otherEnd(whose: Whose, fact: Cypher): readonly Cypher[] {
  if (whose.kind !== 'between') return [];
  return [
    isFromFewer(whose) ? cypher`${fact}.toId IN ${value(whose.to)}` : cypher`${fact}.fromId IN ${value(whose.from)}`,
  ];
}

/** The keys along which somebody's facts lie. */
function keysOf(whose: Whose, side: Side, types: readonly RelationshipType[]): readonly KeyOf[] {
  switch (whose.kind) {
    case 'all': {
      const typed = side === 'start' && !isAll(types);
      if (typed) return [{ key: 'typeKey', prefixes: types.map((type) => `${type}|`), typed }];
      return [{ key: side === 'start' ? 'startKey' : 'endKey', prefixes: [''], typed }];
    }
    case 'of':
      return [ownKeys('out', side, whose.ids, types), ownKeys('in', side, whose.ids, types)];
    case 'between':
      return [isFromFewer(whose) ? ownKeys('out', side, whose.from, types) : ownKeys('in', side, whose.to, types)];
    case 'from':
      return [ownKeys('out', side, whose.ids, types)];
    case 'to':
      return [ownKeys('in', side, whose.ids, types)];
  }
}

/** The latest day of a start or an end lies between two days. */
function latestDay({ latest }: Days, side: Side, fact: Cypher): readonly Cypher[] {
  if (latest === null) return [];
  const day = cypher`${fact}.${name(side === 'start' ? 's1' : 'e1')}`;
  const since = latest.since <= FAR_PAST ? [] : [cypher`${day} >= ${value(BigInt(latest.since))}`];
  const until = latest.until >= FAR_FUTURE ? [] : [cypher`${day} <= ${value(BigInt(latest.until))}`];
  return [...since, ...until];
}

/** Conditions on a fact's own fields that its place along a key does not say. */
function onlyThose({ whose, types, days }: FactSelection, side: Side, typed: boolean, fact: Cypher): readonly Cypher[] {
  return [
    ...(isAll(types) || typed ? [] : [cypher`${fact}.type IN ${value(types)}`]),
    ...otherEnd(whose, fact),
    ...latestDay(days, side, fact),
  ];
}

const tailOf = { start: 'startKey', end: 'endKey' } as const;
const keyed = (prefixes: readonly string[], { low, high }: Range): KeyRange[] =>
  prefixes.map((prefix) => ({ low: prefix + low, high: prefix + high }));

/** The facts between entities that stand now are few of many, and their edges find them; others are found by their evidence. */
function foundOf({ whose, types, which, conditions, origins }: FactSelection, fact: Cypher): Cypher | null {
  if (whose.kind === 'all' && which === 'standing' && origins?.page) return foundBy(origins.page, fact);
  if (whose.kind !== 'between' || which !== 'standing' || !standsNow(conditions.view)) return null;
  const { from, to } = whose;
  return pieces.facts.among({
    ...{ fact, ids: value([...new Set([...from, ...to])]), from: value(from), to: value(to) },
    types: joined(types.map(name), '|'),
  });
}

function stretchesOfSide(
  selection: FactSelection,
  { ranges, down }: Reading,
  side: Side,
  variables: FactVariables,
): Stretch[] {
  const { whose, types, which } = selection;
  const { fact } = variables;
  if (types.length === 0) return [];
  const ends = pieces.facts.both({ ...variables, label: entityLabel(selection.conditions.view) });
  const found = foundOf(selection, fact);
  const keys = found === null ? keysOf(whose, side, types) : keysOf({ kind: 'all' }, side, relationshipTypes);
  return ranges.flatMap((range, part) =>
    keys.map(({ key, prefixes, typed }) => ({
      ...{ key, part, down, tail: tailOf[side], ends, ranges: keyed(prefixes, range) },
      only: onlyThose(selection, side, typed || (whose.kind === 'between' && found !== null), fact),
      ...(found === null ? {} : { found }),
      ...(which === 'denied' && key === 'startKey' ? { label: 'Denied' as const } : {}),
    })),
  );
}

/** The stretches of a page of facts. */
export function stretchesOf(selection: FactSelection, page: PageRequest, variables: FactVariables): Stretch[] {
  const reading = changeReading(selection, page);
  return selection.sides.flatMap((side) => stretchesOfSide(selection, reading, side, variables));
}

const undatedOnly: Reading = { ranges: [{ low: '0', high: datedFrom }], down: true };

/** The stretches of the facts that have neither a start nor a stated end. */
export function undatedStretches(selection: FactSelection, variables: FactVariables): Stretch[] {
  const noEnd = cypher`${variables.fact}.endKey IS NULL`;
  const anyTime = { ...selection, days: anyDay };
  return stretchesOfSide(anyTime, undatedOnly, 'start', variables).map((stretch) => ({
    ...stretch,
    only: [...(stretch.only ?? []), noEnd],
  }));
}

/** Whether two walks may meet the same fact: one between two of the entities, or from one to itself. */
export const mayRepeat = ({ whose }: FactSelection): boolean => whose.kind === 'of';
