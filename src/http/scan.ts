/** What a document's text holds, counted without parsing it. */
export interface Scan {
  /** Tokens as graphql-js counts them for its `maxTokens`: without comments. */
  readonly tokens: number;
  /** The deepest nesting of `(`, `[` and `{` together. */
  readonly brackets: number;
  /** Uses of directives. */
  readonly directives: number;
}

const code = (character: string): number => character.charCodeAt(0);
const codes = (characters: string): ReadonlySet<number> => new Set(Array.from(characters, code));
const quote = code('"');
const backslash = code('\\');
const hash = code('#');
const at = code('@');
const dot = code('.');
const minus = code('-');
const lineFeed = code('\n');
const carriageReturn = code('\r');
const opening = codes('([{');
const closing = codes(')]}');
const ignored = codes(' \t\n\r,\uFEFF');
const exponent = codes('eE');
const sign = codes('+-');

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isNameStart = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 95;
const isNamePart = (c: number): boolean => isNameStart(c) || isDigit(c);
const isInLine = (c: number): boolean => c !== lineFeed && c !== carriageReturn;

/** The index of the first character from `index` on that is not of the kind. */
function skip(text: string, index: number, isOfKind: (c: number) => boolean): number {
  let end = index;
  while (end < text.length && isOfKind(text.charCodeAt(end))) end += 1;
  return end;
}

/** In a block string only `\"""` is an escape, so a backslash right before the quotes always keeps it open. */
function skipBlockString(text: string, start: number): number {
  let end = text.indexOf('"""', start + 3);
  while (end !== -1 && text.charCodeAt(end - 1) === backslash) end = text.indexOf('"""', end + 3);
  return end === -1 ? text.length : end + 3;
}

function skipString(text: string, start: number): number {
  if (text.startsWith('"""', start)) return skipBlockString(text, start);
  let index = start + 1;
  while (index < text.length) {
    const c = text.charCodeAt(index);
    if (c === quote) return index + 1;
    if (!isInLine(c)) return index;
    index += c === backslash ? 2 : 1;
  }
  return text.length;
}

function skipNumber(text: string, start: number): number {
  let end = skip(text, start + 1, isDigit);
  if (text.charCodeAt(end) === dot && isDigit(text.charCodeAt(end + 1))) end = skip(text, end + 1, isDigit);
  if (!exponent.has(text.charCodeAt(end))) return end;
  const digits = sign.has(text.charCodeAt(end + 1)) ? end + 2 : end + 1;
  return skip(text, digits, isDigit);
}

function skipToken(text: string, index: number, c: number): number {
  if (c === quote) return skipString(text, index);
  if (isNameStart(c)) return skip(text, index + 1, isNamePart);
  if (isDigit(c) || c === minus) return skipNumber(text, index);
  return text.startsWith('...', index) ? index + 3 : index + 1;
}

/**
 * Counts what a document holds before it is parsed: graphql-js overflows its stack on `[[[[...` even when its tokens
 * are limited. Brackets within strings and comments do not count. As far as the text is well formed it is read as
 * graphql-js reads it; behind the first fault the numbers may differ, and there the parser never comes.
 */
export function scan(text: string): Scan {
  let tokens = 0;
  let directives = 0;
  let open = 0;
  let brackets = 0;
  let index = 0;
  while (index < text.length) {
    const c = text.charCodeAt(index);
    if (ignored.has(c)) {
      index += 1;
    } else if (c === hash) {
      index = skip(text, index, isInLine);
    } else {
      tokens += 1;
      if (c === at) directives += 1;
      if (opening.has(c)) brackets = Math.max(brackets, ++open);
      if (closing.has(c)) open = Math.max(0, open - 1);
      index = skipToken(text, index, c);
    }
  }
  return { tokens, brackets, directives };
}
