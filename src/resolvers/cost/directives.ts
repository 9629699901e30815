import { getDirectiveValues, type GraphQLField, type GraphQLSchema } from 'graphql';

/** What a field says of its cost, by the directives of schema/cost.graphql. */
export interface Costing {
  /** What it costs beside its rows; null when it came with its parent. */
  readonly weight: number | null;
  /** How many rows it has when no argument says so. */
  readonly assumedSize: number | null;
  /** The arguments that say how many rows it has at most. */
  readonly slicing: readonly string[];
  /** Which fields of what is below it are as long as that: it is a connection then. */
  readonly sizedFields: readonly string[];
}

type Field = GraphQLField<unknown, unknown>;

const isNumber = (value: unknown): value is number => typeof value === 'number';
const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** Reads the directives of a field, which says nothing where the schema has no such directive. */
export function costingOf(schema: GraphQLSchema, { astNode }: Field): Costing {
  const valuesOf = (name: string): Readonly<Record<string, unknown>> => {
    const directive = schema.getDirective(name);
    return (directive && astNode ? getDirectiveValues(directive, astNode) : undefined) ?? {};
  };
  const { weight } = valuesOf('cost');
  const { assumedSize, slicingArguments, sizedFields } = valuesOf('listSize');
  return {
    weight: isNumber(weight) ? weight : null,
    assumedSize: isNumber(assumedSize) ? assumedSize : null,
    slicing: texts(slicingArguments),
    sizedFields: texts(sizedFields),
  };
}
