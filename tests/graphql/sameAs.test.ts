import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { compare, record, type EntityInput } from '../../src/graph/changes/index.js';
import { outsideId } from '../../src/graph/outsideIds.js';
import type { EntityWhere } from '../../src/generated/schema-types.js';
import { toEntity } from '../../src/import/neutralRows.js';
import { Odd } from '../../src/import/odd.js';
import { startGraph, type Graph } from '../support/graph.js';

jest.setTimeout(120_000);

const wikidata = 'https://www.wikidata.org/wiki/Q21708200';
const entity = (id: string, sameAs?: EntityInput['sameAs']): EntityInput => ({
  ...{ id: `organization/${id}`, kind: 'ORGANIZATION', name: id },
  ...(sameAs === undefined ? {} : { sameAs }),
});
const entities = [
  entity('a', ['http://wikidata.org/entity/q21708200', { scheme: 'LEI', value: 'inr2ejn1eran0w5zp974' }]),
  entity('b', [{ scheme: 'Wikidata', value: 'Q95' }, 'https://example.org/b', { scheme: 'kvk', value: ' "12"\\ ' }]),
  entity('c', [{ scheme: 'wikidata', value: 'Q9' }]),
  entity('d'),
];

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
  const { problems } = await record(graph.database, { entities }, { actor: 'test' });
  expect(problems).toEqual([]);
});
afterAll(() => graph.stop());

const query = `query ($where: EntityWhere, $view: View) {
  entities(where: $where, view: $view) { nodes { id sameAs { scheme value url } } } }`;

interface Found {
  readonly id: string;
  readonly sameAs: readonly { readonly scheme: string; readonly value: string; readonly url: string | null }[];
}

async function found(where: EntityWhere, view: object | null = null): Promise<readonly Found[]> {
  const { data, errors } = await graph.ask(query, { where, view });
  expect(errors).toBeUndefined();
  return (data as { entities: { nodes: readonly Found[] } }).entities.nodes;
}

const letters = (list: readonly Found[]) => list.map(({ id }) => id.slice(-1)).join('');

test.each<[string, NonNullable<EntityWhere['sameAs']>]>([
  ['a', { scheme: 'wikidata', value: 'Q21708200' }],
  ['a', { scheme: 'wikidata', value: wikidata }],
  ['a', { url: wikidata }],
  ['a', { url: 'http://m.wikidata.org/wiki/Q21708200#sitelinks' }],
  ['a', { scheme: 'lei', value: 'INR2EJN1ERAN0W5ZP974' }],
  ['b', { url: 'http://example.org/b' }],
  ['b', { scheme: 'KVK', value: '"12"\\' }],
  ['c', { scheme: 'wikidata', value: 'Q9' }],
  ['', { scheme: 'wikidata', value: 'Q9500' }],
  // The address of a known record is the id there, whatever it is asked as.
  ['a', { scheme: 'url', value: wikidata }],
  ['abc', { scheme: 'wikidata' }],
  ['b', { scheme: 'url' }],
  ['d', { exists: false }],
])('%j is found by %j', async (wanted, sameAs) => {
  expect(letters(await found({ sameAs }))).toBe(wanted);
});

test('what is recorded is told in one form, with its page', async () => {
  expect(await found({ id: { in: ['organization/a', 'organization/b', 'organization/d'] } })).toEqual([
    {
      id: 'organization/a',
      sameAs: [
        { scheme: 'wikidata', value: 'Q21708200', url: wikidata },
        { scheme: 'lei', value: 'INR2EJN1ERAN0W5ZP974', url: 'https://search.gleif.org/#/record/INR2EJN1ERAN0W5ZP974' },
      ],
    },
    {
      id: 'organization/b',
      sameAs: [
        { scheme: 'wikidata', value: 'Q95', url: 'https://www.wikidata.org/wiki/Q95' },
        { scheme: 'url', value: 'https://example.org/b', url: 'https://example.org/b' },
        { scheme: 'kvk', value: '"12"\\', url: null },
      ],
    },
    { id: 'organization/d', sameAs: [] },
  ]);
});

test('it is found through the index and not among all', async () => {
  const before = graph.sent.length;
  await found({ sameAs: { url: wikidata }, attributes: [{ name: 'x', exists: false }] });
  const texts = graph.sent
    .slice(before)
    .map(({ text }) => text)
    .filter((text) => text.includes('sameAs IN') || text.includes('e.sameAs'));
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) expect(text).toContain('db.index.fulltext.queryNodes');
});

test('each address of a known record is the id there', () => {
  const of = (text: string) => Object.values(outsideId(text, 'x', 'BAD_ARGUMENT')).join(' ');
  expect(
    [
      ...['https://littlesis.org/org/28/Goldman_Sachs', 'https://www.opensanctions.org/entities/Q7747/'],
      ...['https://search.gleif.org/#/record/INR2EJN1ERAN0W5ZP974', 'https://isni.org/isni/0000000121032683'],
      ...['https://ror.org/05wx9n238', 'https://www.grid.ac/institutes/grid.497059.6'],
      ...['https://find-and-update.company-information.service.gov.uk/company/07386350/officers'],
      ...['http://viaf.org/viaf/305174612/', 'https://orcid.org/0000-0002-1825-0097', 'HTTP://Example.org/A?b#c'],
    ].map(of),
  ).toEqual([
    ...['littlesis 28', 'opensanctions Q7747', 'lei INR2EJN1ERAN0W5ZP974', 'isni 0000000121032683', 'ror 05wx9n238'],
    ...['grid grid.497059.6', 'companieshouse 07386350', 'viaf 305174612', 'orcid 0000-0002-1825-0097'],
    'url https://example.org/A?b#c',
  ]);
  expect(outsideId({ scheme: 'isni', value: '0000 0001 2103 2683' }, 'x', 'BAD_ARGUMENT').value).toBe(
    '0000000121032683',
  );
});

test.each<[unknown, string]>([
  ['ftp://example.org', 'is "ftp://example.org"; wanted an http or https address'],
  [{ scheme: 'wikidata', value: 'P31' }, '.value is "P31"; wanted an id of wikidata such as Q21708200'],
  [{ scheme: 'lei', value: '123' }, '.value is "123"; wanted an id of lei such as INR2EJN1ERAN0W5ZP974'],
  [{ scheme: 'no name!', value: '1' }, '.scheme is "no name!"; wanted a name such as wikidata'],
  [{ scheme: 'url', value: 'nowhere' }, '.value is "nowhere"; wanted an http or https address'],
  [{ scheme: 'kvk' }, '.value is missing'],
  [12, 'is no object'],
])('%j is refused when it is recorded', async (one, message) => {
  const set = { entities: [entity('bad', [one] as EntityInput['sameAs'])] };
  const { created, problems } = await record(graph.database, set, { actor: 'test' });
  expect(created).toBe(0);
  expect(problems.map(({ code, message: told }) => `${code} ${told}`).join()).toContain(message);
  expect(problems[0]?.path).toContain('entities[0].sameAs[0]');
});

test('a condition that cannot be met is refused', async () => {
  const refused = async (sameAs: object) => (await graph.ask(query, { where: { sameAs } })).errors?.join();
  expect(await refused({ value: 'Q1' })).toContain('where.sameAs.value is given alone; wanted the scheme beside it');
  expect(await refused({ scheme: 'wikidata', value: 'P31' })).toContain('wanted an id of wikidata such as Q21708200');
  expect(await refused({ url: 'Q95' })).toContain('where.sameAs is "Q95"; wanted an http or https address');
});

test('an entity that comes again gets the ids that it has not, as a version, and keeps those that it has', async () => {
  const again = entity('c', ['https://www.wikidata.org/wiki/Q9', 'https://ror.org/05wx9n238']);
  expect((await compare(graph.database, { entities: [entity('a', [wikidata])] })).problems).toEqual([]);
  const first = await record(
    graph.database,
    { entities: [again, entity('c', ['https://example.org/c'])] },
    { actor: 'test' },
  );
  expect(first).toMatchObject({ created: 0, renamed: 1, problems: [] });
  expect(await record(graph.database, { entities: [again] }, { actor: 'test' })).toMatchObject({
    renamed: 0,
    unchanged: 1,
  });
  const [found1] = await found({ sameAs: { url: 'https://ror.org/05wx9n238' } });
  expect(found1?.sameAs.map(({ value }) => value)).toEqual(['Q9', '05wx9n238', 'https://example.org/c']);
  const { data, errors } = await graph.ask('{ entity(id: "organization/c") { history { changed sameAs { value } } } }');
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    entity: {
      history: [
        { changed: ['sameAs'], sameAs: ['Q9', '05wx9n238', 'https://example.org/c'].map((value) => ({ value })) },
        { changed: expect.anything(), sameAs: [{ value: 'Q9' }] },
      ],
    },
  });
});

test('an import takes them from the field sameAs, and keeps what is none among the attributes', () => {
  const odd = new Odd();
  const row = {
    id: 'x',
    type: 'Organization',
    name: 'X',
    sameAs: [wikidata, 'Q95', 12, { scheme: 'kvk', value: '1' }],
  };
  const mapping = { entities: { Organization: 'ORGANIZATION' }, relationships: {} } as const;
  expect(toEntity(row, mapping, odd)).toMatchObject({
    sameAs: [wikidata, { scheme: 'kvk', value: '1' }],
    attributes: { sameAs: ['Q95', 12] },
  });
  expect(odd.values.map(({ field }) => field)).toEqual(['sameAs']);
});
