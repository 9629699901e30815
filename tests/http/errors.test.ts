import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { errorTable } from '../../src/errors.js';
import { post, secrets, startToy, type Toy } from './toy.js';

let toy: Toy;
let url: string;
beforeAll(async () => {
  toy = await startToy();
  ({ url } = toy);
});
afterAll(() => toy.stop());

const strict = { accept: 'application/graphql-response+json' };

test('an error of ours keeps all it has to tell, and its place', async () => {
  const { status, data, errors, headers } = await post(url, { query: '{ me { fail(code: "BAD_CURSOR") text } }' });
  expect(status).toBe(200);
  expect(data).toEqual({ me: { fail: null, text: 'text' } });
  expect(errors).toEqual([
    {
      message: 'It failed with BAD_CURSOR.',
      locations: [{ line: 1, column: 8 }],
      path: ['me', 'fail'],
      extensions: {
        code: 'BAD_CURSOR',
        path: 'code',
        got: '"BAD_CURSOR"',
        wanted: 'another',
        suggestions: ['this', 'that'],
        advice: errorTable.BAD_CURSOR.advice,
        id: headers.get('x-request-id'),
      },
    },
  ]);
});

test('a scalar refuses with the same code and the same words in a literal and in a variable', async () => {
  const literal = { query: '{ on(date: "soon") }' };
  const variable = { query: 'query ($d: PartialDate) { on(date: $d) }', variables: { d: 'soon' } };
  for (const body of [literal, variable]) {
    const [plain, exact] = [await post(url, body), await post(url, body, strict)];
    expect([plain.status, exact.status, plain.code, exact.code]).toEqual([200, 400, 'BAD_DATE', 'BAD_DATE']);
    expect(plain.errors[0]?.extensions).toMatchObject({ advice: errorTable.BAD_DATE.advice, got: '"soon"' });
  }
});

test.each([
  ['on(date: 2018)', 'PartialDate', 2018, 'PartialDate is text; got the number 2018. Write it in quotes: "2018".'],
  [
    'on(date: [1])',
    'PartialDate',
    [1],
    'PartialDate is text; got the list [1]. Give one text, and write it in quotes.',
  ],
  ['text(of: 5)', 'String', 5, 'a non string value: 5. A text is wanted here: write it in quotes.'],
  ['text(of: ["a"])', 'String', ['a'], 'a non string value: ["a"]. A text is wanted here: write it in quotes.'],
  ['echo(value: { name: true })', 'String', true, 'true. A text is wanted here: write it in quotes.'],
  ['byId(id: 1.5)', 'ID', 1.5, '1.5. A text is wanted here: write it in quotes.'],
  ['byId(id: ["a"])', 'ID', ['a'], '["a"]. A text is wanted here: write it in quotes.'],
])(
  '%s: says what came and to write it in quotes, in a literal and in a variable',
  async (field, type, value, words) => {
    const [name = ''] = field.split('(', 1);
    const argument = { on: 'date', text: 'of', byId: 'id' }[name] ?? 'value: { name';
    const close = argument.includes('{') ? ' }' : '';
    const query = `query ($v: ${type}) { ${name}(${argument}: $v${close}) }`;
    for (const body of [{ query: `{ ${field} }` }, { query, variables: { v: value } }]) {
      const { errors } = await post(url, body, strict);
      expect(errors).toHaveLength(1);
      expect(errors[0]?.message).toContain(words);
      expect(errors[0]?.message).not.toContain('null');
    }
  },
);

test.each(['{ crash }', '{ weird }', '{ strict }', '{ fail(code: "DATABASE_SETUP") }', '{ fail(code: "INTERNAL") }'])(
  '%s is INTERNAL: a neutral word for the client, all of it in the log under the same id',
  async (query) => {
    const { status, errors, text, headers } = await post(url, { query });
    expect(status).toBe(200);
    expect(errors[0]?.message).toBe('Something went wrong inside the service.');
    const id = headers.get('x-request-id');
    expect(errors[0]?.extensions).toEqual({ code: 'INTERNAL', advice: errorTable.INTERNAL.advice, id });
    for (const secret of secrets) expect(text).not.toContain(secret);
    const logged = toy.log.filter((line) => line.id === id && line.msg === 'internal error');
    expect(logged).toHaveLength(1);
    expect(JSON.stringify(logged)).toMatch(query === '{ strict }' ? /non-nullable/ : /hunter2/);
  },
);

test.each([
  ['DATABASE_UNAVAILABLE', 503],
  ['DATABASE_TIMEOUT', 504],
  ['DATABASE_MEMORY', 503],
])('%s in every root field is %i, and 200 when a part is there', async (code, status) => {
  const fails = `a: fail(code: "${code}") b: fail(code: "${code}")`;
  for (const headers of [{}, strict]) {
    const whole = await post(url, { query: `{ ${fails} }` }, headers);
    expect([whole.status, whole.code, whole.data]).toEqual([status, code, { a: null, b: null }]);
    expect((await post(url, { query: `{ ${fails} text }` }, headers)).status).toBe(200);
    expect((await post(url, { query: `{ ${fails} c: fail(code: "BAD_ID") }` }, headers)).status).toBe(200);
  }
  const { text, headers } = await post(url, { query: `{ ${fails} }` });
  for (const secret of secrets) expect(text).not.toContain(secret);
  expect(toy.log.some((line) => line.id === headers.get('x-request-id') && line.msg === code)).toBe(true);
});

test('a null for a required argument is the client’s fault, though only found while resolving', async () => {
  const query = 'query ($n: Int = 1) { text(first: $n) }';
  const { code, status } = await post(url, { query, variables: { n: null } });
  expect([code, status]).toEqual(['BAD_USER_INPUT', 200]);
});

test('the schema and the names in it can be hidden, each for itself', async () => {
  const open = await post(url, { query: '{ tex }' });
  expect(open.errors[0]?.message).toMatch(/Did you mean "text"/);
  expect((await post(url, { query: '{ __schema { queryType { name } } }' })).status).toBe(200);
  const [closed, mute, quiet] = await Promise.all([
    startToy({ INTROSPECTION: 'off', SUGGESTIONS: 'off' }),
    startToy({ INTROSPECTION: 'off' }),
    startToy({ SUGGESTIONS: 'off' }),
  ]);
  try {
    const answers = [
      await post(closed.url, { query: '{ tex }' }),
      await post(closed.url, { query: '{ byShape(shape: ROUN) }' }),
      await post(closed.url, { query: 'query ($s: Shape) { byShape(shape: $s) }', variables: { s: 'ROUN' } }),
      await post(closed.url, { query: 'query ($t: Thing) { echo(value: $t) }', variables: { t: { nam: 1 } } }),
      await post(closed.url, { query: '{ __schema { queryType { name } } }' }),
      await post(closed.url, { query: '{ me { __type(name: "Query") { name } } }' }),
    ];
    for (const { errors, text } of answers) {
      expect(errors).not.toEqual([]);
      expect(text).not.toMatch(/Did you mean|"text"|ROUND/);
    }
    expect((await post(mute.url, { query: '{ tex }' })).text).toMatch(/Did you mean/);
    expect((await post(mute.url, { query: '{ __schema { queryType { name } } }' })).errors).not.toEqual([]);
    expect((await post(quiet.url, { query: '{ tex }' })).text).not.toMatch(/Did you mean/);
    expect((await post(quiet.url, { query: '{ __schema { queryType { name } } }' })).errors).toEqual([]);
  } finally {
    await Promise.all([closed, mute, quiet].map((toy) => toy.stop()));
  }
});

test('a context that cannot be made is our fault and tells nothing', async () => {
  const broken = await startToy(
    {},
    {
      makeContext: () => {
        throw new Error('hunter2');
      },
    },
  );
  try {
    const { status, code, text, errors, headers } = await post(broken.url, { query: '{ text }' });
    expect([status, code]).toEqual([500, 'INTERNAL']);
    expect(text).not.toContain('hunter2');
    expect(errors[0]?.extensions.id).toBe(headers.get('x-request-id'));
    expect(JSON.stringify(broken.log)).toContain('hunter2');
  } finally {
    await broken.stop();
  }
});
