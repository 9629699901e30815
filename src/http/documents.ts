import {
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Config } from '../config.js';
import { toAnswerError } from './errors.js';
import { holdDocument, holdText, type Limits } from './limits.js';
import { operationsOf, type OperationKind } from './mutations.js';

/** A document that graphql-js refuses. */
export class RefusedDocument extends Error {
  /** What a client is told, but for the id of the request. */
  readonly errors: readonly GraphQLFormattedError[];

  constructor(errors: readonly GraphQLFormattedError[]) {
    super(errors[0]?.message);
    this.errors = errors;
  }
}

/** The settings that decide which documents are answered. */
export type DocumentSettings = Limits & Pick<Config, 'introspection' | 'suggestions'>;

/** So many errors tell enough; each costs time, and repeats names of the document. */
export const errorsAtMost = 20;

type RefusalCode = 'GRAPHQL_PARSE_FAILED' | 'GRAPHQL_VALIDATION_FAILED';

/**
 * What documents may take in memory, and one of them; of a token some 300 were seen, and 450 with the plan by which the cost
 * is estimated, which lives as long as its document.
 */
const bytesAtMost = 64 * 1024 * 1024;
const bytesOfOne = 4 * 1024 * 1024;
const bytesOfToken = 450;
/** What each takes beside its text and what came of it, and what each of its operations takes. */
const bytesOfEntry = 500;
const bytesOfOperation = 100;

/**
 * A document, or the errors that refuse it as JSON. No error is kept: each holds its stack, and so all that was at work
 * when it was made; nor is a part of a text, which holds the whole.
 */
type Outcome = DocumentNode | string;

/** What came of a text, and which operations are in it: those of a refused one are not told otherwise. */
interface Known {
  readonly outcome: Outcome;
  readonly operations: readonly OperationKind[];
}

/** Makes a text a document that may be executed; `hold` may refuse its operations before anything else is said of it. */
export type Prepare = (text: string, hold?: (operations: readonly OperationKind[]) => void) => DocumentNode;

const bytes = (text: string, tokens: number, { outcome, operations }: Known): number =>
  bytesOfEntry +
  2 * text.length +
  operations.length * bytesOfOperation +
  (typeof outcome === 'string' ? 2 * outcome.length : tokens * bytesOfToken);

/**
 * Makes the one way from a text to a document that may be executed: within the limits, well formed and valid. It is
 * the same for each transport, and is gone once for each text, whatever comes of it, as long as memory holds it.
 * @returns a function that throws WhowhomError TOO_COMPLEX, what `hold` throws, or RefusedDocument
 */
export function createDocuments(schema: GraphQLSchema, settings: DocumentSettings): Prepare {
  const rules = settings.introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const hideSuggestions = !settings.suggestions;
  const options = { maxErrors: errorsAtMost, hideSuggestions };
  const known = new LRUCache<string, Known>({ maxSize: bytesAtMost, maxEntrySize: bytesOfOne });

  const refusal = (code: RefusalCode, errors: readonly GraphQLError[]): string =>
    JSON.stringify(
      errors.map((error) => toAnswerError(error, { ...error.toJSON(), extensions: { code } }, hideSuggestions)),
    );

  const validated = (document: DocumentNode): Outcome => {
    holdDocument(document, settings);
    const errors = validate(schema, document, rules, options);
    return errors.length === 0 ? document : refusal('GRAPHQL_VALIDATION_FAILED', errors);
  };

  const parsed = (text: string): Outcome => {
    try {
      return parse(text, { maxLexicalTokens: settings.maxTokens });
    } catch (error) {
      if (error instanceof GraphQLError) return refusal('GRAPHQL_PARSE_FAILED', [error]);
      throw error;
    }
  };

  const look = (text: string, hold: (operations: readonly OperationKind[]) => void): Known => {
    const tokens = holdText(text, settings);
    const document = parsed(text);
    if (typeof document === 'string') return remember(text, tokens, { outcome: document, operations: [] });
    const operations = operationsOf(document);
    hold(operations);
    return remember(text, tokens, { outcome: validated(document), operations });
  };

  const remember = (text: string, tokens: number, found: Known): Known => {
    known.set(text, found, { size: bytes(text, tokens, found) });
    return found;
  };

  return (text, hold = () => undefined) => {
    const found = known.get(text);
    if (found !== undefined) hold(found.operations);
    const { outcome } = found ?? look(text, hold);
    if (typeof outcome !== 'string') return outcome;
    throw new RefusedDocument(JSON.parse(outcome) as GraphQLFormattedError[]);
  };
}
