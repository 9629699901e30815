import { expect } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { inherited, type Served } from './served.js';

/** The folder of a service, and what else says where its graph is. */
export type Place = Pick<Served, 'dataDir'> & { readonly env?: Record<string, string> };

/** Starts a command on the folder of a service, beside it when it runs. */
export function start({ dataDir, env = {} }: Place, args: readonly string[]) {
  const own = { ...inherited(), DATA_DIR: dataDir, CACHE_DIR: '.cache', SEED: 'off', WARM_PLANS: 'off' };
  return spawn(process.execPath, ['dist/cli.js', ...args], { env: { ...own, ...env } });
}

/** Runs one to its end. */
export async function command(place: Place, args: readonly string[]): Promise<{ code: number; said: string }> {
  const child = start(place, args);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (said += piece.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, said };
}

/** All that is kept in a folder agrees with itself. */
export async function expectVerified(place: Place): Promise<void> {
  const { code, said } = await command(place, ['verify']);
  expect({ code, said }).toMatchObject({ code: 0 });
}
