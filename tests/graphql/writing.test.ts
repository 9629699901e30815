import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { audit, record } from '../../src/graph/changes/index.js';
import { startGraph, type Graph } from '../support/graph.js';

/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-call --
   answers are looked into as a client would, without types */

jest.setTimeout(180_000);

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
  const entities = [
    { id: 'organization/microsoft', kind: 'ORGANIZATION', name: 'Microsoft' },
    { id: 'organization/openai', kind: 'ORGANIZATION', name: 'OpenAI' },
    { id: 'person/elon-musk', kind: 'PERSON', name: 'Elon Musk' },
  ] as const;
  await record(graph.database, { entities }, { actor: 'test' });
});
afterAll(async () => {
  expect((await audit(graph.database)).problems).toEqual([]);
  await graph.stop();
});

const contract = readFileSync('docs/queries/16-write.graphql', 'utf8');

async function run(operation: string, variables: Record<string, unknown>): Promise<any> {
  const fragment = /fragment Written[^]*/.exec(contract)?.[0] ?? '';
  const text = new RegExp(`^mutation ${operation}[^]*?^}`, 'm').exec(contract)?.[0] ?? '';
  const { data, errors } = await graph.ask(`${text}\n${fragment}`, variables);
  expect(errors).toBeUndefined();
  return Object.values(data as object)[0];
}

describe('the contract', () => {
  test('records a relationship with its evidence', async () => {
    const made = await run('Record', { key: 'k1' });
    expect(made).toMatchObject({
      ...{ problems: [], created: true },
      relationship: { id: 'relationship/microsoft-funded-openai', revision: 1, sourceCount: 1 },
    });
  });
});
