import type { DocumentNode } from 'graphql';
import type { Config } from '../config.js';
import { WhowhomError } from '../errors.js';
import { jsonDepth } from './jsonDepth.js';
import { scan } from './scan.js';
import { measure } from './selections.js';

/** The settings that bound a request's document. */
export type Limits = Pick<
  Config,
  | 'maxTokens'
  | 'maxBrackets'
  | 'maxDepth'
  | 'maxSelections'
  | 'maxAliases'
  | 'maxRootFields'
  | 'maxDirectives'
  | 'maxVariableDepth'
>;

/** Holds a number that came against its limit; `setting` is what changes the limit. */
function hold(path: string, what: string, came: number, limit: number, setting: string): void {
  if (came <= limit) return;
  const number = Number.isSafeInteger(came) ? String(came) : `over ${Number.MAX_SAFE_INTEGER}`;
  throw new WhowhomError('TOO_COMPLEX', `${what}: ${number}; the limit is ${limit}, set by ${setting}.`, {
    path,
    got: number,
    wanted: `at most ${limit}`,
  });
}

/**
 * Holds a text against the limits before it is parsed, at a cost that grows only with its length.
 * @returns its tokens
 * @throws WhowhomError TOO_COMPLEX
 */
export function holdText(text: string, limits: Limits): number {
  const { tokens, brackets, directives } = scan(text);
  hold('query', 'Nesting of brackets', brackets, limits.maxBrackets, 'MAX_BRACKETS');
  hold('query', 'Tokens of the document', tokens, limits.maxTokens, 'MAX_TOKENS');
  hold('query', 'Directives of the document', directives, limits.maxDirectives, 'MAX_DIRECTIVES');
  return tokens;
}

/**
 * Holds a parsed document against the limits before it is validated.
 * @throws WhowhomError TOO_COMPLEX
 */
export function holdDocument(document: DocumentNode, limits: Limits): void {
  const { fields, aliases, width, depth, nesting } = measure(document, limits.maxBrackets);
  hold('query', 'Nesting of selections with fragments spread', nesting, limits.maxBrackets, 'MAX_BRACKETS');
  hold('query', 'Levels of fields with fragments spread', depth, limits.maxDepth, 'MAX_DEPTH');
  hold('query', 'Fields with fragments spread', fields, limits.maxSelections, 'MAX_SELECTIONS');
  hold('query', 'Fields at the top with fragments spread', width, limits.maxRootFields, 'MAX_ROOT_FIELDS');
  hold('query', 'Aliases with fragments spread', aliases, limits.maxAliases, 'MAX_ALIASES');
}

/**
 * Holds the JSON beside a document against its limit.
 * @throws WhowhomError TOO_COMPLEX
 */
export function holdJson(path: 'variables' | 'extensions', value: unknown, { maxVariableDepth: limit }: Limits): void {
  hold(path, `Nesting of the ${path}`, jsonDepth(value), limit, 'MAX_VARIABLE_DEPTH');
}
