import { describe, expect, test } from '@jest/globals';
import jsonld from 'jsonld';
import { formats } from '../../../src/export/registry.js';
import {
  act,
  edge,
  emptyToy,
  hostileToy,
  node,
  parallelToy,
  source,
  statement,
  toy,
  written,
} from '../../support/exported.js';
import { anyTexts, deeply, exact } from '../../support/expectedExport.js';
import { hostileTexts, timelineToy, type Toy } from '../../support/exported.js';

/** `safe` makes an error of whatever the processor would drop; what it would fetch is one too. */
const options = {
  safe: true,
  documentLoader: (url: string) => Promise.reject(new Error(`${url} was to be fetched`)),
};

type Value = string | number | boolean;
type Thing = Readonly<Record<string, readonly { readonly '@value'?: Value; readonly '@id'?: string }[] | undefined>>;

/** All objects by their id, with what several places say of them put together. */
async function things(exported: Toy): Promise<ReadonlyMap<string, Thing>> {
  const document = JSON.parse(await written(formats.JSON_LD, exported)) as object;
  const flat = (await jsonld.flatten(document, null, options)) as (Thing & { readonly '@id': string })[];
  return new Map(flat.map((one) => [one['@id'], one]));
}

const schema = 'https://schema.org/';
const prov = 'http://www.w3.org/ns/prov#';
const own = 'urn:whowhom:term:';
const values = (thing: Thing | undefined, name: string) =>
  (thing?.[name] ?? []).map((one) => one['@value'] ?? one['@id']);

const byIdentifier = (all: ReadonlyMap<string, Thing>, id: string): Thing | undefined =>
  [...all.values()].find((one) => values(one, `${schema}identifier`)[0] === exact(id));

describe('a JSON-LD processor', () => {
  test('finds every entity, edge and statement of any texts', async () => {
    const given = hostileToy([...hostileTexts, ...anyTexts(30)]);
    const all = await things(given);
    for (const { id, name, description, url } of given.nodeList) {
      const found = byIdentifier(all, id);
      expect(values(found, `${schema}name`)).toEqual([exact(name)]);
      expect(values(found, `${schema}description`)).toEqual([exact(description ?? '')]);
      expect(values(found, `${schema}url`)).toEqual([exact(url ?? '')]);
    }
    for (const { id, from, to, kind, statements, confidence } of given.edgeList) {
      const found = byIdentifier(all, id);
      expect(values(found, `${own}kind`)).toEqual([exact(kind ?? '')]);
      expect(values(found, `${own}confidence`)).toEqual([confidence]);
      const end = (name: string) => all.get(String(values(found, name)[0]));
      expect(values(end(`${own}from`), `${schema}identifier`)).toEqual([from]);
      expect(values(end(`${own}to`), `${schema}identifier`)).toEqual([to]);
      const evidence = end(`${prov}wasDerivedFrom`);
      const source = all.get(String(values(evidence, `${prov}wasQuotedFrom`)[0]));
      const by = all.get(String(values(evidence, `${prov}wasAttributedTo`)[0]));
      expect(values(evidence, `${schema}text`)).toEqual([exact(statements[0]?.quote ?? '')]);
      expect(values(source, `${schema}name`)).toEqual([exact(statements[0]?.source?.title ?? '')]);
      expect(values(by, `${schema}name`)).toEqual([exact(statements[0]?.attributedTo?.name ?? '')]);
    }
  });

  test('finds a role between funder and funded, with its money, dates and evidence', async () => {
    const given = toy(
      [node('person/musk', 1, { lang: 'ar', name: 'ماسك' }), node('organization/openai', 2, { kind: 'ORGANIZATION' })],
      [
        edge('relationship/1', 'person/musk', 'organization/openai', {
          ...act('2015'),
          paid: { amount: '13.044007948444284', currency: 'USD', approximate: true },
          statements: [statement('statement/1', 'قال')],
        }),
      ],
    );
    const all = await things(given);
    const role = all.get('urn:whowhom:relationship/1');
    expect(values(all.get('urn:whowhom:organization/openai'), `${schema}funder`)).toEqual([
      'urn:whowhom:relationship/1',
    ]);
    expect(values(role, `${schema}funder`)).toEqual(['urn:whowhom:person/musk']);
    expect(values(role, `${schema}startDate`)).toEqual(['2015']);
    expect(role?.[`${own}startLatest`]).toEqual([
      { '@type': 'http://www.w3.org/2001/XMLSchema#date', '@value': '2015-12-31' },
    ]);
    const money = all.get(String(values(role, `${own}paid`)[0]));
    expect(values(money, `${schema}value`)).toEqual(['13.044007948444284']);
    const evidence = all.get('urn:whowhom:statement/1');
    expect(evidence?.[`${schema}text`]).toEqual([{ '@language': 'ar', '@value': 'قال' }]);
    const by = all.get('urn:whowhom:person/informed');
    expect(values(by, `${own}describedAs`)).toEqual(['informed sources']);
  });

  test.each([
    ['-0043-03-15', true],
    ['-0043', true],
    ['0000', true],
    ['199X', false],
    ['1999~', false],
    ['1999?', false],
    ['2015..2016', false],
  ])('finds the date %s under schema.org only when that has such dates, and as stated', async (date, isSingle) => {
    const article = source('source/old', { publishedAt: date });
    const evidence = { statements: [statement('statement/1', 'x', { source: article })] };
    const given = toy(
      [node('person/a', 1)],
      [edge('relationship/1', 'person/a', 'person/a', { ...act(date), ...evidence })],
    );
    const all = await things(given);
    const [role, found] = [all.get('urn:whowhom:relationship/1'), all.get('urn:whowhom:source/old')];
    expect(values(role, `${own}startText`)).toEqual([date]);
    expect(values(role, `${schema}startDate`)).toEqual(isSingle ? [date] : []);
    expect(values(found, `${own}publishedAt`)).toEqual([date]);
    expect(values(found, `${schema}datePublished`)).toEqual(isSingle ? [date] : []);
  });

  test('finds what the file tells of itself, and changes', async () => {
    const given = hostileToy();
    const [about] = [...(await things(given)).values()].filter((one) => one[`${own}rule`] !== undefined);
    expect(values(about, `${schema}name`)).toEqual([exact(given.about.title)]);
    expect(values(about, `${own}graphVersion`)).toEqual([17]);
    expect(values(about, `${own}request`)).toEqual([given.about.request]);
    const [list] = about?.[`${own}omissions`] ?? [];
    const omissions = (list as { '@list'?: { '@value': string }[] } | undefined)?.['@list'] ?? [];
    expect(omissions.map((one) => one['@value'])).toEqual(deeply(given.about.omissions));
    const led = byIdentifier(await things(timelineToy()), 'relationship/led');
    expect(values(led, `${own}entries`)).toHaveLength(1);
  });

  test('makes triples of each file', async () => {
    for (const given of [hostileToy(), parallelToy(), timelineToy(), emptyToy()]) {
      const document = JSON.parse(await written(formats.JSON_LD, given)) as object;
      const quads = await jsonld.toRDF(document, { ...options, format: 'application/n-quads' });
      expect(quads).toContain('<http://www.w3.org/ns/prov#Entity>');
    }
  });
});
