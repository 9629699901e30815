import { afterEach, describe, expect, test } from '@jest/globals';
import { request } from 'node:http';
import type { ExportFile } from '../../src/export/file.js';
import type { Spending } from '../../src/http/edge.js';
import { readConfig } from '../../src/config.js';
import { hostRule, namedHost } from '../../src/http/hosts.js';
import { startToy, type Toy } from './toy.js';

const running: Toy[] = [];
async function start(env: Record<string, string> = {}): Promise<Toy> {
  const forDownload = (context: Spending, take: (file: ExportFile) => void) => Object.assign({}, context, { take });
  const toy = await startToy(env, { forDownload });
  running.push(toy);
  return toy;
}
afterEach(async () => {
  await Promise.all(running.splice(0).map((toy) => toy.stop()));
});

/** Asks under a name, which fetch would not let through. */
function ask(url: string, path: string, host: string, body?: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { host, ...(body !== undefined && { 'content-type': 'application/json' }) };
    const asked = request(`${url}${path}`, { headers, method: body === undefined ? 'GET' : 'POST' }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    asked.on('error', reject).end(body);
  });
}

const query = '{"query":"{ text }"}';

describe('a page whose name is led here', () => {
  test.each(['rebound.example.com', 'rebound.example.com:4000', 'localhost.example.com', '127.0.0.1.example.com'])(
    '%s reads nothing of the graph, by POST or by GET',
    async (host) => {
      const { url } = await start();
      for (const answer of [
        await ask(url, '/graphql', host, query),
        await ask(url, '/graphql?query=%7Btext%7D', host),
        await ask(url, '/graphql', host),
      ]) {
        expect(answer.status).toBe(403);
        const { errors, data } = JSON.parse(answer.text) as { errors: { extensions: object }[]; data?: unknown };
        expect(data).toBeUndefined();
        expect(errors[0]?.extensions).toMatchObject({
          code: 'HOST_NOT_ALLOWED',
          advice: expect.stringContaining('ALLOWED_HOSTS') as unknown,
        });
      }
    },
  );

  test('still finds whether the service lives: probes come under any name', async () => {
    const { url } = await start();
    for (const path of ['/health', '/ready']) expect((await ask(url, path, '10.1.2.3:4000')).status).toBe(200);
  });
});

test.each(['localhost', 'LOCALHOST:4000', 'localhost.', '127.0.0.1', '127.0.0.1:81', '[::1]', '[::1]:4000'])(
  '%s is this machine',
  async (host) => {
    const { url } = await start();
    expect((await ask(url, '/graphql', host, query)).status).toBe(200);
  },
);

test('ALLOWED_HOSTS adds names, HOST is one', async () => {
  const { url } = await start({ ALLOWED_HOSTS: 'graph.example.org, Other.Example' });
  for (const host of ['graph.example.org', 'GRAPH.example.org:443', 'other.example', '127.0.0.1']) {
    expect([host, (await ask(url, '/graphql', host, query)).status]).toEqual([host, 200]);
  }
  expect((await ask(url, '/graphql', 'a.graph.example.org', query)).status).toBe(403);
});

const rule = (env: Record<string, string>) => hostRule(readConfig(env));

test('HOST is allowed, of all addresses each; * allows all', () => {
  expect(['192.0.2.7', '192.0.2.8', 'a.example'].map(rule({ HOST: '192.0.2.7' }))).toEqual([true, false, false]);
  expect(['[fd00::7]', '[fd00::8]'].map(rule({ HOST: 'fd00::7' }))).toEqual([true, false]);
  expect(['192.0.2.7', '[fd00::7]', 'a.example'].map(rule({ HOST: '0.0.0.0' }))).toEqual([true, true, false]);
  expect(['192.0.2.7', 'a.example'].map(rule({ ALLOWED_HOSTS: '*' }))).toEqual([true, true]);
});

test.each([undefined, '', '[', 'a b', 'x:99999', 'a/../b', '@', 'user@localhost', '\u00ff', ':80'])(
  'the Host %j is malformed',
  (header) => {
    expect(namedHost(header)).toBeNull();
  },
);
