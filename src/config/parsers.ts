import { isIP } from 'node:net';
import { holdNames, tokenRow, type TokenRow } from './tokenRow.js';

/** What settings hold: each of these gives the value of a text, or throws an Error whose message is what was wanted. */

/** Any text. */
export const text = (value: string): string => value;

/** A whole number within bounds, both of them allowed. */
export function whole(min: number, max: number): (text: string) => number {
  return (value) => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < min || number > max || value.trim() === '') {
      throw new Error(`a whole number from ${min} to ${max}`);
    }
    return number;
  };
}

/** One of some words. */
export function oneOf<const T extends string>(...values: readonly T[]): (text: string) => T {
  return (value) => {
    const found = values.find((one) => one === value);
    if (found === undefined) throw new Error(`one of ${values.join(', ')}`);
    return found;
  };
}

/** A switch. */
export const onOff = (value: string): boolean => {
  if (value === 'on' || value === 'true' || value === '1') return true;
  if (value === 'off' || value === 'false' || value === '0') return false;
  throw new Error('on or off');
};

/** What stands between commas; nothing is an empty list. */
export const list = (value: string): readonly string[] =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A size as the database's settings take it. */
export const memory = (value: string): string => {
  if (!/^[1-9]\d*[kmg]$/i.test(value)) throw new Error('a size such as 512m or 2g');
  return value.toLowerCase();
};

/** The address of a database server; empty for the embedded one. */
export const neo4jUri = (value: string): string => {
  if (value !== '' && !/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/]+/.test(value)) {
    throw new Error('an address such as bolt://localhost:7687 or neo4j+s://example.databases.neo4j.io');
  }
  // The driver would not use them, and an address is printed.
  if (value.includes('@')) {
    throw new Error('an address without a user and a password, which belong into NEO4J_USER and NEO4J_PASSWORD');
  }
  return value;
};

/**
 * The proxies whose X-Forwarded-For is believed, as proxy-addr names them. Never all, and no mere number of them: then
 * whoever gets past the proxy would choose their own address.
 */
export const proxies = (value: string): readonly string[] => {
  if (value === 'off') return [];
  if (value === 'on') return ['loopback', 'linklocal', 'uniquelocal'];
  const addresses = list(value);
  const isAddress = (one: string): boolean =>
    isIP(one.split('/')[0] ?? '') > 0 && /^[^/]+(\/\d{1,3})?$/.test(one) && Number(one.split('/')[1] ?? 0) <= 128;
  if (addresses.length === 0 || !addresses.every(isAddress)) {
    throw new Error('off, on, or addresses of proxies such as 192.0.2.7 or 10.0.0.0/8');
  }
  return addresses;
};

/** Names as a Host header has them, in small letters. */
export const hosts = (value: string): readonly string[] => {
  const names = list(value.toLowerCase());
  if (!names.every((one) => /^(\*|\[[\da-f:.]+\]|[\w.-]+)$/.test(one))) {
    throw new Error('names such as graph.example.org, without a scheme and a port, or *');
  }
  return names;
};

/** An origin as browsers send it: it has neither a path nor a slash behind it. */
function isOrigin(one: string): boolean {
  if (!/^[a-z][a-z\d+.-]*:\/\/[^/\s?#@*]+$/.test(one)) return false;
  return !one.startsWith('http') || (URL.canParse(one) && new URL(one).origin === one);
}

/** Origins that pages may ask from, or * for all. */
export const origins = (value: string): readonly string[] => {
  const all = list(value);
  if (!all.every((one) => one === '*' || isOrigin(one))) {
    throw new Error('origins such as https://app.example.org, in small letters and without a slash behind them, or *');
  }
  return all;
};

/** A short one could be found by trying. */
export const secret = (value: string): string => {
  if (value !== '' && !/^[\x21-\x7e]{16,}$/.test(value)) throw new Error('16 or more letters, digits and signs');
  return value;
};

/** An address of a web server. */
export const webAddress = (value: string): string => {
  if (!/^https?:\/\//.test(value) || !URL.canParse(value)) throw new Error('an address such as http://collector:4318');
  return value;
};

/** Static tokens by their hashes. */
export const tokens = (value: string): readonly TokenRow[] => holdNames(list(value).map(tokenRow));

const loopbackHost = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Where keys are that tokens are held against: whoever could change them on their way could make any token. */
export const keyAddress = (value: string): URL | null => {
  if (value === '') return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && loopbackHost.test(url.hostname));
  if (url === null || !isSafe || url.username !== '' || url.password !== '') {
    throw new Error('an https address without user and password (http for this machine alone)');
  }
  return url;
};
