import { afterEach, describe, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { readConfig } from '../../src/config.js';
import { createJwtCheck } from '../../src/access/jwt.js';
import { roleOfClaims } from '../../src/access/jwtRole.js';
import { goodClaims, issuerKey, issuerSettings, signed, startIssuer, type Issuer } from '../support/issuer.js';
import { askBy } from './asking.js';
import { bearer, startToy, toyTokens, type Toy } from './toy.js';

const opened: { stop(): Promise<void> }[] = [];
const keep = <T extends { stop(): Promise<void> }>(one: T): T => {
  opened.push(one);
  return one;
};
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.stop()));
});

const start = async (issuer: Pick<Issuer, 'url'>, env: Record<string, string> = {}): Promise<Toy> =>
  keep(await startToy({ ...issuerSettings(issuer.url), ...env }));
const ask = ({ url }: Toy, token: string) => askBy('POST', url, bearer(token));

test.each(['RS256', 'PS256', 'ES384', 'EdDSA'])('a key for %s is taken', async (alg) => {
  const key = await issuerKey('k', alg);
  const toy = await start(keep(await startIssuer([key])));
  expect((await ask(toy, await signed(key, goodClaims()))).status).toBe(200);
});

test('keys are fetched once, again for an unknown one after a pause, and the old one is not taken any more', async () => {
  const [first, second] = await Promise.all([issuerKey('first'), issuerKey('second')]);
  const issuer = keep(await startIssuer([first]));
  const toy = await start(issuer);
  const [old, young] = await Promise.all([signed(first, goodClaims()), signed(second, goodClaims())]);
  for (let i = 0; i < 5; i += 1) expect((await ask(toy, old)).status).toBe(200);
  expect(issuer.asked).toBe(1);
  // Somebody who invents names of keys makes nobody fetch them each time.
  for (let i = 0; i < 5; i += 1) expect((await ask(toy, young)).status).toBe(401);
  expect(issuer.asked).toBe(1);
  issuer.keys = [second];
  await sleep(5500);
  expect((await ask(toy, young)).status).toBe(200);
  expect(issuer.asked).toBe(2);
  expect((await ask(toy, old)).status).toBe(401);
});

describe('an issuer that is away', () => {
  test('is told as that, not as a wrong token, and not asked by each; then all is well again', async () => {
    const key = await issuerKey('one');
    const first = await startIssuer([key]);
    const port = Number(new URL(first.url).port);
    await first.stop();
    const toy = await start(first, { WRONG_TOKENS: '1' });
    const token = await signed(key, goodClaims());
    for (let i = 0; i < 3; i += 1) {
      const answer = await ask(toy, token);
      expect([answer.status, answer.code]).toEqual([503, 'ISSUER_UNAVAILABLE']);
      expect(answer.headers.get('retry-after')).toBe('2');
      expect(answer.headers.get('www-authenticate')).toBeNull();
      expect(answer.text).not.toContain('127.0.0.1');
    }
    // What needs no issuer goes on.
    expect((await ask(toy, toyTokens.editor)).status).toBe(200);
    expect((await askBy('POST', toy.url)).status).toBe(200);
    const again = keep(await startIssuer([key], port));
    expect((await ask(toy, token)).status).toBe(503);
    expect(again.asked).toBe(0);
    await sleep(2200);
    expect((await ask(toy, token)).status).toBe(200);
    expect(JSON.stringify(toy.log)).not.toContain(token);
  });

  test.each([500, 302, 404])('and answers %i is no better', async (status) => {
    const key = await issuerKey('one');
    const issuer = keep(await startIssuer([key]));
    issuer.status = status;
    const toy = await start(issuer);
    const answers = [await ask(toy, await signed(key, goodClaims())), await ask(toy, await signed(key, goodClaims()))];
    expect(answers.map(({ code }) => code)).toEqual(['ISSUER_UNAVAILABLE', 'ISSUER_UNAVAILABLE']);
    expect(issuer.asked).toBe(1);
  });

  test('and never answers is given up after some seconds, by all who wait at once', async () => {
    const key = await issuerKey('one');
    const issuer = keep(await startIssuer([key]));
    issuer.hangs = true;
    const toy = await start(issuer);
    const token = await signed(key, goodClaims());
    const answers = await Promise.all(Array.from({ length: 10 }, () => ask(toy, token)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503]));
    expect(issuer.asked).toBe(1);
  });

  test('while its keys are known takes nothing from who has a token', async () => {
    const key = await issuerKey('one');
    const issuer = await startIssuer([key]);
    const toy = await start(issuer);
    const token = await signed(key, goodClaims());
    expect((await ask(toy, token)).status).toBe(200);
    await issuer.stop();
    expect((await ask(toy, token)).status).toBe(200);
  });
});

test('several audiences may be taken', async () => {
  const key = await issuerKey('one');
  const toy = await start(keep(await startIssuer([key])), { JWT_AUDIENCE: 'one, two' });
  const status = async (aud: string | string[]) => (await ask(toy, await signed(key, { ...goodClaims(), aud }))).status;
  expect([await status('two'), await status(['x', 'one']), await status('three')]).toEqual([200, 200, 401]);
});

describe('the claim of the role', () => {
  test.each([
    ['role', { role: 'editor' }, 'EDITOR'],
    ['role', { role: ['reader', 'Admin', 'editor'] }, 'ADMIN'],
    ['scope', { scope: 'openid reader profile' }, 'READER'],
    ['realm_access.roles', { realm_access: { roles: ['offline_access', 'editor'] } }, 'EDITOR'],
    ['https://whowhom.example/roles', { 'https://whowhom.example/roles': ['admin'] }, 'ADMIN'],
    ['role', {}, null],
    ['role', { role: null }, null],
    ['role', { role: 'editors' }, null],
    ['role', { role: [['admin']] }, null],
    ['a.b', { a: 'editor' }, null],
    ['a.b', { a: [{ b: 'editor' }] }, null],
    ['constructor.name', {}, null],
    ['__proto__.role', JSON.parse('{"__proto__":{"role":"x"}}') as object, null],
  ])('%s of %j is %s', (path, claims, role) => {
    expect(roleOfClaims(claims, path)).toBe(role);
  });
});

describe('settings', () => {
  const url = 'https://login.example.org/jwks';

  test.each([
    [{ JWT_ISSUER: '' }, 'JWT_ISSUER'],
    [{ JWT_AUDIENCE: '' }, 'JWT_AUDIENCE'],
    [{ JWT_AUDIENCE: ' , ' }, 'JWT_AUDIENCE'],
  ])('%j refuses the start: tokens for others would be taken', (env, path) => {
    const config = readConfig({ ...issuerSettings(url), ...env });
    expect(() => createJwtCheck(config)).toThrow(
      expect.objectContaining({ code: 'BAD_SETTING', details: expect.objectContaining({ path }) as unknown }),
    );
  });

  test.each([
    'http://login.example.org/jwks',
    'http://127.0.0.1.example.org/jwks',
    'ftp://127.0.0.1/jwks',
    'login.example.org',
    'https://mary:secret@login.example.org/jwks',
  ])('%s is no place of keys', (address) => {
    expect(() => readConfig(issuerSettings(address))).toThrow(/JWT_JWKS_URL.*wanted an https address/);
    expect(() => readConfig(issuerSettings(address))).not.toThrow(/secret/);
  });

  test.each([url, 'http://127.0.0.1:8080/jwks', 'http://localhost/jwks', 'http://[::1]:8080/jwks'])(
    '%s is one',
    (address) => {
      expect(readConfig(issuerSettings(address)).jwtKeys?.href).toBe(address);
    },
  );
});
