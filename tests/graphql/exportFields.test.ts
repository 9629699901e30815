import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { getNamedType, isInterfaceType, isObjectType } from 'graphql';
import { record, type ChangeSet } from '../../src/graph/changes/index.js';
import { formats, type ExportFormat } from '../../src/export/registry.js';
import { createSchema } from '../../src/resolvers/schema.js';
import { startGraph, type Graph } from '../support/graph.js';

jest.setTimeout(300_000);

const entity = (id: string, kind: 'PERSON' | 'ORGANIZATION', name: string) => ({ id, kind, name });
const attributes = (value: string) => ({ [`key-${value}`]: value });

/** A graph in which each field that the schema has is set, to a text of its own wherever it is a text. */
const everything: ChangeSet = {
  sources: [
    {
      ...{ id: 'source/all', title: 'tx-source-title', url: 'https://example.org/tx-source-url', language: 'fr' },
      ...{ publishedAt: '2011-01-11', description: 'tx-source-description', licence: 'tx-source-licence' },
      ...{ archiveUrl: 'https://example.org/tx-archive-url', archivedAt: '2012-02-13' },
    },
    { id: 'source/of-name', title: 'tx-name-source' },
  ],
  entities: [
    {
      ...entity('person/hub', 'PERSON', 'tx-entity-name'),
      ...{ lang: 'de', description: 'tx-entity-description', url: 'https://example.org/tx-entity-url' },
      names: [{ text: 'tx-other-name', lang: 'it', usage: 'MISSPELLING', source: 'source/of-name' }],
      existence: { start: '1951-02-03', end: '2020-04-05' },
      attributes: attributes('tx-entity-attribute'),
      sameAs: [{ scheme: 'tx-scheme', value: 'tx-outside-id' }, 'https://www.wikidata.org/wiki/Q21708200'],
    },
    entity('organization/other', 'ORGANIZATION', 'tx-other-end'),
    // Named by relationships alone, so that no node tells of them.
    entity('organization/destination', 'ORGANIZATION', 'tx-destination'),
    entity('organization/previous', 'ORGANIZATION', 'tx-previous-employer'),
    entity('person/sharer', 'PERSON', 'tx-joint-participant'),
    entity('person/participant', 'PERSON', 'tx-event-participant'),
    entity('person/sayer', 'PERSON', 'tx-named-sayer'),
  ],
  joints: [
    {
      ...{ id: 'joint/all', total: { amount: '918273645.5', currency: 'CHF', approximate: true }, open: true },
      participants: ['person/hub', 'person/sharer'],
    },
  ],
  events: [
    {
      ...{ id: 'event/all', name: 'tx-event-name' },
      participants: [{ entity: 'person/participant', role: 'tx-event-role' }],
    },
  ],
  relationships: [
    {
      ...{ id: 'relationship/funded', type: 'FUNDED', from: 'person/hub', to: 'organization/other' },
      ...{ kind: 'tx-kind', start: '2001-02-03', end: '2004-05-06', act: false },
      ...{ description: 'tx-description', attributes: attributes('tx-tie-attribute'), events: ['event/all'] },
      paid: { amount: '1122334455.25', currency: 'SEK', approximate: true },
      pledged: { amount: '5544332211.75', currency: 'NOK' },
    },
    {
      ...{ id: 'relationship/together', type: 'FUNDED', from: 'person/hub', to: 'organization/other' },
      ...{ start: '2007', joint: 'joint/all' },
    },
    {
      ...{ id: 'relationship/left', type: 'LEFT', from: 'person/hub', to: 'organization/other', start: '2008' },
      ...{ role: 'tx-left-role', reason: 'tx-reason', destination: 'organization/destination' },
    },
    {
      ...{ id: 'relationship/hired', type: 'HIRED', from: 'organization/other', to: 'person/hub', start: '2009' },
      ...{ role: 'tx-hired-role', previousEmployer: 'organization/previous' },
    },
    {
      ...{ id: 'relationship/opposed', type: 'OPPOSED', from: 'person/hub', to: 'organization/other' },
      ...{ start: '2010', kind: 'tx-act', topic: 'tx-topic' },
    },
    {
      ...{ id: 'relationship/led', type: 'LED', from: 'person/hub', to: 'organization/other', start: '2012' },
      ...{ ongoing: true, role: 'tx-other-role', paid: { amount: '777.5', currency: 'DKK' } },
    },
  ],
  statements: [
    {
      ...{ id: 'statement/full', about: 'relationship/funded', source: 'source/all', locator: 'tx-locator' },
      ...{ quote: 'tx-quote', language: 'fr', texts: { en: 'tx-rendering' }, rank: 'PREFERRED' },
      attributedTo: { anonymous: 'tx-anonymous' },
    },
    {
      ...{ id: 'statement/denied', about: 'relationship/funded', source: 'source/all', stance: 'DENIES' },
      ...{ quote: 'tx-denial', attributedTo: { entity: 'person/sayer' } },
    },
    ...(['SUPPORTS', 'DENIES'] as const).map((stance) => ({
      ...{ id: `statement/amount-${stance}`, about: 'relationship/funded', source: 'source/all', stance },
      ...{ aspect: 'AMOUNT' as const, quote: 'tx-amount' },
    })),
    {
      ...{ id: 'statement/of-entity', about: 'person/hub', source: 'source/all', quote: 'tx-of-entity' },
      ...{ property: 'tx-property', value: 'tx-value', unit: 'tx-unit', silence: true },
      ...{ locator: 'tx-locator', texts: { en: 'tx-rendering' }, attributedTo: { entity: 'person/sayer' } },
    },
    {
      ...{ id: 'statement/of-entity-too', about: 'person/hub', source: 'source/all', stance: 'DENIES' },
      ...{ quote: 'tx-of-entity-too', attributedTo: { anonymous: 'tx-anonymous' } },
    },
  ],
};

/** The object types that a file tells of, and what each field of them is found by: a text, or a name with its value. */
const found: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  Entity: {
    id: /person\/hub/,
    kind: /PERSON|Person/,
    name: /tx-entity-name/,
    names: /tx-other-name/,
    description: /tx-entity-description/,
    url: /tx-entity-url/,
    attributes: /key-tx-entity-attribute/,
    sameAs: /tx-outside-id/,
    existence: /1951-02-03/,
    presence: /POSSIBLE|CERTAIN/,
    degree: /degree/,
    statements: /tx-of-entity/,
  },
  Name: { text: /tx-other-name/, lang: /\bit\b/, usage: /MISSPELLING|misspelling/, source: /tx-name-source/ },
  Attribute: { key: /key-tx-entity-attribute|key-tx-tie-attribute/, value: /(?<!key-)tx-(entity|tie)-attribute/ },
  OutsideId: { scheme: /tx-scheme/, value: /tx-outside-id/, url: /wikidata\.org\/wiki\/Q21708200/ },
  Existence: {
    start: /1951-02-03/,
    end: /2020-04-05/,
    earliestStart: /1951-02-03/,
    latestStart: /1951-02-03/,
    earliestEnd: /2020-04-05/,
    latestEnd: /2020-04-05/,
  },
  Relationship: {
    id: /relationship\/funded/,
    presence: /CERTAIN|POSSIBLE/,
    standing: /STANDS/,
    type: /FUNDED/,
    kind: /tx-kind/,
    from: /person\/hub/,
    to: /organization\/other/,
    period: /2001-02-03/,
    description: /tx-description/,
    attributes: /key-tx-tie-attribute/,
    revision: /revision/,
    sourceCount: /sourceCount/,
    confidence: /confidence/,
    disputed: /disputed/,
    disputedAspects: /AMOUNT/,
    statements: /tx-quote/,
    events: /tx-event-name/,
  },
  Funding: { pledged: /5544332211\.75/, paid: /1122334455\.25/, joint: /joint\/all/ },
  Departure: { role: /tx-left-role/, reason: /tx-reason/, destination: /tx-destination/ },
  Hire: { role: /tx-hired-role/, previousEmployer: /tx-previous-employer/ },
  Opposition: { topic: /tx-topic/, act: /tx-act/ },
  OtherRelationship: { role: /tx-other-role/, amount: /777\.5/ },
  Period: {
    form: /STATE/,
    start: /2001-02-03/,
    end: /2004-05-06/,
    ongoing: /ongoing/,
    earliestStart: /2001-02-03/,
    latestStart: /2007-12-31/,
    earliestEnd: /2004-05-06/,
    latestEnd: /2004-05-06/,
  },
  Money: { amount: /1122334455\.25/, currency: /SEK/, approximate: /pproximate/ },
  Joint: { id: /joint\/all/, total: /918273645\.5/, participants: /tx-joint-participant/, open: /open/ },
  Event: { id: /event\/all/, name: /tx-event-name/, participants: /tx-event-participant/ },
  Participant: { role: /tx-event-role/, entity: /tx-event-participant/ },
  Statement: {
    id: /statement\/(full|of-entity)/,
    quote: /tx-(quote|of-entity)/,
    language: /\bfr\b/,
    locator: /tx-locator/,
    stance: /DENIES/,
    rank: /PREFERRED/,
    aspect: /AMOUNT/,
    property: /tx-property/,
    value: /tx-value/,
    unit: /tx-unit/,
    silence: /silence/,
    attributedTo: /tx-named-sayer/,
    source: /tx-source-title/,
    recordedAt: /2021-06-07T08:09:10/,
    texts: /tx-rendering/,
  },
  Source: {
    id: /source\/all/,
    title: /tx-source-title/,
    url: /tx-source-url/,
    language: /\bfr\b/,
    publishedAt: /2011-01-11/,
    description: /tx-source-description/,
    licence: /tx-source-licence/,
    archiveUrl: /tx-archive-url/,
    archivedAt: /2012-02-13/,
  },
  AnonymousSource: { id: /anonymous\//, description: /tx-anonymous/ },
};

const schema = createSchema();

/** The fields of a type, of one that has an interface only those that the interface lacks. */
function fieldsOf(name: string): string[] {
  const type = schema.getType(name);
  if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${name} is no type with fields.`);
  const inherited = type
    .getInterfaces()
    .filter((one) => found[one.name] !== undefined)
    .flatMap((one) => Object.keys(one.getFields()));
  return Object.keys(type.getFields()).filter((field) => !inherited.includes(field));
}

let graph: Graph;
const texts = new Map<ExportFormat, string>();
beforeAll(async () => {
  graph = await startGraph();
  const at = new Date('2021-06-07T08:09:10Z');
  const { problems } = await record(graph.database, everything, { actor: 'test', at });
  expect(problems).toEqual([]);
  const fields = Object.keys(formats).map((format) => `${format}: export(format: ${format}) { text }`);
  const roots = '["person/hub", "organization/other"]';
  const { data, errors } = await graph.ask(
    `{ graph(roots: ${roots}, limit: 2, view: { during: { from: "1900", to: "2030" } }) { ${fields.join(' ')} } }`,
  );
  expect(errors).toBeUndefined();
  const files = (data as { graph: Record<ExportFormat, { text: string }> }).graph;
  for (const format of Object.keys(formats) as ExportFormat[]) texts.set(format, files[format].text);
});
afterAll(() => graph.stop());

/** All fields of all types, written as they are in lists of what a format lacks. */
const all = Object.keys(found).flatMap((type) =>
  [...new Set([...fieldsOf(type), ...(type === 'Statement' ? ['texts'] : [])])].map((field) => `${type}.${field}`),
);

const whatIsSaid = (format: ExportFormat): string => {
  const text = texts.get(format) ?? '';
  // What the file tells of itself repeats the request: its own words prove nothing of a field.
  return text.replaceAll('"during":{"from":"1900","to":"2030"}', '');
};

describe.each(Object.keys(formats) as ExportFormat[])('%s', (format) => {
  test('tells every field of the schema, or says that it cannot', () => {
    const lacks = new Set<string>(formats[format].lacks.map(({ field }) => field));
    const text = whatIsSaid(format);
    const missing = all.filter((path) => {
      const [type = '', field = ''] = path.split('.');
      return !lacks.has(path) && found[type]?.[field]?.test(text) !== true;
    });
    expect(missing).toEqual([]);
  });

  test('says of no field that it cannot tell it which is none, and says why', () => {
    for (const { field, why } of formats[format].lacks) {
      expect(all).toContain(field);
      expect(why.length).toBeGreaterThan(10);
    }
  });
});

test('every type that a relationship, an entity or a statement leads to is looked at', () => {
  const reached = new Set(['Person', 'Organization', 'Product', 'Place', 'Topic', 'Node', 'Attribution']);
  const lists = /Connection$|Version$|Count$/;
  for (const name of Object.keys(found)) {
    const type = schema.getType(name);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of fieldsOf(name)) {
      const leaf = getNamedType(type.getFields()[field]?.type);
      if (!isObjectType(leaf) && !isInterfaceType(leaf)) continue;
      if (lists.test(leaf.name) || reached.has(leaf.name)) continue;
      expect(Object.keys(found)).toContain(leaf.name);
    }
  }
});
