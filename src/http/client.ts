import { isIPv6 } from 'node:net';

const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i;

/** The groups of one side of `::`. */
const groups = (text: string): string[] => (text === '' ? [] : text.split(':'));

/**
 * Who a client is taken for: its IPv4 address, or its IPv6 network of 64 bits, of which one client usually has all
 * addresses.
 * @param ip an address as Fastify gives it
 */
export function clientOf(ip: string): string {
  const [, inner] = mapped.exec(ip) ?? [];
  if (inner !== undefined) return inner;
  const [address = ''] = ip.split('%');
  if (!isIPv6(address)) return ip;
  // The part in dots of such as 64:ff9b::192.0.2.1 takes the place of the last two groups; only the first four count.
  const [head = '', tail] = address.replace(/\d+(\.\d+){3}$/, '0:0').split('::');
  const [before, after] = [groups(head), groups(tail ?? '')];
  const zeros = Array<string>(8 - before.length - after.length).fill('0');
  const network = [...before, ...zeros, ...after].slice(0, 4);
  return `${network.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}
