import autocannon from 'autocannon';
import { Agent, request } from 'node:http';

/** One document with its variables, as it is sent. */
export interface Case {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether the floor does less than the service, so that their answers differ. */
  readonly isLoose?: boolean;
}

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

/** Latencies in milliseconds. */
export interface Latency {
  readonly median: number;
  readonly p95: number;
}

const headers = { 'content-type': 'application/json' };
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const warmUps = 20;
const requests = 200;
const rowPatience = 15_000;
const clients = 16;
const loadSeconds = 5;

const bodyOf = ({ query, variables }: Case) => JSON.stringify({ query, variables });

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
  const { errors = [], extensions } = JSON.parse(await post(url, bodyOf(one))) as Answer;
  if (errors[0]?.extensions?.code === 'TOO_COSTLY') return null;
  if (errors[0] || extensions?.cost === undefined) throw new Error(`${one.query}: ${errors[0]?.message ?? 'no cost'}`);
  return extensions.cost;
}

/** Asks once. Fails when the answer has errors. */
export async function ask(url: string, one: Case): Promise<Answer> {
  const answer = JSON.parse(await post(url, bodyOf(one))) as Answer;
  if (answer.errors?.[0]) throw new Error(`${one.name} at ${url}: ${answer.errors[0].message}`);
  return answer;
}

function latency(times: readonly number[]): Latency {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}

/** Asks two servers in turn, one request at a time, after some that are not counted; the second may be asked otherwise. */
export async function compareLatency(
  urls: readonly [string, string],
  one: Case,
  other: Case = one,
): Promise<[Latency, Latency]> {
  const bodies = [bodyOf(one), bodyOf(other)] as const;
  const until = performance.now() + rowPatience;
  const times: [number[], number[]] = [[], []];
  for (let i = 0; i < warmUps + requests && performance.now() < until; i += 1) {
    // Which is first alternates: it finds the caches as the other left them.
    for (const which of i % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      const began = performance.now();
      await post(urls[which], bodies[which]);
      if (i >= warmUps) times[which].push(performance.now() - began);
    }
  }
  return [latency(times[0]), latency(times[1])];
}

/** Requests a second at 16 clients. */
export async function throughput(url: string, one: Case): Promise<number> {
  const options = { url, method: 'POST', headers, body: bodyOf(one), connections: clients } as const;
  const { requests: sent, non2xx, errors } = await autocannon({ ...options, duration: loadSeconds });
  if (non2xx + errors > 0) throw new Error(`${one.name} at ${url}: ${non2xx + errors} requests failed under load.`);
  return sent.average;
}
