import {
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Config } from '../config.js';
import { holdDocument, holdText, type Limits } from './limits.js';

/** A document that graphql-js refuses. */
export class RefusedDocument extends Error {
  readonly code: 'GRAPHQL_PARSE_FAILED' | 'GRAPHQL_VALIDATION_FAILED';
  readonly errors: readonly GraphQLError[];

  constructor(code: RefusedDocument['code'], errors: readonly GraphQLError[]) {
    super(errors[0]?.message ?? code);
    this.code = code;
    this.errors = errors;
  }
}

/** The settings that decide which documents are answered. */
export type DocumentSettings = Limits & Pick<Config, 'introspection' | 'suggestions'>;

/** So many errors tell enough; each costs time, and repeats names of the document. */
export const errorsAtMost = 20;

/** What documents may take in memory, and one of them; of a token some 270 were seen. */
const bytesAtMost = 64 * 1024 * 1024;
const bytesOfOne = 4 * 1024 * 1024;
const bytesOfToken = 300;

type Outcome = DocumentNode | RefusedDocument;

function bytes(text: string, tokens: number, outcome: Outcome): number {
  const messages = outcome instanceof RefusedDocument ? outcome.errors.map(({ message }) => message) : [];
  return [text, ...messages].reduce((sum, { length }) => sum + 2 * length, 1) + tokens * bytesOfToken;
}

function parsed(text: string, { maxTokens }: Limits): Outcome {
  try {
    return parse(text, { maxLexicalTokens: maxTokens });
  } catch (error) {
    if (error instanceof GraphQLError) return new RefusedDocument('GRAPHQL_PARSE_FAILED', [error]);
    throw error;
  }
}

/**
 * Makes the one way from a text to a document that may be executed: within the limits, well formed and valid. It is
 * the same for each transport, and is gone once for each text, whatever comes of it, as long as memory holds it.
 * @returns a function that throws WhowhomError TOO_COMPLEX or RefusedDocument
 */
export function createDocuments(schema: GraphQLSchema, settings: DocumentSettings): (text: string) => DocumentNode {
  const rules = settings.introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const options = { maxErrors: errorsAtMost, hideSuggestions: !settings.suggestions };
  const known = new LRUCache<string, Outcome>({ maxSize: bytesAtMost, maxEntrySize: bytesOfOne });

  const validated = (document: Outcome): Outcome => {
    if (document instanceof RefusedDocument) return document;
    holdDocument(document, settings);
    const errors = validate(schema, document, rules, options);
    return errors.length === 0 ? document : new RefusedDocument('GRAPHQL_VALIDATION_FAILED', errors);
  };

  const look = (text: string): Outcome => {
    const tokens = holdText(text, settings);
    const outcome = validated(parsed(text, settings));
    known.set(text, outcome, { size: bytes(text, tokens, outcome) });
    return outcome;
  };

  return (text) => {
    const outcome = known.get(text) ?? look(text);
    if (outcome instanceof RefusedDocument) throw outcome;
    return outcome;
  };
}
