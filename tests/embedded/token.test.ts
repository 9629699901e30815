import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endAll, serve, type Served } from '../faults/served.js';

/** What a run of the command said, and its exit code. */
interface Run {
  readonly code: unknown;
  readonly out: string;
  readonly err: string;
}

let dataDir = '';
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'whowhom-token-'));
});
afterAll(async () => {
  await endAll();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Runs `whowhom token` as it was built, as somebody at a shell does. */
async function token(args: readonly string[], env: Record<string, string> = {}): Promise<Run> {
  const child = spawn(process.execPath, ['dist/cli.js', 'token', ...args], {
    env: { PATH: process.env.PATH, DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const told = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (part: string) => (told.out += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (told.err += part));
  const [code] = (await once(child, 'close')) as unknown[];
  return { code, ...told };
}

const form = /^whowhom_[\w-]{43}\n$/;

async function ask(url: string, given: string | null, query = '{ __typename }') {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(given !== null && { authorization: `Bearer ${given.trim()}` }),
    },
    body: JSON.stringify({ query }),
  });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return [response.status, errors?.[0]?.extensions.code ?? null];
}

describe('without a service', () => {
  test('a token is made and printed once, told, and revoked', async () => {
    const made = await token(['--name', 'ci']);
    expect([made.code, made.out]).toEqual([0, expect.stringMatching(form)]);
    expect(made.err).toContain(join(dataDir, 'tokens'));
    expect(made.err).not.toContain(made.out.trim());
    const admin = await token(['--role', 'ADMIN']);
    expect([admin.code, admin.out]).toEqual([0, expect.stringMatching(form)]);
    expect(statSync(join(dataDir, 'tokens')).mode & 0o777).toBe(0o600);
    const { out } = await token(['--list'], { TOKENS: `other:reader:${'0'.repeat(64)}` });
    const rows = out.trim().split('\n');
    expect(rows).toEqual([
      expect.stringMatching(/^ci +editor +\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      expect.stringMatching(/^admin-[\da-f]{6} +admin +\d{4}-/),
      expect.stringMatching(/^other +reader +set by TOKENS$/),
    ]);
    expect(await token(['--revoke', 'ci'])).toMatchObject({ code: 0, out: '' });
    expect((await token(['--list'])).out).not.toContain('ci ');
    expect(readFileSync(join(dataDir, 'tokens'), 'utf8')).not.toMatch(/whowhom_/);
  });

  test.each([
    [['--role', 'owner'], /There is no role "owner"; wanted reader, editor or admin/],
    [['--name', 'a b'], /wanted up to 64 letters/],
    [['--revoke', 'nobody'], /There is no token of the name nobody/],
    [['--revoke', 'set'], /is set by TOKENS/],
    [['--list', '--revoke', 'x'], /cannot be used with/],
  ])('%j is refused in a line', async (args, words) => {
    const { code, out, err } = await token(args, { TOKENS: `set:reader:${'0'.repeat(64)}` });
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(words);
    expect(err).not.toMatch(/ at .*:\d+/);
  });

  test('a name is one token’s', async () => {
    expect((await token(['--name', 'twice'])).code).toBe(0);
    const again = await token(['--name', 'twice']);
    expect([again.code, again.out]).toEqual([1, '']);
    expect(again.err).toContain('There is a token of the name twice');
  });

  test('TOKENS_FILE says where', async () => {
    const file = join(dataDir, 'elsewhere');
    writeFileSync(file, '# ours\n');
    await token(['--name', 'x'], { TOKENS_FILE: file });
    expect(readFileSync(file, 'utf8')).toMatch(/^# ours\nx:editor:[\da-f]{64}:\d{4}-/);
  });

  test('a folder that cannot be is told as that', async () => {
    const { code, err } = await token([], { DATA_DIR: '/dev/null/data' });
    expect(code).toBe(1);
    expect(err).toMatch(/cannot be used/);
  });
});

describe('while the service runs with its own database', () => {
  let served: Served;
  let first = '';
  beforeAll(async () => {
    served = await serve({ SEED: 'off', READING: 'closed' });
    [first = ''] = /whowhom_[\w-]{43}/.exec(served.said.join('\n')) ?? [];
  });

  test('the token of the first start is an admin’s, and is shown nowhere else', async () => {
    expect(await ask(served.url, null)).toEqual([401, 'UNAUTHENTICATED']);
    expect(await ask(served.url, first)).toEqual([200, null]);
    // It passes the gate, so that it is told what is wrong with the mutation.
    const [, code] = await ask(served.url, first, 'mutation { nothingOfThisName }');
    expect(['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']).toContain(code);
    expect(served.said.join('\n').split(first)).toHaveLength(2);
    expect(readFileSync(join(served.dataDir, 'tokens'), 'utf8')).not.toContain(first);
    expect((await token(['--list'], { DATA_DIR: served.dataDir })).out).toMatch(/^admin +admin +\d{4}/);
  });

  test('the command makes one that is taken at once, and revokes it', async () => {
    const env = { DATA_DIR: served.dataDir };
    const { code, out } = await token(['--role', 'reader', '--name', 'page'], env);
    expect(code).toBe(0);
    expect(await ask(served.url, out)).toEqual([200, null]);
    expect(await ask(served.url, out, 'mutation { nothingOfThisName }')).toEqual([403, 'FORBIDDEN']);
    expect((await token(['--revoke', 'page'], env)).code).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await ask(served.url, out)).toEqual([401, 'UNAUTHENTICATED']);
  });

  test('another start makes no other, and takes those that are kept', async () => {
    const { out } = await token(['--name', 'kept'], { DATA_DIR: served.dataDir });
    await served.stop();
    const again = await serve({ SEED: 'off', READING: 'closed' }, served.dataDir);
    expect(again.said.join('\n')).not.toContain('whowhom_');
    for (const given of [first, out]) expect(await ask(again.url, given)).toEqual([200, null]);
  });
});
