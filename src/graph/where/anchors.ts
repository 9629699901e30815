import type { RelationshipType } from '../../generated/vocabulary.js';
import { isTies, subtree, type EndTest, type Test, type TiesTest, type Tree } from './tree.js';

/** The tests that must hold whatever the rest does: those that no `any` and no negation is around. */
export function required(tree: Tree): readonly Test[] {
  const all = tree.kind === 'test' ? [tree] : tree.kind === 'all' ? tree.of : [];
  return all.flatMap((one) => (one.kind === 'test' && one.test.want ? [one.test] : []));
}

const shortest = (lists: readonly (readonly string[])[]): readonly string[] | null =>
  lists.reduce<readonly string[] | null>(
    (best, list) => (best === null || list.length < best.length ? list : best),
    null,
  );

/**
 * The ids, or words, that conditions leave for something, null when they leave any. Of several lists the shortest.
 * @param path of what: ends to go to, then the property, such as ['otherEnd', 'id']
 */
export function requiredIds(tree: Tree, path: readonly [...EndTest['t'][], string]): readonly string[] | null {
  const [step, ...rest] = path;
  const lists = required(tree).flatMap((test) => {
    if (rest.length === 0) return test.t === 'in' && test.p.of[0] === step ? [test.v] : [];
    const inner = test.t === step ? subtree(test) : null;
    const ids = inner === null ? null : requiredIds(inner, rest as [...EndTest['t'][], string]);
    return ids === null ? [] : [ids];
  });
  return shortest(lists);
}

/** A step from an entity along its ties. */
export interface Step {
  readonly types: readonly RelationshipType[];
  readonly out: boolean;
  readonly in: boolean;
}

/** Entities that conditions name, and the steps that lead from them to the entities that are asked for. */
export interface Anchor {
  readonly ids: readonly string[];
  readonly steps: readonly Step[];
}

const asksForSome = (test: TiesTest): boolean => test.t === 'some' || (test.bound === 'least' && test.n >= 1);

/** The steps that every entity must have, each with what must hold of its end. */
export function requiredSteps(tree: Tree): readonly { readonly step: Step; readonly ends: readonly Tree[] }[] {
  return required(tree)
    .filter(isTies)
    .filter(asksForSome)
    .map(({ types, out, in: into, tree: inner }) => ({
      step: { types, out, in: into },
      ends: required(inner).flatMap((one) => (one.t === 'otherEnd' ? [one.tree] : [])),
    }));
}

/**
 * The entities that conditions name, nearest first: the search starts from them and not from all that there are. Null
 * when they name none.
 */
export function anchorOf(tree: Tree): Anchor | null {
  const ids = requiredIds(tree, ['id']);
  if (ids !== null) return { ids, steps: [] };
  const found = requiredSteps(tree).flatMap(({ step, ends }) =>
    ends.flatMap((end) => {
      const anchor = anchorOf(end);
      return anchor === null ? [] : [{ ids: anchor.ids, steps: [...anchor.steps, step] }];
    }),
  );
  return found.sort((a, b) => a.steps.length - b.steps.length)[0] ?? null;
}
