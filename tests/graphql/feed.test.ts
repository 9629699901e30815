import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startGraph, type Graph } from '../support/graph.js';

/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return --
   answers are looked into as a client would, without types */

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph.stop());

let key = 0;
const write = async (operations: string): Promise<any> => {
  key += 1;
  const { data, errors } = await graph.ask(
    `mutation { write(idempotencyKey: "feed-${key}", operations: [${operations}]) { graphVersion ids problems { message } } }`,
  );
  expect(errors).toBeUndefined();
  expect((data as any).write.problems).toEqual([]);
  return (data as any).write;
};
const person = (name: string) => `{ recordEntity: { id: "person/${name}", kind: PERSON, name: "${name}" } }`;
const led = (from: string, to: string) => `{ recordRelationship: { id: "relationship/${from}-${to}", type: LED,
  from: { id: "person/${from}" }, to: { id: "person/${to}" }, evidence: [{ source: { url: "https://example.org/${from}" } }] } }`;

const fields = `endVersion hasNextPage nodes { graphVersion at actor idsOnly changes { action subjectId
  subject { __typename id ... on Relationship { type from { id } to { id } } ... on Entity { name } } } }`;
const changes = async (args = ''): Promise<any> => {
  const { data, errors } = await graph.ask(`{ changes${args} { ${fields} } }`);
  expect(errors).toBeUndefined();
  return (data as any).changes;
};
const versionsOf = ({ nodes }: any): number[] => nodes.map(({ graphVersion }: any) => graphVersion);

test('changes are told in order, each a transaction, from the beginning and from a version on', async () => {
  expect(await changes()).toEqual({ endVersion: 0, hasNextPage: false, nodes: [] });
  await write(person('ada'));
  await write(`${person('bob')}, ${person('eve')}, ${led('ada', 'bob')}`);
  const all = await changes();
  expect([versionsOf(all), all.endVersion, all.hasNextPage]).toEqual([[1, 2], 2, false]);
  expect(all.nodes[0]).toMatchObject({ actor: 'editor', idsOnly: false });
  expect(all.nodes[0].changes).toEqual([
    { action: 'CREATED', subjectId: 'person/ada', subject: { __typename: 'Person', id: 'person/ada', name: 'ada' } },
  ]);
  const second = all.nodes[1].changes.find(({ subjectId }: any) => subjectId === 'relationship/ada-bob');
  expect(second.subject).toEqual({
    ...{ __typename: 'OtherRelationship', id: 'relationship/ada-bob', type: 'LED' },
    ...{ from: { id: 'person/ada' }, to: { id: 'person/bob' } },
  });
  const rest = await changes('(after: 1)');
  expect(rest.nodes).toEqual([all.nodes[1]]);
  expect(await changes('(after: 2)')).toEqual({ endVersion: 2, hasNextPage: false, nodes: [] });
  const first = await changes('(first: 1)');
  expect([versionsOf(first), first.endVersion, first.hasNextPage]).toEqual([[1], 1, true]);
});
