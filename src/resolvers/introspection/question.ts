import {
  getIntrospectionQuery,
  getOperationAST,
  Kind,
  OperationTypeNode,
  parse,
  visit,
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** A field that is asked for. */
export interface Asked {
  /** Whether what is deprecated is asked for, too. */
  readonly deprecated: boolean;
  /** Null when it is a value. */
  readonly below: Question | null;
}

/** The fields of a selection set by their names, fragments spread, each once, in the order of the answer. */
export type Question = ReadonlyMap<string, Asked>;

/** Types are asked for through so many lists and non-nulls at most: clients send up to 9, and no type here has so many. */
const typeDepth = 14;

/** The standard question with all that any version and option of it asks, and with the names of types that clients add. */
export const widestDocument: DocumentNode = visit(
  parse(
    getIntrospectionQuery({
      ...{ descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true },
      ...{ inputValueDeprecation: true, experimentalDirectiveDeprecation: true, oneOf: true, typeDepth },
    }),
  ),
  {
    SelectionSet: (node) => ({
      ...node,
      selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }, ...node.selections],
    }),
  },
);

/** A selection set while it is read. */
interface Reading {
  readonly question: Map<string, Asked>;
  readonly fragments: Set<string>;
  readonly below: Map<string, Reading>;
}

const newReading = (): Reading => ({ question: new Map(), fragments: new Set(), below: new Map() });

/** The value of includeDeprecated, false without it; null for anything else that is given. */
function deprecatedOf(given: readonly ArgumentNode[] = []): boolean | null {
  const [argument] = given;
  if (argument === undefined) return false;
  if (given.length > 1 || argument.name.value !== 'includeDeprecated') return null;
  return argument.value.kind === Kind.BOOLEAN ? argument.value.value : null;
}

/** Reads questions that ask nothing but what another does, the same way; without another anything. */
class Reader {
  readonly #fragments = new Map<string, FragmentDefinitionNode>();

  constructor(document: DocumentNode) {
    for (const node of document.definitions) {
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(node.name.value, node);
    }
  }

  /** Each fragment is read once for each place, so that fragments that double 30 times cost 30 steps. */
  set({ selections }: SelectionSetNode, within: Question | null, into: Reading): boolean {
    return selections.every((node) => {
      if ((node.directives ?? []).length > 0) return false;
      if (node.kind === Kind.FIELD) return this.#field(node, within, into);
      if (node.kind === Kind.INLINE_FRAGMENT) return this.set(node.selectionSet, within, into);
      const name = node.name.value;
      const fragment = this.#fragments.get(name);
      if (fragment === undefined || into.fragments.has(name)) return fragment !== undefined;
      into.fragments.add(name);
      return this.set(fragment.selectionSet, within, into);
    });
  }

  #field(node: FieldNode, within: Question | null, into: Reading): boolean {
    const name = node.name.value;
    const known = within?.get(name);
    const deprecated = deprecatedOf(node.arguments);
    if (deprecated === null || (node.alias ?? node.name).value !== name) return false;
    if (within !== null && known === undefined) return false;
    const below = into.below.get(name) ?? newReading();
    into.below.set(name, below);
    const isValue = node.selectionSet === undefined;
    into.question.set(name, { deprecated, below: isValue ? null : below.question });
    return isValue || this.set(node.selectionSet, known?.below ?? null, below);
  }
}

function read(document: DocumentNode, { selectionSet }: OperationDefinitionNode, within: Question | null) {
  const reading = newReading();
  return new Reader(document).set(selectionSet, within, reading) ? reading.question : null;
}

function widest(): Question {
  const operation = getOperationAST(widestDocument);
  return (operation && read(widestDocument, operation, null)) ?? new Map<string, Asked>();
}

const widestQuestion = widest();

/**
 * What an operation asks when it is the standard question for the schema, whole or in part, however it is cut into
 * fragments; else null. One with aliases, directives or variables is none: of it there may be more than the schema holds.
 */
export function standardQuestion(document: DocumentNode, operation: OperationDefinitionNode): Question | null {
  const { variableDefinitions = [], directives = [], operation: kind } = operation;
  if (kind !== OperationTypeNode.QUERY || variableDefinitions.length + directives.length > 0) return null;
  const question = read(document, operation, widestQuestion);
  return question?.has('__schema') === true ? question : null;
}
