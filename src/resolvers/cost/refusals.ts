import { WhowhomError } from '../../errors.js';
import type { SchemaPart } from './introspection.js';
import type { Estimate } from './sum.js';
import { mostOfAll } from './weights.js';

/** What was held against, and the setting that changes it. */
export interface CostLimit {
  readonly maxCost: number;
  readonly setting: string;
}

const shown = (value: number): string => (value >= mostOfAll ? `over ${mostOfAll}` : String(value));

/** @param path where it costs most, by names of the answer */
export function tooCostly(
  { cost, rows, statements }: Estimate,
  path: string,
  { maxCost, setting }: CostLimit,
): WhowhomError {
  const what = `${shown(rows)} rows by ${shown(statements)} statements, most of them at ${path}`;
  return new WhowhomError(
    'TOO_COSTLY',
    `The operation is estimated to cost ${shown(cost)} (${what}); the limit is ${maxCost}, set by ${setting}.`,
    { path, got: cost, wanted: `at most ${maxCost}` },
  );
}

/** For one that asks more of the schema itself than may be: counting ended there, so that its cost is only the least. */
export function tooMuchSchema({ path }: SchemaPart, { cost }: Estimate, { maxCost, setting }: CostLimit): WhowhomError {
  const what = `values of the schema, most of them at ${path}`;
  return new WhowhomError(
    'TOO_COSTLY',
    `The operation is estimated to cost ${shown(cost)} or more (${what}); the limit is ${maxCost}, set by ${setting}.`,
    { path, got: cost, wanted: `at most ${maxCost}, or the standard introspection query, which costs nothing` },
  );
}
