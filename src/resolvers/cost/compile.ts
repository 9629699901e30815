import {
  isCompositeType,
  Kind,
  valueFromASTUntyped,
  visit,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import type { Condition, FieldPlan, Plan, SetPlan, SpreadPlan } from './plan.js';
import { objectsOf, type Shapes } from './shapes.js';

const empty: SetPlan = { fields: [], spreads: [], choices: [], isVariable: false };

/** Arguments whose values an estimate depends on. */
const sizing: ReadonlySet<string> = new Set([
  ...['first', 'last', 'ids', 'where', 'types', 'direction', 'orderBy', 'by'],
  ...['limit', 'depth', 'roots', 'of', 'maxLength'],
]);

const isEmpty = ({ fields, spreads, choices }: SetPlan): boolean =>
  fields.length + spreads.length + choices.length === 0;

/** The conditions of @skip and @include; null when a constant leaves the part out. */
function conditionsOf(directives: readonly DirectiveNode[] = []): readonly Condition[] | null {
  const conditions: Condition[] = [];
  for (const { name, arguments: given } of directives) {
    const value = given?.find((argument) => argument.name.value === 'if')?.value;
    if ((name.value !== 'skip' && name.value !== 'include') || value === undefined) continue;
    const wanted = name.value === 'include';
    if (value.kind === Kind.VARIABLE) conditions.push({ variable: value.name.value, wanted });
    else if (value.kind === Kind.BOOLEAN && value.value !== wanted) return null;
  }
  return conditions;
}

function holdsVariable(value: ValueNode): boolean {
  let found = false;
  visit(value, { Variable: () => void (found = true) });
  return found;
}

/** A fragment in a set of a type: what is in it, and the type that it is on when that says more. */
interface Part {
  readonly conditions: readonly Condition[];
  readonly selections: SelectionSetNode;
  readonly on: GraphQLCompositeType;
}

/** Compiles each selection set once for each type, so that fragments that double 30 times cost 30 steps. */
class Compiler {
  readonly #schema: GraphQLSchema;
  readonly #shapes: Shapes;
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #made = new Map<SelectionSetNode, Map<string, SetPlan>>();

  constructor(schema: GraphQLSchema, shapes: Shapes, document: DocumentNode) {
    this.#schema = schema;
    this.#shapes = shapes;
    for (const node of document.definitions) {
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(node.name.value, node);
    }
  }

  set(node: SelectionSetNode, type: GraphQLCompositeType): SetPlan {
    const made = this.#made.get(node) ?? new Map<string, SetPlan>();
    this.#made.set(node, made);
    const known = made.get(type.name);
    if (known !== undefined) return known;
    // Validation refuses a fragment within itself; should one come, it ends here.
    made.set(type.name, empty);
    const plan = this.#compile(node, type);
    made.set(type.name, plan);
    return plan;
  }

  #compile(node: SelectionSetNode, type: GraphQLCompositeType): SetPlan {
    const fields: FieldPlan[] = [];
    const parts: Part[] = [];
    for (const selection of node.selections) {
      const conditions = conditionsOf(selection.directives);
      if (conditions === null) continue;
      if (selection.kind === Kind.FIELD) fields.push(...this.#field(selection, type, conditions));
      else parts.push(...this.#part(selection, type, conditions));
    }
    const { spreads, choices } = this.#spread(parts, type);
    const within = [...spreads, ...choices.flat()];
    const isVariable =
      fields.some((field) => field.isVariable) ||
      within.some(({ conditions, set }) => conditions.length > 0 || set.isVariable);
    return { fields, spreads, choices, isVariable };
  }

  /** A field that asks nothing of the database, itself or below, is left out. */
  #field(node: FieldNode, type: GraphQLCompositeType, conditions: readonly Condition[]): FieldPlan[] {
    const name = node.name.value;
    const shape = this.#shapes(type, name);
    if (shape === null) return [];
    const below =
      shape.below === null || node.selectionSet === undefined ? empty : this.set(node.selectionSet, shape.below);
    if (!shape.reads && !shape.inConnection && isEmpty(below)) return [];
    const given = new Map((node.arguments ?? []).map((argument) => [argument.name.value, argument.value]));
    const changes = [...given].some(([argument, value]) => sizing.has(argument) && holdsVariable(value));
    const isVariable = conditions.length > 0 || below.isVariable || changes;
    return [{ key: node.alias?.value ?? name, name, conditions, shape, arguments: given, below, isVariable }];
  }

  #part(
    node: InlineFragmentNode | FragmentSpreadNode,
    type: GraphQLCompositeType,
    conditions: readonly Condition[],
  ): Part[] {
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.#fragments.get(node.name.value);
    if (fragment === undefined) return [];
    const named = fragment.typeCondition?.name.value;
    const on = named === undefined ? type : this.#schema.getType(named);
    return isCompositeType(on) ? [{ conditions, selections: fragment.selectionSet, on }] : [];
  }

  /** Fragments on what every row is are spread; of the others those count that one type of rows takes. */
  #spread(parts: readonly Part[], type: GraphQLCompositeType): Pick<SetPlan, 'spreads' | 'choices'> {
    const objects = objectsOf(this.#schema, type);
    const taken = parts.map(({ on }) => {
      const possible = objectsOf(this.#schema, on);
      return objects.map((one) => possible.includes(one));
    });
    const isForAll = (i: number) => taken[i]?.every(Boolean) === true;
    const spread = (part: Part, as: GraphQLCompositeType): SpreadPlan[] => {
      const set = this.set(part.selections, as);
      return isEmpty(set) ? [] : [{ conditions: part.conditions, set }];
    };
    const spreads = parts.flatMap((part, i) => (isForAll(i) ? spread(part, type) : []));
    const choices = new Map<string, SpreadPlan[]>();
    for (const [which] of objects.entries()) {
      const chosen = parts.flatMap((_, i) => (!isForAll(i) && taken[i]?.[which] === true ? [i] : []));
      if (choices.has(chosen.join())) continue;
      const plans = chosen.flatMap((i) => parts.slice(i, i + 1).flatMap((part) => spread(part, part.on)));
      if (plans.length > 0) choices.set(chosen.join(), plans);
    }
    return { spreads, choices: [...choices.values()] };
  }
}

/** Compiles a valid operation to what its estimate needs. */
export function compile(
  schema: GraphQLSchema,
  shapes: Shapes,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Plan {
  const root = schema.getRootType(operation.operation);
  const set = root ? new Compiler(schema, shapes, document).set(operation.selectionSet, root) : empty;
  const defaults: Record<string, unknown> = {};
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    if (defaultValue !== undefined) defaults[variable.name.value] = valueFromASTUntyped(defaultValue);
  }
  return { set, defaults };
}
