import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { queries } from '../../src/generated/queries.js';
import { startGraph, type Graph } from '../support/graph.js';

/* oxlint-disable typescript/no-explicit-any, typescript/no-unsafe-assignment, typescript/no-unsafe-member-access, typescript/no-unsafe-call, typescript/no-unsafe-return --
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

test('`of` brings what is about ids: the thing, its relationships, and statements about these', async () => {
  const of = async (...ids: string[]): Promise<any> => changes(`(after: 1, of: ${JSON.stringify(ids)})`);
  const subjects = ({ nodes }: any): string[] =>
    nodes.flatMap((node: any) => node.changes.map(({ subjectId }: any) => subjectId));
  expect(subjects(await of('person/eve'))).toEqual(['person/eve']);
  expect(subjects(await of('person/ada'))).toEqual(['relationship/ada-bob', expect.stringMatching(/^statement\//)]);
  expect(subjects(await of('relationship/ada-bob'))).toHaveLength(2);
  expect(await of('person/nobody')).toEqual({ endVersion: 2, hasNextPage: false, nodes: [] });
  expect((await changes('(of: [])')).nodes).toEqual([]);
  const { errors } = await graph.ask('{ changes(of: ["a|b"]) { endVersion } }');
  expect(errors?.[0]?.message).toContain('of[0] is no id');
});

test('corrections and what is withdrawn are told as what they are', async () => {
  const { data } = await graph.ask(
    `mutation { retract(idempotencyKey: "r", id: "relationship/ada-bob", reason: "no") { graphVersion } }`,
  );
  const { graphVersion } = (data as any).retract;
  const { nodes } = await changes(`(after: ${graphVersion - 1}, of: ["person/bob"])`);
  expect(nodes[0].changes[0]).toMatchObject({
    action: 'RETRACTED',
    subjectId: 'relationship/ada-bob',
    subject: { type: 'LED' },
  });
  await graph.ask(
    `mutation { correctEntity(idempotencyKey: "c", id: "person/eve", patch: { name: "Eva" }) { graphVersion } }`,
  );
  const { nodes: last } = await changes(`(after: ${graphVersion})`);
  expect(last[0].changes).toEqual([
    { action: 'CORRECTED', subjectId: 'person/eve', subject: { __typename: 'Person', id: 'person/eve', name: 'Eva' } },
  ]);
});

test.each([
  ['after: 1000', 'BAD_ARGUMENT'],
  ['first: -1', 'BAD_PAGE_SIZE'],
  ['first: 100000', 'BAD_PAGE_SIZE'],
])('%s is refused', async (args, code) => {
  const { errors } = await graph.ask(`{ changes(${args}) { endVersion } }`);
  expect((errors?.[0]?.originalError as any)?.code).toBe(code);
});

test.each(['-1', '1.5', '"1"', 'true'])('after: %s is no version', async (after) => {
  const { errors } = await graph.ask(`{ changes(after: ${after}) { endVersion } }`);
  expect(errors?.[0]?.message).toContain('GraphVersion is');
  const { errors: more } = await graph.ask('query ($a: GraphVersion) { changes(after: $a) { endVersion } }', {
    a: JSON.parse(after),
  });
  expect(more?.[0]?.message).toContain('GraphVersion is');
});

test('of a transaction of many things the ids alone are told, by as many statements and rows as of a small one', async () => {
  const { endVersion: before } = await changes('(first: 1000)');
  await write(Array.from({ length: 250 }, (_, i) => person(`many${i}`)).join(', '));
  await write(person('one'));
  const ask = `{ changes(after: ${before}) { ${fields} } }`;
  const { data, statements, rows } = await graph.ask(ask);
  const [many, one] = (data as any).changes.nodes;
  expect([many.idsOnly, many.changes.length, one.idsOnly]).toEqual([true, 250, false]);
  expect(many.changes[249]).toEqual({ action: 'CREATED', subjectId: 'person/many249', subject: null });
  expect(one.changes[0].subject).toMatchObject({ name: 'one' });
  expect(statements).toBeLessThanOrEqual(3);
  expect(rows).toBeLessThan(10);
});

test('a page that looks through much stops, and goes on from where it stopped', async () => {
  const before = Number((await changes('(first: 1000)')).endVersion);
  // Changes and nothing else: what else a write takes would take most of the time.
  const change = (subject: string) => {
    const row = { actor: 'test', at: new Date().toISOString(), subjects: [subject], actions: ['CREATED'] };
    return graph.database.write('test', (run) => run(queries.changes.finish, row));
  };
  for (let i = 0; i < 505; i += 5) await Promise.all([1, 2, 3, 4, 5].map((k) => change(`person/far${i + k}`)));
  await change('person/last');
  const first = await changes(`(after: ${before}, of: ["person/last"])`);
  expect(first).toEqual({ endVersion: before + 500, hasNextPage: true, nodes: [] });
  const second = await changes(`(after: ${first.endVersion}, of: ["person/last"])`);
  expect([versionsOf(second), second.hasNextPage]).toEqual([[before + 506], false]);
});
