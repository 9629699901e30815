import { fragments } from '../../generated/queries.js';
import { relationshipTypes, type RelationshipType } from '../../generated/vocabulary.js';
import { start } from './budget.js';
import { entityTree, relationshipTree } from './conditions.js';
import type { EntityWhere, Maybe, RelationshipWhere } from './inputs.js';
import { statementTree, type StatementWhere } from './statements.js';
import {
  costlyTests,
  entityFilterText,
  relationshipFilterText,
  statementFilterText,
  type Ends,
  type Shape,
} from './text.js';
import { currentView, isCurrent, seesVersions, type View } from '../view.js';
import {
  entityViewTexts,
  evidenceViewTexts,
  rowViewTexts,
  statementViewText,
  viewTextKey,
  viewValues,
} from '../viewText.js';
import { levels, nested, type Nested, type Test, type Tree } from './tree.js';

/** What conditions are on, and so in which variables that is. */
export type On = 'entities' | 'ties' | 'relationships';

/** A filter and the view that it stands under, ready for a statement: one of few texts, and its values as a parameter. */
export interface Conditions {
  readonly on: On;
  /** How deep conditions on relationships stand within others. */
  readonly depth: number;
  readonly view: View;
  /** Empty when there are none; else it goes on behind a condition, and ends a clause. */
  readonly text: string;
  /** The same for versions of relationships; read only when the view sees versions. */
  readonly versions: string;
  /** Whether there are conditions beside those of the view. */
  readonly filters: boolean;
  /** Tells texts apart. */
  readonly key: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** The conditions themselves, for who starts from what they single out. */
  readonly tree: Tree;
  /** The currency that they leave for the amount of a relationship, null when they leave any. */
  readonly currency: string | null;
}

/** No conditions. */
export const noConditions: Conditions = {
  on: 'entities',
  depth: 0,
  view: currentView,
  text: '',
  versions: '',
  filters: false,
  key: '',
  values: {},
  tree: { kind: 'all', of: [] },
  currency: null,
};

/** Levels come in these sizes: fewer texts, and the deepest filter that is allowed has no more. */
const sizes = [1, 3, 5, 11] as const;

/** Whether just what stands now is meant, all of it: the degree store and the count store know how much that is. */
export const isAllThatStands = ({ text, versions }: Conditions): boolean => text === '' && versions === '';

/** The tree within a test. */
export const subtree = ({ tree }: Test): Tree | null => (tree === undefined ? null : (tree as Tree));

function tests(tree: Tree): Test[] {
  return tree.kind === 'test' ? [tree.test] : tree.of.flatMap(tests);
}

function deepestLevels(tree: Tree): number {
  const within = tests(tree).map((test) => deepestLevels(subtree(test) ?? { kind: 'all', of: [] }));
  return Math.max(levels(tree), ...within);
}

/** Whether a test is on the relationships of an entity. */
export const isTies = ({ t }: Test): boolean => t === 'some' || t === 'count';

function tiesDepth(tree: Tree): number {
  const depths = tests(tree).map((test) => {
    const inner = subtree(test);
    return (inner === null ? 0 : tiesDepth(inner)) + (isTies(test) ? 1 : 0);
  });
  return Math.max(0, ...depths);
}

function tieTypes(tree: Tree): RelationshipType[] {
  return tests(tree).flatMap((test) => {
    const inner = subtree(test);
    const own = isTies(test) ? (test.types as RelationshipType[]) : [];
    return [...own, ...(inner === null ? [] : tieTypes(inner))];
  });
}

function kindsOfTests(tree: Tree): string[] {
  return tests(tree).flatMap((test) => [test.t, ...kindsOfTests(subtree(test) ?? { kind: 'all', of: [] })]);
}

function shapeOf(tree: Tree, view: View): Shape {
  const needed = deepestLevels(tree);
  const kinds = new Set(kindsOfTests(tree));
  const used = new Set(tieTypes(tree));
  return {
    levels: sizes.find((size) => size >= needed) ?? needed,
    ties: tiesDepth(tree),
    costly: costlyTests.filter((one) => kinds.has(one)),
    // Each set of types is a text of its own, so that larger sets share the one of all types.
    types: used.size === 1 ? [...used] : relationshipTypes,
    view,
  };
}

/** The tree as it is sent: every tree within a test as lists of the same depth. */
function sent(tree: Tree, depth: number): Nested {
  const toSent = (item: Test | Nested): Test | Nested => {
    if (Array.isArray(item)) return (item as Nested).map(toSent);
    const inner = subtree(item as Test);
    return inner === null ? item : { ...(item as Test), tree: sent(inner, depth) };
  };
  return nested(tree, depth).map(toSent);
}

const isEmpty = (tree: Tree): boolean => tree.kind === 'all' && tree.of.length === 0;

const ends: Readonly<Record<Exclude<On, 'entities'>, Ends>> = { ties: { other: 'other' }, relationships: 'both' };

/** What a view adds for rows of a sort: conditions on the row, and on more than it. */
const viewOn = (view: View, on: On, form: 'tie' | 'version'): [row: string[], more: string[]] =>
  on === 'entities'
    ? [[], entityViewTexts(view, 'e')]
    : [rowViewTexts(view, 'r', form), evidenceViewTexts(view, 'r', form)];

/** Puts conditions on a row behind what its WHERE says already, and those on more behind all patterns. */
function conditionsText(row: readonly string[], more: readonly string[]): string {
  const own = row.map((text) => ` AND ${text}`).join('');
  return more.length === 0 ? own : `${own}\n${fragments.filters.afterwards.text} ${more.join(' AND ')}`;
}

/**
 * Conditions on entities, which are in the variable `e`; on ties, in `r` with the other end in `other`; or on
 * relationships, in `r` with their ends in `a` and `b`. Those of the view come first.
 */
export function compiled(tree: Tree, on: On, view: View, currency: string | null = null): Conditions {
  const filters = !isEmpty(tree);
  if (!filters && isCurrent(view)) return { ...noConditions, view };
  const shape = shapeOf(tree, view);
  const types = shape.ties === 0 ? '' : shape.types.join();
  const text = (form: 'tie' | 'version') => {
    const [row, more] = viewOn(view, on, form);
    const own = !filters
      ? []
      : [on === 'entities' ? entityFilterText(shape) : relationshipFilterText(shape, ends[on], form)];
    return shape.costly.length === 0 ? conditionsText([...row, ...own], more) : conditionsText(row, [...more, ...own]);
  };
  return {
    on,
    depth: shape.ties,
    view,
    filters,
    // Deeper conditions are settled first (src/graph/settled.ts); a text of them would take seconds to plan.
    text: text('tie'),
    versions: on !== 'entities' && seesVersions(view) ? text('version') : '',
    key: `${on} ${viewTextKey(view)} ${filters ? `${shape.levels} ${shape.ties} ${shape.costly.join()} ${types}` : ''}`,
    values: { ...viewValues(view), ...(filters ? { tree: sent(tree, shape.levels) } : {}) },
    tree,
    currency,
  };
}

const nothing: Tree = { kind: 'all', of: [] };

/** The conditions of a filter on entities. */
export function entityConditions(where: Maybe<EntityWhere>, view: View): Conditions {
  return compiled(where ? entityTree(where, start('where')) : nothing, 'entities', view);
}

/** The currency that every relationship's amount must be in. */
function requiredCurrency({ funding, other, all: each }: RelationshipWhere): string | null {
  const own = funding?.amount?.currency ?? funding?.paid?.currency ?? other?.amount?.currency ?? null;
  return own ?? (each ?? []).map(requiredCurrency).find((one) => one !== null) ?? null;
}

const onRelationships = (where: Maybe<RelationshipWhere>, on: On, view: View): Conditions =>
  where
    ? compiled(relationshipTree(where, start('where')), on, view, requiredCurrency(where))
    : compiled(nothing, on, view);

/** The conditions of a filter on an entity's relationships. */
export const tieConditions = (where: Maybe<RelationshipWhere>, view: View): Conditions =>
  onRelationships(where, 'ties', view);

/** The conditions of a filter on relationships. */
export const relationshipConditions = (where: Maybe<RelationshipWhere>, view: View): Conditions =>
  onRelationships(where, 'relationships', view);

/** Conditions on statements, which are in the variable `s`. */
export type StatementConditions = Pick<Conditions, 'view' | 'text' | 'filters' | 'key' | 'values' | 'tree'>;

/** The conditions of a filter on statements; a view always adds to them. */
export function statementConditions(where: Maybe<StatementWhere>, view: View): StatementConditions {
  const tree = where ? statementTree(where, start('where')) : nothing;
  const filters = !isEmpty(tree);
  const shape = shapeOf(tree, view);
  const stands = statementViewText('s');
  const own = filters ? [statementFilterText(shape)] : [];
  return {
    view,
    filters,
    text: shape.costly.length === 0 ? conditionsText([stands, ...own], []) : conditionsText([stands], own),
    key: `statements ${filters ? `${shape.levels} ${shape.costly.join()}` : ''}`,
    values: { ...viewValues(view), ...(filters ? { tree: sent(tree, shape.levels) } : {}) },
    tree,
  };
}
