import { WhowhomError } from '../../errors.js';
import { entityFields } from './fields.js';
import { conditionsOf, withTree, type Conditions } from './filter.js';
import { isEnd, isTies, type Test, type TiesTest, type Tree } from './tree.js';

/** More entities are not carried from one condition into another. */
const carriedAtMost = 20_000;

/** Lists the ids of entities that meet conditions, at most so many. */
export type ListIds = (conditions: Conditions, limit: number) => Promise<readonly string[]>;

const settling = new WeakMap<Conditions, Promise<Conditions>>();

async function idsOf(listIds: ListIds, conditions: Conditions): Promise<readonly string[]> {
  const ids = await listIds(conditions, carriedAtMost + 1);
  if (ids.length <= carriedAtMost) return ids;
  throw new WhowhomError(
    'TOO_COMPLEX',
    `A condition on relationships within another one is met by more than ${carriedAtMost} entities.`,
    { path: 'where', wanted: 'a narrower inner condition, such as one on the id of an end' },
  );
}

type Map = (test: Test) => Promise<Test>;

/** A tree with each of its tests made anew. */
async function mapped(tree: Tree, map: Map): Promise<Tree> {
  if (tree.kind === 'test') return { kind: 'test', test: await map(tree.test) };
  return { kind: tree.kind, of: await Promise.all(tree.of.map((one) => mapped(one, map))) };
}

const within = async (test: Test, map: Map): Promise<Test> =>
  isEnd(test) || isTies(test) ? { ...test, tree: await mapped(test.tree, map) } : test;

/** Conditions on the ties of the entities that a filter leads to, resolved by `listIds`. */
function settler(listIds: ListIds, { view }: Conditions): (tree: Tree) => Promise<Tree> {
  /** A condition on relationships as the entities that meet it; other conditions as they are, but for what is in them. */
  const carried: Map = async (test) => {
    if (!isTies(test)) return within(test, carried);
    const asked: TiesTest & { want: boolean } = { ...test, want: true };
    const own = await settled(conditionsOf('entities', { kind: 'test', test: asked }, view), listIds);
    return { t: 'in', p: entityFields.id, v: await idsOf(listIds, own), want: test.want };
  };
  /** Conditions on relationships stay, those within them are carried over. */
  const flat: Map = (test) => within(test, isTies(test) ? carried : flat);
  return (tree) => mapped(tree, flat);
}

/**
 * The same conditions with none on relationships within another one: what is within is asked first, and goes on as the
 * ids of the entities that meet it. So a chain of conditions costs a statement a link, and its text is not planned for
 * seconds. Conditions that are flat already are themselves.
 * @throws WhowhomError TOO_COMPLEX when an inner condition is met by too many
 */
export function settled(conditions: Conditions, listIds: ListIds): Promise<Conditions> {
  if (conditions.depth <= 1) return Promise.resolve(conditions);
  const known = settling.get(conditions);
  if (known !== undefined) return known;
  const made = settler(listIds, conditions)(conditions.tree).then((tree) => withTree(conditions, tree));
  settling.set(conditions, made);
  return made;
}
