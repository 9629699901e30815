/** What sets a header of an answer. */
interface WithHeaders {
  header(name: string, value: string): unknown;
}

const forever = 'public, max-age=31536000, immutable';

/** Names in assets/ carry a hash of the content, so that browsers may keep them for good; index.html does not. */
export function setCaching(reply: WithHeaders, path: string): void {
  reply.header('cache-control', /[\\/]assets[\\/]/.test(path) ? forever : 'no-cache');
}
