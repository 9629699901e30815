/** One condition, as the leaf of the statement reads it: `t` picks the comparison, `want` is false where it is negated. */
export interface Test {
  readonly t: string;
  readonly want: boolean;
  readonly [operand: string]: unknown;
}

/** Conditions put together, with every negation pushed down to the tests. */
export type Tree =
  { readonly kind: 'test'; readonly test: Test } | { readonly kind: 'all' | 'any'; readonly of: readonly Tree[] };

/** A condition that holds. */
export const test = (t: string, operands: Readonly<Record<string, unknown>>): Tree => ({
  kind: 'test',
  test: { ...operands, t, want: true },
});

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

/** What holds exactly when the tree does not: De Morgan, down to the tests. */
export function not(tree: Tree): Tree {
  if (tree.kind === 'test') return { kind: 'test', test: { ...tree.test, want: !tree.test.want } };
  return { kind: tree.kind === 'all' ? 'any' : 'all', of: tree.of.map(not) };
}

const quantifier = (level: number): 'all' | 'any' => (level % 2 === 0 ? 'all' : 'any');

/** How many levels of lists, all and any by turns, the tree takes. */
export function levels(tree: Tree, level = 0): number {
  if (tree.kind === 'test') return Math.max(level, 1);
  if (tree.kind !== quantifier(level)) return levels(tree, level + 1);
  return Math.max(level + 1, ...tree.of.map((one) => levels(one, level + 1)));
}

/** Lists within lists of tests, `depth` levels of them. */
export type Nested = readonly (Test | Nested)[];

/**
 * The tree as lists of one depth, all and any by turns, so that one text reads every tree: what lacks a level is wrapped
 * into a list of its own.
 */
export function nested(tree: Tree, depth: number, level = 0): Nested {
  const inner = (one: Tree): Test | Nested =>
    level + 1 === depth && one.kind === 'test' ? one.test : nested(one, depth, level + 1);
  return tree.kind === quantifier(level) ? tree.of.map(inner) : [inner(tree)];
}
