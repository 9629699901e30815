import type { FastifyRequest } from 'fastify';
import type { RawRequest } from './admission.js';

/** The parameters of an address as they came. */
export const searchOf = (url: string): URLSearchParams =>
  new URLSearchParams(url.includes('?') ? url.slice(url.indexOf('?')) : '');

/** What is no JSON is left to Apollo, which refuses it. */
function json(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

/**
 * A GraphQL request as Apollo is going to read it. Fastify's own `query` would not do: where a percent sign is wrong,
 * it keeps a text as it is that Apollo decodes, so that the two would see different documents.
 */
export function readRequest({ method, body, url }: FastifyRequest): RawRequest {
  if (method === 'POST') return typeof body === 'object' && body !== null ? body : {};
  const search = searchOf(url);
  const once = (name: string): string | undefined => {
    const values = search.getAll(name);
    return values.length === 1 ? values[0] : undefined;
  };
  return {
    query: once('query'),
    documentId: once('documentId'),
    operationName: once('operationName'),
    variables: json(once('variables')),
    extensions: json(once('extensions')),
  };
}

/** Apollo refuses the extension of its own clients when it keeps no documents itself. */
function withoutId(extensions: unknown): unknown {
  const isObject = typeof extensions === 'object' && extensions !== null;
  return isObject && 'persistedQuery' in extensions ? { ...extensions, persistedQuery: undefined } : extensions;
}

/** Puts the text of a document in the place of its id, for Apollo, which knows no ids. */
export function writeText(request: FastifyRequest, text: string, raw: RawRequest): void {
  const extensions = withoutId(raw.extensions);
  if (request.method === 'POST') {
    request.body = { ...raw, query: text, ...(extensions !== raw.extensions && { extensions }) };
    return;
  }
  const search = searchOf(request.url);
  search.set('query', text);
  if (extensions !== raw.extensions) search.set('extensions', JSON.stringify(extensions));
  request.raw.url = `${request.url.split('?', 1)[0] ?? ''}?${search.toString()}`;
}
