import { BREAK, visit, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { WhowhomError } from '../../errors.js';
import type { DegreeCount } from '../../graph/question/entityParts.js';
import { compile } from './compile.js';
import { dearestPath } from './dearest.js';
import { Evaluation, type Brought, type Constants } from './evaluate.js';
import { whole } from './parts.js';
import type { Plan } from './plan.js';
import { idsAtRoot } from './roots.js';
import { shapesOf } from './shapes.js';
import { estimateOf, nothing, plus, read, type Estimate, type Sum } from './sum.js';
import { tiesAmong } from './ties.js';
import { mostOfAll, worthKnowing } from './weights.js';

/** What an operation is estimated to cost, for those who hold it against a limit or tell it. */
export type { Estimate };

/** Reads how many ties entities have, by type and direction, in one statement; what is no entity has none. */
export type DegreesOf<TContext> = (
  context: TContext,
  ids: readonly string[],
) => Promise<ReadonlyMap<string, readonly DegreeCount[]>>;

/** What a gate needs. */
export interface CostOptions<TContext> {
  readonly schema: GraphQLSchema;
  readonly maxCost: number;
  /** What changes that limit; MAX_COST when left out. */
  readonly setting?: string;
  readonly maxPageSize: number;
  readonly degrees?: DegreesOf<TContext> | undefined;
}

/** A valid operation with the values of its variables, as they came. */
export interface Operation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What an operation is estimated to cost, and the error that refuses it when that is too much. */
export interface Verdict {
  readonly estimate: Estimate;
  readonly refusal: WhowhomError | null;
}

/** Judges operations before they run. Every transport has to ask it. */
export type CostGate<TContext> = (asked: Operation, context: TContext) => Promise<Verdict>;

interface Compiled {
  readonly plan: Plan;
  readonly constants: Constants;
  /** What giving out cursors costs: a look at whether something was written meanwhile. */
  readonly pinning: Sum;
}

/** A file tells of which version it is, just as a cursor does. */
const cursors: ReadonlySet<string> = new Set(['cursor', 'startCursor', 'endCursor', 'export']);

function asksCursors(document: DocumentNode): boolean {
  let asks = false;
  visit(document, {
    Field({ name }) {
      asks ||= cursors.has(name.value);
      return asks ? BREAK : undefined;
    },
  });
  return asks;
}

/** Ids whose ties are read in one statement; more are estimated without. */
const mostIds = 1000;

const shown = (value: number): string => (value >= mostOfAll ? `over ${mostOfAll}` : String(value));

function refuse({ cost, rows, statements }: Estimate, maxCost: number, setting: string, path: string): WhowhomError {
  const what = `${shown(rows)} rows by ${shown(statements)} statements, most of them at ${path}`;
  return new WhowhomError(
    'TOO_COSTLY',
    `The operation is estimated to cost ${shown(cost)} (${what}); the limit is ${maxCost}, set by ${setting}.`,
    { path, got: cost, wanted: `at most ${maxCost}` },
  );
}

/**
 * Makes the gate before execution. A large operation that starts at entities known by id is estimated once more with
 * as many ties as these really have, unless it would be refused even with one each.
 * @throws WhowhomError of the database, when it does not tell the ties
 */
export function createCostGate<TContext>(options: CostOptions<TContext>): CostGate<TContext> {
  const { schema, maxCost, setting = 'MAX_COST', maxPageSize, degrees } = options;
  const shapes = shapesOf(schema);
  const known = new WeakMap<OperationDefinitionNode, Compiled>();

  function compiled({ document, operation }: Operation): Compiled {
    const found = known.get(operation);
    if (found !== undefined) return found;
    const plan = compile(schema, shapes, document, operation);
    const made = { plan, constants: new Map(), pinning: asksCursors(document) ? read(1) : nothing };
    known.set(operation, made);
    return made;
  }

  const evaluate = ({ plan, constants, pinning }: Compiled, brought: Brought) => {
    const evaluation = new Evaluation(constants, brought);
    return { evaluation, sum: plus(whole(evaluation.set(plan.set)), pinning) };
  };

  /** The estimate by the ties that there are, or null where even one each would be too many. */
  async function byDegrees(
    made: Compiled,
    brought: Brought,
    ids: readonly string[],
    context: TContext,
  ): Promise<Estimate | null> {
    if (degrees === undefined || ids.length === 0 || ids.length > mostIds) return null;
    const lookup = read(ids.length);
    const least = evaluate(made, { ...brought, tiesById: () => () => 1 });
    if (estimateOf(plus(least.sum, lookup)).cost > maxCost) return null;
    const found = await degrees(context, ids);
    const tiesById = (id: unknown) => tiesAmong(found.get(String(id)) ?? []);
    return estimateOf(plus(evaluate(made, { ...brought, tiesById }).sum, lookup));
  }

  return async (asked, context) => {
    const made = compiled(asked);
    const variables = { ...made.plan.defaults, ...asked.variables };
    const { evaluation, sum } = evaluate(made, { variables, maxPageSize });
    const estimate = estimateOf(sum);
    if (estimate.cost <= Math.min(maxCost, worthKnowing)) return { estimate, refusal: null };
    const ids = idsAtRoot(made.plan.set, evaluation, variables);
    const real = (await byDegrees(made, { variables, maxPageSize }, ids, context)) ?? estimate;
    if (real.cost <= maxCost) return { estimate: real, refusal: null };
    return { estimate: real, refusal: refuse(real, maxCost, setting, dearestPath(made.plan.set, evaluation)) };
  };
}
