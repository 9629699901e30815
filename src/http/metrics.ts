import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { BlockList, isIP } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Metrics } from '../insight/index.js';
import type { DatabaseState } from '../insight/state.js';
import { refuse } from './failures.js';

/** What /metrics needs. */
export interface MetricsOptions {
  readonly metrics: Metrics;
  /** Who brings it is served from anywhere; with an empty one only this machine is. */
  readonly token: string;
  /** Fails when the database does not answer. */
  readonly check: () => Promise<void>;
  readonly state: () => DatabaseState;
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

const loopbackNames = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/** What proxies and pages of browsers send, and a scraper does not: by kind, for each proxy has words of its own. */
const foreign: readonly RegExp[] = [
  /^(forwarded|forwarded-for|via|origin|referer|cookie|sec-fetch-site|cdn-loop|x-host|x-scheme|x-url-scheme)$/,
  /^(x-)?(forwarded|original|real|rewrite|proxy|proxyuser|envoy|arr|azure|amz|amzn|amz-cf|appengine|cloud|nf|vercel)-/,
  /^(x-forwarded|cf|cloudfront|fastly|fly|akamai|incap|wl-proxy|x-akamai|x-goog|x-sucuri)(-|$)/,
  // CF-Connecting-IP, True-Client-IP, X-Client-IP, X-Cluster-Client-IP, X-Remote-Addr and what else names a client.
  /(^|-)(client|connecting|remote|user|source|end-user)-?(ip|ipv6|addr|address|host|port|proto)$/,
];

function isLoopback(address: string | undefined): boolean {
  const plain = address?.replace(/^::ffff:/i, '') ?? '';
  return isIP(plain) !== 0 && loopback.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4');
}

/**
 * Whether a program of this machine asks. The address is that of the socket, which no header can forge. Through a proxy
 * on this machine everybody has it, and a page of a foreign name in a browser here too: these are told by their headers.
 */
export function isFromHere(address: string | undefined, headers: IncomingHttpHeaders): boolean {
  if (!isLoopback(address) || !loopbackNames.test(headers.host ?? '')) return false;
  return !Object.keys(headers).some((name) => foreign.some((kind) => kind.test(name)));
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Compares digests, in a time that tells nothing of where two tokens differ. */
function isToken(given: string, token: string): boolean {
  return token !== '' && timingSafeEqual(digest(given), digest(token));
}

function isAllowed({ headers, socket }: FastifyRequest, token: string): boolean {
  const { authorization } = headers;
  if (authorization === undefined) return isFromHere(socket.remoteAddress, headers);
  return isToken(/^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? '', token);
}

/** Serves the metrics in Prometheus's text format at /metrics. */
export function metricsRoute(app: FastifyInstance, { metrics, token, check, state }: MetricsOptions): void {
  const isUp = () =>
    check().then(
      () => true,
      () => false,
    );
  app.get('/metrics', async (request, reply) => {
    if (!isAllowed(request, token)) {
      return refuse(reply, 'NOT_FOR_YOU', 'The metrics are for this machine and for who brings their token.');
    }
    metrics.database(await isUp(), state());
    return reply
      .header('cache-control', 'no-store')
      .type(metrics.mediaType)
      .send(await metrics.text());
  });
}
