import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Variables } from './values.js';

/** What an operation asks of the schema itself. */
export interface SchemaPart {
  /** Values of the answer; of more than were to be counted only that there are more. */
  readonly values: number;
  /** The field with most of them, by its name in the answer; empty when there is none. */
  readonly path: string;
}

/** A text counts as another value for each so many characters: descriptions are long. */
const charactersOfValue = 100;

type Field = GraphQLField<unknown, unknown>;

/** `__schema` and `__type`, which all query roots have, wherever they are met. */
const metaFields = new Map<string, Field>([SchemaMetaFieldDef, TypeMetaFieldDef].map((field) => [field.name, field]));

/** Walks what asks for the schema as execution would, by graphql-js's own resolvers, and counts what that would give. */
class Walk {
  readonly #schema: GraphQLSchema;
  readonly #variables: Variables;
  readonly #most: number;
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #known = new Map<SelectionSetNode, Map<string, number>>();
  #count = 0;
  #dearest = { values: 0, path: '' };

  constructor(schema: GraphQLSchema, document: DocumentNode, variables: Variables, most: number) {
    this.#schema = schema;
    this.#variables = variables;
    this.#most = most;
    for (const node of document.definitions) {
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(node.name.value, node);
    }
  }

  /** The values of all fields of the schema in a set, each set and type counted once however often it is spread. */
  around(set: SelectionSetNode, type: GraphQLCompositeType): number {
    const known = this.#known.get(set) ?? new Map<string, number>();
    this.#known.set(set, known);
    const found = known.get(type.name);
    if (found !== undefined) return found;
    // Validation refuses a fragment within itself; should one come, it ends here.
    known.set(type.name, 0);
    const sum = set.selections.reduce((all, node) => all + (this.#isLeftOut(node) ? 0 : this.#one(node, type)), 0);
    known.set(type.name, Math.min(sum, Number.MAX_SAFE_INTEGER));
    return sum;
  }

  get path(): string {
    return this.#dearest.path;
  }

  #one(node: SelectionNode, type: GraphQLCompositeType): number {
    if (node.kind !== Kind.FIELD) {
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.#fragments.get(node.name.value);
      const on = fragment?.typeCondition ? this.#schema.getType(fragment.typeCondition.name.value) : type;
      return fragment !== undefined && isCompositeType(on) ? this.around(fragment.selectionSet, on) : 0;
    }
    const meta = type === this.#schema.getQueryType() ? metaFields.get(node.name.value) : undefined;
    if (meta !== undefined) return this.#meta(node, meta);
    const field = 'getFields' in type ? type.getFields()[node.name.value] : undefined;
    const below = field === undefined ? undefined : getNamedType(field.type);
    return node.selectionSet && isCompositeType(below) ? this.around(node.selectionSet, below) : 0;
  }

  #meta(node: FieldNode, field: Field): number {
    const before = this.#count;
    if (before <= this.#most) this.#field(node, field, this.#schema);
    const values = this.#count - before;
    if (values > this.#dearest.values) this.#dearest = { values, path: (node.alias ?? node.name).value };
    return values;
  }

  #field(node: FieldNode, field: Field, source: unknown): void {
    this.#count += 1;
    const value = this.#valueOf(node, field, source);
    const type = getNamedType(field.type);
    const set = node.selectionSet;
    if (typeof value === 'string') this.#count += Math.floor(value.length / charactersOfValue);
    if (set === undefined || !isObjectType(type) || value === null || value === undefined) return;
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) this.#set(set, type, one);
  }

  #set(set: SelectionSetNode, type: GraphQLObjectType, source: unknown): void {
    for (const node of set.selections) {
      if (this.#count > this.#most) return;
      if (this.#isLeftOut(node)) this.#count += 1;
      else if (node.kind === Kind.FIELD) {
        const field = type.getFields()[node.name.value];
        if (field === undefined) this.#count += 1;
        else this.#field(node, field as Field, source);
      } else {
        // A spread is a step of its own, so that what spreads nothing but spreads is counted, too.
        this.#count += 1;
        const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.#fragments.get(node.name.value);
        if (fragment !== undefined) this.#set(fragment.selectionSet, type, source);
      }
    }
  }

  /** Variables are not checked yet: execution is going to refuse those that throw here. */
  #valueOf(node: FieldNode, field: Field, source: unknown): unknown {
    try {
      const args = field.args.length === 0 ? {} : getArgumentValues(field, node, this.#variables);
      return field.resolve?.(source, args, undefined, { schema: this.#schema } as GraphQLResolveInfo);
    } catch {
      return null;
    }
  }

  #isLeftOut(node: SelectionNode): boolean {
    if (node.directives === undefined || node.directives.length === 0) return false;
    try {
      if (getDirectiveValues(GraphQLSkipDirective, node, this.#variables)?.if === true) return true;
      return getDirectiveValues(GraphQLIncludeDirective, node, this.#variables)?.if === false;
    } catch {
      return false;
    }
  }
}

/**
 * Counts what an operation asks of the schema: a value for each field, fragment and hundred characters.
 * @param variables its variables, unchecked
 * @param most behind so many it stops, so that counting is quick whatever is asked
 */
export function schemaPartOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  { variables, most }: { readonly variables: Variables; readonly most: number },
): SchemaPart {
  const root = schema.getRootType(operation.operation);
  if (!root) return { values: 0, path: '' };
  const walk = new Walk(schema, document, variables, most);
  const values = walk.around(operation.selectionSet, root);
  return { values, path: walk.path };
}
