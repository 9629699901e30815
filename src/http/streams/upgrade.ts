import { ServerResponse, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyInstance, FastifyRequest, onRequestHookHandler } from 'fastify';
import type { Config } from '../../config.js';
import { refuse } from '../failures.js';

/** What a connection is made of that is to become a WebSocket. */
export interface Upgrade {
  readonly socket: Duplex;
  /** What came behind the request already. */
  readonly head: Buffer;
  /** Lets go of the connection, once it is no request any more. */
  readonly detach: () => void;
}

const upgrades = new WeakMap<IncomingMessage, Upgrade>();

/** What a request brings that asks for a WebSocket; null for any other. */
export const upgradeOf = ({ raw }: FastifyRequest): Upgrade | null => upgrades.get(raw) ?? null;

const wantsWebSocket = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' && headers.upgrade?.toLowerCase() === 'websocket';

const ofUpgrade: readonly string[] = ['upgrade', 'connection', 'http2-settings'];

/**
 * A request that offers another protocol, as Java's client offers HTTP/2 with each of its requests, is one like any other:
 * nobody has to take the offer. Node leaves it to whoever listens for upgrades, so it is given back without the offer.
 */
function asPlainRequest(app: FastifyInstance, request: IncomingMessage, socket: Duplex, head: Buffer): void {
  const { method = 'GET', url = '/', httpVersion, rawHeaders } = request;
  const lines: string[] = [];
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const [name = '', value = ''] = rawHeaders.slice(i, i + 2);
    if (!ofUpgrade.includes(name.toLowerCase())) lines.push(`${name}: ${value}`);
  }
  const text = [`${method} ${url} HTTP/${httpVersion}`, ...lines, '', ''].join('\r\n');
  socket.unshift(Buffer.concat([Buffer.from(text, 'latin1'), head]));
  app.server.emit('connection', socket);
}

/**
 * Lets requests for a WebSocket go the way of all others, hooks included, so that a refusal is the same and told the same.
 */
export function routeUpgrades(app: FastifyInstance): void {
  app.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (!wantsWebSocket(request)) {
      asPlainRequest(app, request, socket, head);
      return;
    }
    socket.on('error', () => socket.destroy());
    const response = new ServerResponse(request);
    response.assignSocket(request.socket);
    const detach = (): void => {
      response.detachSocket(request.socket);
    };
    upgrades.set(request, { socket, head, detach });
    // A refusal is all that there is to say on this connection.
    response.shouldKeepAlive = false;
    response.once('finish', () => socket.end());
    app.routing(request, response);
  });
}

function isAllowedOrigin(origin: string, host: string | undefined, allowed: readonly string[]): boolean {
  if (allowed.includes('*') || allowed.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host?.toLowerCase();
}

/**
 * A hook that refuses pages of others. A browser lets any page open a WebSocket and read what comes, and only tells whose
 * page it is: what CORS does for requests is to be done here.
 */
export const onlyAllowedOrigins =
  ({ corsOrigins }: Pick<Config, 'corsOrigins'>): onRequestHookHandler =>
  (request, reply, done) => {
    const { origin, host } = request.headers;
    if (upgradeOf(request) === null || origin === undefined || isAllowedOrigin(origin, host, corsOrigins)) done();
    else void refuse(reply, 'ORIGIN_NOT_ALLOWED', 'Pages of this origin may not open a WebSocket here.');
  };
