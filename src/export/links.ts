/** An address in its escaped form when it is http or https, else null: `javascript:` and its like are no link. */
export function linkOf(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
