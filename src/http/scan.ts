import { Lexer, Source, TokenKind, type Token } from 'graphql';

/** What a document's text holds, counted without parsing it. */
export interface Scan {
  /** Tokens as graphql-js counts them for its `maxTokens`: without comments. */
  readonly tokens: number;
  /** The deepest nesting of `(`, `[` and `{` together. */
  readonly brackets: number;
  /** Uses of directives. */
  readonly directives: number;
}

const opening: ReadonlySet<TokenKind> = new Set([TokenKind.PAREN_L, TokenKind.BRACKET_L, TokenKind.BRACE_L]);
const closing: ReadonlySet<TokenKind> = new Set([TokenKind.PAREN_R, TokenKind.BRACKET_R, TokenKind.BRACE_R]);

/** The next token that is no comment; null at the end and at a fault, where the parser does not go on either. */
function next(lexer: Lexer): Token | null {
  try {
    const token = lexer.advance();
    // The lexer chains all tokens; what is counted need not be held.
    (token as { prev: Token | null }).prev = null;
    return token.kind === TokenKind.EOF ? null : token;
  } catch {
    return null;
  }
}

/**
 * Counts what a document holds before it is parsed: graphql-js overflows its stack on `[[[[...` even when its tokens
 * are limited. It is read with graphql-js's own lexer up to the first fault.
 */
export function scan(text: string): Scan {
  const lexer = new Lexer(new Source(text));
  const counts = { tokens: 0, brackets: 0, directives: 0 };
  let open = 0;
  for (let token = next(lexer); token !== null; token = next(lexer)) {
    counts.tokens += 1;
    if (token.kind === TokenKind.AT) counts.directives += 1;
    if (opening.has(token.kind)) counts.brackets = Math.max(counts.brackets, ++open);
    if (closing.has(token.kind)) open = Math.max(0, open - 1);
  }
  return counts;
}
