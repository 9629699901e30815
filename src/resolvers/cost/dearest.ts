import type { Evaluation } from './evaluate.js';
import { whole } from './parts.js';
import type { FieldPlan, SetPlan } from './plan.js';
import { fieldsOf } from './roots.js';
import { estimateOf, plus, times } from './sum.js';

/** What a field costs for one row of its parent, whether that is a connection or not. */
function weightOf(field: FieldPlan, evaluation: Evaluation): number {
  const parts = evaluation.field(field);
  return estimateOf(plus(whole(parts), times(parts.each, 1))).cost;
}

/** Where an operation costs most: the way of the largest parts down to its last list, by names of the answer. */
export function dearestPath(root: SetPlan, evaluation: Evaluation): string {
  const path: string[] = [];
  let length = 0;
  for (let set = root; ;) {
    const weighed = fieldsOf(set, evaluation).map((field) => ({ field, weight: weightOf(field, evaluation) }));
    const [first] = weighed.sort((a, b) => b.weight - a.weight);
    if (first === undefined) return path.slice(0, length).join('.');
    path.push(first.field.key);
    if (first.field.shape.paged !== null || length === 0) length = path.length;
    set = first.field.below;
  }
}
