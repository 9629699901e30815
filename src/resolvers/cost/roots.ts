import { isId } from '../../ids.js';
import type { Evaluation } from './evaluate.js';
import type { FieldPlan, SetPlan, SpreadPlan } from './plan.js';
import { given, listGiven, type Variables } from './values.js';

/** The fields of a set that are asked for, those of its fragments too, each fragment once. */
export function fieldsOf(plan: SetPlan, evaluation: Evaluation, seen = new Set<SetPlan>()): FieldPlan[] {
  if (seen.has(plan)) return [];
  seen.add(plan);
  const spreads: readonly SpreadPlan[] = [...plan.spreads, ...plan.choices.flat()];
  const within = spreads.filter((one) => evaluation.applies(one)).flatMap(({ set }) => fieldsOf(set, evaluation, seen));
  return [...plan.fields.filter((one) => evaluation.applies(one)), ...within];
}

/** The ids at which an operation starts, each once. */
export function idsAtRoot(root: SetPlan, evaluation: Evaluation, variables: Variables): string[] {
  const found = fieldsOf(root, evaluation).flatMap((field) => {
    if (field.shape.byId === null) return [];
    return field.shape.byId === 'ids' ? (listGiven(field, 'ids', variables) ?? []) : [given(field, 'id', variables)];
  });
  return [...new Set(found.filter(isId))];
}
