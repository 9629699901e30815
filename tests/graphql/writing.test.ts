import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import neo4j, { type Driver } from 'neo4j-driver';
import { parse, validate } from 'graphql';
import { writingDocuments } from '../../src/files.js';
import { audit, record } from '../../src/graph/changes/index.js';
import { createSchema } from '../../src/resolvers/schema.js';
import { census } from '../changes/raw.js';
import { asker, startGraph, type Graph } from '../support/graph.js';

/* oxlint-disable typescript/no-explicit-any, typescript/no-unsafe-assignment, typescript/no-unsafe-member-access, typescript/no-unsafe-return, typescript/no-unsafe-call, typescript/restrict-plus-operands --
   answers are looked into as a client would, without types */

jest.setTimeout(240_000);

let graph: Graph;
let driver: Driver;

async function cypher(text: string, params: Record<string, unknown> = {}): Promise<Record<string, unknown>[]> {
  const session = driver.session();
  try {
    return (await session.run(text, params)).records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}
const counted = () => census({ cypher });
const verified = async () => expect((await audit(graph.database)).problems).toEqual([]);

beforeAll(async () => {
  graph = await startGraph();
  const { uri, user, password } = graph.server;
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const entities = [
    { id: 'organization/microsoft', kind: 'ORGANIZATION', name: 'Microsoft' },
    { id: 'organization/openai', kind: 'ORGANIZATION', name: 'OpenAI' },
    { id: 'person/elon-musk', kind: 'PERSON', name: 'Elon Musk' },
    { id: 'person/sam-altman', kind: 'PERSON', name: 'Sam Altman' },
  ] as const;
  const sources = [{ id: 'source/paper', url: 'https://example.org/paper', title: 'The paper' }];
  await record(graph.database, { entities, sources }, { actor: 'test' });
});
afterAll(async () => {
  await verified();
  await driver.close();
  await graph.stop();
});

/** Asks for one mutation and gives what it answers. */
async function answer(text: string, variables: Record<string, unknown> = {}): Promise<any> {
  const { data, errors } = await graph.ask(text, variables);
  expect(errors).toBeUndefined();
  return Object.values(data as object)[0];
}

const fields = 'graphVersion written problems { code path message suggestions }';
const recording = `mutation ($key: ID!, $input: RelationshipInput!, $dryRun: Boolean! = false) {
  recordRelationship(idempotencyKey: $key, input: $input, dryRun: $dryRun) { ${fields} created
    relationship { id type revision sourceCount confidence period { start end form } statements { nodes { id quote source { id url } } } } } }`;
const correcting = `mutation ($key: ID!, $id: ID!, $expectedRevision: Int, $patch: RelationshipPatch!, $reason: String, $dryRun: Boolean! = false) {
  correctRelationship(idempotencyKey: $key, id: $id, expectedRevision: $expectedRevision, patch: $patch, reason: $reason, dryRun: $dryRun) {
    ${fields} corrected relationship { id revision kind description attributes { key value } period { start end ongoing form }
      ... on Funding { paid { amount currency approximate } pledged { amount } }
      history { revision status reason recordedBy period { start } changed } } } }`;
const retracting = `mutation ($key: ID!, $id: ID!, $reason: String! = "wrong") {
  retract(idempotencyKey: $key, id: $id, reason: $reason) { ${fields} retractedId node { __typename id
    ... on Relationship { standing sourceCount disputed history { status reason supersededBy } } } } }`;
const several = `mutation ($key: ID!, $operations: [WriteOperation!]!, $dryRun: Boolean! = false) {
  write(idempotencyKey: $key, operations: $operations, dryRun: $dryRun) { ${fields} ids changed } }`;

let keys = 0;
const key = (): string => `key ${(keys += 1)}`;
const evidence = [{ source: { id: 'source/paper' }, quote: 'so it was' }];
const tie = (more: object = {}) => ({
  ...{ type: 'LED', from: { id: 'person/sam-altman' }, to: { id: 'organization/openai' }, evidence },
  ...more,
});
/** Records a relationship of its own for a test. */
async function recorded(id: string, more: object = {}): Promise<string> {
  const made = await answer(recording, { key: key(), input: tie({ id: `relationship/${id}`, ...more }) });
  expect(made.problems).toEqual([]);
  return `relationship/${id}`;
}

describe('the contract, 16', () => {
  const [document] = writingDocuments();
  const fragment = /fragment Written[^]*/.exec(document?.text ?? '')?.[0] ?? '';
  const run = (operation: string, variables: Record<string, unknown>): Promise<any> => {
    const text = new RegExp(`^mutation ${operation}\\b[^]*?^}`, 'm').exec(document?.text ?? '')?.[0] ?? '';
    return answer(`${text}\n${fragment}`, variables);
  };

  test('is valid', () => {
    expect(validate(createSchema(), parse(document?.text ?? ''))).toEqual([]);
  });

  test('record, correct, add a statement, retract and several at once', async () => {
    const made = await run('Record', { key: 'c1' });
    const id = 'relationship/microsoft-funded-openai';
    expect(made).toMatchObject({ problems: [], created: true, relationship: { id, revision: 1, sourceCount: 1 } });
    const corrected = await run('Correct', { key: 'c2', id, expectedRevision: 1 });
    expect(corrected).toMatchObject({
      problems: [],
      relationship: {
        ...{ id, revision: 2, period: { start: '2023-01-23' } },
        history: [
          { revision: 2, supersededAt: null, period: { start: '2023-01-23' }, reason: null },
          { revision: 1, supersededAt: expect.any(Date), period: { start: '2023-01' }, reason: 'the day is known' },
        ],
      },
    });
    expect(corrected.graphVersion).toBe(made.graphVersion + 1);
    const denied = await run('AddStatement', { key: 'c3', about: id });
    expect(denied).toMatchObject({
      problems: [],
      statement: { id: expect.stringMatching(/^statement\//), about: { id, disputed: false, disputedAspects: [] } },
    });
    const retracted = await run('Retract', { key: 'c4', id: denied.statement.id });
    expect(retracted).toMatchObject({ problems: [], retractedId: denied.statement.id });
    const before = await counted();
    const operations = [{ recordEntity: { kind: 'TOPIC', name: 'Money' } }, { retract: { id, reason: 'wrong' } }];
    expect(await run('Several', { key: 'c5', operations })).toEqual({
      graphVersion: retracted.graphVersion,
      problems: [],
    });
    expect(await counted()).toEqual(before);
    await verified();
  });
});

describe('recording', () => {
  test('makes ids that are not taken, and finds a source by its address', async () => {
    const source = { url: 'https://example.org/paper' };
    const input = tie({
      type: 'ADVISED',
      evidence: [{ source }, { source: { url: 'https://www.example.org/new?x=1' } }],
    });
    const [first, second] = [
      await answer(recording, { key: key(), input }),
      await answer(recording, { key: key(), input }),
    ];
    expect(first.relationship.id).toBe('relationship/sam-altman-advised-openai');
    expect(second.relationship.id).toMatch(/^relationship\/sam-altman-advised-openai-[0-9a-f]{10}$/);
    const cited = (one: any) => one.relationship.statements.nodes.map(({ source: { id } }: any) => id).sort();
    expect(cited(first)).toEqual(['source/example-org-new-x-1', 'source/paper']);
    expect(cited(second)).toEqual(cited(first));
    expect(first.relationship.confidence).toBe(0.91);
  });

  test('what is there just so is not new; its evidence is added', async () => {
    const id = await recorded('again', { period: { start: '2019' } });
    const again = await answer(recording, {
      key: key(),
      input: tie({ id, period: { start: '2019' }, evidence: [{ source: { title: 'Another' } }] }),
    });
    expect(again).toMatchObject({
      problems: [],
      created: false,
      written: true,
      relationship: { sourceCount: 2, revision: 2 },
    });
  });

  test('an entity, which gets further names when it comes again, and an event with a relationship in one write', async () => {
    const text = `mutation ($key: ID!, $input: EntityInput!) { recordEntity(idempotencyKey: $key, input: $input) { ${fields} created
      entity { id kind name names { text lang usage } attributes { key value } existence { start } sameAs { scheme value } } } }`;
    const input = {
      ...{ kind: 'PERSON', name: 'Mira Murati', lang: 'en', names: [{ text: 'ميرا موراتي', lang: 'ar' }] },
      ...{ existence: { start: '1988' }, attributes: [{ key: 'country', value: 'AL' }] },
      sameAs: [{ scheme: 'wikidata', value: 'Q116208160' }],
    };
    const made = await answer(text, { key: key(), input });
    expect(made).toMatchObject({
      ...{ problems: [], created: true },
      entity: {
        ...{
          id: 'person/mira-murati',
          kind: 'PERSON',
          names: [
            { text: 'Mira Murati', lang: 'en', usage: 'PREFERRED' },
            { text: 'ميرا موراتي', lang: 'ar', usage: 'ALTERNATIVE' },
          ],
        },
        ...{ attributes: [{ key: 'country', value: 'AL' }], existence: { start: '1988' } },
        sameAs: [{ scheme: 'wikidata', value: 'Q116208160' }],
      },
    });
    const again = await answer(text, {
      key: key(),
      input: { id: 'person/mira-murati', kind: 'PERSON', name: 'Mira Murati', names: [{ text: 'Ermira Murati' }] },
    });
    expect(again).toMatchObject({ problems: [], created: false, written: true });
    expect(again.entity.names.map((one: any) => one.text)).toEqual(['Mira Murati', 'ميرا موراتي', 'Ermira Murati']);
    const operations = [
      {
        recordRelationship: tie({
          id: 'relationship/side',
          type: 'LEFT',
          from: { id: 'person/mira-murati' },
          events: [{ id: 'event/going' }],
        }),
      },
      {
        recordEvent: {
          id: 'event/going',
          name: 'The going',
          participants: [{ entity: { id: 'person/mira-murati' }, role: 'leaver' }],
        },
      },
    ];
    const both = await answer(several, { key: key(), operations });
    expect(both).toMatchObject({ problems: [], written: true, ids: ['relationship/side', 'event/going'], changed: 2 });
    const { data } = (await graph.ask(
      '{ node(id: "relationship/side") { ... on Relationship { events { id participants { role entity { id } } } } } }',
    )) as any;
    expect(data.node.events).toEqual([
      { id: 'event/going', participants: [{ role: 'leaver', entity: { id: 'person/mira-murati' } }] },
    ]);
    await verified();
  });

  test('who wrote it is in the history', async () => {
    const id = await recorded('who');
    const ask = asker(graph.database, undefined, { name: 'Ada', role: 'EDITOR' });
    await ask(correcting, { key: key(), id, patch: { kind: 'chaired' } });
    const { data } = (await graph.ask(
      `{ node(id: "${id}") { ... on Relationship { history { recordedBy supersededBy } } } }`,
    )) as any;
    expect(data.node.history).toEqual([
      { recordedBy: 'Ada', supersededBy: null },
      { recordedBy: 'editor', supersededBy: 'Ada' },
    ]);
  });
});

describe('correcting', () => {
  test('leaf by leaf; null clears; knownAt sees what was', async () => {
    const paid = { amount: '5.50', currency: 'USD', approximate: true };
    const id = await recorded('leaves', {
      ...{ type: 'FUNDED', kind: 'gave', description: 'd', paid, period: { start: '2019' } },
      attributes: [{ key: 'a', value: '1' }],
    });
    const done = await answer(correcting, {
      ...{ key: key(), id, reason: 'better known' },
      patch: {
        kind: null,
        paid: { amount: '6' },
        pledged: { amount: '10' },
        period: { end: '2020', start: '2018' },
        attributes: [{ key: 'b', value: '2' }],
      },
    });
    expect(done).toMatchObject({
      ...{ problems: [], corrected: true },
      relationship: {
        ...{ revision: 2, kind: null, description: 'd', paid: { amount: '6', currency: 'USD', approximate: true } },
        ...{ pledged: { amount: '10' }, attributes: [{ key: 'b', value: '2' }] },
        period: { start: '2018', end: '2020', form: 'STATE' },
      },
    });
    expect(done.relationship.history[0].changed).toEqual(['kind', 'period', 'attributes', 'pledged', 'paid']);
    const cleared = await answer(correcting, {
      key: key(),
      id,
      patch: { paid: null, period: { end: null, form: 'ACT' }, attributes: null },
    });
    expect(cleared.relationship).toMatchObject({
      revision: 3,
      paid: null,
      attributes: [],
      period: { start: '2018', form: 'ACT' },
    });
    const same = await answer(correcting, { key: key(), id, patch: { paid: null } });
    expect(same).toMatchObject({ problems: [], corrected: false, written: true, relationship: { revision: 3 } });
    const [{ at }] = (await cypher(
      'MATCH (f:Fact {id: $id, revision: 1}) MATCH (c:Change {seq: f.rec}) RETURN c.at AS at',
      { id },
    )) as any;
    const known = (await graph.ask(
      'query ($id: ID!, $at: DateTime!) { nodes(ids: [$id], view: { knownAt: $at }) { ... on Relationship { revision kind history { revision reason } } } }',
      { id, at },
    )) as any;
    expect(known.data.nodes).toEqual([{ revision: 1, kind: 'gave', history: [{ revision: 1, reason: null }] }]);
    await verified();
  });

  test('a revision that was overtaken is told with the one that is recorded, and the relationship as it is', async () => {
    const id = await recorded('overtaken');
    await answer(correcting, { key: key(), id, expectedRevision: 1, patch: { kind: 'first' } });
    const before = await counted();
    const late = await answer(correcting, { key: key(), id, expectedRevision: 1, patch: { kind: 'second' } });
    expect(late).toMatchObject({
      ...{ written: false, corrected: false, relationship: { revision: 2, kind: 'first' } },
      problems: [
        { code: 'REVISION_OVERTAKEN', path: 'expectedRevision', message: expect.stringContaining('revision 2') },
      ],
    });
    expect(await counted()).toEqual(before);
  });

  test('of many corrections of one revision at the same time exactly one wins', async () => {
    const id = await recorded('race');
    const all = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        answer(correcting, { key: key(), id, expectedRevision: 1, patch: { kind: `writer ${i}` } }),
      ),
    );
    expect(all.filter(({ written }) => written)).toHaveLength(1);
    const codes = all.flatMap(({ problems }) => problems.map(({ code }: any) => code));
    expect(codes).toEqual(Array.from({ length: 7 }, () => 'REVISION_OVERTAKEN'));
    await verified();
  });

  test('an entity: its name, kind and dates; its further names stay, and it is found by the new one', async () => {
    const text = `mutation ($key: ID!, $id: ID!, $expectedRevision: Int, $patch: EntityPatch!) {
      correctEntity(idempotencyKey: $key, id: $id, expectedRevision: $expectedRevision, patch: $patch, reason: "misread") { ${fields} corrected
        entity { __typename id kind name description names { text } existence { start end } history { revision reason name kind } } } }`;
    const entity = {
      id: 'topic/wrong',
      kind: 'TOPIC',
      name: 'Wrnog',
      description: 'd',
      names: [{ text: 'Other' }],
      existence: { start: '1990', end: '2000' },
    } as const;
    await record(graph.database, { entities: [entity] }, { actor: 'test' });
    const done = await answer(text, {
      ...{ key: key(), id: entity.id, expectedRevision: 1 },
      patch: { name: 'Quixotica', kind: 'ORGANIZATION', description: null, existence: { end: null } },
    });
    expect(done).toMatchObject({
      ...{ problems: [], corrected: true },
      entity: {
        ...{ __typename: 'Organization', kind: 'ORGANIZATION', name: 'Quixotica', description: null },
        ...{ names: [{ text: 'Quixotica' }, { text: 'Other' }], existence: { start: '1990', end: null } },
        history: [
          { revision: 2, reason: null, name: 'Quixotica', kind: 'ORGANIZATION' },
          { revision: 1, reason: 'misread', name: 'Wrnog', kind: 'TOPIC' },
        ],
      },
    });
    const { data } = (await graph.ask(
      '{ new: search(text: "quixotica") { nodes { id } } other: search(text: "other") { nodes { id } } }',
    )) as any;
    expect(data.new.nodes).toEqual([{ id: entity.id }]);
    expect(data.other.nodes).toContainEqual({ id: entity.id });
    const late = await answer(text, { key: key(), id: entity.id, expectedRevision: 1, patch: { name: 'No' } });
    expect(late).toMatchObject({
      corrected: false,
      problems: [{ code: 'REVISION_OVERTAKEN' }],
      entity: { name: 'Quixotica' },
    });
    await verified();
  });
});

describe('retracting', () => {
  test('a relationship is gone from lists with its statements, found by its id, and seen by knownAt before', async () => {
    const id = await recorded('withdrawn', { type: 'OWNED' });
    const list = '{ entity(id: "person/sam-altman") { relationships(types: [OWNED]) { totalCount nodes { id } } } }';
    const count = async (text = list) => ((await graph.ask(text)) as any).data.entity.relationships.totalCount;
    expect(await count()).toBe(1);
    const [{ at }] = (await cypher('MATCH (c:Change) RETURN c.at AS at ORDER BY c.seq DESC LIMIT 1')) as any;
    // Moments are told to the millisecond, and the change that follows is a later one.
    await new Promise((resolve) => setTimeout(resolve, 5));
    const done = await answer(retracting, { key: key(), id, reason: 'the source withdrew it' });
    expect(done).toMatchObject({
      ...{ problems: [], written: true, retractedId: id },
      node: {
        ...{ __typename: 'OtherRelationship', standing: 'RETRACTED' },
        history: [{ status: 'RETRACTED', reason: 'the source withdrew it', supersededBy: 'editor' }],
      },
    });
    expect(await count()).toBe(0);
    expect(await count(list.replace('altman")', `altman", view: { knownAt: "${at}" })`))).toBe(1);
    const { data } = (await graph.ask(
      `{ node(id: "${id}") { ... on Relationship { standing statements { totalCount } } } nodes(ids: ["${id}"], view: { knownAt: "${at}" }) { ... on Relationship { standing statements { totalCount } } } }`,
    )) as any;
    expect(data).toEqual({
      node: { standing: 'RETRACTED', statements: { totalCount: 0 } },
      nodes: [{ standing: 'STANDS', statements: { totalCount: 1 } }],
    });
    for (const text of [retracting, correcting]) {
      const again = await answer(text, { key: key(), id, patch: { kind: 'x' } });
      expect(again.problems).toMatchObject([{ code: 'RETRACTED', path: 'id' }]);
    }
    const more = await answer(recording, { key: key(), input: tie({ id, type: 'OWNED' }) });
    expect(more.problems).toMatchObject([{ code: 'RETRACTED' }, { code: 'RETRACTED', path: 'input.id' }]);
    await verified();
  });

  test('what is retracted is nowhere any more: not in searches, counts, pictures, paths, nor under wider ranks', async () => {
    const operations = [
      { recordEntity: { id: 'person/lone', kind: 'PERSON', name: 'Lone' } },
      { recordEntity: { id: 'organization/lone', kind: 'ORGANIZATION', name: 'Lonely' } },
      {
        recordRelationship: {
          ...{ id: 'relationship/lone', type: 'FOUNDED', from: { id: 'person/lone' }, to: { id: 'organization/lone' } },
          evidence: [{ source: { id: 'source/lone', title: 'Lone' }, quote: 'zanzibarica' }],
        },
      },
    ];
    expect((await answer(several, { key: key(), operations })).problems).toEqual([]);
    const everywhere = `{ searchTexts(text: "zanzibarica") { totalCount } statements(where: { aboutTypes: [FOUNDED] }) { totalCount }
      relationships(types: [FOUNDED], view: { ranks: [PREFERRED, NORMAL, DEPRECATED] }) { totalCount }
      graph(roots: ["person/lone"]) { edges { id } } paths(from: "person/lone", to: "organization/lone") { edges { node { length } } }
      timeline(of: ["person/lone"]) { undatedCount } entity(id: "person/lone") { degree neighbours { totalCount } relationshipCounts { count } }
      source: node(id: "source/lone") { ... on Source { statementCount statements { totalCount } } } }`;
    const look = async () => {
      const { data, errors } = (await graph.ask(everywhere)) as any;
      expect(errors).toBeUndefined();
      const { searchTexts, statements, relationships, paths, timeline, entity, source } = data;
      return [
        ...[searchTexts.totalCount, statements.totalCount, relationships.totalCount, data.graph.edges.length],
        ...[paths.edges.length, timeline.undatedCount, entity.degree, entity.neighbours.totalCount],
        ...[entity.relationshipCounts.length, source.statementCount, source.statements.totalCount],
      ];
    };
    expect(await look()).toEqual(Array.from({ length: 11 }, () => 1));
    await answer(retracting, { key: key(), id: 'relationship/lone' });
    expect(await look()).toEqual(Array.from({ length: 11 }, () => 0));
  });

  test.each([
    ['person/sam-altman', 'STILL_USED', /still has 7 relationships/],
    [
      'relationship/nothing-such',
      'NOT_FOUND',
      /no relationship, statement, entity, event, joint or source has that id/,
    ],
    ['a|b', 'BAD_ID', /is no id/],
  ])('%s is not retracted', async (id, code, message) => {
    const { problems, retractedId } = await answer(retracting, { key: key(), id });
    expect(problems).toMatchObject([{ code, path: 'id', message: expect.stringMatching(message) }]);
    expect(retractedId).toBeNull();
  });

  test('a statement: what it denied stands again, and its own page tells when it ended', async () => {
    const id = await recorded('denied');
    const text = `mutation ($key: ID!, $about: ID!, $input: StatementInput!) { recordStatement(idempotencyKey: $key, about: $about, input: $input) { ${fields} created
      statement { id about { ... on Relationship { standing disputed } } } } }`;
    const said = await answer(text, {
      key: key(),
      about: id,
      input: { stance: 'DENIES', attributedTo: { id: 'person/elon-musk' } },
    });
    expect(said).toMatchObject({
      problems: [],
      created: true,
      statement: { about: { standing: 'STANDS', disputed: true } },
    });
    const done = await answer(retracting, { key: key(), id: said.statement.id });
    expect(done.node).toMatchObject({ id, disputed: false, standing: 'STANDS', sourceCount: 1 });
    const { data } = (await graph.ask(
      `{ node(id: "${said.statement.id}") { ... on Statement { supersededAt } } }`,
    )) as any;
    expect(data.node.supersededAt).toBeInstanceOf(Date);
    const again = await answer(retracting, { key: key(), id: said.statement.id });
    expect(again.problems).toMatchObject([{ code: 'RETRACTED', path: 'id' }]);
    await verified();
  });

  test('a relationship that all deny can be retracted, and is no denial any more', async () => {
    const id = await recorded('refused', { evidence: [{ source: { id: 'source/paper' }, stance: 'DENIES' }] });
    const denials = async () =>
      ((await graph.ask('{ denials(of: ["person/sam-altman"]) { nodes { id } } }')) as any).data.denials.nodes;
    expect(await denials()).toContainEqual({ id });
    expect((await answer(retracting, { key: key(), id })).node.standing).toBe('RETRACTED');
    expect(await denials()).not.toContainEqual({ id });
    await verified();
  });
});

describe('keys', () => {
  test('the same write with the same key is done once and answers as before, also after what came later', async () => {
    const input = tie({ id: 'relationship/once' });
    const first = await answer(recording, { key: 'once', input });
    await answer(correcting, { key: key(), id: 'relationship/once', patch: { kind: 'later' } });
    const before = await counted();
    // Another reader and another schema, as after a start.
    const restarted = asker(graph.database);
    expect(((await restarted(recording, { key: 'once', input })) as any).data.recordRelationship).toEqual(first);
    expect(await counted()).toEqual(before);
  });

  test('with another input it is a problem; another actor has keys of their own', async () => {
    await answer(recording, { key: 'mine', input: tie({ id: 'relationship/mine' }) });
    const other = await answer(recording, { key: 'mine', input: tie({ id: 'relationship/other' }) });
    expect(other).toMatchObject({
      written: false,
      relationship: null,
      problems: [{ code: 'KEY_REUSED', path: 'idempotencyKey' }],
    });
    const ada = asker(graph.database, undefined, { name: 'Ada', role: 'EDITOR' });
    const hers = (await ada(recording, { key: 'mine', input: tie({ id: 'relationship/other' }) })) as any;
    expect(hers.data.recordRelationship).toMatchObject({ created: true, problems: [] });
  });

  test('sent many times at once it is written once', async () => {
    const input = tie({ type: 'CONTROLLED' });
    const all = await Promise.all(Array.from({ length: 8 }, () => answer(recording, { key: 'at once', input })));
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(all[0]).toMatchObject({ written: true, created: true });
    const [{ n }] = (await cypher('MATCH (f:Fact {type: "CONTROLLED"}) RETURN count(f) AS n')) as any;
    expect(n).toBe(1);
  });

  test('a key whose write was refused is free again', async () => {
    const bad = await answer(recording, { key: 'mended', input: tie({ from: { id: 'person/nobody' } }) });
    expect(bad.problems).toHaveLength(1);
    expect((await answer(recording, { key: 'mended', input: tie() })).written).toBe(true);
  });

  test.each(['', ' ', 'x'.repeat(201)])('%j is no key', async (bad) => {
    const { errors } = await graph.ask(recording, { key: bad, input: tie() });
    expect(errors?.[0]?.message).toContain('idempotencyKey is');
  });
});

describe('what is wrong', () => {
  const money = { ...tie(), type: 'FUNDED' };
  const quoted = (text: string, quote: string) => [{ source: { id: 'source/paper', text }, quote }];

  test.each<[string, object, [string, string, RegExp][]]>([
    [
      'an unknown id',
      tie({ from: { id: 'person/elon-muks' } }),
      [['NOT_FOUND', 'input.from.id', /Did you mean person\/elon-musk\?/]],
    ],
    [
      'an end that is no entity',
      tie({ to: { id: 'source/paper' } }),
      [['BAD_INPUT', 'input.to.id', /is source\/paper, a Source; wanted: Entity/]],
    ],
    ['what cannot be an id', tie({ from: { id: 'a|b' } }), [['BAD_ID', 'input.from.id', /is no id/]]],
    ['no evidence', tie({ evidence: [] }), [['EVIDENCE_NEEDED', 'input.evidence', /is empty/]]],
    [
      'evidence without a source',
      tie({ evidence: [{ quote: 'x' }] }),
      [['EVIDENCE_NEEDED', 'input.evidence[0].source', /is missing/]],
    ],
    [
      'a source that is none',
      tie({ evidence: [{ source: { licence: 'MIT' } }] }),
      [['EVIDENCE_NEEDED', 'input.evidence[0].source', /neither/]],
    ],
    [
      'an unknown source',
      tie({ evidence: [{ source: { id: 'source/papre' } }] }),
      [['NOT_FOUND', 'input.evidence[0].source.id', /source\/paper/]],
    ],
    [
      'a source that is stored otherwise',
      tie({ evidence: [{ source: { id: 'source/paper', title: 'Other' } }] }),
      [['STORED_OTHERWISE', 'input.evidence[0].source', /title/]],
    ],
    [
      'an address that is none',
      tie({ evidence: [{ source: { url: 'javascript:alert(1)' } }] }),
      [['BAD_INPUT', 'input.evidence[0].source.url', /no http/]],
    ],
    [
      'a quote that does not stand there',
      tie({ evidence: quoted('What was said.', 'never said') }),
      [['QUOTE_NOT_FOUND', 'input.evidence[0].quote', /does not stand/]],
    ],
    [
      'an unknown sayer',
      tie({ evidence: [{ attributedTo: { id: 'person/sam-altmann' } }] }),
      [['NOT_FOUND', 'input.evidence[0].attributedTo.id', /person\/sam-altman/]],
    ],
    ['a date that is none', tie({ period: { start: '2019-13' } }), [['BAD_DATE', 'input.period.start', /2019-13/]]],
    [
      'an end before its start',
      tie({ period: { start: '2019', end: '2018' } }),
      [['BAD_INPUT', 'input.period.end', /before it starts/]],
    ],
    [
      'an amount that is no number',
      { ...money, paid: { amount: 'much', currency: 'USD' } },
      [['BAD_AMOUNT', 'input.paid.amount', /much/]],
    ],
    [
      'a currency without an amount',
      { ...money, paid: { currency: 'USD' } },
      [['BAD_INPUT', 'input.paid.amount', /is missing/]],
    ],
    [
      'a currency that is none',
      { ...money, paid: { amount: '1', currency: 'dollars' } },
      [['BAD_AMOUNT', 'input.paid.currency', /dollars/]],
    ],
    [
      'an event that is not there',
      tie({ events: [{ id: 'event/no' }] }),
      [['NOT_FOUND', 'input.events[0].id', /no event has that id/]],
    ],
    [
      'an attribute twice',
      tie({
        attributes: [
          { key: 'a', value: '1' },
          { key: 'a', value: '2' },
        ],
      }),
      [['BAD_INPUT', 'input.attributes[1].key', /before/]],
    ],
  ])('%s', async (_, input, wanted) => {
    const before = await counted();
    const { problems, written, relationship } = await answer(recording, { key: key(), input });
    expect([written, relationship]).toEqual([false, null]);
    expect(problems.map(({ code, path }: any) => [code, path])).toEqual(wanted.map(([code, path]) => [code, path]));
    for (const [i, [, , message]] of wanted.entries()) expect(problems[i].message).toMatch(message);
    expect(await counted()).toEqual(before);
  });

  test('a quote stands in a text however its lines break', async () => {
    const input = tie({ type: 'MEMBER_OF', evidence: quoted('What was\n  said.', 'was said') });
    expect((await answer(recording, { key: key(), input })).problems).toEqual([]);
  });

  test('all of it at once, each at its path', async () => {
    const operations = [
      {
        recordRelationship: tie({
          id: 'relationship/bad',
          from: { id: 'person/nobody-at-all' },
          period: { start: 'x' },
          evidence: [{}],
        }),
      },
      { recordEntity: { kind: 'PERSON', name: ' ', url: 'ftp://x' } },
      { recordStatement: { about: 'relationship/none', input: { source: { id: 'source/paper' } } } },
      { correctRelationship: { id: 'relationship/none', patch: {} } },
      { correctEntity: { id: 'person/elon-musk', expectedRevision: 7, patch: { name: 'Elon' } } },
      { retract: { id: 'organization/openai', reason: 'gone' } },
      { recordEvent: { name: 'E', participants: [{ entity: { id: 'person/sam-altmna' } }] } },
    ];
    const before = await counted();
    const { problems } = await answer(several, { key: key(), operations });
    expect(problems.map(({ code, path }: any) => `${code} ${path}`).sort()).toEqual(
      [
        'EVIDENCE_NEEDED operations[0].recordRelationship.evidence[0].source',
        'BAD_DATE operations[0].recordRelationship.period.start',
        'NOT_FOUND operations[0].recordRelationship.from.id',
        'BAD_INPUT operations[1].recordEntity.name',
        'BAD_INPUT operations[1].recordEntity.url',
        'NOT_FOUND operations[2].recordStatement.about',
        'NOT_FOUND operations[3].correctRelationship.id',
        'REVISION_OVERTAKEN operations[4].correctEntity.expectedRevision',
        'STILL_USED operations[5].retract.id',
        'NOT_FOUND operations[6].recordEvent.participants[0].entity.id',
      ].sort(),
    );
    expect(problems.find(({ path }: any) => path.includes('participants')).suggestions).toEqual(['person/sam-altman']);
    expect(await counted()).toEqual(before);
  });

  test.each([
    [0, 'operations has 0'],
    [1001, 'operations has 1001'],
  ])('%i operations', async (length, message) => {
    const operations = Array.from({ length }, (_, i) => ({
      recordEntity: { id: `topic/${i}`, kind: 'TOPIC', name: `T ${i}` },
    }));
    const { problems } = await answer(several, { key: key(), operations });
    expect(problems).toMatchObject([{ code: 'TOO_MANY_OPERATIONS', path: 'operations' }]);
    expect(problems[0].message).toContain(message);
  });

  test('1,000 operations are one change', async () => {
    const operations = Array.from({ length: 1000 }, (_, i) => ({
      recordEntity: { id: `topic/${i}`, kind: 'TOPIC', name: `T ${i}` },
    }));
    const before = ((await counted()) as any).last[0].seq;
    const done = await answer(several, { key: key(), operations });
    expect(done).toMatchObject({ problems: [], changed: 1000, graphVersion: before + 1 });
  });

  test('the same thing changed twice in one write', async () => {
    const id = await recorded('twice');
    const operations = [
      { correctRelationship: { id, patch: { kind: 'x' } } },
      { retract: { id, reason: 'y' } },
      { correctEntity: { id: 'person/sam-altman', patch: { description: 'd' } } },
      { recordEntity: { id: 'person/sam-altman', kind: 'PERSON', name: 'Sam Altman', names: [{ text: 'S. Altman' }] } },
    ];
    const { problems } = await answer(several, { key: key(), operations });
    expect(problems.map(({ path }: any) => path)).toEqual([
      'operations[1].retract.id',
      'operations[2].correctEntity.id',
    ]);
    const both = [
      { retract: { id, reason: 'y' } },
      { recordStatement: { about: id, input: { source: { id: 'source/paper' } } } },
    ];
    const refused = await answer(several, { key: key(), operations: both });
    expect(refused.problems).toMatchObject([{ code: 'BAD_INPUT', path: 'operations[1].recordStatement.about' }]);
  });

  test('what refers to itself, and is not what it refers to', async () => {
    const participants = [{ entity: { id: 'event/self' } }, { entity: { id: 'event/self' } }];
    const operations = [{ recordEvent: { id: 'event/self', name: 'E', participants } }];
    const { problems, written } = await answer(several, { key: key(), operations });
    expect([written, problems.map(({ code }: any) => code)]).toEqual([false, ['NOT_FOUND', 'NOT_FOUND']]);
  });

  test('one id recorded twice in one write: other facts under it are told with where it came first', async () => {
    const operations = [
      { recordEntity: { id: 'topic/double', kind: 'TOPIC', name: 'Double', description: 'one' } },
      { recordEntity: { id: 'topic/double', kind: 'TOPIC', name: 'Double', description: 'two' } },
      { recordEvent: { id: 'event/double', name: 'E', participants: [] } },
      { recordEvent: { id: 'event/double', name: 'F', participants: [] } },
    ];
    const { problems } = await answer(several, { key: key(), operations });
    expect(problems.map(({ path, message }: any) => [path, message.split('. ')[0]])).toEqual([
      [
        'operations[1].recordEntity',
        'operations[1].recordEntity differs from operations[0].recordEntity, which was kept: description',
      ],
      [
        'operations[3].recordEvent.id',
        'operations[3].recordEvent.id is event/double, which operations[2].recordEvent is already',
      ],
    ]);
  });

  test('an operation that is two, or none, is refused by the schema', async () => {
    for (const operation of [{}, { retract: { id: 'x', reason: 'y' }, recordEvent: { name: 'E', participants: [] } }]) {
      const { errors } = await graph.ask(several, { key: key(), operations: [operation] });
      expect(errors?.[0]?.message).toMatch(/exactly one key/i);
    }
  });

  test('a correction that clears what has to be there, or names what is not there', async () => {
    const id = await recorded('needs');
    const patch = {
      paid: { currency: 'USD' },
      destination: { id: 'person/nobody' },
      period: { start: '2020', end: '2019' },
    };
    const { problems, relationship } = await answer(correcting, { key: key(), id, patch, reason: ' ' });
    expect(problems.map(({ path }: any) => path).sort()).toEqual([
      ...['patch.destination.id', 'patch.paid.amount', 'patch.period.end', 'reason'],
    ]);
    expect(relationship.revision).toBe(1);
    const next = await answer(correcting, { key: key(), id, patch: { destination: { id: 'person/nobody' } } });
    expect(next.problems).toMatchObject([{ code: 'NOT_FOUND', path: 'patch.destination.id' }]);
  });
});

test('a dry run tells what is wrong, writes nothing, and leaves its key free', async () => {
  const before = await counted();
  const input = tie({ type: 'PARTNERED_WITH' });
  expect(await answer(recording, { key: 'dry', input, dryRun: true })).toMatchObject({
    written: false,
    problems: [],
    relationship: null,
    created: false,
  });
  expect((await answer(recording, { key: 'dry', input: tie({ evidence: [] }), dryRun: true })).problems).toHaveLength(
    1,
  );
  expect(await counted()).toEqual(before);
  expect((await answer(recording, { key: 'dry', input })).written).toBe(true);
});

test('fields of one document are written in order, each read as of its own version, with cursors that go on', async () => {
  const text = `mutation ($a: RelationshipInput!, $b: RelationshipInput!) {
    a: recordRelationship(idempotencyKey: "order a", input: $a) { graphVersion relationship { from { relationships(types: [SUPPLIED], first: 1) { totalCount pageInfo { endCursor } } } } }
    b: recordRelationship(idempotencyKey: "order b", input: $b) { graphVersion relationship { from { relationships(types: [SUPPLIED], first: 1) { totalCount pageInfo { endCursor } } } } } }`;
  const before = ((await counted()) as any).last[0].seq;
  const { data, errors } = (await graph.ask(text, {
    a: tie({ type: 'SUPPLIED' }),
    b: tie({ type: 'SUPPLIED', period: { start: '2020' } }),
  })) as any;
  expect(errors).toBeUndefined();
  const seen = [data.a, data.b].map(({ graphVersion, relationship }: any) => [
    graphVersion,
    relationship.from.relationships.totalCount,
  ]);
  expect(seen).toEqual([
    [before + 1, 1],
    [before + 2, 2],
  ]);
  // Written once each, though cursors were given out.
  expect(((await counted()) as any).last[0].seq).toBe(before + 2);
  const after = data.b.relationship.from.relationships.pageInfo.endCursor;
  const next = (await graph.ask(
    'query ($after: String!) { entity(id: "person/sam-altman") { relationships(types: [SUPPLIED], first: 1, after: $after) { nodes { id } pageInfo { hasNextPage } } } }',
    { after },
  )) as any;
  expect(next.errors).toBeUndefined();
  expect(next.data.entity.relationships).toMatchObject({
    nodes: [{ id: 'organization/openai' }],
    pageInfo: { hasNextPage: false },
  });
});
