import {
  getArgumentValues,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { checkConditions } from '../conditions.js';

/** What of a request selections are read with. */
export type Info = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/**
 * A field that is asked for somewhere. Fields that are asked for under conditions on the type are taken as asked for
 * whatever the type: that may read too much, never too little.
 */
export interface Field {
  readonly name: string;
  /** All nodes of the document that ask for it; the first one tells it from others. */
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
}

function isIncluded(info: Info, node: SelectionNode): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, info.variableValues)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues)?.if !== false;
}

function collect(info: Info, selections: SelectionSetNode, found: Map<string, FieldNode[]>, seen: Set<string>): void {
  for (const node of selections.selections) {
    if (!isIncluded(info, node)) continue;
    if (node.kind === Kind.FIELD) {
      // Under types that exclude each other one key may stand for several fields.
      const key = `${node.alias?.value ?? node.name.value} ${node.name.value}`;
      const nodes = found.get(key);
      if (nodes === undefined) found.set(key, [node]);
      else nodes.push(node);
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      collect(info, node.selectionSet, found, seen);
    } else if (!seen.has(node.name.value)) {
      seen.add(node.name.value);
      const fragment = info.fragments[node.name.value];
      if (fragment !== undefined) collect(info, fragment.selectionSet, found, seen);
    }
  }
}

/** The fields that are asked for below some nodes of the document. */
export function fieldsBelow(info: Info, nodes: readonly FieldNode[]): Field[] {
  const found = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  for (const { selectionSet } of nodes) if (selectionSet !== undefined) collect(info, selectionSet, found, seen);
  return [...found.values()].flatMap((list) => {
    const [first, ...rest] = list;
    return first === undefined ? [] : [{ name: first.name.value, nodes: [first, ...rest] as const }];
  });
}

/** The fields below all of those fields that have one of some names. */
export const fieldsUnder = (info: Info, fields: readonly Field[], ...names: readonly string[]): Field[] =>
  fieldsBelow(
    info,
    fields.filter(({ name }) => names.includes(name)).flatMap(({ nodes }) => nodes),
  );

/** The arguments of a field of an object type. @throws WhowhomError BAD_ARGUMENT for conditions that say nothing */
export function argumentsOf(info: Info, type: string, { name, nodes }: Field): Record<string, unknown> {
  const parent = info.schema.getType(type);
  const definition = isObjectType(parent) ? parent.getFields()[name] : undefined;
  if (definition === undefined) throw new Error(`${type} has no field ${name}.`);
  const values = getArgumentValues(definition, nodes[0], info.variableValues);
  checkConditions(definition.args, nodes[0], values, info.variableValues);
  return values;
}
