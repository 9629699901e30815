import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { endAll, serve, type Served } from '../faults/served.js';
import { startCollector, type Collector } from '../support/collector.js';
import { scrape } from '../support/prometheus.js';
import type { ask } from '../support/service.js';

// A service of its own: what others ask the shared one at the same time would be counted too.
let collector: Collector;
let served: Served;
beforeAll(async () => {
  collector = await startCollector();
  served = await serve({ TRACES: 'otlp', OTEL_EXPORTER_OTLP_ENDPOINT: collector.url });
}, 240_000);
afterAll(async () => {
  await endAll();
  await collector.stop();
});

const query = `query WhoLeft($id: ID!) {
  entity(id: $id) { name leftBy { edges { node { name } relationship { id statements(first: 1) { nodes { quote } } } } } }
}`;

async function spend(): Promise<{ statements: number; rows: number }> {
  const response = await fetch(`${served.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { id: 'organization/openai' } }),
  });
  const { extensions } = (await response.json()) as Awaited<ReturnType<typeof ask>>;
  return extensions?.cost.spent ?? { statements: 0, rows: 0 };
}

async function counted(): Promise<{ statements: number; rows: number }> {
  const seen = await scrape(served.url);
  expect(seen.sum('whowhom_database_up')).toBe(1);
  expect(seen.sum('whowhom_database_statements_in_flight')).toBe(0);
  expect(seen.sum('whowhom_database_connections_active')).toBe(0);
  // The service itself looks now and then at which version the graph is.
  const own = { statement: 'vocabulary/version' };
  return {
    statements: seen.sum('whowhom_database_statements_total') - seen.sum('whowhom_database_statements_total', own),
    rows: seen.sum('whowhom_database_rows_total') - seen.sum('whowhom_database_rows_total', own),
  };
}

test('the statements of an operation are counted as its answer tells them', async () => {
  const before = await counted();
  const { statements, rows } = await spend();
  const after = await counted();
  expect(statements).toBeGreaterThan(0);
  expect([after.statements - before.statements, after.rows - before.rows]).toEqual([statements, rows]);
});

test('the trace of an operation has all its statements, and nothing that was asked', async () => {
  const { statements } = await spend();
  expect(await served.stop()).toBe(0);
  const operation = collector.spans.filter(({ name }) => name === 'query').at(-1);
  const asked = collector.spans.filter(({ kind, parent }) => kind === 'client' && parent === operation?.id);
  expect(operation?.attributes['graphql.operation.name']).toBe('WhoLeft');
  expect(asked).toHaveLength(statements);
  for (const { name } of asked) expect([name, existsSync(`cypher/${name}.cypher`)]).toEqual([name, true]);
  expect(collector.bodies.join()).not.toMatch(/openai|Musk/i);
});
