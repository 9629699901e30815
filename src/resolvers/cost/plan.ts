import type { ValueNode } from 'graphql';
import type { Shape } from './shapes.js';

/** A variable that decides whether a part is asked for. */
export interface Condition {
  readonly variable: string;
  readonly wanted: boolean;
}

/** A field that asks something of the database, itself or below. */
export interface FieldPlan {
  /** Its name in the answer. */
  readonly key: string;
  readonly name: string;
  readonly conditions: readonly Condition[];
  readonly shape: Shape;
  readonly arguments: ReadonlyMap<string, ValueNode>;
  readonly below: SetPlan;
  readonly isVariable: boolean;
}

/** A fragment spread in a set. */
export interface SpreadPlan {
  readonly conditions: readonly Condition[];
  readonly set: SetPlan;
}

/** A selection set without what asks nothing. Fragments met twice are the same object. */
export interface SetPlan {
  readonly fields: readonly FieldPlan[];
  readonly spreads: readonly SpreadPlan[];
  /** What is spread for each of the types that a row can have: one of them counts. */
  readonly choices: readonly (readonly SpreadPlan[])[];
  /** Whether its cost depends on variables. */
  readonly isVariable: boolean;
}

/** An operation, compiled once for all requests that send it. */
export interface Plan {
  readonly set: SetPlan;
  /** Values of variables that are not given. */
  readonly defaults: Readonly<Record<string, unknown>>;
}
