import { WhowhomError } from '../errors.js';
import { queries } from '../generated/queries.js';
import { compose } from '../neo4j/compose.js';
import { startOf, whereText } from './entityStart.js';
import { compiled, isTies, subtree, type Conditions } from './filters/compile.js';
import type { Test, Tree } from './filters/tree.js';
import type { Reader } from './reader.js';
import type { View } from './view.js';

/** More entities are not carried from one condition into another. */
const carriedAtMost = 20_000;

const settling = new WeakMap<Conditions, Promise<Conditions>>();

/** The ids of the entities that meet conditions. */
async function idsOf(reader: Reader, conditions: Conditions): Promise<readonly string[]> {
  const start = await startOf(reader, conditions);
  const query = compose(queries.entities.ids, `${start.key} ${conditions.key}`, {
    start: () => start.text,
    where: () => whereText(conditions),
  });
  const values = { ...conditions.values, ...start.values };
  const rows = await reader.run(query, { limit: carriedAtMost + 1, values });
  if (rows.length <= carriedAtMost) return rows.map(({ id }) => id);
  throw new WhowhomError(
    'TOO_COMPLEX',
    `A condition on relationships within another one is met by more than ${carriedAtMost} entities.`,
    { path: 'where', wanted: 'a narrower inner condition, such as one on the id of an end' },
  );
}

/** A tree with each of its tests made anew. */
async function mapped(tree: Tree, map: (test: Test) => Promise<Test>): Promise<Tree> {
  if (tree.kind === 'test') return { kind: 'test', test: await map(tree.test) };
  return { kind: tree.kind, of: await Promise.all(tree.of.map((one) => mapped(one, map))) };
}

const within = async (test: Test, map: (test: Test) => Promise<Test>): Promise<Test> => {
  const inner = subtree(test);
  return inner === null ? test : { ...test, tree: await mapped(inner, map) };
};

/** A condition on relationships as the entities that meet it; other conditions as they are, but for what is in them. */
async function carried(reader: Reader, view: View, test: Test): Promise<Test> {
  if (!isTies(test)) return within(test, (inner) => carried(reader, view, inner));
  const own = await settled(reader, compiled({ kind: 'test', test: { ...test, want: true } }, 'entities', view));
  return { t: 'in', p: 'id', q: 'id', v: await idsOf(reader, own), want: test.want };
}

/** Conditions on relationships stay, those within them are carried over. */
function flat(reader: Reader, view: View, test: Test): Promise<Test> {
  const inward = isTies(test)
    ? (inner: Test) => carried(reader, view, inner)
    : (inner: Test) => flat(reader, view, inner);
  return within(test, inward);
}

/**
 * The same conditions with none on relationships within another one: what is within is asked first, and goes on as the
 * ids of the entities that meet it. So a chain of conditions costs a statement a link, and its text is not planned for
 * seconds. Conditions that are flat already are themselves.
 * @throws WhowhomError TOO_COMPLEX when an inner condition is met by too many
 */
export function settled(reader: Reader, conditions: Conditions): Promise<Conditions> {
  if (conditions.depth <= 1) return Promise.resolve(conditions);
  const known = settling.get(conditions);
  if (known !== undefined) return known;
  const { tree, on, view, currency } = conditions;
  const made = mapped(tree, (test) => flat(reader, view, test)).then((one) => compiled(one, on, view, currency));
  settling.set(conditions, made);
  return made;
}
