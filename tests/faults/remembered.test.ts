import { afterEach, expect, jest, test } from '@jest/globals';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, patience, print, ready, until } from './clients.js';
import { prepared } from './prepared.js';
import { endAll, serve, type Served } from './served.js';

jest.setTimeout(patience);
afterEach(endAll);

const question = `{ entity(id: "organization/openai") { name fundedBy(first: 5) { totalCount edges { node { name } } } } }`;

const metrics = async ({ url }: Served): Promise<string> => (await fetch(`${url}/metrics`)).text();

/** How many plans were made, by what they were made for. */
async function plans(service: Served): Promise<{ asked: number; remembered: number }> {
  const text = await metrics(service);
  const count = (what: string): number => {
    const line = new RegExp(`^whowhom_database_plan_duration_seconds_count\\{for="${what}",code="OK"\\} (\\d+)$`, 'm');
    return Number(line.exec(text)?.[1] ?? 0);
  };
  return { asked: count('asked'), remembered: count('remembered') };
}

const isPlanned = (service: Served) => async () => {
  const { shapes } = JSON.parse(readFileSync(join(service.dataDir, 'shapes.json'), 'utf8')) as { shapes: unknown[] };
  const known = /^whowhom_database_plans_known (\d+)$/m.exec(await metrics(service))?.[1];
  return Number(known) >= shapes.length;
};
const isReady = (service: Served) => async () => (await ready(service.url)).status === 200;

/** Asks the question, for which nothing must be planned, after something else that reads the number of the last change. */
async function expectKnown(service: Served): Promise<void> {
  await ask(service.url, '{ __typename }');
  await until(async () => (await metrics(service)).includes('\nwhowhom_database_statements_in_flight 0\n'));
  const { asked } = await plans(service);
  const { result, ms } = await ask(service.url, question);
  print(`the remembered question: ${ms} ms`);
  expect(result).toBe('OK');
  expect((await plans(service)).asked).toBe(asked);
}

test('what was asked most is planned again after a start of the service, and of the database', async () => {
  const first = await serve({ WARM_PLANS: 'on' }, await prepared('seeded'));
  for (let i = 0; i < 20; i += 1) expect((await ask(first.url, question)).result).toBe('OK');
  expect((await plans(first)).asked).toBeGreaterThan(0);
  expect(await first.stop()).toBe(0);
  const path = join(first.dataDir, 'shapes.json');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readFileSync(path, 'utf8')).not.toContain('organization/openai');

  const second = await serve({ WARM_PLANS: 'on' }, first.dataDir);
  let began = Date.now();
  await until(isReady(second));
  print(`ready ${Date.now() - began} ms after the service answers`);
  // On a busy machine ready may come first: it waits for ten seconds and no longer.
  await until(isPlanned(second));
  await expectKnown(second);
  const { remembered } = await plans(second);
  expect(remembered).toBeGreaterThan(0);

  process.kill(second.databasePid(), 'SIGKILL');
  await until(() => second.said.some((line) => line.startsWith('The database is back')));
  began = Date.now();
  await until(isReady(second));
  print(`ready ${Date.now() - began} ms after the database is back`);
  // On a busy machine ready may come first: it waits for ten seconds and no longer.
  await until(isPlanned(second));
  await expectKnown(second);
  expect((await plans(second)).remembered).toBeGreaterThan(remembered);
  expect(await second.stop()).toBe(0);
});

test('a broken memory is told of and costs nothing else; switched off there is none', async () => {
  const first = await serve({ WARM_PLANS: 'off' }, await prepared('seeded'));
  expect((await ask(first.url, question)).result).toBe('OK');
  expect(await first.stop()).toBe(0);
  const path = join(first.dataDir, 'shapes.json');
  expect(() => statSync(path)).toThrow();
  writeFileSync(path, '{"format":');
  const second = await serve({ WARM_PLANS: 'on' }, first.dataDir);
  expect(second.said.join('\n')).toContain('The questions asked most cannot be read from');
  expect((await ask(second.url, question)).result).toBe('OK');
  expect((await ready(second.url)).status).toBe(200);
  expect(await second.stop()).toBe(0);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ format: 1 });
});
