import autocannon from 'autocannon';
import { Agent, request } from 'node:http';
import type { Case } from './cases.js';
import type { Server } from './processes.js';

/** What an answer tells about its cost. */
export interface Cost {
  readonly estimated: { readonly cost: number; readonly rows: number; readonly statements: number };
  readonly spent: { readonly rows: number; readonly statements: number; readonly milliseconds: number };
}

/** What a request answers. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  readonly extensions?: { readonly cost?: Cost };
}

/** What was measured of one server: latencies in milliseconds, and how long its process ran for a request. */
export interface Measured {
  readonly median: number;
  readonly p95: number;
  /** Null where the system does not tell. */
  readonly cpu: number | null;
}

const headers = { 'content-type': 'application/json' };
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const warmUps = 300;
const requests = 200;
/** Half of it is for warming up. */
const rowPatience = 40_000;
const clients = 16;
const mostTries = 6;
const loadSeconds = 4;

const bodyOf = (one: Case, i: number): string =>
  JSON.stringify({ query: one.query, variables: one.variables[i % one.variables.length] });

/** Sends a body over one kept connection and gives the text of the answer. */
function post(url: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const length = Buffer.byteLength(body);
    const sent = request(url, {
      method: 'POST',
      agent,
      timeout: 30_000,
      headers: { ...headers, 'content-length': length },
    });
    sent.once('timeout', () => sent.destroy(new Error(`${url} did not answer.`)));
    sent.once('error', reject);
    sent.once('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('error', reject);
      response.once('end', () => resolve(Buffer.concat(parts).toString('utf8')));
    });
    sent.end(body);
  });
}

/** What an operation cost, or null when it is refused as too costly. Fails when it has other errors. */
export async function tryAsk(url: string, one: Case): Promise<Cost | null> {
  const { errors = [], extensions } = JSON.parse(await post(url, bodyOf(one, 0))) as Answer;
  if (errors[0]?.extensions?.code === 'TOO_COSTLY') return null;
  if (errors[0] || extensions?.cost === undefined) throw new Error(`${one.query}: ${errors[0]?.message ?? 'no cost'}`);
  return extensions.cost;
}

/** Errors that a case means to provoke: what is not there is null, and told. */
const isMeant = (code: string | undefined) => code === 'NOT_FOUND';

/** Asks once, with the variables of that number. Fails when the answer has errors. */
export async function ask(url: string, one: Case, i = 0): Promise<Answer> {
  const answer = JSON.parse(await post(url, bodyOf(one, i))) as Answer;
  const error = answer.errors?.find(({ extensions }) => !isMeant(extensions?.code));
  if (error) throw new Error(`${one.name} at ${url}: ${error.message}`);
  return answer;
}

/** Asks until the database has planned the statements: on a busy machine that takes longer than a request may. */
export async function planned(url: string, one: Case): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await ask(url, one);
      return;
    } catch (error) {
      if (tries === mostTries || !/longer|did not answer/.test(String(error))) throw error;
      console.error(`${one.name}: the database is planning ...`);
    }
  }
}

const sorted = (times: readonly number[]) => [...times].sort((a, b) => a - b);

/** What lies at a part of some values: 0.5 is the median, 1 the most. */
export const at = (times: readonly number[], part: number): number =>
  sorted(times)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;

const perRequest = (before: number | null, after: number | null, count: number) =>
  before === null || after === null || count === 0 ? null : (after - before) / count;

/** A server and how it is asked. */
export type Contestant = readonly [server: Pick<Server, 'url' | 'cpu'>, one: Case];

/**
 * Asks servers in turn, one request at a time, after some that are not counted. All get the same number of requests, and
 * which is first goes round, for it finds the caches as the last one left them.
 */
export async function compareLatency(contestants: readonly Contestant[]): Promise<Measured[]> {
  const times = contestants.map((): number[] => []);
  const began = performance.now();
  const round = async (i: number, isCounted: boolean) => {
    for (const k of contestants.keys()) {
      const which = (k + i) % contestants.length;
      const contestant = contestants[which];
      if (contestant === undefined) continue;
      const [server, one] = contestant;
      const body = bodyOf(one, i);
      const sent = performance.now();
      await post(server.url, body);
      if (isCounted) times[which]?.push(performance.now() - sent);
    }
  };
  for (let i = 0; i < warmUps && performance.now() - began < rowPatience / 2; i += 1) await round(i, false);
  const before = contestants.map(([server]) => server.cpu());
  for (let i = 0; i < requests && performance.now() - began < rowPatience; i += 1) await round(i, true);
  return contestants.map(([server], which) => {
    const own = times[which] ?? [];
    const cpu = perRequest(before[which] ?? null, server.cpu(), own.length);
    return { median: at(own, 0.5), p95: at(own, 0.95), cpu };
  });
}

/** What a server does under load. */
export interface Load {
  readonly perSecond: number;
  /** How long its own process and that of the database ran for a request, in milliseconds; null where the system does not tell. */
  readonly cpu: number | null;
  readonly databaseCpu: number | null;
}

async function load({ url }: Pick<Server, 'url'>, one: Case, seconds: number): Promise<{ sent: number; took: number }> {
  const bodies = one.variables.map((_, i) => ({ method: 'POST', headers, body: bodyOf(one, i) }) as const);
  const began = performance.now();
  const {
    requests: sent,
    non2xx,
    errors,
  } = await autocannon({
    ...{ url, connections: clients, duration: seconds, requests: bodies },
  });
  if (non2xx + errors > 0) throw new Error(`${one.name} at ${url}: ${non2xx + errors} requests failed under load.`);
  return { sent: sent.total, took: (performance.now() - began) / 1000 };
}

/**
 * What servers do at 16 clients, the variables in turn: each is asked until it is warm, then all in turn, twice, for
 * plans and compiled code are shared by those who come later.
 */
export async function compareLoad(
  servers: readonly Pick<Server, 'url' | 'cpu'>[],
  one: Case,
  databaseCpu: () => number | null,
): Promise<Load[]> {
  for (const server of servers) await load(server, one, loadSeconds);
  const sums = servers.map(() => ({ sent: 0, took: 0, cpu: 0, databaseCpu: 0 }));
  for (const round of [0, 1]) {
    for (const k of servers.keys()) {
      const which = (k + round) % servers.length;
      const [server, sum] = [servers[which], sums[which]];
      if (server === undefined || sum === undefined) continue;
      const [own, shared] = [server.cpu(), databaseCpu()];
      const { sent, took } = await load(server, one, loadSeconds);
      sum.sent += sent;
      sum.took += took;
      sum.cpu += (server.cpu() ?? NaN) - (own ?? NaN);
      sum.databaseCpu += (databaseCpu() ?? NaN) - (shared ?? NaN);
    }
  }
  const known = (value: number) => (Number.isNaN(value) ? null : value);
  return sums.map(({ sent, took, ...spent }) => ({
    perSecond: sent / took,
    cpu: known(spent.cpu / sent),
    databaseCpu: known(spent.databaseCpu / sent),
  }));
}
