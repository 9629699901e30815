import { cypher, empty, joined, mentions, name, value, type Cypher } from '../../cypher.js';
import { pieces } from '../../generated/queries.js';
import type { Range } from '../ranges.js';

const { facts } = pieces;

/** A range of a key; `skip` is how much of the key, behind the owner's id, comes before the place in the order. */
export interface KeyRange extends Range {
  readonly skip?: number;
}

/** A part of a list that lies along one key. */
export interface Stretch {
  /** The property that holds the key. */
  readonly key: string;
  /** The label whose index has the key; Fact where none is told. */
  readonly label?: 'Denied';
  /** Which part of the list it is: those with lower numbers come first. */
  readonly part: number;
  /** Whether it is read downwards; the same for all of a list. */
  readonly down: boolean;
  /** With an owner what comes behind its id. */
  readonly ranges: readonly KeyRange[];
  /** Which property is the place in the order; null where it is the rest of the key. */
  readonly tail: 'startKey' | 'endKey' | null;
  /** The patterns of the ends. */
  readonly ends: Cypher;
  /** Further conditions on the fact's own fields. */
  readonly only?: readonly Cypher[];
  /** Finds the facts, which the key then only puts in order; without it they are found along the key. */
  readonly found?: Cypher;
}

/** What facts are looked for. */
export interface FactList {
  readonly fact: Cypher;
  /** The fact and its ends. */
  readonly carried: readonly Cypher[];
  /** The variable of the owner; null for the whole graph. */
  readonly owner: Cypher | null;
  /** Further variables that conditions read. */
  readonly scope?: readonly Cypher[];
  readonly stretches: readonly Stretch[];
  /** Which records are seen, as their own fields tell. */
  readonly seen: readonly Cypher[];
  /** Conditions on the fact's own fields, tried within the budget. */
  readonly row: Cypher | null;
  /** Conditions on more, tried within the budget. */
  readonly more: Cypher | null;
  /** How many of each walk conditions are tried on; null is all. */
  readonly budget: number | null;
  /** Whether two walks may meet the same fact. */
  readonly distinct?: boolean;
  /** The place in the order where it is not the fact's own. */
  readonly place?: Cypher;
}

const all = (conditions: readonly Cypher[]) => joined(conditions, ' AND ');
const lines = (parts: readonly Cypher[]) => joined(parts, '\n');
const way = (down: boolean) => (down ? name('DESC') : empty);
const most = value(BigInt(Number.MAX_SAFE_INTEGER));

const ownerId = ({ owner }: FactList): Cypher | null => owner && cypher`${owner}.id`;
const scopeOf = ({ owner, scope = [] }: FactList): readonly Cypher[] => [...(owner === null ? [] : [owner]), ...scope];
const seenBy = (list: FactList, { only = [] }: Stretch) => all([...list.seen, ...only]);
/**
 * Statistics of an index that has just grown or shrunk say little, and a plan that follows them may walk all of another key
 * and filter: so the index is told.
 */
const hintOf = ({ fact }: FactList, { key, label, found }: Stretch): Cypher =>
  found === undefined ? cypher`USING INDEX SEEK ${fact}:${name(label ?? 'Fact')}(${name(key)})` : empty;
const behindFound = ({ found }: Stretch, text: Cypher) => (found === undefined ? text : lines([found, text]));

/** Bounds of a walk: its only range, or the range of the row. */
function boundsOf(list: FactList, { ranges }: Stretch): { readonly low: Cypher; readonly high: Cypher } {
  const id = ownerId(list);
  const behind = (bound: Cypher) => (id === null ? bound : cypher`${id} + ${bound}`);
  const [first] = ranges;
  if (ranges.length !== 1 || first === undefined)
    return { low: behind(cypher`range.low`), high: behind(cypher`range.high`) };
  return { low: behind(value(first.low)), high: behind(value(first.high)) };
}

/** The walk of a key, as all pieces that walk it take it. */
const alongKey = (list: FactList, stretch: Stretch) => ({
  ...{ fact: list.fact, key: name(stretch.key), hint: hintOf(list, stretch), seen: seenBy(list, stretch) },
  ...boundsOf(list, stretch),
});

/** The place of a fact in the order. */
function tailOf(list: FactList, { key, ranges, tail }: Stretch): Cypher {
  const { fact } = list;
  if (tail !== null) return cypher`${fact}.${name(tail)}`;
  const id = ownerId(list);
  const skip = ranges.length === 1 ? value(BigInt(ranges[0]?.skip ?? 0)) : cypher`range.skip`;
  return id === null
    ? cypher`substring(${fact}.${name(key)}, ${skip})`
    : cypher`substring(${fact}.${name(key)}, size(${id}) + ${skip})`;
}

/** Whether conditions read an entity that the patterns of the ends match. */
const readsEnds = ({ ends }: Stretch, conditions: Cypher): boolean =>
  [...ends.texts.join('').matchAll(/[([](\w+):/g)].some(([, one = '']) => mentions(conditions, name(one)));

const partOf = ({ part }: Stretch): Cypher => value(BigInt(part));

/** Conditions that are tried on what a walk gives, behind the ends where they read these. */
function tried({ row, more }: FactList, stretch: Stretch): Cypher[] {
  const { ends } = stretch;
  const onRow = row === null ? [] : [cypher`WITH * WHERE ${row}`];
  if (more === null) return [...onRow, ends];
  const met = facts.met({ conditions: more });
  return [...onRow, ...(readsEnds(stretch, more) ? [ends, met] : [met, ends])];
}

function walk(list: FactList, stretch: Stretch, limit: Cypher): Cypher {
  const { row, more, budget } = list;
  const isTried = row !== null || more !== null;
  const looked = budget !== null ? value(BigInt(budget)) : isTried ? most : limit;
  const along = facts.along({
    ...alongKey(list, stretch),
    ...{ way: way(stretch.down), most: looked },
  });
  return lines([behindFound(stretch, along), ...tried(list, stretch)]);
}

/** Makes a walk one for each range, where there are several. */
function eachRange(list: FactList, stretch: Stretch, text: Cypher, result: Cypher): Cypher {
  const { ranges } = stretch;
  if (ranges.length === 1) return text;
  const rows = ranges.map(({ low, high, skip = 0 }) => ({ low, high, skip: BigInt(skip) }));
  return facts.each({
    ranges: value(rows),
    inner: joined([...scopeOf(list), name('range')], ', '),
    walk: text,
    result,
  });
}

const union = (texts: readonly Cypher[]) => joined(texts, '\nUNION ALL\n');

/** The facts of a page in their order, with `tail`, and `part` where there are several walks. */
export function listRows(list: FactList, limit: number): Cypher {
  const { stretches, distinct = false } = list;
  const most = value(BigInt(limit));
  const carried = joined(list.carried, ', ');
  const [only] = stretches;
  if (only !== undefined && stretches.length === 1 && only.ranges.length === 1) {
    return lines([
      walk(list, only, most),
      facts.single({ carried, tail: list.place ?? tailOf(list, only), part: partOf(only), limit: most }),
    ]);
  }
  const walks = stretches.map((stretch) =>
    eachRange(
      list,
      stretch,
      lines([
        walk(list, stretch, most),
        facts.cut({ carried, tail: list.place ?? tailOf(list, stretch), part: partOf(stretch), limit: most }),
      ]),
      cypher`${carried}, tail, part`,
    ),
  );
  return facts.merged({
    ...{ scope: joined(scopeOf(list), ', '), walks: union(walks), carried, limit: most },
    ...{ way: way(only?.down ?? false), distinct: distinct ? name('DISTINCT') : empty },
  });
}

/** All facts of a list, of each walk as many as its budget allows, in no order. */
export function listWhole(list: FactList): Cypher {
  const carried = joined(list.carried, ', ');
  const walks = list.stretches.map((stretch) =>
    eachRange(list, stretch, lines([walk(list, stretch, most), cypher`RETURN ${carried}`]), carried),
  );
  return facts.whole({ scope: joined(scopeOf(list), ', '), walks: union(walks) });
}

/**
 * Of each walk the last place within the budget and the next one. A page that one walk alone did fill needs none; one that
 * several filled may hold rows of one behind the place where another stopped.
 */
export function listReached(list: FactList, rows: Cypher, size: number, edges: Cypher): Cypher {
  const { budget } = list;
  const last = value(BigInt(Math.max(0, (budget ?? 1) - 1)));
  const scope = scopeOf(list);
  const isOne = list.stretches.reduce((sum, { ranges }) => sum + ranges.length, 0) === 1;
  const walks = list.stretches.map((stretch) => {
    const places = facts.places({
      ...alongKey(list, stretch),
      ...{ way: way(stretch.down), last, tail: tailOf(list, stretch), part: partOf(stretch) },
    });
    return eachRange(list, stretch, behindFound(stretch, places), cypher`part, places`);
  });
  return facts.reached({
    ...{ scope: joined(scope, ', '), inner: joined([...scope, rows], ', '), list: rows },
    ...{ size: isOne ? value(BigInt(size)) : most, walks: union(walks), edges },
  });
}

/** How many facts a list holds, exactly. */
export function listTotal(list: FactList, total: Cypher): Cypher {
  const { fact, row, more } = list;
  const walks = list.stretches.map((stretch) => {
    const rest = lines([
      ...(row === null ? [] : [cypher`WITH * WHERE ${row}`]),
      ...(more === null ? [] : [...(readsEnds(stretch, more) ? [stretch.ends] : []), facts.met({ conditions: more })]),
    ]);
    const text = facts.count({
      ...alongKey(list, stretch),
      rest,
    });
    return eachRange(list, stretch, behindFound(stretch, text), fact);
  });
  const distinct = list.distinct === true ? name('DISTINCT') : empty;
  return facts.total({ scope: joined(scopeOf(list), ', '), walks: union(walks), fact, distinct, total });
}

/** The places of the first and the last fact of each walk. */
export function listEdges(list: FactList, places: Cypher): Cypher {
  const scope = joined(scopeOf(list), ', ');
  const walks = list.stretches.map((stretch) => {
    const ends = facts.ends({
      ...alongKey(list, stretch),
      ...{
        tail: tailOf(list, stretch),
        inner: joined([...scopeOf(list), ...(stretch.ranges.length === 1 ? [] : [name('range')])], ', '),
      },
    });
    return eachRange(list, stretch, ends, name('tail'));
  });
  return facts.edges({ scope, walks: union(walks), places });
}
