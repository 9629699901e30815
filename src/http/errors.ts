import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { errorTable, shown, WhowhomError, type ErrorCode, type ErrorRow } from '../errors.js';

/** The codes of graphql-js and Apollo that are passed on, each with what to try. Their status is Apollo's. */
export const graphqlAdvice: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: 'Mend the document at the place named; the playground at /playground marks it.',
  GRAPHQL_VALIDATION_FAILED: 'Compare the document with the schema; the playground at /playground shows both.',
  BAD_USER_INPUT: 'Compare the variables and arguments with their types in the schema.',
  OPERATION_RESOLUTION_FAILURE: 'Name one of the operations of the document in `operationName`.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Send the document itself in `query`.',
};

/** The errors of HTTP itself, which no resolver can give. */
export const httpErrors = {
  NO_SUCH_ADDRESS: {
    status: 404,
    advice:
      'The addresses are / (the explorer), /graphql, /export/graph, /export/paths, /export/timeline, /import, /playground, /health, /ready and /metrics.',
  },
  METHOD_NOT_ALLOWED: { status: 405, advice: 'Use POST, or GET for queries.' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, advice: 'Send an uncompressed body with content-type: application/json.' },
  NOT_ACCEPTABLE: {
    status: 406,
    advice:
      'Accept application/graphql-response+json or application/json; for a subscription text/event-stream, or come by WebSocket.',
  },
  REQUEST_TIMEOUT: { status: 408, advice: 'Send the whole request within REQUEST_TIMEOUT_MS.' },
  NOT_FOR_YOU: { status: 403, advice: 'Ask from the machine itself, or bring METRICS_TOKEN as a bearer token.' },
  HOST_NOT_ALLOWED: {
    status: 403,
    advice: 'Ask by localhost, 127.0.0.1, [::1] or HOST; whoever runs the service adds other names to ALLOWED_HOSTS.',
  },
  ORIGIN_NOT_ALLOWED: {
    status: 403,
    advice: 'Whoever runs the service adds the origin of the page to CORS_ORIGINS.',
  },
  IMPORTS_BUSY: { status: 503, advice: 'Try again in some seconds.' },
  EXPORTS_BUSY: { status: 503, advice: 'Try again in some seconds.' },
  STOPPING: { status: 503, advice: 'Try again in some seconds.' },
} as const satisfies Record<string, ErrorRow>;

const internalMessage = 'Something went wrong inside the service.';

/** What a failing database says may hold addresses, so that only these words go out. */
const databaseMessages: Partial<Record<ErrorCode, string>> = {
  DATABASE_UNAVAILABLE: 'The database does not answer.',
  DATABASE_TIMEOUT: 'The database took longer than the limit.',
  DATABASE_MEMORY: 'The answer needs more memory than the database gives one question.',
};

const messageLength = 1000;
const short = (text: string): string => (text.length > messageLength ? `${text.slice(0, messageLength)}...` : text);

const isOurs = (code: unknown): code is ErrorCode => typeof code === 'string' && Object.hasOwn(errorTable, code);

/** Codes for the operator (status 500) are INTERNAL to a client: their messages name folders and settings. */
const isPublic = (code: unknown): code is ErrorCode => isOurs(code) && errorTable[code].status !== 500;

/** The error and what it wraps, outermost first. */
function chain(error: unknown): unknown[] {
  const links = [error];
  let inner = error instanceof GraphQLError ? error.originalError : undefined;
  while (inner !== undefined) {
    links.push(inner);
    inner = inner instanceof GraphQLError ? inner.originalError : undefined;
  }
  return links;
}

/** One error of an answer, before it is given its place and its id. */
interface Told {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string; readonly advice: string };
}

const internal: Told = {
  message: internalMessage,
  extensions: { code: 'INTERNAL', advice: errorTable.INTERNAL.advice },
};

function fromOurs({ code, message, details, advice }: WhowhomError): Told {
  if (!isPublic(code)) return internal;
  const { path, got, wanted, suggestions } = details;
  const extensions = {
    code,
    ...(path !== undefined && { path }),
    ...(got !== undefined && { got: shown(got) }),
    ...(wanted !== undefined && { wanted }),
    ...(suggestions !== undefined && { suggestions }),
    advice,
  };
  return { message: databaseMessages[code] ?? short(message), extensions };
}

/** A scalar refuses by a GraphQLError that carries a code of ours, which graphql-js and Apollo may wrap. */
function fromScalar(links: readonly unknown[], message: string): Told | null {
  const found = links.find((link) => link instanceof GraphQLError && isPublic(link.extensions.code));
  if (!(found instanceof GraphQLError)) return null;
  const { code, path, got, wanted } = found.extensions;
  const details = {
    ...(typeof path === 'string' && { path }),
    ...(got !== undefined && { got }),
    ...(typeof wanted === 'string' && { wanted }),
  };
  return fromOurs(new WhowhomError(code as ErrorCode, message, details));
}

/**
 * The code of an error of graphql-js or Apollo that tells the client about its own request, or null. An error with a
 * path was thrown while resolving: then it is the client's only when it is a refused argument, or thrown on purpose
 * with one of these codes.
 */
function graphqlCode(links: readonly unknown[], error: GraphQLError, code: unknown): string | null {
  const isGraphql = links.every((link) => link instanceof GraphQLError);
  if (typeof code === 'string' && Object.hasOwn(graphqlAdvice, code)) {
    return isGraphql || error.path === undefined ? code : null;
  }
  if (!isGraphql || error.extensions.code !== undefined) return null;
  // graphql-js has no mark for them: a required argument whose variable was null is only found while resolving.
  const isRefusedArgument = links.length === 2 && error.message.startsWith('Argument "');
  return error.path === undefined || isRefusedArgument ? 'BAD_USER_INPUT' : null;
}

/** graphql-js can leave its guesses out of validation, but not out of the coercion of variables. */
const withoutGuesses = (message: string): string =>
  message.slice(0, 4 * messageLength).replace(/ ?Did you mean [^?]{1,2000}\?/g, '');

/** How graphql-js begins when String or ID is given what is no text; our own scalars say more themselves. */
const isNoText = /(?:^|; )(?:String|ID) cannot represent (?:a non[- ]string|value)/;

const withQuotes = (message: string): string =>
  isNoText.test(message) ? `${message}. A text is wanted here: write it in quotes.` : message;

function fromGraphql(error: GraphQLError, code: unknown, hideSuggestions: boolean): Told {
  const links = chain(error);
  const message = withQuotes(short(hideSuggestions ? withoutGuesses(error.message) : error.message).trim());
  const ours = fromScalar(links, message);
  if (ours !== null) return ours;
  if (code === 'BAD_REQUEST') return fromOurs(new WhowhomError('MALFORMED_REQUEST', message));
  const known = graphqlCode(links, error, code);
  if (known === null) return internal;
  return { message, extensions: { code: known, advice: graphqlAdvice[known] ?? '' } };
}

function told(error: unknown, code: unknown, hideSuggestions: boolean): Told {
  const ours = chain(error).find((link) => link instanceof WhowhomError);
  if (ours instanceof WhowhomError) return fromOurs(ours);
  return error instanceof GraphQLError ? fromGraphql(error, code, hideSuggestions) : internal;
}

/**
 * The one conversion from anything thrown to an error of a GraphQL answer. What is not thrown for the client becomes
 * INTERNAL without a word of what it was.
 * @param formatted the same error as Apollo formats it: its place in document and answer, and Apollo's code
 * @param hideSuggestions whether names of the schema that resemble a wrong one are left out
 */
export function toAnswerError(
  error: unknown,
  formatted?: GraphQLFormattedError,
  hideSuggestions = false,
): GraphQLFormattedError {
  return {
    ...told(error, formatted?.extensions?.code, hideSuggestions),
    ...(formatted?.locations !== undefined && { locations: formatted.locations }),
    ...(formatted?.path !== undefined && { path: formatted.path }),
  };
}

/** The same errors with the id under which the log tells more. */
export function withId(errors: readonly GraphQLFormattedError[], id: string): GraphQLFormattedError[] {
  return errors.map((error) => ({ ...error, extensions: { ...error.extensions, id } }));
}

/** The status of an answer that is nothing but an error. */
export function statusOf(error: GraphQLFormattedError): number {
  const code = error.extensions?.code;
  if (isOurs(code)) return errorTable[code].status;
  return typeof code === 'string' && Object.hasOwn(graphqlAdvice, code) ? 400 : 500;
}

/** The codes of errors of an answer. */
export function codesOf(errors: readonly GraphQLFormattedError[]): string[] {
  return errors.map(({ extensions }) => String(extensions?.code));
}

/** Writes down what a client is not told: what is beneath INTERNAL, and what the database really said. */
export function logFailure(log: FastifyBaseLogger, error: unknown): void {
  const err = chain(error).at(-1);
  const { extensions } = toAnswerError(error, error instanceof GraphQLError ? error.toJSON() : undefined);
  if (extensions?.code === 'INTERNAL') log.error({ err }, 'internal error');
  else if (err instanceof WhowhomError && err.details.cause !== undefined) log.warn({ err }, err.code);
}
