import { isIP } from 'node:net';
import type { FastifyRequest, onRequestHookHandler } from 'fastify';
import type { Config } from '../config.js';
import { WhowhomError } from '../errors.js';
import { refuse } from './failures.js';

/** The names of this machine for itself: no page of somebody else can have them. */
const own: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** HOST where it is no address but all of them. */
const everywhere: readonly string[] = ['0.0.0.0', '::', ''];

/** A name or an address, with a port or without. */
const wellFormed = /^(\[[\da-f:.]+\]|[\w.-]+)(?::(\d{1,5}))?$/i;

const bracketed = (host: string): string => (isIP(host) === 6 ? `[${host}]` : host);

/** The host that a request names, in small letters and without its port; null when the header is none or malformed. */
export function namedHost(header: string | undefined): string | null {
  const [, name = '', port = '0'] = wellFormed.exec(header ?? '') ?? [];
  if (name === '' || Number(port) > 65_535) return null;
  return name.toLowerCase().replace(/\.$/, '');
}

/** Whether a host is an address: no page can have its name led to another machine while its address bar shows one. */
const isAddress = (host: string): boolean => isIP(host.replace(/^\[|\]$/g, '')) > 0;

/** By which hosts the graph may be asked: see `allowedHosts` in src/config.ts. */
export function hostRule({ host, allowedHosts }: Pick<Config, 'host' | 'allowedHosts'>): (named: string) => boolean {
  if (allowedHosts.includes('*')) return () => true;
  const names = new Set([...own, bracketed(host.toLowerCase()), ...allowedHosts]);
  const anyAddress = everywhere.includes(host);
  return (named) => names.has(named) || (anyAddress && isAddress(named));
}

/**
 * A hook that refuses requests whose Host header is none of ours. A page of a stranger can have its name led to this
 * machine once it is loaded (DNS rebinding); a browser then takes the service for the page's own and lets it read
 * everything. All that such a page cannot change is the name in the header.
 */
export function onlyAllowedHosts(config: Pick<Config, 'host' | 'allowedHosts'>): onRequestHookHandler {
  const isAllowed = hostRule(config);
  return (request: FastifyRequest, reply, done) => {
    const host = namedHost(request.headers.host);
    if (host === null) done(new WhowhomError('MALFORMED_REQUEST', 'The Host header is malformed.', { path: 'host' }));
    else if (isAllowed(host)) done();
    else void refuse(reply, 'HOST_NOT_ALLOWED', `The graph cannot be asked under the name ${host.slice(0, 253)}.`);
  };
}
