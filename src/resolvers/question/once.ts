import { Kind, visit, type ASTNode, type FieldNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { tagOf } from '../../graph/question/ask.js';
import { settledFor } from '../../graph/question/settled.js';
import type { Conditions } from '../../graph/where/index.js';
import type { Place } from './place.js';
import type { Field, Info } from './selection.js';

/** What of a request a question depends on: the values of some variables, and where there is a cursor. */
interface Dependence {
  readonly variables: readonly string[];
  /** Of those the ones that are cursors. */
  readonly cursors: readonly string[];
  /** Whether a cursor is written into the document. */
  readonly pinned: boolean;
  /** How many fields there are, those of a fragment as often as it is spread. */
  readonly size: number;
}

const cursorArguments: ReadonlySet<string> = new Set(['after', 'before']);

function dependenceOf(info: Info, roots: readonly ASTNode[]): Dependence {
  const [variables, cursors, sizes] = [new Set<string>(), new Set<string>(), new Map<string, number>()];
  let pinned = false;
  const look = (root: ASTNode): number => {
    let size = 0;
    visit(root, {
      Field: () => void (size += 1),
      Variable: ({ name }) => void variables.add(name.value),
      Argument({ name, value }) {
        if (!cursorArguments.has(name.value)) return;
        if (value.kind === Kind.VARIABLE) cursors.add(value.name.value);
        else pinned ||= value.kind !== Kind.NULL;
      },
      FragmentSpread({ name }) {
        const fragment = info.fragments[name.value];
        if (fragment === undefined) return;
        const inside = sizes.get(name.value) ?? look(fragment);
        sizes.set(name.value, inside);
        size += inside;
      },
    });
    return size;
  };
  const size = roots.reduce((sum, root) => sum + look(root), 0);
  return { variables: [...variables].sort(), cursors: [...cursors], pinned, size };
}

/** What of a field a question depends on: on what is asked below it, or on its arguments too. */
type Extent = 'below' | 'whole';

interface Known extends Dependence {
  readonly nodes: readonly FieldNode[];
}

const dependences: Readonly<Record<Extent, WeakMap<FieldNode, Known>>> = { below: new WeakMap(), whole: new WeakMap() };

const isSame = (left: readonly FieldNode[], right: readonly FieldNode[]): boolean =>
  left.length === right.length && left.every((node, i) => node === right[i]);

/** Read once for a field of a document, unless other operations of it ask for the field together with others. */
function dependenceOfField(info: Info, nodes: Field['nodes'], extent: Extent): Dependence {
  const known = dependences[extent].get(nodes[0]);
  if (known !== undefined && isSame(known.nodes, nodes)) return known;
  const roots = extent === 'whole' ? nodes : nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const dependence = { ...dependenceOf(info, roots), nodes };
  dependences[extent].set(nodes[0], dependence);
  return dependence;
}

/** Questions with what they are compiled into, by fields: measured with eight lists, 2 kB each. */
const questions = new LRUCache<string, object>({ max: 1000, maxSize: 15_000, maxEntrySize: 1500 });

/** Longer values of variables are not kept. */
const longestKey = 2000;

/**
 * What a field asks, made once for all requests that ask the same of it: same document, same view, and same values of the
 * variables that it depends on. A question with a cursor is of one moment, and made anew.
 */
export function askedOnce<Q extends object>(
  { info, context, view }: Place,
  { name, nodes }: Field,
  extent: Extent,
  make: () => Q,
): Q {
  const { variables, cursors, pinned, size } = dependenceOfField(info, nodes, extent);
  const given = info.variableValues;
  if (pinned || cursors.some((cursor) => given[cursor] !== null && given[cursor] !== undefined)) return make();
  const values = variables.filter((variable) => variable in given).map((variable) => [variable, given[variable]]);
  const key = JSON.stringify([name, nodes.map(tagOf), view.name, context.maxPageSize, values]);
  if (key.length > longestKey) return make();
  const known = questions.get(key);
  if (known !== undefined) return known as Q;
  const made = make();
  questions.set(key, made, { size: Math.max(1, size) });
  return made;
}

/** The same of a list, by its arguments too, once its conditions are settled; those that hold others are settled anew. */
export async function settledOnce<Q extends object>(
  place: Place,
  field: Field,
  given: Conditions,
  make: (conditions: Conditions) => Q,
): Promise<Q> {
  if (given.depth <= 1) return askedOnce(place, field, 'whole', () => make(given));
  return make(await settledFor(place.context.reader, field.nodes[0], given));
}
