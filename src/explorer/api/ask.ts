import type { TypedDocumentString } from '../../generated/explorer.js';

/** Why an answer did not come, in words for people. */
export class AskError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'AskError';
    this.code = code;
  }
}

interface Answered<T> {
  readonly extensions?: { readonly graphVersion?: number };
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Why a part of an answer is missing. */
export interface Problem {
  readonly code: string;
  readonly message: string;
}

/** An answer of which parts may be missing: an id that is not there is null and told. */
export interface Answer<T> {
  readonly data: T;
  readonly problems: readonly Problem[];
  /** Up to which change of the graph it was read; null where the service does not say. */
  readonly version: number | null;
}

/** After that nobody waits any more; that it takes long is told before, see the store. A database that plans takes seconds. */
const patience = 30_000;

let page = 'http://127.0.0.1/';

/** Says where the page is: the service answers beside it, also behind a proxy that puts it under a path. */
export const askBeside = (address: string): void => void (page = address);

/** Where the service answers. */
export const endpoint = (): string => new URL('./graphql', page).href;

let token: string | null = null;

/** Whose token goes with each request; it lives as long as the page and is written nowhere. */
export const takeToken = (given: string | null): void => void (token = given);
/** Whether somebody signed in. */
export const hasToken = (): boolean => token !== null;

/** The header that says who asks. */
export const authorization = (): Record<string, string> => (token === null ? {} : { authorization: `Bearer ${token}` });

function headers(): Record<string, string> {
  const accept = 'application/graphql-response+json, application/json';
  return { 'content-type': 'application/json', accept, ...authorization() };
}

const noAnswer = (why: string) =>
  new AskError('NO_ANSWER', `The service did not answer (${why}). Is it running? Try again.`);

async function send(body: string, signal: AbortSignal): Promise<string> {
  try {
    const response = await fetch(endpoint(), { method: 'POST', headers: headers(), body, signal });
    return await response.text();
  } catch (error) {
    if (signal.reason instanceof DOMException && signal.reason.name === 'AbortError') throw signal.reason;
    throw noAnswer(signal.aborted ? 'no answer in time' : error instanceof Error ? error.message : 'the network');
  }
}

function parsed<T>(text: string): Answered<T> {
  try {
    return JSON.parse(text) as Answered<T>;
  } catch {
    throw noAnswer('what came is no answer of it');
  }
}

/** A database that has not been asked in a way before plans it first; it is asked again so many milliseconds later. */
const planning = 500;

async function answered<T>(body: string, signal: AbortSignal): Promise<Answered<T>> {
  for (;;) {
    const answer = parsed<T>(await send(body, signal));
    if (!answer.errors?.some(({ extensions }) => extensions?.code === 'PLANNING')) return answer;
    await new Promise((resolve) => setTimeout(resolve, planning));
  }
}

/** Whether nothing of what was asked came. */
const isNothing = (data: object): boolean => Object.values(data).every((one) => one === null);

/**
 * Asks the service a document.
 * @throws AskError when no data came; a DOMException AbortError when the signal ended it
 */
export async function ask<TData, TVariables>(
  document: TypedDocumentString<TData, TVariables>,
  variables: TVariables,
  signal?: AbortSignal,
): Promise<Answer<TData>> {
  const timeout = AbortSignal.timeout(patience);
  const either = signal === undefined ? timeout : AbortSignal.any([signal, timeout]);
  const {
    data,
    errors = [],
    extensions,
  } = await answered<TData>(JSON.stringify({ query: document, variables }), either);
  const problems = errors.map(({ message, extensions }) => ({ message, code: extensions?.code ?? 'NO_ANSWER' }));
  if (data === undefined || data === null || (problems.length > 0 && isNothing(data))) {
    const [first] = problems;
    throw new AskError(first?.code ?? 'NO_ANSWER', first?.message ?? 'No answer came.');
  }
  return { data, problems, version: extensions?.graphVersion ?? null };
}
