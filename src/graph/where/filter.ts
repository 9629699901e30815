import { currentView, isCurrent, type View } from '../view.js';
import { isNothing, nothing, tiesDepth, type Tree } from './tree.js';

/** What conditions are on: entities; the ties of an entity, with another end; or relationships, with two ends. */
export type On = 'entities' | 'ties' | 'relationships';

/** A filter and the view that it stands under. */
export interface Conditions {
  readonly on: On;
  readonly view: View;
  /** The conditions of the filter. */
  readonly tree: Tree;
  /** Whether there are conditions beside those of the view. */
  readonly filters: boolean;
  /** The currency that they leave for the amount of a relationship, null when they leave any. */
  readonly currency: string | null;
  /** How deep conditions on relationships of entities stand within others. */
  readonly depth: number;
}

/** Conditions on statements. */
export type StatementConditions = Pick<Conditions, 'view' | 'tree' | 'filters'>;

/** Conditions of a tree. */
export const conditionsOf = (on: On, tree: Tree, view: View, currency: string | null = null): Conditions => ({
  ...{ on, view, tree, currency },
  filters: !isNothing(tree),
  depth: tiesDepth(tree),
});

/** The same with other conditions in their place. */
export const withTree = ({ on, view, currency }: Conditions, tree: Tree): Conditions =>
  conditionsOf(on, tree, view, currency);

/** No conditions but those of a view. */
export const noConditions = (on: On, view: View = currentView): Conditions => conditionsOf(on, nothing, view);

/** Whether just what stands now is meant, all of it: the degree store and the count store know how much that is. */
export const isAllThatStands = ({ filters, view }: Conditions): boolean => !filters && isCurrent(view);
