import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { errorTable } from '../../src/errors.js';
import { createWho } from '../../src/http/who.js';
import { readConfig } from '../../src/config.js';
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
import { askBy, downloadable, ways } from './asking.js';
import { bearer, changes, post, startToy, toyRows, toyTokens, type Toy } from './toy.js';

let issuer: Issuer;
let key: IssuerKey;
let stranger: IssuerKey;
let open: Toy;
let closed: Toy;
const running: Toy[] = [];

async function start(env: Record<string, string> = {}): Promise<Toy> {
  const toy = await startToy({ WRONG_TOKENS: '0', ...issuerSettings(issuer.url), ...env }, downloadable);
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
});

const cut = (token: string): string => token.slice(0, -4);
/** The last letter of a signature may differ in bits that say nothing; the tenth of it does not. */
const changed = (token: string): string => {
  const at = token.lastIndexOf('.') + 10;
  return `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
};
const seconds = (by: number): number => Math.floor(Date.now() / 1000) + by;

/** Tokens that do not hold, and what is told of each. */
const bad: readonly [string, () => string | Promise<string>, RegExp][] = [
  ['unknown', () => 'whowhom_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', /unknown/],
  ['cut', () => cut(toyTokens.admin), /unknown/],
  ['longer', () => `${toyTokens.admin}A`, /unknown/],
  ['malformed', () => 'a b', /malformed/],
  ['empty', () => '', /no bearer token/],
  ['too long', () => 'x'.repeat(9000), /malformed/],
  ['the hash of a token', () => toyRows.split(':').at(-1) ?? '', /unknown/],
  ['expired', () => signed(key, { ...goodClaims(), exp: seconds(-30) }), /expired/],
  ['not yet good', () => signed(key, { ...goodClaims(), nbf: seconds(60) }), /only later/],
  ['unsigned', () => unsigned(goodClaims()), /not signed/],
  ['signed by the public key', () => confused(key, goodClaims()), /not by a private key/],
  ['of another audience', () => signed(key, { ...goodClaims(), aud: 'others' }), /audience/],
  ['of no audience', () => signed(key, { ...goodClaims(), aud: undefined }), /no aud/],
  ['of another issuer', () => signed(key, { ...goodClaims(), iss: 'https://other.example' }), /issuer/],
  ['for ever', () => signed(key, { ...goodClaims(), exp: undefined }), /no exp/],
  ['of nobody', () => signed(key, { ...goodClaims(), sub: undefined }), /no sub/],
  ['of a name that breaks lines', () => signed(key, { ...goodClaims(), sub: 'mary\nadmin' }), /sub is no name/],
  ['of the service itself', () => signed(key, { ...goodClaims(), sub: 'seed' }), /name of the service itself/],
  ['of an unknown key', () => signed(stranger, goodClaims()), /no key of its issuer/],
  ['of a strange key with a known name', () => signed({ ...stranger, kid: 'one' }, goodClaims()), /signature/],
  ['of a key that it brings itself', () => selfMade(stranger, goodClaims()), /no key of its issuer/],
  ['changed', async () => changed(await signed(key, goodClaims())), /signature/],
  ['cut in its signature', async () => cut(await signed(key, goodClaims())), /signature/],
  ['without a signature', async () => (await signed(key, goodClaims())).replace(/[^.]+$/, ''), /signature/],
  ['changed in its claims', async () => raised(await signed(key, goodClaims())), /signature/],
];

/** The same token with claims that say more. */
function raised(token: string): string {
  const [head, , signature] = token.split('.');
  const claims = Buffer.from(JSON.stringify({ ...goodClaims(), role: 'admin' })).toString('base64url');
  return [head, claims, signature].join('.');
}

describe.each(ways)('by %s', (way) => {
  test.each(bad)('a token that is %s is refused, where reading is open too', async (_, make, why) => {
    const token = await make();
    for (const { url, actors, log } of [open, closed]) {
      const before = actors.length;
      const answer = await askBy(way, url, { authorization: `Bearer ${token}` });
      expect([answer.status, answer.code, answer.data ?? null]).toEqual([401, 'UNAUTHENTICATED', null]);
      expect(answer.errors[0]?.message).toMatch(why);
      expect(answer.errors[0]?.extensions.advice).toBe(errorTable.UNAUTHENTICATED.advice);
      expect(answer.headers.get('www-authenticate')).toMatch(
        token === '' ? /^Bearer realm="whowhom"$/ : /^Bearer realm="whowhom", error="invalid_token", error_descr/,
      );
      expect(answer.headers.get('cache-control')).toBe('private, no-store');
      expect(actors).toHaveLength(before);
      if (token !== '') expect(`${answer.text}${JSON.stringify(log)}`).not.toContain(token.slice(-20));
    }
  });

  test('without a token reading is open or closed', async () => {
    expect((await askBy(way, open.url)).status).toBe(200);
    const answer = await askBy(way, closed.url);
    expect([answer.status, answer.code]).toEqual([401, 'UNAUTHENTICATED']);
    // RFC 6750: no error is named when nothing came.
    expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="whowhom"');
  });

  test.each(['reader', 'editor', 'admin'] as const)('a token of the role %s reads', async (role) => {
    for (const { url, actors } of [open, closed]) {
      const answer = await askBy(way, url, bearer(toyTokens[role]));
      expect(answer.status).toBe(200);
      expect(answer.headers.get('vary')).toContain('authorization');
      expect(answer.headers.get('cache-control')).toContain('no-store');
      expect(actors.at(-1)).toEqual({ name: `the-${role}`, role: role.toUpperCase() });
    }
  });

  test('a JSON Web Token reads, its sub being the name', async () => {
    const answer = await askBy(way, closed.url, bearer(await signed(key, goodClaims())));
    expect(answer.status).toBe(200);
    expect(closed.actors.at(-1)).toEqual({ name: 'mary', role: 'EDITOR' });
  });

  test.each([undefined, 'owner', ['x', 'y'], { editor: true }, 7])('one whose role is %j gives none', async (role) => {
    for (const { url } of [open, closed]) {
      const answer = await askBy(way, url, bearer(await signed(key, { ...goodClaims(), role })));
      expect([answer.status, answer.code]).toEqual([403, 'FORBIDDEN']);
      expect(answer.headers.get('www-authenticate')).toContain('error="insufficient_scope"');
      expect(answer.errors[0]?.message).toContain('claim role');
    }
  });

  test('credentials of another kind are not taken for none, and are not repeated', async () => {
    const answer = await askBy(way, open.url, { authorization: `Basic ${btoa('mary:secret-word')}` });
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="whowhom"']);
    expect(answer.text).not.toContain(btoa('mary:secret-word'));
  });
});

describe('a mutation', () => {
  const right = 'mutation { change(thing: { name: "x" }) }';
  /** Documents that would tell of themselves, if somebody looked at more than what they are. */
  const wrong: readonly [string, object][] = [
    ['right', { query: right }],
    ['of an unknown field', { query: 'mutation { nothing(of: 1) { at } }' }],
    ['of a wrong argument', { query: 'mutation { change(thing: 7, other: "x") }' }],
    ['without its argument', { query: 'mutation { change }' }],
    [
      'of wrong variables',
      { query: 'mutation ($t: Thing!) { change(thing: $t) }', variables: { t: { name: 7, more: 1 } } },
    ],
    ['without its variables', { query: 'mutation ($t: Thing!) { change(thing: $t) }' }],
    ['by name', { query: `query A { text } ${right.replace('mutation', 'mutation B')}`, operationName: 'B' }],
    ['that nobody names', { query: `query A { text } ${right.replace('mutation', 'mutation B')}` }],
    ['of a name twice', { query: 'query A { text } mutation A { nothing }', operationName: 'A' }],
    ['of an unknown name', { query: 'mutation B { nothing }', operationName: 'C' }],
    ['of a name that is none', { query: 'mutation B { nothing }', operationName: 7 }],
    ['too deep', { query: `mutation { ${'a { '.repeat(40)}b${' }'.repeat(40)} }` }],
    ['whose fragment is unknown', { query: 'mutation { ...Nothing }' }],
  ];

  test.each(wrong)('%s tells a reader nothing but that it is for editors', async (_, body) => {
    const before = changes.count;
    for (const { url } of [open, closed]) {
      // Twice: what is remembered of a text tells no more.
      for (let i = 0; i < 2; i += 1) {
        const answer = await post(url, body, bearer(toyTokens.reader));
        expect([answer.status, answer.code, answer.errors.length]).toEqual([403, 'FORBIDDEN', 1]);
        expect(answer.errors[0]?.message).toBe('A mutation is for the role EDITOR; the token gives READER.');
        expect(answer.headers.get('www-authenticate')).toContain('error="insufficient_scope"');
        // An editor is told what is wrong, and that is remembered.
        await post(url, body, bearer(toyTokens.editor));
      }
    }
    const anonymous = await post(open.url, body);
    expect([anonymous.status, anonymous.code, anonymous.errors.length]).toEqual([401, 'UNAUTHENTICATED', 1]);
    expect(anonymous.errors[0]?.message).toBe('A mutation needs a token; none came.');
    expect(anonymous.headers.get('www-authenticate')).toBe('Bearer realm="whowhom"');
    // Those that are right ran twice for the editor of each, and never for another.
    expect(changes.count - before).toBe(body === wrong[0]?.[1] ? 4 : body === wrong[6]?.[1] ? 4 : 0);
  });

  test.each(bad)('with a token that is %s changes nothing', async (_, make) => {
    const before = changes.count;
    const answer = await post(open.url, { query: right }, { authorization: `Bearer ${await make()}` });
    expect([answer.status, answer.code, changes.count]).toEqual([401, 'UNAUTHENTICATED', before]);
  });

  test.each(['editor', 'admin'] as const)('is for the role %s', async (role) => {
    const before = changes.count;
    expect((await post(closed.url, { query: right }, bearer(toyTokens[role]))).data).toEqual({ change: 'changed' });
    expect(changes.count).toBe(before + 1);
    const faulty = await post(closed.url, { query: 'mutation { change }' }, bearer(toyTokens[role]));
    expect(faulty.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('is for who has a JSON Web Token with that role, and not for its reader', async () => {
    const token = (role: unknown) => signed(key, { ...goodClaims(), role });
    for (const role of ['editor', 'ADMIN', ['reader', 'editor'], 'openid editor']) {
      const { data } = await post(open.url, { query: right }, bearer(await token(role)));
      expect([role, data]).toEqual([role, { change: 'changed' }]);
    }
    expect((await post(open.url, { query: right }, bearer(await token('reader')))).code).toBe('FORBIDDEN');
  });

  test.each([right, 'mutation { nothing }'])('never comes by GET, whoever asks: %s', async (query) => {
    const before = changes.count;
    for (const headers of [{}, bearer(toyTokens.reader), bearer(toyTokens.admin)]) {
      const response = await fetch(`${open.url}/graphql?${new URLSearchParams({ query }).toString()}`, {
        headers: { 'apollo-require-preflight': 'true', ...headers },
      });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
      expect(await response.text()).not.toContain('Cannot query');
    }
    expect(changes.count).toBe(before);
  });

  test('beside a query does not keep a reader from that', async () => {
    const query = `query A { text } ${right.replace('mutation', 'mutation B')}`;
    expect((await post(open.url, { query, operationName: 'A' })).data).toEqual({ text: 'text' });
  });
});

test('what is not the graph answers without a token where reading is closed', async () => {
  for (const path of ['/health', '/ready', '/']) expect((await fetch(`${closed.url}${path}`)).status).toBe(200);
  expect((await fetch(`${closed.url}/metrics`)).status).toBe(200);
});

test('a page of an allowed origin may send a token, and read what is missing', async () => {
  const { url } = await start({ CORS_ORIGINS: 'https://app.example.org', READING: 'closed' });
  const origin = { origin: 'https://app.example.org' };
  const asked = await fetch(`${url}/graphql`, {
    method: 'OPTIONS',
    headers: {
      ...origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  });
  expect([asked.status, asked.headers.get('access-control-allow-headers')]).toEqual([
    204,
    expect.stringContaining('authorization'),
  ]);
  const answer = await post(url, { query: '{ text }' }, origin);
  expect(answer.headers.get('access-control-expose-headers')).toContain('www-authenticate');
  const vary = answer.headers.get('vary')?.toLowerCase();
  for (const name of ['authorization', 'origin']) expect(vary).toContain(name);
});

test('log lines tell who asked, and never by what', async () => {
  const toy = await start({ LOG_LEVEL: 'debug', SLOW_MS: '1' });
  const jwt = await signed(key, goodClaims());
  await post(toy.url, { query: '{ text }' });
  await post(toy.url, { query: '{ text }' }, bearer(toyTokens.admin));
  await post(toy.url, { query: '{ text }' }, bearer(jwt));
  await askBy('/export', toy.url, bearer(jwt));
  await post(toy.url, { query: '{ text }' }, bearer('whowhom_wrong'));
  await toy.stop();
  const lines = toy.log.filter(({ msg }) => msg === 'graphql' || msg === 'export');
  expect(lines.map(({ actor }) => actor)).toEqual([undefined, 'the-admin', 'mary', 'mary', undefined]);
  const text = JSON.stringify(toy.log);
  for (const secret of [toyTokens.admin, jwt, jwt.split('.')[2] ?? '', 'whowhom_wrong', 'Bearer ']) {
    expect(text).not.toContain(secret);
  }
});

describe('wrong tokens of one address', () => {
  test('are refused unread after some, with when to come again; what was right before goes on', async () => {
    const { url } = await start({ WRONG_TOKENS: '3' });
    const ask = (headers: Record<string, string> = {}) => askBy('POST', url, headers);
    expect((await ask(bearer(toyTokens.reader))).status).toBe(200);
    const statuses: number[] = [];
    for (let i = 0; i < 5; i += 1) statuses.push((await ask(bearer(`whowhom_guess${i}`))).status);
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
    const refused = await ask(bearer(toyTokens.admin));
    expect([refused.status, refused.code]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(30);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(refused.errors[0]?.message).toContain('WRONG_TOKENS');
    expect((await ask(bearer(toyTokens.reader))).status).toBe(200);
    expect((await ask()).status).toBe(200);
  });

  test('are those of each address for itself', async () => {
    const { url } = await start({ WRONG_TOKENS: '1', TRUST_PROXY: 'on' });
    const from = (address: string, token: string) =>
      askBy('GET', url, { ...bearer(token), 'x-forwarded-for': address }).then(({ status }) => status);
    expect(await from('198.51.100.1', 'whowhom_no')).toBe(401);
    expect(await from('198.51.100.1', toyTokens.editor)).toBe(429);
    expect(await from('198.51.100.2', toyTokens.editor)).toBe(200);
  });
});

test('requests are counted by who brings a token, else by address', async () => {
  const { url } = await start({ RATE_LIMIT: '2', RATE_WINDOW_MS: '600000' });
  const statuses = async (headers: Record<string, string>): Promise<number[]> => {
    const all: number[] = [];
    for (let i = 0; i < 3; i += 1) all.push((await askBy('POST', url, headers)).status);
    return all;
  };
  for (const headers of [{}, bearer(toyTokens.reader), bearer(toyTokens.editor)]) {
    expect(await statuses(headers)).toEqual([200, 200, 429]);
  }
});

describe('what a connection is opened with', () => {
  const who = (env: Record<string, string> = {}) =>
    createWho(readConfig({ TOKENS: toyRows, DATA_DIR: '/nowhere/at/all', ...env }), () => undefined);

  test.each([
    [{ authorization: `Bearer ${toyTokens.editor}` }],
    [{ Authorization: `bearer  ${toyTokens.editor}` }],
    [{ headers: { AUTHORIZATION: `Bearer ${toyTokens.editor}` } }],
  ])('%j is the editor', async (payload) => {
    expect(await who().ofPayload(payload, 'here')).toEqual({ name: 'the-editor', role: 'EDITOR' });
  });

  test.each([[undefined], [null], [{}], ['x'], [[]], [{ headers: null }], [{ authorization: null }]])(
    '%j is nobody',
    async (payload) => {
      expect(await who().ofPayload(payload, 'here')).toEqual({ name: 'anonymous', role: 'READER' });
      await expect(who({ READING: 'closed' }).ofPayload(payload, 'here')).rejects.toMatchObject({
        code: 'UNAUTHENTICATED',
      });
    },
  );

  test.each([
    [{ authorization: 7 }],
    [{ authorization: ['Bearer x'] }],
    [{ authorization: 'Bearer no' }],
    [{ authorization: toyTokens.editor }],
  ])('%j is refused', async (payload) => {
    await expect(who().ofPayload(payload, 'here')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});
