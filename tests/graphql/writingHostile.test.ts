import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { audit, record } from '../../src/graph/changes/index.js';
import { startGraph, type Graph } from '../support/graph.js';
import { payloadsFor } from '../support/payloads.js';

/* oxlint-disable typescript/no-explicit-any, typescript/no-unsafe-assignment, typescript/no-unsafe-member-access, typescript/no-unsafe-return, typescript/no-unsafe-call, typescript/no-unsafe-argument --
   answers are looked into as a client would, without types */

jest.setTimeout(240_000);

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
  const entities = ['person/a', 'person/b'].map((id) => ({ id, kind: 'PERSON' as const, name: id }));
  await record(graph.database, { entities }, { actor: 'test' });
});
afterAll(async () => {
  expect((await audit(graph.database)).problems).toEqual([]);
  await graph.stop();
});

/** What is longer than a key of an index, a word of a full-text index, and a text that a client sends. */
const long = [
  'y'.repeat(9000),
  'z '.repeat(5000),
  `https://example.org/${'w'.repeat(40_000)}`,
  '\u00e9'.repeat(17_000),
];
const texts = payloadsFor('String', false).filter((one) => typeof one === 'string');
const all = [...texts, ...long];

const record1 = `mutation ($key: ID!, $input: RelationshipInput!) { recordRelationship(idempotencyKey: $key, input: $input) {
  written problems { code message } relationship { id kind description statements { nodes { quote source { title url } } } } } }`;
const record2 = `mutation ($key: ID!, $input: EntityInput!) { recordEntity(idempotencyKey: $key, input: $input) {
  written problems { code message } entity { id name description } } }`;
const others = `mutation ($key: ID!, $id: ID!, $text: String!) {
  retract(idempotencyKey: $key, id: $id, reason: $text) { problems { code } }
  correctEntity(idempotencyKey: $key, id: $id, patch: { name: $text }, reason: $text) { problems { code } }
  recordStatement(idempotencyKey: $key, about: $id, input: { id: $id, quote: $text, source: { id: $id, url: $text, text: $text } }) { problems { code } }
  recordEvent(idempotencyKey: $key, input: { id: $id, name: $text, participants: [{ entity: { id: $id } }] }) { problems { code } } }`;

/** Codes that say that it is our fault, or the database's. */
const ours = /^(INTERNAL|DATABASE_|UNEXPECTED)/;
const codesOf = ({ data, errors }: any): string[] => [
  ...(errors ?? []).map((error: any) => String(error.extensions.code ?? error.message)),
  ...Object.values(data ?? {}).flatMap((one: any) => (one?.problems ?? []).map(({ code }: any) => String(code))),
];

test('whatever the texts are, they are written as they came or refused with what is wrong', async () => {
  let written = 0;
  for (const [i, text] of all.entries()) {
    const input = {
      ...{ type: 'FUNDED', from: { id: 'person/a' }, to: { id: 'person/b' }, kind: text, description: text },
      ...{ role: text, reason: text, topic: text, attributes: [{ key: text, value: text }] },
      evidence: [
        {
          ...{ quote: text, locator: text, language: text, texts: [{ lang: text, text }], unit: text, value: text },
          ...{
            property: text,
            attributedTo: { anonymous: text },
            source: { title: text, description: text, licence: text },
          },
        },
      ],
    };
    const answer = (await graph.ask(record1, { key: `r${i}`, input })) as any;
    expect([text.slice(0, 40), codesOf(answer).filter((code) => ours.test(code))]).toEqual([text.slice(0, 40), []]);
    const { written: done, relationship } = answer.data.recordRelationship;
    if (done !== true) continue;
    written += 1;
    const [{ quote, source }] = relationship.statements.nodes;
    expect([relationship.kind, relationship.description, quote, source.title]).toEqual([text, text, text, text]);
  }
  expect(written).toBeGreaterThan(all.length / 2);
});

test('entities and addresses too', async () => {
  for (const [i, text] of all.entries()) {
    const input = {
      ...{ kind: 'TOPIC', name: text, description: text, url: text, names: [{ text, lang: text }] },
      ...{
        sameAs: [{ scheme: text, value: text }],
        existence: { start: text },
        attributes: [{ key: text, value: text }],
      },
    };
    const answer = (await graph.ask(record2, { key: `e${i}`, input })) as any;
    expect([text.slice(0, 40), codesOf(answer).filter((code) => ours.test(code))]).toEqual([text.slice(0, 40), []]);
    const named = (await graph.ask(record2, {
      key: `n${i}`,
      input: { kind: 'TOPIC', name: text, description: text },
    })) as any;
    expect([text.slice(0, 40), codesOf(named).filter((code) => ours.test(code))]).toEqual([text.slice(0, 40), []]);
    const { written, entity } = named.data.recordEntity;
    if (written === true) expect([entity.name, entity.description]).toEqual([text, text]);
    // Addresses go by their own check: those that are long, and some of the others.
    if (i % 5 > 0 && i < texts.length) continue;
    const source = {
      url: text.startsWith('https:') ? text : `https://example.org/${encodeURIComponent(text.toWellFormed())}`,
    };
    const cited = { type: 'LED', from: { id: 'person/a' }, to: { id: 'person/b' }, evidence: [{ source }] };
    const twice = [
      (await graph.ask(record1, { key: `u${i}`, input: cited })) as any,
      (await graph.ask(record1, { key: `v${i}`, input: cited })) as any,
    ];
    for (const one of twice) {
      expect(codesOf(one)).toEqual([]);
      expect(one.data.recordRelationship.relationship.statements.nodes).toMatchObject([{ source }]);
    }
  }
});

test('as ids they are refused, and nothing of them is written', async () => {
  const before = ((await graph.ask('{ statements { totalCount } entities { totalCount } }')) as any).data;
  for (const [i, text] of all.entries()) {
    const answer = (await graph.ask(others, { key: `o${i}`, id: text, text })) as any;
    const codes = codesOf(answer);
    expect(codes.length).toBeGreaterThan(3);
    expect([text.slice(0, 40), codes.filter((code) => ours.test(code))]).toEqual([text.slice(0, 40), []]);
  }
  expect(((await graph.ask('{ statements { totalCount } entities { totalCount } }')) as any).data).toEqual(before);
});
