import type { WhowhomError } from '../errors.js';

const realm = 'Bearer realm="whowhom"';

/** What RFC 6750 lets stand in error_description. */
const described = (message: string): string => message.replace(/[^\x20\x21\x23-\x5b\x5d-\x7e]/g, "'");

/**
 * The header `www-authenticate` of a refusal (RFC 6750, section 3): it names no error when no token came. Null when the
 * refusal is about something else.
 */
export function challengeOf({ code, message, details: { got } }: WhowhomError): string | null {
  if (code === 'UNAUTHENTICATED') {
    return got === undefined ? realm : `${realm}, error="invalid_token", error_description="${described(message)}"`;
  }
  if (code !== 'FORBIDDEN') return null;
  return `${realm}, error="insufficient_scope", error_description="${described(message)}"`;
}
