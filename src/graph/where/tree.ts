import type { RelationshipType } from '../../generated/vocabulary.js';
import type { Property } from './fields.js';

/** Bounds of a value: those that are given. */
export interface Bounds {
  readonly gt?: unknown;
  readonly gte?: unknown;
  readonly lt?: unknown;
  readonly lte?: unknown;
}

/** How a text is compared. */
export type TextTest =
  | { readonly t: 'in'; readonly v: readonly string[] }
  | { readonly t: 'contains' | 'starts' | 'ends'; readonly v: string };

/** A test of a value that is stored with what is tested. */
export type ValueTest =
  | (TextTest & { readonly p: Property })
  | { readonly t: 'is'; readonly p: Property; readonly v: string | boolean }
  | { readonly t: 'exists'; readonly p: Property }
  | { readonly t: 'range'; readonly p: Property; readonly bounds: Bounds }
  /** Behind a prefix a text is so. */
  | { readonly t: 'behind'; readonly p: Property; readonly prefix: string; readonly is: TextTest }
  /** What lies between the days in `p` and `q` can lie between `lo` and `hi`. */
  | { readonly t: 'days'; readonly p: Property; readonly q: Property; readonly lo: bigint; readonly hi: bigint };

/** Which relationships of an entity are meant. */
interface Ties {
  readonly types: readonly RelationshipType[];
  readonly out: boolean;
  readonly in: boolean;
  readonly tree: Tree;
}

/** A test of an entity's relationships: that there is one, or how many there are. */
export type TiesTest =
  | ({ readonly t: 'some' } & Ties)
  | ({ readonly t: 'count'; readonly bound: 'least' | 'most'; readonly n: number } & Ties);

/** A test of what stands at an end of a relationship. It is never negated: what is within is. */
export interface EndTest {
  readonly t: 'otherEnd' | 'from' | 'to';
  readonly tree: Tree;
}

/** A test of the statements about a relationship: some one of those that a view sees is so, or how many voices they are. */
export type EvidenceTest =
  | { readonly t: 'statement'; readonly is: 'said by' | 'cites'; readonly v: readonly string[] }
  | {
      readonly t: 'statement';
      readonly is: 'attributed' | 'by a document' | 'by a named one' | 'not anonymous' | 'supporting';
    }
  | { readonly t: 'statement'; readonly is: 'supporting, by others'; readonly v: readonly string[] }
  /** The source that it cites is so; it supports, and cites no source that is. */
  | { readonly t: 'statement'; readonly is: 'cites such' | 'supporting, cites others'; readonly tree: Tree }
  /** How many voices are in those that support. */
  | { readonly t: 'statement'; readonly is: 'voices'; readonly bounds: Bounds };

/** A test of where a statement comes from, what it is about and when it was recorded. */
export type OriginTest =
  | { readonly t: 'origin'; readonly is: 'said by' | 'cites' | 'about a kind'; readonly v: readonly string[] }
  | { readonly t: 'origin'; readonly is: 'by a document' | 'by a named one' | 'by an unnamed one' }
  | { readonly t: 'origin'; readonly is: 'cites such'; readonly tree: Tree }
  | { readonly t: 'origin'; readonly is: 'recorded'; readonly bounds: Bounds };

/** A test of the further names of an entity: some one of them, as it is written, is so. */
export interface NamedTest {
  readonly t: 'named';
  readonly is: TextTest;
}

/** A test of how many relationships an entity has. */
export interface DegreeTest {
  readonly t: 'degree';
  readonly bounds: Bounds;
}

/** What is tested. */
export type Tested = ValueTest | TiesTest | EndTest | EvidenceTest | OriginTest | NamedTest | DegreeTest;

/** One condition: `t` says what is tested, `want` is false where it is negated. */
export type Test = Tested & { readonly want: boolean };

/** Conditions put together, with every negation pushed down to the tests. */
export type Tree =
  { readonly kind: 'test'; readonly test: Test } | { readonly kind: 'all' | 'any'; readonly of: readonly Tree[] };

/** A condition that holds. */
export const test = (tested: Tested): Tree => ({ kind: 'test', test: { ...tested, want: true } });

/** All of these hold; of none, all do. A lone one is itself, and those of an `all` within are taken up. */
export function all(of: readonly Tree[]): Tree {
  const flat = of.flatMap((one) => (one.kind === 'all' ? one.of : [one]));
  return flat.length === 1 && flat[0] !== undefined ? flat[0] : { kind: 'all', of: flat };
}

/** One of these holds; of none, none does. */
export function any(of: readonly Tree[]): Tree {
  const flat = of.flatMap((one) => (one.kind === 'any' ? one.of : [one]));
  return flat.length === 1 && flat[0] !== undefined ? flat[0] : { kind: 'any', of: flat };
}

/** No conditions: all things meet them. */
export const nothing: Tree = { kind: 'all', of: [] };

/** Whether there are no conditions. */
export const isNothing = (tree: Tree): boolean => tree.kind === 'all' && tree.of.length === 0;

/** Whether a test is on what stands at an end of a relationship. */
export const isEnd = (one: Test): one is EndTest & { readonly want: boolean } =>
  one.t === 'otherEnd' || one.t === 'from' || one.t === 'to';

/** Whether a test is on the relationships of an entity. */
export const isTies = (one: Test): one is TiesTest & { readonly want: boolean } =>
  one.t === 'some' || one.t === 'count';

/** Whether a test is on a value that is stored with what is tested. */
export const isValue = (one: Test): one is ValueTest & { readonly want: boolean } => 'p' in one;

/** What holds exactly when the tree does not: De Morgan, down to the tests. */
export function not(tree: Tree): Tree {
  if (tree.kind !== 'test') return { kind: tree.kind === 'all' ? 'any' : 'all', of: tree.of.map(not) };
  const one = tree.test;
  // Every relationship has its ends.
  if (isEnd(one)) return { kind: 'test', test: { ...one, tree: not(one.tree) } };
  return { kind: 'test', test: { ...one, want: !one.want } };
}

/** The tests of a tree, but for those within its tests. */
export function tests(tree: Tree): readonly Test[] {
  return tree.kind === 'test' ? [tree.test] : tree.of.flatMap(tests);
}

/** The tree within a test, null when there is none. */
export const subtree = (one: Test): Tree | null => (isEnd(one) || isTies(one) ? one.tree : null);

/** How deep conditions on relationships of entities stand within others. */
export function tiesDepth(tree: Tree): number {
  const depths = tests(tree).map((one) => {
    const inner = subtree(one);
    return (inner === null ? 0 : tiesDepth(inner)) + (isTies(one) ? 1 : 0);
  });
  return Math.max(0, ...depths);
}
