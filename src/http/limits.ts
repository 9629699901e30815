import { parse, type DocumentNode } from 'graphql';
import type { Config } from '../config.js';
import { WhowhomError } from '../errors.js';
import { jsonDepth } from './jsonDepth.js';
import { scan } from './scan.js';
import { measure } from './selections.js';

/** Uses of directives in one document. No honest one comes near, so that this is no setting. */
export const directivesAtMost = 500;

/** Texts that were admitted are not measured again; long ones are not kept, so that this stays under 20 MB. */
const rememberedTexts = 1000;
const rememberedLength = 8192;

/** The settings that bound a request's document. */
export type Limits = Pick<Config, 'maxTokens' | 'maxBrackets' | 'maxDepth' | 'maxSelections'>;

/** The parts of a GraphQL request as they came, before anyone has checked them. */
export interface RawRequest {
  readonly query?: unknown;
  readonly variables?: unknown;
  readonly extensions?: unknown;
}

/** Holds a number that came against its limit; `setting` is what changes the limit. */
function hold(path: string, what: string, came: number, limit: number, setting: string | null): void {
  if (came <= limit) return;
  const number = Number.isSafeInteger(came) ? String(came) : `over ${Number.MAX_SAFE_INTEGER}`;
  const by = setting === null ? 'not to be set' : `set by ${setting}`;
  throw new WhowhomError('TOO_COMPLEX', `${what}: ${number}; the limit is ${limit}, ${by}.`, {
    path,
    got: number,
    wanted: `at most ${limit}`,
  });
}

function parsed(text: string, maxTokens: number): DocumentNode | null {
  try {
    return parse(text, { maxLexicalTokens: maxTokens, noLocation: true });
  } catch {
    return null; // It is parsed once more behind the gate, which answers with the place of the fault.
  }
}

/** @throws WhowhomError TOO_COMPLEX */
function holdText(text: string, limits: Limits): void {
  const { tokens, brackets, directives } = scan(text);
  hold('query', 'Nesting of brackets', brackets, limits.maxBrackets, 'MAX_BRACKETS');
  hold('query', 'Tokens of the document', tokens, limits.maxTokens, 'MAX_TOKENS');
  hold('query', 'Directives of the document', directives, directivesAtMost, null);
  const document = parsed(text, limits.maxTokens);
  if (document === null) return;
  const { fields, depth, nesting } = measure(document, limits.maxBrackets);
  hold('query', 'Nesting of selections with fragments spread', nesting, limits.maxBrackets, 'MAX_BRACKETS');
  hold('query', 'Levels of fields with fragments spread', depth, limits.maxDepth, 'MAX_DEPTH');
  hold('query', 'Fields with fragments spread', fields, limits.maxSelections, 'MAX_SELECTIONS');
}

/**
 * Makes the gate before graphql-js: it throws when a request is larger than a limit, at a cost that grows only with
 * the length of the request. Every transport has to pass it.
 */
export function createGate(limits: Limits): (request: RawRequest) => void {
  const admitted = new Set<string>();
  const remember = (text: string): void => {
    if (text.length > rememberedLength) return;
    if (admitted.size >= rememberedTexts) admitted.delete(admitted.values().next().value ?? '');
    admitted.add(text);
  };
  return ({ query, variables, extensions }) => {
    hold('variables', 'Nesting of the variables', jsonDepth(variables), limits.maxBrackets, 'MAX_BRACKETS');
    hold('extensions', 'Nesting of the extensions', jsonDepth(extensions), limits.maxBrackets, 'MAX_BRACKETS');
    if (typeof query !== 'string' || admitted.has(query)) return;
    holdText(query, limits);
    remember(query);
  };
}
