import { Kind, visit, type DocumentNode, type FormattedExecutionResult, type OperationDefinitionNode } from 'graphql';

/** So long an answer is kept for those who get it too, in milliseconds: all who are told of an event wake together. */
const keptFor = 1000;

/** An operation by which answers to an event are told apart. */
export interface Sharing {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * The variables on which an answer depends: those below the field of the subscription. Which events come at all, and from
 * where on, is decided before.
 */
function variablesBelow({ document, operation }: Sharing): readonly string[] {
  const names = new Set<string>();
  const collect = { Variable: ({ name }: { readonly name: { readonly value: string } }) => void names.add(name.value) };
  for (const one of operation.selectionSet.selections) {
    // Of a fragment all counts, the arguments of the field within it too.
    if (one.kind === Kind.FIELD && one.selectionSet !== undefined) visit(one.selectionSet, collect);
    if (one.kind !== Kind.FIELD) visit(one, collect);
    for (const directive of one.directives ?? []) visit(directive, collect);
  }
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) visit(one, collect);
  return [...names].sort();
}

/** Makes the answer to an event once for all who ask the same, where it is the same event. */
export type Share = (
  event: unknown,
  sharing: Sharing,
  make: () => Promise<FormattedExecutionResult>,
) => Promise<FormattedExecutionResult>;

/** Makes what shares answers. */
export function createShare(): Share {
  const below = new WeakMap<OperationDefinitionNode, readonly string[]>();
  const made = new WeakMap<object, Map<OperationDefinitionNode, Map<string, Promise<FormattedExecutionResult>>>>();

  const keyOf = (sharing: Sharing): string => {
    const names = below.get(sharing.operation) ?? variablesBelow(sharing);
    below.set(sharing.operation, names);
    return JSON.stringify(names.map((name) => (name in sharing.variables ? [sharing.variables[name]] : [])));
  };

  return async (event, sharing, make) => {
    if (typeof event !== 'object' || event === null) return make();
    const answers =
      made.get(event) ?? new Map<OperationDefinitionNode, Map<string, Promise<FormattedExecutionResult>>>();
    made.set(event, answers);
    const { operation } = sharing;
    const ofOperation = answers.get(operation) ?? new Map<string, Promise<FormattedExecutionResult>>();
    answers.set(operation, ofOperation);
    const key = keyOf(sharing);
    const found = ofOperation.get(key);
    if (found !== undefined) {
      const answer = await found.catch(() => null);
      // What went wrong for one, who may have gone meanwhile, need not for another.
      return answer === null || answer.errors !== undefined ? make() : answer;
    }
    const mine = make();
    ofOperation.set(key, mine);
    setTimeout(() => {
      ofOperation.delete(key);
      if (ofOperation.size === 0) answers.delete(operation);
    }, keptFor).unref();
    return mine;
  };
}
