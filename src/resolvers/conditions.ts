import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredInputField,
  Kind,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  type ValueNode,
} from 'graphql';
import { WhowhomError } from '../errors.js';

const leaveOut = 'leave it out to ask without it';

const refusal = (path: string, message: string, wanted: string, got?: unknown): WhowhomError =>
  new WhowhomError('BAD_ARGUMENT', `${path} ${message}; wanted ${wanted}.`, { path, got, wanted });

const hasExists = (type: GraphQLInputType): boolean => {
  const named = getNullableType(type);
  return isInputObjectType(named) && 'exists' in named.getFields();
};

/** What can be meant by a field of conditions that says nothing. */
function meant(owner: GraphQLInputObjectType, field: string): string {
  const { type } = owner.getFields()[field] ?? {};
  if (type !== undefined && hasExists(type)) return 'a condition, such as `{ exists: false }` for what has none';
  if (field === 'exists') return 'true or false';
  return hasExists(owner) ? 'a value, or `exists: false` for what has none' : 'a value';
}

/** Of these, empty ones say nothing; an empty `where`, or `funding`, says that all are meant, or all fundings. */
const hasToSay = ({ name }: GraphQLInputObjectType): boolean => name.endsWith('Filter');

function checkObject(value: Readonly<Record<string, unknown>>, type: GraphQLInputObjectType, path: string): void {
  const fields = type.getFields();
  // What is to be given says of what a condition is, such as the name of an attribute, and not which.
  const isSaid = (name: string) => {
    const field = fields[name];
    return field === undefined || (field.defaultValue === undefined && !isRequiredInputField(field));
  };
  if (hasToSay(type) && !Object.keys(value).some(isSaid)) {
    throw refusal(path, 'holds no condition', `one of ${Object.keys(fields).filter(isSaid).join(', ')}`);
  }
  for (const [name, one] of Object.entries(value)) {
    const field = fields[name];
    if (field === undefined) continue;
    const inner = `${path}.${name}`;
    if (one === null) throw refusal(inner, 'is null, which is no condition', `${meant(type, name)}; ${leaveOut}`, null);
    checkValue(one, field.type, inner);
  }
}

function checkValue(value: unknown, type: GraphQLInputType, path: string): void {
  const named = getNamedType(type);
  // The values of scalars and enums, and lists of them, hold no conditions.
  if (!isInputObjectType(named)) return;
  if (isListType(getNullableType(type))) {
    for (const [i, one] of (value as readonly unknown[]).entries()) checkValue(one, named, `${path}[${i}]`);
  } else {
    checkObject(value as Readonly<Record<string, unknown>>, named, path);
  }
}

type Variables = Readonly<Record<string, unknown>>;

/** GraphQL takes a field whose variable is not given as one that is not there, so that a misspelt one asked for all. */
function checkLiteral(node: ValueNode, type: GraphQLInputType, path: string, variables: Variables): void {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return;
  if (node.kind === Kind.LIST) {
    for (const [i, one] of node.values.entries()) checkLiteral(one, named, `${path}[${i}]`, variables);
    return;
  }
  if (node.kind !== Kind.OBJECT) return;
  for (const { name, value } of node.fields) {
    const field = named.getFields()[name.value];
    if (field === undefined) continue;
    const inner = `${path}.${name.value}`;
    if (value.kind !== Kind.VARIABLE) checkLiteral(value, field.type, inner, variables);
    else if (field.defaultValue === undefined && !(value.name.value in variables)) {
      const variable = `$${value.name.value}`;
      const wanted = `a value of ${variable} among the variables, or all of ${path.split(/[.[]/)[0] ?? path} as one`;
      throw refusal(inner, `is ${variable}, which is not given`, `${wanted}; ${leaveOut}`);
    }
  }
}

/** An argument, or a field of one, that takes conditions. */
type Taking = Pick<GraphQLArgument, 'name' | 'type'>;

/** Whether an argument, or a field of one, takes conditions. */
export const takesConditions = ({ name, type }: Taking): boolean =>
  name === 'where' && isInputObjectType(getNamedType(type));

/** What takes conditions within an argument that takes more. */
function takingWithin({ type }: GraphQLArgument): Taking | undefined {
  const named = getNullableType(type);
  return isInputObjectType(named) ? Object.values(named.getFields()).find(takesConditions) : undefined;
}

function check(
  { type }: Taking,
  path: string,
  value: unknown,
  literal: ValueNode | undefined,
  variables: Variables,
): void {
  if (value === null || value === undefined) return;
  if (literal !== undefined) checkLiteral(literal, type, path, variables);
  checkValue(value, type, path);
}

/** An argument that takes conditions, or one of whose fields does, which is then within it. */
interface Conditional {
  readonly argument: GraphQLArgument;
  readonly within: Taking | null;
}

const conditionalAmong = (args: readonly GraphQLArgument[]): Conditional[] =>
  args.flatMap((argument): Conditional[] => {
    if (takesConditions(argument)) return [{ argument, within: null }];
    const within = takingWithin(argument);
    return within === undefined ? [] : [{ argument, within }];
  });

const known = new WeakMap<readonly GraphQLArgument[], readonly Conditional[]>();

/** Looked for once a field of the schema: a list of ties is resolved for each of many entities. */
function conditionalOf(args: readonly GraphQLArgument[]): readonly Conditional[] {
  const found = known.get(args);
  if (found !== undefined) return found;
  const made = conditionalAmong(args);
  known.set(args, made);
  return made;
}

/**
 * Checks that each condition in the arguments of a field says something: what GraphQL lets be null, or left out because
 * its variable is, would hold for everything. A `where` that is null as a whole is none.
 * @throws WhowhomError BAD_ARGUMENT with the path
 */
export function checkConditions(
  args: readonly GraphQLArgument[],
  node: FieldNode,
  values: Readonly<Record<string, unknown>>,
  variables: Variables,
): void {
  for (const { argument, within } of conditionalOf(args)) {
    const { name } = argument;
    const whole = values[name];
    if (whole === null || whole === undefined) continue;
    const literal = node.arguments?.find((one) => one.name.value === name)?.value;
    if (within === null) {
      check(argument, name, whole, literal, variables);
      continue;
    }
    const given =
      literal?.kind === Kind.OBJECT ? literal.fields.find((one) => one.name.value === within.name) : undefined;
    const value = (whole as Readonly<Record<string, unknown>>)[within.name];
    check(within, `${name}.${within.name}`, value, given?.value, variables);
  }
}

/** Makes each field of a schema that takes conditions check them before it is resolved. */
export function withCheckedConditions(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      const { args, resolve = defaultFieldResolver } = field;
      if (conditionalOf(args).length === 0) continue;
      field.resolve = (source, values: Record<string, unknown>, context, info) => {
        for (const node of info.fieldNodes) checkConditions(args, node, values, info.variableValues);
        return resolve(source, values, context, info);
      };
    }
  }
  return schema;
}
