import { webAddress } from '../graph/urls.js';

/** An address in its escaped form when it is http or https, else null: `javascript:` and its like are no link. */
export function linkOf(text: string | null): string | null {
  return text === null ? null : (webAddress(text)?.href ?? null);
}
