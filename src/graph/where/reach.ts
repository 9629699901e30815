import { onShadows, type Property } from './fields.js';
import { isEnd, isNothing, isValue, tests, type EndTest, type Test, type Tree } from './tree.js';

/**
 * What conditions read: only the row's own properties; those of the entities at its ends too; or more, which takes a
 * look at other rows.
 */
export type Reach = 'row' | 'ends' | 'more';

/** Of which ends the id is in the row. */
export type KnownIds = ReadonlySet<EndTest['t']>;

const order: readonly Reach[] = ['row', 'ends', 'more'];
const furthest = (all: readonly Reach[]): Reach => order[Math.max(0, ...all.map((one) => order.indexOf(one)))] ?? 'row';

/** Whether conditions on an entity read nothing but its id. */
export const readsOnlyId = (tree: Tree): boolean =>
  tests(tree).every((test) => isValue(test) && test.p.of.join() === 'id');

function reachOfTest(test: Test, ids: KnownIds): Reach {
  if (isValue(test)) return 'row';
  if (!isEnd(test)) return 'more';
  if (ids.has(test.t) && readsOnlyId(test.tree)) return 'row';
  return furthest(['ends', reachOf(test.tree, ids)]);
}

/** What conditions read at most. */
export const reachOf = (tree: Tree, ids: KnownIds): Reach =>
  furthest(tests(tree).map((test) => reachOfTest(test, ids)));

/** Conditions that must all hold, by what they read. */
export function partsOf(tree: Tree, ids: KnownIds): Readonly<Record<Reach, readonly Tree[]>> {
  const each = tree.kind === 'all' ? tree.of : [tree];
  const of = (reach: Reach) => each.filter((one) => !isNothing(one) && reachOf(one, ids) === reach);
  return { row: of('row'), ends: of('ends'), more: of('more') };
}

/** Whether conditions on a relationship need an entity at its ends. */
export const readsEnds = (tree: Tree, ids: KnownIds): boolean =>
  tests(tree).some((test) => isEnd(test) && !(ids.has(test.t) && readsOnlyId(test.tree)));

const isOnShadow = ({ of }: Property): boolean => of.every((name) => onShadows.has(name));

/** Whether all that conditions on a relationship read of it is in the edge of its fact. */
export const readsShadows = (tree: Tree): boolean =>
  tests(tree).every((test) => !isValue(test) || (isOnShadow(test.p) && (test.t !== 'days' || isOnShadow(test.q))));
