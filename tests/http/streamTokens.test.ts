import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  confused,
  goodClaims,
  issuerKey,
  issuerSettings,
  selfMade,
  signed,
  startIssuer,
  unsigned,
  type Issuer,
  type IssuerKey,
} from '../support/issuer.js';
import { follow, nextOf, openSocket, streaming, streams } from './streaming.js';
import { bearer, changes, startToy, toyRows, toyTokens, type Toy } from './toy.js';

let issuer: Issuer;
let key: IssuerKey;
let stranger: IssuerKey;
let open: Toy;
let closed: Toy;
const running: Toy[] = [];
const folder = mkdtempSync(join(tmpdir(), 'whowhom-streams-'));

async function start(env: Record<string, string> = {}, more: object = {}): Promise<Toy> {
  const toy = await startToy({ WRONG_TOKENS: '0', ...issuerSettings(issuer.url), ...env }, { ...streaming, ...more });
  running.push(toy);
  return toy;
}
beforeAll(async () => {
  [key, stranger] = await Promise.all([issuerKey('one'), issuerKey('strange')]);
  issuer = await startIssuer([key]);
  [open, closed] = await Promise.all([start(), start({ READING: 'closed' })]);
  running.length = 0;
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((toy) => toy.stop()));
});
afterAll(async () => {
  await Promise.all([open.stop(), closed.stop()]);
  await issuer.stop();
  rmSync(folder, { recursive: true });
});

const seconds = (by: number): number => Math.floor(Date.now() / 1000) + by;
const changed = (token: string): string => {
  const at = token.lastIndexOf('.') + 10;
  return `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
};

/** Tokens that do not hold. */
const bad: readonly [string, () => string | Promise<string>][] = [
  ['unknown', () => 'whowhom_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  ['cut', () => toyTokens.admin.slice(0, -4)],
  ['malformed', () => 'a b'],
  ['too long', () => 'x'.repeat(9000)],
  ['the hash of a token', () => toyRows.split(':').at(-1) ?? ''],
  ['expired', () => signed(key, { ...goodClaims(), exp: seconds(-30) })],
  ['not yet good', () => signed(key, { ...goodClaims(), nbf: seconds(60) })],
  ['unsigned', () => unsigned(goodClaims())],
  ['signed by the public key', () => confused(key, goodClaims())],
  ['of another audience', () => signed(key, { ...goodClaims(), aud: 'others' })],
  ['of another issuer', () => signed(key, { ...goodClaims(), iss: 'https://other.example' })],
  ['of an unknown key', () => signed(stranger, goodClaims())],
  ['of a key that it brings itself', () => selfMade(stranger, goodClaims())],
  ['changed', async () => changed(await signed(key, goodClaims()))],
];

const right = { query: 'mutation { change(thing: { name: "x" }) }' };
/** Mutations that would tell of themselves, if somebody looked at more than what they are. */
const wrong: readonly object[] = [
  right,
  { query: 'mutation { nothing(of: 1) { at } }' },
  { query: 'mutation { change(thing: 7, other: "x") }' },
  { query: 'mutation ($t: Thing!) { change(thing: $t) }', variables: { t: { name: 7, more: 1 } } },
  { query: 'mutation ($t: Thing!) { change(thing: $t) }' },
  { query: `query A { text } ${right.query.replace('mutation', 'mutation B')}`, operationName: 'B' },
  { query: `query A { text } ${right.query.replace('mutation', 'mutation B')}` },
  { query: 'mutation A { nothing }', operationName: 'C' },
];

describe.each(streams)('by %s', (way) => {
  test.each(bad)('with a token that is %s nothing is read and nothing changed', async (_, make) => {
    const token = await make();
    const before = changes.count;
    for (const { url, actors } of [open, closed]) {
      const asked = actors.length;
      for (const payload of [right, { query: '{ text }' }, { query: 'subscription { ticks }' }]) {
        const came = await follow(way, url, { payload, token });
        expect([came.code, came.closed?.code]).toEqual(['UNAUTHENTICATED', way === 'WebSocket' ? 4403 : 401]);
        expect(JSON.stringify(came)).not.toContain(token.slice(-20));
      }
      expect(actors).toHaveLength(asked);
    }
    expect(changes.count).toBe(before);
  });

  test('a mutation tells nobody but editors more than that it is for them', async () => {
    const before = changes.count;
    for (const payload of wrong) {
      for (const { url } of [open, closed]) {
        const came = await follow(way, url, { payload, token: toyTokens.reader });
        expect([came.code, came.results.length, came.results[0]?.errors?.length]).toEqual(['FORBIDDEN', 1, 1]);
        expect(came.results[0]?.errors?.[0]?.message).toBe(
          'A mutation is for the role EDITOR; the token gives READER.',
        );
      }
      const nobody = await follow(way, open.url, { payload });
      expect([nobody.code, nobody.results[0]?.errors?.[0]?.message]).toEqual([
        'UNAUTHENTICATED',
        'A mutation needs a token; none came.',
      ]);
      expect((await follow(way, closed.url, { payload })).code).toBe('UNAUTHENTICATED');
    }
    expect(changes.count).toBe(before);
  });

  test.each(['reader', 'editor', 'admin'] as const)(
    'a token of the role %s reads where reading is closed',
    async (role) => {
      const payload = { query: 'subscription { ticks }' };
      expect((await follow(way, closed.url, { payload })).code).toBe('UNAUTHENTICATED');
      expect((await follow(way, closed.url, { payload, token: toyTokens[role] })).results).toHaveLength(3);
      expect(closed.actors.at(-1)).toEqual({ name: `the-${role}`, role: role.toUpperCase() });
    },
  );

  test('what was opened ends when its token expires', async () => {
    const { url } = await start({}, { askedAgain: 50 });
    const token = await signed(key, { ...goodClaims(), exp: seconds(2) });
    const came = await follow(way, url, { payload: { query: 'subscription { ticks(every: 600000) }' }, token });
    expect(came.code).toBe('UNAUTHENTICATED');
    if (way === 'WebSocket') expect(came.closed).toMatchObject({ code: 4403 });
  });

  test('or when it is revoked, or gives less than before', async () => {
    for (const after of ['', toyRows.replace('the-editor:editor', 'the-editor:reader')]) {
      const file = join(folder, 'tokens');
      writeFileSync(file, toyRows.replaceAll(',', '\n'));
      const { url } = await start({ TOKENS: '', TOKENS_FILE: file }, { askedAgain: 50 });
      const payload = { query: 'subscription { ticks(every: 600000) }' };
      const following = follow(way, url, { payload, token: toyTokens.editor });
      setTimeout(() => writeFileSync(file, after.replaceAll(',', '\n')), 300);
      expect((await following).code).toBe('UNAUTHENTICATED');
    }
  });
});

test('an open WebSocket changes nothing any more once its token is revoked', async () => {
  const file = join(folder, 'tokens');
  writeFileSync(file, toyRows.replaceAll(',', '\n'));
  const { url } = await start({ TOKENS: '', TOKENS_FILE: file });
  const socket = await openSocket(url);
  socket.send(JSON.stringify({ type: 'connection_init', payload: bearer(toyTokens.editor) }));
  expect(await nextOf(socket)).toEqual({ type: 'connection_ack' });
  const before = changes.count;
  const ask = (id: string) => {
    socket.send(JSON.stringify({ id, type: 'subscribe', payload: right }));
    return nextOf(socket);
  };
  expect(await ask('1')).toMatchObject({ type: 'next', payload: { data: { change: 'changed' } } });
  expect(await nextOf(socket)).toMatchObject({ type: 'complete' });
  writeFileSync(file, '');
  let answer = await ask('2');
  // The file is looked at now and then.
  for (let i = 3; answer.type !== 'error' && i < 2000; i += 1) answer = await ask(String(i));
  expect(answer).toMatchObject({ type: 'error', payload: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  const done = changes.count;
  expect(await ask('last')).toMatchObject({ type: 'error' });
  expect(changes.count).toBe(done);
  expect(done).toBeGreaterThan(before);
  socket.terminate();
});

test('a token may come with the request for a WebSocket, and a wrong one is refused there', async () => {
  const socket = await openSocket(closed.url, { headers: bearer(toyTokens.editor) });
  socket.send('{"type":"connection_init"}');
  expect(await nextOf(socket)).toEqual({ type: 'connection_ack' });
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: right }));
  expect(await nextOf(socket)).toMatchObject({ payload: { data: { change: 'changed' } } });
  socket.terminate();
  await expect(openSocket(open.url, { headers: bearer('whowhom_no') })).rejects.toThrow('401');
});

test('many wrong tokens of one address are refused unread', async () => {
  const { url } = await start({ WRONG_TOKENS: '3' });
  const codes: unknown[] = [];
  for (let i = 0; i < 5; i += 1) {
    codes.push(
      (await follow('WebSocket', url, { payload: { query: '{ text }' }, token: `whowhom_guess${i}` })).closed?.code,
    );
  }
  expect(codes).toEqual([4403, 4403, 4403, 1013, 1013]);
});
