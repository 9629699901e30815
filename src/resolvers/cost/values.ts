import { Kind, valueFromASTUntyped } from 'graphql';
import type { FieldPlan } from './plan.js';
import { verbTies, type Ties } from './ties.js';
import { defaultPage } from './weights.js';

/** Values of variables, unchecked: an operation is estimated before graphql-js coerces them. */
export type Variables = Readonly<Record<string, unknown>>;

/** An argument as it was given; undefined when it was not, or by a variable that was not. */
export function given(field: FieldPlan, name: string, variables: Variables): unknown {
  const node = field.arguments.get(name);
  if (node === undefined) return undefined;
  return node.kind === Kind.VARIABLE ? variables[node.name.value] : valueFromASTUntyped(node, variables);
}

/** A list argument; GraphQL takes a single value for a list of one. */
export function listGiven(field: FieldPlan, name: string, variables: Variables): readonly unknown[] | null {
  const value = given(field, name, variables);
  if (value === undefined || value === null) return null;
  return Array.isArray(value) ? (value as readonly unknown[]) : [value];
}

/**
 * Rows of a page at most: the largest of its arguments for that where given, else the schema's default. What is outside of 0
 * to the largest page counts as the nearest of these: the resolver refuses it.
 */
export function pageSizeOf(field: FieldPlan, variables: Variables, largest: number): number {
  const isNumber = (value: unknown): value is number => typeof value === 'number' && !Number.isNaN(value);
  const { slicing = [], size: byDefault = defaultPage } = field.shape.paged ?? {};
  const asked = slicing.map((name) => given(field, name, variables)).filter(isNumber);
  const size = asked.length > 0 ? Math.max(...asked) : byDefault;
  return Math.min(Math.max(0, Math.ceil(size)), largest);
}

/** Which ties a field lists; null when it is none that does. */
export function tiesOf(field: FieldPlan, variables: Variables): Ties | null {
  if (field.shape.paged === null) return null;
  if (!field.shape.byTypes) return verbTies.get(field.name) ?? null;
  return { types: listGiven(field, 'types', variables), direction: given(field, 'direction', variables) ?? 'ANY' };
}
