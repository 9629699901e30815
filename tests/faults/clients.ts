import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const query = `{ entity(id: "organization/openai") { name fundedBy(first: 5) { totalCount edges { node { name } } } } }`;

/** Seconds after which something is taken for a hang, on a machine that is busy otherwise. */
export const limit = 120;

/** What a test may take, in milliseconds. */
export const patience = 600_000;

/** What an asking came to: OK, the code of the first error, or NETWORK when there was no answer. */
export type Result = string;

/** Waits until something is so; fails after so many seconds. */
export async function until(isSo: () => boolean | Promise<boolean>, seconds = limit): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`It did not come within ${seconds} s.`);
    await sleep(50);
  }
}

/** Asks once; a minute without an answer is a hang, which fails. */
export async function ask(url: string, text = query): Promise<{ result: Result; status: number; ms: number }> {
  const began = Date.now();
  const body = JSON.stringify({ query: text });
  const headers = { 'content-type': 'application/json' };
  let status = 0;
  let result: Result;
  try {
    const response = await fetch(`${url}/graphql`, {
      ...{ method: 'POST', headers, body },
      signal: AbortSignal.timeout(60_000),
    });
    status = response.status;
    const answer = (await response.json()) as { errors?: readonly { extensions: { code: string } }[] };
    result = answer.errors?.[0]?.extensions.code ?? 'OK';
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') throw error;
    result = 'NETWORK';
  }
  return { result, status, ms: Date.now() - began };
}

/** What /ready answers: its status and the code of its error, or why there is none. */
export async function ready(url: string): Promise<{ status: number; code: string | undefined }> {
  const response = await fetch(`${url}/ready`, { signal: AbortSignal.timeout(10_000) });
  const { code } = (await response.json()) as { code?: string };
  return { status: response.status, code };
}

/** The status of /health; it must never be silent. */
export const health = async (url: string): Promise<number> =>
  (await fetch(`${url}/health`, { signal: AbortSignal.timeout(10_000) })).status;

/** Clients that ask all the time. */
export interface Clients {
  /** How often each result came so far. */
  readonly counts: Map<Result, number>;
  /** The longest that one waited for its answer, in ms. */
  slowest(): number;
  /** Ends them when all have their answer. */
  stop(): Promise<void>;
}

const going = new Set<() => void>();

/** Has something that goes on by itself end with its test, also where that fails. */
export const endWithTest = (end: () => void): void => void going.add(end);

/** Ends all that goes on by itself. */
export function endClients(): void {
  for (const end of going) end();
  going.clear();
}

/** Starts so many clients; `url` is asked for each time, because a service may have moved. */
export function startClients(count: number, url: () => string): Clients {
  const counts = new Map<Result, number>();
  let slowest = 0;
  let isOver = false;
  const client = async () => {
    while (!isOver) {
      const { result, ms } = await ask(url());
      counts.set(result, (counts.get(result) ?? 0) + 1);
      slowest = Math.max(slowest, ms);
      // Refused at once, a client of a real page would not ask again at once either.
      await sleep(result === 'OK' ? 1 : 200);
    }
  };
  const all = Array.from({ length: count }, client);
  // A hang rejects one of them long before stop() waits for it.
  for (const one of all) one.catch(() => undefined);
  endWithTest(() => (isOver = true));
  return {
    counts,
    slowest: () => slowest,
    async stop() {
      isOver = true;
      await Promise.all(all);
    },
  };
}

/** Seconds until five askings in a row are answered. */
export async function recovery(url: () => string): Promise<number> {
  const began = Date.now();
  let good = 0;
  await until(async () => {
    good = (await ask(url())).result === 'OK' ? good + 1 : 0;
    return good >= 5;
  });
  return (Date.now() - began) / 1000;
}

/** Prints a figure of the run, past Jest's own console, which tells the place of each line. */
export function print(what: string, counts?: Map<Result, number>): void {
  const tail = counts === undefined ? '' : ` (${[...counts].map(([result, n]) => `${result} ${n}`).join(', ')})`;
  process.stderr.write(`  ${what}${tail}\n`);
}

/** Has a process stand still, and waits until it does: the signal alone lets it answer a little longer. */
export async function standStill(pid: number): Promise<void> {
  process.kill(pid, 'SIGSTOP');
  const stat = `/proc/${pid}/stat`;
  await until(() => !existsSync(stat) || /^\d+ \(.*\) T/s.test(readFileSync(stat, 'utf8')));
}
