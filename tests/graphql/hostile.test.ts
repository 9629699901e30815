import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { isRequiredArgument } from 'graphql';
import neo4j, { type Driver } from 'neo4j-driver';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorTable } from '../../src/errors.js';
import { packageRoot } from '../../src/files.js';
import { exportOperations } from '../../src/http/exportDocuments.js';
import { createSchema } from '../../src/resolvers/schema.js';
import { cases } from '../support/cases.js';
import { placesOfSchema, type Place } from '../support/arguments.js';
import type { Server } from '../support/databases.js';
import { cursors, payloadsFor } from '../support/payloads.js';
import { ask, startService } from '../support/service.js';

/** One request, and what it was made for. */
interface Hostile {
  readonly what: string;
  readonly method?: string;
  /** `/graphql` when left out. */
  readonly path?: string;
  readonly search?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** Ten times what a statement that is new to the database takes to be planned on a busy machine; all else is far below. */
const timely = 30_000;

/** What no answer may tell, unless the request said it itself. */
const secrets = [
  ...['node_modules', 'at Object', 'at async', '.ts:', '.js:', packageRoot(), 'TypeError', 'RangeError', 'SyntaxError'],
  ...['bolt:', 'neo4j:', '127.0.0.1', 'Neo4j', 'Neo.', 'neo4j-driver', 'MATCH (', 'RETURN ', 'UNWIND', 'db.index'],
  ...['lucene', 'ParseException', 'org.apache', 'java.', 'call stack', 'Cannot read propert', 'is not a function'],
];

const json = { 'content-type': 'application/json' };
const post = (what: string, body: unknown): Hostile => ({
  what,
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

let url: string;
let driver: Driver;
beforeAll(async () => {
  ({ url } = await startService());
  const { uri, user, password } = JSON.parse(process.env.WHOWHOM_TEST_DATABASE ?? '') as Server;
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
});
afterAll(() => driver.close());

/** How many nodes, relationships and properties there are, and how many constraints and indexes. */
async function contents(): Promise<unknown> {
  const count = async (text: string) => (await driver.executeQuery(text)).records.map((record) => record.toObject());
  return [
    await count('MATCH (n) RETURN count(n) AS all, sum(size(keys(n))) AS keys, sum(size(labels(n))) AS labels'),
    await count('MATCH ()-[r]->() RETURN count(r) AS all, sum(size(keys(r))) AS keys'),
    await count('SHOW INDEXES YIELD name, type RETURN name, type ORDER BY name'),
    await count('SHOW CONSTRAINTS YIELD name, type RETURN name, type ORDER BY name'),
  ].map((rows) => JSON.stringify(rows));
}

/** Sends one, and says what is amiss with the answer; null when nothing is. */
async function amiss(hostile: Hostile): Promise<string | null> {
  const { method = 'POST', path = '/graphql', search = '', headers = json, body } = hostile;
  const started = performance.now();
  const response = await fetch(`${url}${path}${search}`, { method, headers, ...(body !== undefined && { body }) });
  const text = await response.text();
  const ms = performance.now() - started;
  const said = `${search} ${[...new URLSearchParams(search)].flat().join(' ')} ${body ?? ''}`;
  const told = secrets.filter((secret) => text.includes(secret) && !said.includes(secret));
  // A download that is not refused is a file.
  const isFile = response.headers.has('content-disposition');
  const { errors = [] } = (isFile ? {} : JSON.parse(text)) as { errors?: { extensions?: Record<string, unknown> }[] };
  const poor = errors.filter(({ extensions: { code, id, advice } = {} }) => {
    return [code, id, advice].some((one) => typeof one !== 'string' || one === '') || code === 'INTERNAL';
  });
  const codes = errors.map(({ extensions }) => String(extensions?.code));
  const isOutage = codes.some(
    (code) => (code.startsWith('DATABASE_') && code in errorTable) || code === 'EXPORTS_BUSY',
  );
  const reasons = [
    response.status >= 500 && !isOutage && `status ${response.status}`,
    told.length > 0 && `tells ${told.join(', ')}`,
    poor.length > 0 && `poor errors ${JSON.stringify(poor).slice(0, 300)}`,
    ms > timely && `took ${Math.round(ms)} ms`,
    !isFile && text.length > 2_000_000 && `${text.length} characters`,
  ].filter((reason) => reason !== false);
  if (reasons.length === 0) return null;
  return `${hostile.what}: ${reasons.join('; ')}\n${said.slice(0, 500)}\n${text.slice(0, 500)}`;
}

/** Asks for nothing all the while, as a client who has done no harm. */
function bystander(): { end(): Promise<number[]> } {
  let ended = false;
  const waits: number[] = [];
  const asking = (async () => {
    while (!ended) {
      const started = performance.now();
      const { data } = await ask('{ __typename }');
      expect(data).toEqual({ __typename: 'Query' });
      waits.push(performance.now() - started);
      await sleep(20);
    }
  })();
  return {
    end: async () => {
      ended = true;
      await asking;
      return waits.sort((a, b) => a - b);
    },
  };
}

/** Sends all, some at a time; nobody else may notice, and nothing may change. */
async function attack(name: string, all: readonly Hostile[], atOnce = 8): Promise<void> {
  const before = await contents();
  const other = bystander();
  const found: string[] = [];
  const queue = all.values();
  const worker = async (): Promise<void> => {
    for (const hostile of queue) {
      const reason = await amiss(hostile);
      if (reason !== null) found.push(reason);
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: atOnce }, worker));
  const seconds = Math.round((performance.now() - started) / 1000);
  const waits = await other.end();
  const p99 = waits[Math.floor(waits.length * 0.99)] ?? 0;
  process.stderr.write(
    `${name}: ${all.length} requests in ${seconds} s; another client waited ${Math.round(p99)} ms (p99 of ${waits.length})\n`,
  );
  expect(found.slice(0, 10)).toEqual([]);
  expect(p99).toBeLessThan(5000);
  expect(await contents()).toEqual(before);
}

const schema = createSchema();
const places = placesOfSchema(schema);

/**
 * All payloads for the first two places of a kind, which is a name and a type; for some more of the same, such as each
 * field's `first`, some by turns, and one for each of all others.
 */
function thinned<T extends { readonly place: Place; readonly payloads: readonly unknown[] }>(all: readonly T[]): T[] {
  const seen = new Map<string, number>();
  return all.map((one) => {
    const kind = `${one.place.path.split('.').at(-1)} ${one.place.type} ${one.place.beside}`;
    const times = seen.get(kind) ?? 0;
    seen.set(kind, times + 1);
    const turns = times < 2 ? 1 : times < 10 ? 9 : one.payloads.length;
    const payloads = one.payloads.filter((_, index) => index % turns === times % turns);
    return { ...one, payloads };
  });
}

function requestsOf(place: Place, payload: unknown, index: number): Hostile[] {
  const what = `${place.name} with ${JSON.stringify(payload).slice(0, 60)}`;
  const variables = { v: place.value(payload) };
  const byVariable = post(what, { query: place.query, variables });
  // By turns it comes as a literal, and by GET.
  if (index % 3 === 0 && typeof payload === 'string' && variables.v === payload) {
    const [, rest = ''] = /^query \(\$v: [^)]*\) (.*)$/s.exec(place.query) ?? [];
    return [byVariable, post(`${what} as a literal`, { query: rest.replace('$v', JSON.stringify(payload)) })];
  }
  if (index % 7 !== 0) return [byVariable];
  const search = new URLSearchParams({ query: place.query, variables: JSON.stringify(variables) }).toString();
  const headers = { 'apollo-require-preflight': '1' };
  return search.length > 12_000 ? [byVariable] : [byVariable, { what, method: 'GET', search: `?${search}`, headers }];
}

/** A schema may grow and the time of a test may not: of more than these, evenly chosen ones are sent. */
const requestsAtMost = cases(6000);

function evenly<T>(all: readonly T[]): readonly T[] {
  const step = all.length / Math.min(all.length, requestsAtMost);
  return Array.from({ length: Math.min(all.length, requestsAtMost) }, (_, i) => all[Math.floor(i * step)] as T);
}

test('each argument of the schema takes each payload without harm', async () => {
  expect(places.length).toBeGreaterThan(100);
  const all = thinned(places.map((place) => ({ place, payloads: payloadsFor(place.type, place.isEnum) })));
  const requests = all.flatMap(({ place, payloads }) =>
    payloads.flatMap((payload, index) => requestsOf(place, payload, index)),
  );
  expect(requests.length).toBeGreaterThan(3000);
  await attack('payloads', evenly(requests));
}, 600_000);

/** A download with a value at a place of its arguments: as text where that can be, else in the JSON of the argument. */
function downloadOf(place: Place, payload: unknown): Hostile[] {
  const operation = exportOperations(schema).find(({ field }) => place.name.startsWith(`${field}(`));
  const [name = ''] = place.path.split(/[.[]/);
  if (operation === undefined) return [];
  const search = new URLSearchParams();
  for (const argument of operation.arguments.filter((one) => one.name !== name && isRequiredArgument(one))) {
    search.set(argument.name, { format: 'CSV', to: 'person/elon-musk' }[argument.name] ?? 'organization/openai');
  }
  const isText = typeof payload === 'string' && !/[.{]/.test(place.path);
  search.set(name, isText ? payload : JSON.stringify(place.value(payload)));
  const what = `/export/${operation.field} ${place.name} with ${JSON.stringify(payload).slice(0, 60)}`;
  const text = search.toString();
  return text.length > 12_000
    ? []
    : [{ what, path: `/export/${operation.field}`, method: 'GET', search: `?${text}`, headers: {} }];
}

test('each parameter of a download takes each payload without harm', async () => {
  const all = thinned(
    places
      .filter(({ name }) => exportOperations(schema).some(({ field }) => name.startsWith(`${field}(`)))
      .map((place) => ({ place, payloads: payloadsFor(place.type, place.isEnum) })),
  );
  const requests = all.flatMap(({ place, payloads }) => payloads.flatMap((payload) => downloadOf(place, payload)));
  expect(requests.length).toBeGreaterThan(300);
  await attack('downloads', evenly(requests), 2);
}, 600_000);

test('forged cursors, and cursors of other lists', async () => {
  const first =
    '{ relationships(first: 1) { pageInfo { endCursor } } search(text: "openai", first: 1) { pageInfo { endCursor } } entity(id: "organization/openai") { fundedBy(first: 1) { pageInfo { endCursor } } } }';
  const answer = JSON.stringify(await ask(first));
  const genuine = [...answer.matchAll(/"endCursor":"([^"]+)"/g)].map(([, cursor = '']) => cursor);
  expect(genuine).toHaveLength(3);
  const all = thinned(
    places
      .filter(({ name, type }) => name.endsWith('(after)') && type === 'String')
      .map((place) => ({ place, payloads: cursors(genuine) })),
  );
  await attack(
    'cursors',
    all.flatMap(({ place, payloads }) => payloads.flatMap((payload, index) => requestsOf(place, payload, index))),
  );
}, 300_000);

const page = 'edges { cursor } pageInfo { endCursor hasNextPage }';
/** Lists in each of their orders beside the usual one, for keys differ by it; and with all that is made of a key. */
const ordered = [
  ...['NAME', 'DEGREE', 'EVIDENCE', 'NAME, locale: "ar"'].map(
    (by) =>
      `entity(id: "organization/openai") { relationships(after: $v, first: 1, orderBy: { field: ${by} }) { ${page} } }`,
  ),
  ...[
    '{ field: DEGREE }',
    '{ field: ID }',
    '{ field: NAME, locale: "de" }',
    '[{ field: DEGREE }, { field: NAME }]',
  ].map((orders) => `entities(after: $v, first: 1, orderBy: ${orders}) { ${page} }`),
  ...['EVIDENCE', 'START'].map((by) => `relationships(after: $v, first: 1, orderBy: { field: ${by} }) { ${page} }`),
  `entity(id: "organization/openai") { fundedBy(after: $v, first: 1, orderBy: { field: AMOUNT }) { ${page} } }`,
  `search(text: "openai", after: $v, first: 1) { edges { score } ${page} }`,
  `searchTexts(text: "openai", after: $v, first: 1) { edges { score } ${page} }`,
].map((text) => `query ($v: String) { ${text} }`);

/** A cursor of the very list that a document with `$v` for its `after` asks for; null when it gives none. */
async function ownCursor(document: string): Promise<string | null> {
  const { data } = await ask(document);
  const [, cursor] = /"(?:endCursor|cursor)":"([^"]+)"/.exec(JSON.stringify(data ?? null)) ?? [];
  return cursor ?? null;
}

test('cursors of the very list with keys that are none of it', async () => {
  const lists = places.filter(({ path, type }) => path === 'after' && type === 'String').map(({ query }) => query);
  const own = await Promise.all([...ordered, ...lists].map(async (text) => ({ text, cursor: await ownCursor(text) })));
  const found = own.flatMap(({ text, cursor }) => (cursor === null ? [] : [{ text, cursor }]));
  // All those in their orders, and most of the others: some lists are empty.
  expect(own.slice(0, ordered.length).filter(({ cursor }) => cursor === null)).toEqual([]);
  expect(found.length).toBeGreaterThan(ordered.length + 10);
  const requests = found.flatMap(({ text, cursor }) =>
    cursors([cursor]).map((v) => post(`${text} with ${JSON.stringify(v)}`, { query: text, variables: { v } })),
  );
  await attack('keys', requests);
}, 300_000);

const deep = (open: string, close: string, levels: number): string => open.repeat(levels) + close.repeat(levels);
const query = '{ __typename }';

const bodies = [
  ...[
    '',
    ' ',
    '{',
    '}',
    '[',
    '[]',
    '[{}]',
    'null',
    '0',
    '"x"',
    'true',
    'undefined',
    'NaN',
    "{'query':'{a}'}",
    '{"query"}',
  ],
  ...[
    '{"query":"{ __typename }",}',
    '{"query":"{ __typename }"} x',
    '{"query":"\ud800"}',
    '{"query":"\\ud800"}',
    '\ufeff{}',
  ],
  ...['{"query":"{ __typename }","query":"{ x }"}', '{"query":"{ x }","query":"{ __typename }"}', '{"a":1,"a":2}'],
  ...[
    '{"query":null}',
    '{"query":1}',
    '{"query":[]}',
    '{"query":{}}',
    '{"query":true}',
    '{"query":""}',
    '{"query":" "}',
  ],
  ...[
    '{"query":{"kind":"Document"}}',
    '{"__proto__":{"query":"{ __typename }"}}',
    '{"constructor":{"prototype":{"a":1}}}',
  ],
  ...['variables', 'extensions', 'operationName', 'documentId'].flatMap((key) =>
    ['0', '"x"', '[]', 'true', '{}', 'null', '{"__proto__":1}', '{"toString":1}', deep('[', ']', 30_000)].map(
      (value) => `{"query":"{ __typename }","${key}":${value}}`,
    ),
  ),
  ...['{"persistedQuery":1}', '{"persistedQuery":null}', '{"persistedQuery":{"version":2,"sha256Hash":"x"}}'].map(
    (extensions) => `{"extensions":${extensions}}`,
  ),
  deep('{"a":', '}', 20_000).replace('}', '1}'),
  deep('[', ']', 100_000),
  `{"query":"{ __typename }","variables":{${Array.from({ length: 9000 }, (_, i) => `"k${i}":${i}`).join(',')}}}`,
  `[${Array(1000).fill('{"query":"{ __typename }"}').join(',')}]`,
  ...['__proto__', 'constructor', 'toString'].map((name) =>
    JSON.stringify({ query: `{ ${name} }`, operationName: name }),
  ),
  ...[
    'subscription { a }',
    'mutation { a }',
    '{ __schema { types { name } } }',
    'query A { __typename } query B { __typename }',
  ].map((text) => JSON.stringify({ query: text })),
];

const mediaTypes = [
  ...[
    'text/plain',
    'text/html',
    'application/graphql',
    'application/xml',
    'multipart/form-data; boundary=x',
    'x',
    '',
    '/',
  ],
  ...[
    'application/json; charset=utf-16',
    'application/json; charset=x',
    'application/x-www-form-urlencoded',
    'application/',
  ],
  ...['application/json, text/plain', 'APPLICATION/JSON', 'application/json;;;', `application/${'x'.repeat(2000)}`],
];

const searches = [
  ...[
    '',
    '?',
    '?query',
    '?query=',
    '?query=%',
    '?query=%zz',
    '?query=%00',
    '?query=%ff%fe',
    '?query=%ed%a0%80',
    '?=',
    '?&&',
  ],
  ...[
    '?query[a]=1',
    '?query=a&query=b',
    '?__proto__=1',
    '?query=[[[[',
    '?query=#%0A[[[%zz',
    `?query=${'['.repeat(5000)}`,
  ],
  ...['variables', 'extensions', 'operationName', 'documentId'].flatMap((key) =>
    ['', '{', '[]', '1', 'null', '%', '%22x%22', '{"__proto__":1}', deep('[', ']', 3000)].map(
      (value) => `?query=${encodeURIComponent(query)}&${key}=${value}`,
    ),
  ),
];

test('malformed bodies, media types and addresses', async () => {
  const guard = { 'apollo-require-preflight': '1' };
  const good = JSON.stringify({ query });
  await attack('malformed', [
    ...bodies.map((body) => post(`body ${body.slice(0, 60)}`, body)),
    ...mediaTypes.map((type) => ({
      what: `media type ${type}`,
      headers: { 'content-type': type, ...guard },
      body: good,
    })),
    ...mediaTypes.map((type) => ({ what: `accept ${type}`, headers: { ...json, accept: type }, body: good })),
    ...['gzip', 'br', 'deflate', 'x', ','].map((coding) => ({
      what: `coding ${coding}`,
      headers: { ...json, 'content-encoding': coding },
      body: good,
    })),
    ...searches.flatMap((search) => [
      { what: `GET ${search.slice(0, 60)}`, method: 'GET', search, headers: guard },
      { what: `unguarded GET ${search.slice(0, 60)}`, method: 'GET', search, headers: {} },
      { what: `POST ${search.slice(0, 60)}`, search, body: good },
    ]),
    ...['PUT', 'DELETE', 'PATCH', 'OPTIONS'].map((method) => ({ what: method, method, headers: json, body: good })),
  ]);
}, 300_000);
