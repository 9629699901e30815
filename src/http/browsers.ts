import type { FastifyRequest, onRequestHookHandler } from 'fastify';
import { WhowhomError } from '../errors.js';
import { refuseWith } from './failures.js';
import { searchOf } from './request.js';
import { upgradeOf } from './streams/upgrade.js';

/** The media types that a form of any page can send without its browser asking us first. */
const sentByForms = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];

/** One of them is enough for a browser to ask first whether the page may; then a foreign page stops there. */
const guards = ['apollo-require-preflight', 'x-apollo-operation-name'];

/**
 * Whether a GET could have been made by any page of the web: by a link or an image. Apollo has the same rule and keeps
 * it; here it is so that a refusal says what is missing, and that people get further.
 */
function couldBeForged(request: FastifyRequest): boolean {
  const { method, headers } = request;
  // Of a WebSocket the origin is looked at instead: see streams/upgrade.ts.
  if (method !== 'GET' || upgradeOf(request) !== null) return false;
  const type = headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
  return (type === undefined || sentByForms.includes(type)) && !guards.some((name) => Boolean(headers[name]));
}

/** A browser that somebody looks at a page with; a client of GraphQL names a media type of JSON. */
function wantsPage({ headers: { accept = '' } }: FastifyRequest): boolean {
  return /\btext\/html\b/i.test(accept) && !/\bjson\b/i.test(accept);
}

/**
 * The address of the playground with the question of a request; relative, as behind a proxy the service may be under a
 * path. Null when the question is a document that only the service has.
 */
function playgroundWith({ url }: FastifyRequest): string | null {
  const asked = searchOf(url);
  if (asked.has('documentId') && !asked.has('query')) return null;
  const kept = [...asked].filter(([name]) => name === 'query' || name === 'variables');
  return kept.length === 0 ? 'playground/' : `playground/?${new URLSearchParams(kept).toString()}`;
}

/** Leads a browser that asks /graphql for a page to the playground, with its question. */
export const leadToPlayground: onRequestHookHandler = (request, reply, done) => {
  const place = couldBeForged(request) && wantsPage(request) ? playgroundWith(request) : null;
  if (place === null) done();
  else void reply.header('cache-control', 'no-store').redirect(place, 303);
};

/** Refuses a GET that any page of the web could have made, and names the header that it lacks. */
export const refuseForged: onRequestHookHandler = (request, reply, done) => {
  if (!couldBeForged(request)) {
    done();
    return;
  }
  const wanted = '`apollo-require-preflight: true` or `content-type: application/json`';
  const message = `A GET of /graphql needs a header that pages of others cannot send (CSRF); wanted ${wanted}.`;
  void refuseWith(reply, new WhowhomError('MALFORMED_REQUEST', message, { path: 'apollo-require-preflight', wanted }));
};
