import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { randomUUID } from 'node:crypto';
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errorTable, WhowhomError } from '../errors.js';
import { challengeOf } from './challenge.js';
import { codesOf, httpErrors, logFailure, statusOf, toAnswerError, withId } from './errors.js';

type HttpCode = keyof typeof httpErrors;

/** The body of every refusal, whatever refused: the shape of GraphQL, so that a client reads one. */
interface Refusal {
  readonly errors: readonly object[];
}

function httpRefusal(code: HttpCode, message: string, id: string): Refusal {
  const { advice } = httpErrors[code];
  return { errors: [{ message, extensions: { code, advice, id } }] };
}

/** GraphQL's own media type when the client asks for it, else plain JSON. */
export function mediaType({ headers: { accept = '' } }: FastifyRequest): string {
  const type = accept.includes('application/graphql-response+json') ? 'graphql-response+json' : 'json';
  return `application/${type}; charset=utf-8`;
}

/** Refuses a request with an error of HTTP itself. */
export function refuse(reply: FastifyReply, code: HttpCode, message: string): FastifyReply {
  const { request } = reply;
  request.edge.codes = [code];
  return reply
    .code(httpErrors[code].status)
    .type(mediaType(request))
    .send(httpRefusal(code, message, request.id));
}

/** Tells in headers what to bring, and when to come again. */
function tellHow(reply: FastifyReply, error: WhowhomError): void {
  const challenge = challengeOf(error);
  if (challenge !== null) reply.header('www-authenticate', challenge);
  if (error.details.retryAfter !== undefined) reply.header('retry-after', error.details.retryAfter);
}

/** How a refusal is told. */
interface Telling {
  readonly hideSuggestions?: boolean;
  /** Another than that of the table. */
  readonly status?: number;
}

/** Refuses a request with what was thrown. */
export function refuseWith(reply: FastifyReply, error: unknown, telling: Telling = {}): FastifyReply {
  const { request } = reply;
  logFailure(request.log, error);
  if (error instanceof WhowhomError) tellHow(reply, error);
  const told = toAnswerError(error, undefined, telling.hideSuggestions);
  const status = telling.status ?? (error instanceof WhowhomError ? errorTable[error.code].status : statusOf(told));
  const errors = withId([told], request.id);
  request.edge.codes = codesOf(errors);
  return reply.code(status).type(mediaType(request)).send({ errors });
}

/** Fastify's own refusals, in words of ours: its own may repeat what came. */
function refuseMalformed(reply: FastifyReply, status: number, bodyLimit: number): FastifyReply {
  if (status === 415) {
    return refuse(reply, 'UNSUPPORTED_MEDIA_TYPE', 'The body is not of media type application/json.');
  }
  if (status === 413) {
    const length = reply.request.headers['content-length'];
    const came = length === undefined ? 'more' : `${length} bytes`;
    const message = `Bytes of the body: ${came}; the limit is ${bodyLimit}, set by MAX_BODY_BYTES.`;
    const details = { path: 'body', got: came, wanted: `at most ${bodyLimit} bytes` };
    return refuseWith(reply, new WhowhomError('TOO_LARGE', message, details));
  }
  return refuseWith(reply, new WhowhomError('MALFORMED_REQUEST', 'The request is no well-formed JSON over HTTP.'));
}

const givenStatus = (error: unknown): number =>
  error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;

/** Answers in JSON whatever goes wrong with a request before or outside GraphQL. */
export function failures(app: FastifyInstance, bodyLimit: number): void {
  app.setErrorHandler((error, _request, reply) => {
    const status = givenStatus(error);
    if (error instanceof WhowhomError || status < 400 || status >= 500) return refuseWith(reply, error);
    return refuseMalformed(reply, status, bodyLimit);
  });
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '';
    if (app.hasRoute({ method: 'GET', url: path }) && path.startsWith('/export/')) {
      return refuse(reply.header('allow', 'GET'), 'METHOD_NOT_ALLOWED', 'Files are served by GET.');
    }
    if (path === '/import' && app.hasRoute({ method: 'POST', url: path })) {
      return refuse(reply.header('allow', 'POST'), 'METHOD_NOT_ALLOWED', 'Files are imported by POST.');
    }
    if (path !== '/graphql') return refuse(reply, 'NO_SUCH_ADDRESS', 'There is nothing at this address.');
    return refuse(reply.header('allow', 'GET, POST'), 'METHOD_NOT_ALLOWED', 'GraphQL is served by GET and POST.');
  });
}

function socketRefusal(code: string | undefined, id: string): { status: number; code: string; body: Refusal } {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return {
      status: 408,
      code: 'REQUEST_TIMEOUT',
      body: httpRefusal('REQUEST_TIMEOUT', 'The request did not arrive in time.', id),
    };
  }
  const isOverflow = code === 'HPE_HEADER_OVERFLOW';
  const error = isOverflow
    ? new WhowhomError('TOO_LARGE', 'The headers are too large.')
    : new WhowhomError('MALFORMED_REQUEST', 'This is no HTTP.');
  return { status: isOverflow ? 431 : 400, code: error.code, body: { errors: withId([toAnswerError(error)], id) } };
}

/**
 * Ends a connection that never became a request: too slow, too large, or no HTTP.
 * @returns the code it was refused with; null when there was nobody to refuse
 */
export function refuseSocket(log: FastifyBaseLogger, error: NodeJS.ErrnoException, socket: Socket): string | null {
  if (error.code === 'ECONNRESET' || socket.destroyed) return null;
  const id = randomUUID();
  const { status, code, body } = socketRefusal(error.code, id);
  log.info({ id, status, codes: [code], reason: error.code }, 'connection refused');
  const text = JSON.stringify(body);
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'connection: close',
    'content-type: application/json; charset=utf-8',
    `x-request-id: ${id}`,
    `content-length: ${Buffer.byteLength(text)}`,
  ];
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${text}`);
  socket.destroy(error);
  return code;
}
