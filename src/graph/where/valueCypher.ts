import { cypher, joined, name, value, type Cypher } from '../../cypher.js';
import type { Property } from './fields.js';
import type { Bounds, Test, TextTest, Tree, ValueTest } from './tree.js';

/** How a property of what is tested is read. */
export type Read = (property: string) => Cypher;

/** Reads the properties of a node in a variable. */
export const ofNode =
  (node: Cypher): Read =>
  (property) =>
    cypher`${node}.${name(property)}`;

/** Reads those of the edge of a fact, which is of its type. */
export const ofShadow =
  (shadow: Cypher): Read =>
  (property) =>
    property === 'type' ? cypher`type(${shadow})` : cypher`${shadow}.${name(property)}`;

/** What holds, and whether it is ever null: a test of what is not there is. */
export interface Holding {
  readonly holds: Cypher;
  readonly mayBeNull: boolean;
}

/** What is never null. */
export const surely = (holds: Cypher): Holding => ({ holds, mayBeNull: false });

/** What is null where a value is not there. */
const perhaps = (holds: Cypher): Holding => ({ holds, mayBeNull: true });

/** A test as it is wanted: one of what is not there does not hold, and so its negation does. */
export function asWanted({ holds, mayBeNull }: Holding, want: boolean): Cypher {
  if (want) return holds;
  return mayBeNull ? cypher`NOT coalesce(${holds}, false)` : cypher`NOT ${holds}`;
}

const operators = { gt: cypher`>`, gte: cypher`>=`, lt: cypher`<`, lte: cypher`<=` } as const;
const parts = {
  in: cypher`IN`,
  contains: cypher`CONTAINS`,
  starts: cypher`STARTS WITH`,
  ends: cypher`ENDS WITH`,
} as const;

/** What is true of everything. */
const everything = cypher`true`;

/**
 * What is true of nothing: a parameter, for beside a written `false` the planner drops all conditions, and then the index
 * that a walk is told to take is an error.
 */
const nothing = value(false);

/** Conditions that all hold, without parentheses around them; null when there are none. */
export const together = (all: readonly Cypher[]): Cypher | null => (all.length === 0 ? null : joined(all, ' AND '));

const inParentheses = (all: readonly Cypher[], between: string): Cypher =>
  all.length === 1 && all[0] !== undefined ? all[0] : cypher`(${joined(all, between)})`;

/** Conditions of which one holds; of none, none does. */
export const either = (all: readonly Cypher[]): Cypher => (all.length === 0 ? nothing : inParentheses(all, ' OR '));

/** A value between bounds: `f.confidence >= $p0`, or `(f.confidence >= $p0 AND f.confidence < $p1)`. */
export function bounded(read: Cypher, bounds: Bounds): Cypher {
  const names = (['gt', 'gte', 'lt', 'lte'] as const).filter((bound) => bounds[bound] !== undefined);
  const each = names.map((bound) => cypher`${read} ${operators[bound]} ${value(bounds[bound])}`);
  return each.length === 0 ? everything : inParentheses(each, ' AND ');
}

/** A property, or the first of several that is there: `coalesce(f.kindFold, f.kind)`. */
function reading(property: Property, read: Read): Cypher {
  const all = property.of.map(read);
  return all.length === 1 && all[0] !== undefined ? all[0] : cypher`coalesce(${joined(all, ', ')})`;
}

/** A test of a value, or of any value of a list: `any(item IN f.eventIds WHERE item IN $p0)`. */
function anyOf(property: Property, read: Read, toTest: (one: Cypher) => Cypher): Cypher {
  const whole = reading(property, read);
  return property.many ? cypher`any(item IN ${whole} WHERE ${toTest(cypher`item`)})` : toTest(whole);
}

/** Whether a text is so: `f.kind STARTS WITH $p0`. */
export const textHolds = (test: TextTest, one: Cypher): Cypher => cypher`${one} ${parts[test.t]} ${value(test.v)}`;

function holding(test: ValueTest, read: Read): Holding {
  switch (test.t) {
    case 'exists':
      return surely(cypher`${reading(test.p, read)} IS NOT NULL`);
    case 'is':
      return perhaps(anyOf(test.p, read, (one) => cypher`${one} = ${value(test.v)}`));
    case 'in':
    case 'contains':
    case 'starts':
    case 'ends':
      return perhaps(anyOf(test.p, read, (one) => textHolds(test, one)));
    case 'behind': {
      const prefix = value(test.prefix);
      const rest = (one: Cypher) => textHolds(test.is, cypher`substring(${one}, size(${prefix}))`);
      return perhaps(anyOf(test.p, read, (one) => cypher`(${one} STARTS WITH ${prefix} AND ${rest(one)})`));
    }
    case 'range':
      return perhaps(anyOf(test.p, read, (one) => bounded(one, test.bounds)));
    case 'days': {
      const [first, last] = [reading(test.p, read), reading(test.q, read)];
      return perhaps(cypher`(${last} >= ${value(test.lo)} AND ${first} <= ${value(test.hi)})`);
    }
  }
}

/** A test of a value as it is wanted: `f.kind CONTAINS $p0`, `NOT coalesce(f.kind CONTAINS $p0, false)`. */
export function valueTest(test: ValueTest & Pick<Test, 'want'>, read: Read): Cypher {
  if (test.t === 'exists' && !test.want) return cypher`${reading(test.p, read)} IS NULL`;
  return asWanted(holding(test, read), test.want);
}

/** A tree: `(a AND (b OR c))`, with the text of each test from `leaf`. */
export function written(tree: Tree, leaf: (test: Test) => Cypher): Cypher {
  if (tree.kind === 'test') return leaf(tree.test);
  const each = tree.of.map((one) => written(one, leaf));
  if (each.length === 0) return tree.kind === 'all' ? everything : nothing;
  return inParentheses(each, tree.kind === 'all' ? ' AND ' : ' OR ');
}
