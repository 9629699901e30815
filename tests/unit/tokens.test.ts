import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import * as crypto from 'node:crypto';
import {
  mkdirSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.js';

const compared: Buffer[] = [];
jest.unstable_mockModule('node:crypto', () => ({
  ...crypto,
  timingSafeEqual: (a: Buffer, b: Buffer) => {
    compared.push(b);
    return crypto.timingSafeEqual(a, b);
  },
}));
const { newToken, digestOf, rowOf } = await import('../../src/access/tokens.js');
const { addFirstToken, addToken, listTokens, readLines, removeToken } = await import('../../src/access/tokenFile.js');
const { createKnownTokens, holdTokenFile } = await import('../../src/access/knownTokens.js');
const { makeFirstToken } = await import('../../src/access/firstToken.js');

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

let dataDir = '';
let said: string[] = [];
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'whowhom-tokens-'));
  said = [];
  compared.length = 0;
});
afterEach(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

const path = (): string => join(dataDir, 'tokens');
const place = () => ({ dataDir, tokensFile: '' });
const row = (name: string, token: string, role: 'READER' | 'EDITOR' | 'ADMIN' = 'EDITOR') => ({
  ...{ name, role, digest: digestOf(token), made: '2026-01-02T03:04:05.000Z' },
});
const open = (env: Record<string, string> = {}) =>
  createKnownTokens(readConfig({ DATA_DIR: dataDir, ...env }), (line) => said.push(line));

describe('a token', () => {
  test('is of 256 bits of chance behind a prefix that scanners find', () => {
    const many = Array.from({ length: 200 }, newToken);
    expect(new Set(many).size).toBe(200);
    for (const token of many) {
      expect(token).toMatch(/^whowhom_[\w-]{43}$/);
      expect(Buffer.from(token.slice('whowhom_'.length), 'base64url')).toHaveLength(32);
    }
  });

  test('is compared with each of all, whole and in a time that tells nothing, whichever it is', () => {
    const tokens = Array.from({ length: 5 }, newToken);
    const rows = tokens.map((token, index) => row(`t${index}`, token));
    for (const [index, token] of [...tokens, 'whowhom_no'].entries()) {
      compared.length = 0;
      expect(rowOf(digestOf(token), rows)?.name).toBe(index < 5 ? `t${index}` : undefined);
      expect(compared).toEqual(rows.map(({ digest }) => digest));
    }
  });
});

describe('TOKENS', () => {
  const hash = sha256('x');

  test('tells names, roles and hashes', () => {
    const { tokens } = readConfig({ TOKENS: ` ci:editor:${hash}, Mary.B@example.org:ADMIN:${hash.toUpperCase()},` });
    expect(tokens.map(({ name, role, digest }) => [name, role, digest.toString('hex')])).toEqual([
      ['ci', 'EDITOR', hash],
      ['Mary.B@example.org', 'ADMIN', hash],
    ]);
  });

  test.each([
    ['ci:editor:whowhom_a-token-by-mistake', /the SHA-256 of the token/],
    ['whowhom_a-token-by-mistake', /the SHA-256 of the token/],
    [`ci:owner:${hash}`, /reader, editor and admin/],
    [`:editor:${hash}`, /name:role:hash/],
    [`a b:editor:${hash}`, /name:role:hash/],
    [`anonymous:admin:${hash}`, /name:role:hash/],
    [`seed:admin:${hash}`, /name:role:hash/],
    [`ci:editor:${hash.slice(1)}`, /SHA-256/],
    [`ci:editor:${hash},ci:admin:${hash}`, /two of ci/],
  ])('%s refuses the start and shows nothing of it', (TOKENS, wanted) => {
    const start = () => readConfig({ TOKENS });
    expect(start).toThrow(wanted);
    expect(start).not.toThrow(/by-mistake/);
    expect(start).toThrow(expect.objectContaining({ details: expect.objectContaining({ got: '***' }) as unknown }));
  });

  test('shows other settings as they came', () => {
    expect(() => readConfig({ MAX_TOKENS: 'many' })).toThrow(/"many"/);
    expect(() => readConfig({ WRONG_TOKENS: 'many' })).toThrow(/"many"/);
    expect(() => readConfig({ METRICS_TOKEN: 'short' })).not.toThrow(/short/);
  });
});

describe('the file', () => {
  test('is its owner’s, holds no token, and nothing is left beside it', async () => {
    await addToken(place(), row('a', 'secret-a'));
    await addToken(place(), row('b', 'secret-b', 'ADMIN'));
    expect(statSync(path()).mode & 0o777).toBe(0o600);
    expect(readFileSync(path(), 'utf8')).not.toContain('secret');
    expect(listTokens(place()).map(({ name, role, made }) => [name, role, made])).toEqual([
      ['a', 'EDITOR', '2026-01-02T03:04:05.000Z'],
      ['b', 'ADMIN', '2026-01-02T03:04:05.000Z'],
    ]);
    expect(readdirSync(dataDir)).toEqual(['tokens']);
  });

  test('keeps each of many that are made at once', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `t${index}`);
    await Promise.all(names.map((name) => addToken(place(), row(name, name))));
    expect(new Set(listTokens(place()).map(({ name }) => name))).toEqual(new Set(names));
  });

  test('keeps what people wrote into it when one is revoked', async () => {
    const text = `# ours\nci:editor:${sha256('x')}\r\n\n# theirs\nother:reader:${sha256('y')}:2020\nno token`;
    writeFileSync(path(), text);
    await removeToken(place(), 'ci');
    expect(readFileSync(path(), 'utf8')).toBe(text.replace(/ci.*\r\n/, ''));
    await addToken(place(), row('new', 'z'));
    expect(readLines(readFileSync(path(), 'utf8')).rows.map(({ name }) => name)).toEqual(['other', 'new']);
  });

  test.each(['a b', '', 'x'.repeat(65), 'a:b', 'a\nb', 'anonymous'])('knows no name %j', async (name) => {
    await expect(addToken(place(), row(name, 'x'))).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
    expect(existsSync(path())).toBe(false);
  });

  test('has a name once, and says what it does not have', async () => {
    await addToken(place(), row('a', 'x'));
    await expect(addToken(place(), row('a', 'y'))).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
    await expect(removeToken(place(), 'b')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await open().find('x')).toEqual({ name: 'a', role: 'EDITOR' });
  });

  test.each([
    ['not there', () => undefined, /cannot be read \(ENOENT\)/],
    ['a folder', (file: string) => mkdirSync(file), /cannot be read \(EISDIR\)/],
    ['with a line that is none', (file: string) => writeFileSync(file, '# x\nci:editor:secret\n'), /Line 2 of/],
  ])('that TOKENS_FILE names and that is %s refuses the start', async (_, make, why) => {
    const tokensFile = join(dataDir, 'given');
    make(tokensFile);
    const started = holdTokenFile({ dataDir, tokensFile });
    await expect(started).rejects.toMatchObject({
      code: 'BAD_SETTING',
      message: expect.stringMatching(why) as unknown,
    });
    await expect(started).rejects.not.toMatchObject({ message: expect.stringContaining('secret') as unknown });
  });
});

describe('while the service runs', () => {
  test('a token that is made is known, one that is revoked is not', async () => {
    const known = open();
    expect(await known.find('x')).toBeNull();
    await addToken(place(), row('a', 'x', 'ADMIN'));
    expect(await known.find('x')).toEqual({ name: 'a', role: 'ADMIN' });
    await removeToken(place(), 'a');
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(await known.find('x')).toBeNull();
    rmSync(path());
    expect(await known.find('x')).toBeNull();
    expect(said).toEqual([]);
  });

  test('guesses share a look at the file', async () => {
    const known = open();
    await addToken(place(), row('a', 'x'));
    const began = performance.now();
    const found = await Promise.all(Array.from({ length: 2000 }, (_, i) => known.find(`guess ${i}`)));
    expect(found.every((one) => one === null)).toBe(true);
    // One after another would take 2,000 waits of 0.2 s.
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  test('a line that is wrong opens nothing and is told once; the others go on', async () => {
    writeFileSync(path(), `a:editor:${sha256('x')}\nb:editor:secret\n`);
    const known = open();
    expect(await known.find('x')).not.toBeNull();
    expect(await known.find('secret')).toBeNull();
    expect(said).toEqual([expect.stringContaining(`Line 2 of ${path()} is no token`)]);
    expect(said[0]).not.toContain('secret');
  });

  test('a file that cannot be read just now is as it was', async () => {
    await addToken(place(), row('a', 'x'));
    const known = open();
    expect(await known.find('x')).not.toBeNull();
    writeFileSync(path(), 'x'.repeat(1_000_001));
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(await known.find('x')).not.toBeNull();
    expect(said).toEqual([expect.stringContaining('cannot be read')]);
  });

  test('those of the settings hold beside those of the file', async () => {
    await addToken(place(), row('a', 'x'));
    const known = open({ TOKENS: `ci:admin:${sha256('y')}` });
    expect([await known.find('x'), await known.find('y')]).toEqual([
      { name: 'a', role: 'EDITOR' },
      { name: 'ci', role: 'ADMIN' },
    ]);
  });
});

describe('at the first start', () => {
  const first = async (env: Record<string, string> = {}) => {
    await makeFirstToken(readConfig({ DATA_DIR: dataDir, ...env }), (line) => said.push(line));
    return said.join('\n').match(/whowhom_[\w-]{43}/g) ?? [];
  };

  test('a token of an admin is made, shown once, and not kept', async () => {
    const [token = '', ...more] = await first();
    expect(more).toEqual([]);
    expect(await open().find(token)).toEqual({ name: 'admin', role: 'ADMIN' });
    expect(readFileSync(path(), 'utf8')).not.toContain(token);
    expect(statSync(path()).mode & 0o777).toBe(0o600);
    said = [];
    expect(await first()).toEqual([]);
  });

  test.each([
    ['tokens are set', { TOKENS: `ci:admin:${sha256('y')}` }],
    ['their file is set', { TOKENS_FILE: '/nowhere/tokens' }],
    ['the database is another’s', { NEO4J_URI: 'bolt://db.example.org' }],
    [
      'an identity provider is set',
      { JWT_JWKS_URL: 'https://login.example.org/jwks', JWT_ISSUER: 'x', JWT_AUDIENCE: 'y' },
    ],
  ])('none is made where %s', async (_, env) => {
    expect(await first(env)).toEqual([]);
    expect(existsSync(path())).toBe(false);
  });

  test('none is made where there is a file, even without a token in it', async () => {
    writeFileSync(path(), '');
    expect(await first()).toEqual([]);
    expect(await addFirstToken(place(), row('admin', 'x'))).toBe(false);
    expect(readFileSync(path(), 'utf8')).toBe('');
  });
});
