/** A link is shown only when it is http or https: graphql-scalars' URL lets `javascript:` pass. */
export function safeUrl(text: string | null): string | null {
  if (text === null) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? text : null;
}
