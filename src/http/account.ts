import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { anonymous } from '../actor.js';
import type { Insight } from '../insight/index.js';
import { isOperation } from '../insight/requests.js';
import { openEdge, type Edge } from './edge.js';
import { whenOver } from './over.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The account of this request. */
    edge: Edge;
  }
}

/** What nginx made usual for a client that is gone before its answer. */
const clientGone = 499;

/** A connection that became a WebSocket is none of the operations that come over it. */
const socketRoute = '/graphql (WebSocket)';
const switched = 101;

/** An id that a gateway gave. It is noted beside ours and never taken for it: ours is one request's alone. */
const wellFormed = /^[\w.:/+=-]{1,128}$/;

function callerOf({ headers }: FastifyRequest): string | undefined {
  const given = headers['x-request-id'];
  return typeof given === 'string' && wellFormed.test(given) ? given : undefined;
}

/** Addresses that exist, by their pattern: what a client makes up is no name for a label. */
function routeOf({ is404, routeOptions }: FastifyRequest): string | null {
  return is404 ? null : (routeOptions.url ?? null);
}

/** A name may be as long as a document. */
const short = (name: string | null): string | null => (name === null ? null : name.slice(0, 100));

/** The fields of the line about a GraphQL request, or about an operation that came by WebSocket. */
export function lineOf(edge: Edge, ms: number, status: number): object {
  const { statements, rows, milliseconds } = edge.spent;
  return {
    operation: short(edge.operation),
    ms,
    ...{ statements, rows, databaseMs: Math.round(milliseconds * 10) / 10 },
    ...(edge.estimate !== null && { cost: edge.estimate }),
    status,
    ...(edge.codes.length > 0 && { codes: [...new Set(edge.codes)] }),
    ...(edge.actor !== anonymous && { actor: edge.actor.name }),
    ...(edge.caller !== undefined && { caller: edge.caller }),
    ...(edge.span !== null && { traceId: edge.span.traceId }),
  };
}

function writeLine(
  { edge, method, url, log }: FastifyRequest,
  route: string | null,
  line: object,
  slow: boolean,
): void {
  if (!isOperation(route)) {
    const { ms, status, codes } = line as { ms: number; status: number; codes?: string[] };
    log.debug({ method, path: url.split('?', 1)[0], ms, status, ...(codes && { codes }) }, 'request');
    return;
  }
  log.info(line, route?.split('/')[1] ?? 'request');
  // Which document it was, and never what its variables held.
  if (slow) log.warn({ ...line, document: edge.document, variables: edge.variables }, 'slow operation');
}

function close(request: FastifyRequest, reply: FastifyReply, { metrics }: Insight, slowMs: number): void {
  const { edge } = request;
  const route = edge.isSocket ? socketRoute : routeOf(request);
  // Whoever ends a stream has had all of it.
  const status = edge.isSocket ? switched : reply.raw.writableFinished || edge.isStream ? reply.statusCode : clientGone;
  const seconds = reply.elapsedTime / 1000;
  const ms = Math.round(seconds * 10_000) / 10;
  writeLine(request, route, lineOf(edge, ms, status), ms >= slowMs && !edge.isStream);
  const { codes, executed, operation, estimate: estimated, spent, isStream } = edge;
  metrics?.closed({ route, status, seconds, codes, executed, operation, estimated, spent, isStream });
  edge.operationSpan?.end(codes[0]);
  edge.span?.rename(`${request.method} ${route ?? ''}`.trim());
  edge.span?.set({ 'http.response.status_code': status, ...(route !== null && { 'http.route': route }) });
  edge.span?.end(status >= 500 ? (codes[0] ?? String(status)) : null);
}

/** Opens the account of a request: it gets its id, is counted, and is written down when it is over. */
export function openAccount(request: FastifyRequest, reply: FastifyReply, insight: Insight, slowMs: number): void {
  const { id, log, method, headers } = request;
  const attributes = { 'http.request.method': method, 'whowhom.request.id': id };
  const span = insight.traces?.request(headers, method, attributes) ?? null;
  request.edge = openEdge(id, log, span, callerOf(request));
  reply.header('x-request-id', id);
  insight.metrics?.opened();
  whenOver(reply, () => {
    close(request, reply, insight, slowMs);
  });
}

/** Keeps the account of each request. */
export function account(app: FastifyInstance, insight: Insight, slowMs: number): void {
  app.decorateRequest('edge');
  app.addHook('onRequest', (request, reply, done) => {
    openAccount(request, reply, insight, slowMs);
    done();
  });
}
