/**
 * An http or https address, else null: `javascript:` and its like would run where they are clicked. Parsed by `new URL` and
 * never by URL.canParse: that of Node 20 calls addresses with letters such as ü wrong once it was called some thousand times.
 */
export function webAddress(text: string): URL | null {
  try {
    const url = new URL(text);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
  } catch {
    return null;
  }
}

/** A link is shown only when it is http or https: graphql-scalars' URL lets `javascript:` pass. */
export function safeUrl(text: string | null): string | null {
  return text !== null && webAddress(text) !== null ? text : null;
}
