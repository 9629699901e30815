import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { hubId } from './generate.js';
import type { Server } from './processes.js';
import { table } from './tables.js';

/** How often the memory of the service is looked at, in milliseconds. */
const every = 20;
const nodesAsked = 10_000;

/** One that holds all it tells as JSON, one whose reader wants the nodes first, a table, and a drawing. */
const formats = ['d3_json', 'graphml', 'gexf', 'csv', 'json_ld', 'dot', 'svg'] as const;

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** Takes a file without keeping it. */
async function download(url: string): Promise<{ bytes: number; firstMs: number; ms: number }> {
  const began = performance.now();
  const [response] = (await once(get(url), 'response')) as [IncomingMessage];
  if (response.statusCode !== 200) throw new Error(`${url} was answered with ${response.statusCode ?? 0}.`);
  const firstMs = performance.now() - began;
  let bytes = 0;
  for await (const part of response) bytes += (part as Buffer).length;
  return { bytes, firstMs, ms: performance.now() - began };
}

const addressOf = (service: Server, limit: number, format: string): string => {
  const search = new URLSearchParams({ roots: hubId, depth: '4', limit: String(limit), format });
  return `${service.url.replace('/graphql', '/export/graph')}?${search.toString()}`;
};

/** Asks until the database has planned the statements: on a busy machine that takes longer than one may. */
async function planned(url: string): Promise<void> {
  for (let tries = 5; tries > 1; tries -= 1) {
    try {
      await download(url);
      return;
    } catch {
      console.error('The database is planning ...');
    }
  }
  await download(url);
}

/** The largest download in each format: its size, when its first byte comes and its last, and how the service grows. */
export async function exportTable(service: Server): Promise<string> {
  const rows: string[][] = [];
  await planned(addressOf(service, 10, 'csv'));
  for (const format of formats) {
    const before = service.memory() ?? 0;
    let peak = before;
    const timer = setInterval(() => {
      peak = Math.max(peak, service.memory() ?? 0);
    }, every);
    const { bytes, firstMs, ms } = await download(addressOf(service, nodesAsked, format));
    clearInterval(timer);
    const seconds = (value: number) => `${(value / 1000).toFixed(2)} s`;
    rows.push([format, megabytes(bytes), seconds(firstMs), seconds(ms), `${before} MB`, `${peak} MB`]);
  }
  return table(['download', 'size', 'first byte', 'whole', 'resident before', 'peak'], rows);
}
