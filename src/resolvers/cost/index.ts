import { BREAK, visit, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { WhowhomError } from '../../errors.js';
import type { DegreeCount } from '../../graph/question/entityParts.js';
import { standardAnswers } from '../introspection/answer.js';
import { compile } from './compile.js';
import { dearestPath } from './dearest.js';
import { Evaluation, type Brought, type Constants } from './evaluate.js';
import { schemaPartOf, type SchemaPart } from './introspection.js';
import { whole } from './parts.js';
import type { Plan } from './plan.js';
import { tooCostly, tooMuchSchema } from './refusals.js';
import { idsAtRoot } from './roots.js';
import { shapesOf } from './shapes.js';
import { estimateOf, nothing, plus, read, type Estimate, type Sum } from './sum.js';
import { tiesAmong } from './ties.js';
import type { Variables } from './values.js';
import { mostOfAll, schemaValue, worthKnowing } from './weights.js';

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
  /** Whether anything is seen under a view or behind a cursor. */
  readonly isViewed: boolean;
  /** What giving out cursors costs: a look at whether something was written meanwhile. */
  readonly pinning: Sum;
  /** Whether it asks for the schema itself, other than by the standard question, which is answered without work. */
  readonly asksSchema: boolean;
}

/** A file tells of which version it is, just as a cursor does. */
const cursors: ReadonlySet<string> = new Set(['cursor', 'startCursor', 'endCursor', 'export']);

const schemaFields: ReadonlySet<string> = new Set(['__schema', '__type']);

function asksOneOf(names: ReadonlySet<string>, document: DocumentNode): boolean {
  let asks = false;
  visit(document, {
    Field({ name }) {
      asks ||= names.has(name.value);
      return asks ? BREAK : undefined;
    },
  });
  return asks;
}

const viewing: ReadonlySet<string> = new Set(['view', 'after', 'before']);

function givesOneOf(names: ReadonlySet<string>, document: DocumentNode): boolean {
  let gives = false;
  visit(document, {
    Argument({ name }) {
      gives ||= names.has(name.value);
      return gives ? BREAK : undefined;
    },
  });
  return gives;
}

/** Ids whose ties are read in one statement; more are estimated without. */
const mostIds = 1000;

const noSchema: SchemaPart = { values: 0, path: '' };

/**
 * Makes the gate before execution. A large operation that starts at entities known by id is estimated once more with
 * as many ties as these really have, unless it would be refused even with one each, or would hardly cost less then.
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
    const asksSchema = asksOneOf(schemaFields, document) && !standardAnswers(schema).has(document, operation);
    const pinning = asksOneOf(cursors, document) ? read(1) : nothing;
    const isViewed = givesOneOf(viewing, document);
    const made = { plan, constants: new Map(), isViewed, pinning, asksSchema };
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
    estimate: Estimate,
  ): Promise<Estimate | null> {
    if (degrees === undefined || ids.length === 0 || ids.length > mostIds) return null;
    const lookup = read(ids.length);
    const least = estimateOf(plus(evaluate(made, { ...brought, tiesById: () => () => 1 }).sum, lookup));
    if (least.cost > maxCost) return null;
    // Where hardly anything hangs on their ties, to read these of hundreds of entities costs more than it tells.
    if (estimate.cost <= maxCost && 2 * least.cost > estimate.cost) return null;
    const found = await degrees(context, ids);
    const tiesById = (id: unknown) => tiesAmong(found.get(String(id)) ?? []);
    return estimateOf(plus(evaluate(made, { ...brought, tiesById }).sum, lookup));
  }

  /** Values of the schema are made here and not by the database: what nobody pages through is counted one by one. */
  function schemaPart({ asksSchema }: Compiled, { document, operation }: Operation, variables: Variables): SchemaPart {
    if (!asksSchema) return noSchema;
    return schemaPartOf(schema, document, operation, { variables, most: maxCost / schemaValue });
  }

  return async (asked, context) => {
    const compiledOnce = compiled(asked);
    const variables = { ...compiledOnce.plan.defaults, ...asked.variables };
    const ofSchema = schemaPart(compiledOnce, asked, variables);
    const schemaSum = { ...nothing, scanned: Math.min(schemaValue * ofSchema.values, mostOfAll) };
    if (schemaSum.scanned > maxCost) {
      const estimate = estimateOf(schemaSum);
      return { estimate, refusal: tooMuchSchema(ofSchema, estimate, { maxCost, setting }) };
    }
    const made = { ...compiledOnce, pinning: plus(compiledOnce.pinning, schemaSum) };
    const brought = { variables, maxPageSize, isViewed: made.isViewed };
    const { evaluation, sum } = evaluate(made, brought);
    const estimate = estimateOf(sum);
    if (estimate.cost <= Math.min(maxCost, worthKnowing)) return { estimate, refusal: null };
    const ids = idsAtRoot(made.plan.set, evaluation, variables);
    const real = (await byDegrees(made, brought, ids, context, estimate)) ?? estimate;
    if (real.cost <= maxCost) return { estimate: real, refusal: null };
    return { estimate: real, refusal: tooCostly(real, dearestPath(made.plan.set, evaluation), { maxCost, setting }) };
  };
}
