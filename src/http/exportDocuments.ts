import {
  astFromValue,
  getNamedType,
  isObjectType,
  Kind,
  OperationTypeNode,
  parseType,
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/** A root field of which files can be downloaded, with the operation that a download runs. */
export interface ExportOperation {
  readonly field: string;
  /** The arguments of the field and of its `export`, which are the operation's variables. */
  readonly arguments: readonly GraphQLArgument[];
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

type Field = GraphQLField<unknown, unknown>;

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
const variable = (value: string) => ({ kind: Kind.VARIABLE, name: name(value) }) as const;
const given = (all: readonly GraphQLArgument[]) =>
  all.map((one) => ({ kind: Kind.ARGUMENT, name: name(one.name), value: variable(one.name) }) as const);

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The field `export` of what a root field gives. */
function exportOf({ type }: Field): Field | undefined {
  const named = getNamedType(type);
  return isObjectType(named) ? named.getFields().export : undefined;
}

function operationOf(field: Field, exporting: Field): ExportOperation {
  const all = [...field.args, ...exporting.args];
  const file = {
    kind: Kind.FIELD,
    name: name(exporting.name),
    arguments: given(exporting.args),
    selectionSet: { kind: Kind.SELECTION_SET, selections: [{ kind: Kind.FIELD, name: name('fileName') }] },
  } as const;
  const root = {
    kind: Kind.FIELD,
    name: name(field.name),
    arguments: given(field.args),
    selectionSet: { kind: Kind.SELECTION_SET, selections: [file] },
  } as const;
  const operation: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    name: name(`Export${capitalized(field.name)}`),
    variableDefinitions: all.map((argument) => {
      const value = astFromValue(argument.defaultValue, argument.type);
      return {
        kind: Kind.VARIABLE_DEFINITION,
        variable: variable(argument.name),
        type: parseType(String(argument.type)),
        ...(argument.defaultValue !== undefined && value ? { defaultValue: value as never } : {}),
      };
    }),
    selectionSet: { kind: Kind.SELECTION_SET, selections: [root] },
  };
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation] };
  return { field: field.name, arguments: all, document, operation };
}

/**
 * The downloads that a schema offers: one for each root field whose answer has `export`. They run as operations, so that
 * arguments, limits and costs follow the same rules as in an answer.
 */
export function exportOperations(schema: GraphQLSchema): ExportOperation[] {
  const fields: Field[] = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fields.flatMap((field) => {
    const exporting = exportOf(field);
    return exporting === undefined ? [] : [operationOf(field, exporting)];
  });
}
