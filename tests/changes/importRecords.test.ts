import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { audit, compare } from '../../src/graph/changes/index.js';
import { importFiles, type FilesToImport, type ImportReport } from '../../src/import/index.js';
import { edges } from '../../src/import/foreign/ftmModel.js';
import { loadSeed } from '../../src/import/seed.js';
import { migrate } from '../../src/neo4j/migrate.js';
import { startRaw, type Raw } from './raw.js';

/** Formats whose records are no rows of the neutral one, each into the same empty graph. */
let raw: Raw;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'whowhom-records-'));
  raw = await startRaw();
  await migrate(raw.database, 'cypher/migrations');
});
afterAll(async () => {
  await raw.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function load(
  name: string,
  content: string | Uint8Array,
  options: Partial<FilesToImport> = {},
): Promise<ImportReport> {
  const path = join(folder, name);
  writeFileSync(path, content);
  return importFiles(raw.database, { ...options, files: [path] });
}

const lines = (...rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join('\n');

/** What is stored of the relationships whose ids begin so. */
async function ties(prefix: string): Promise<Record<string, unknown>[]> {
  const rows = await raw.cypher(
    `MATCH (f:Fact) WHERE f.id STARTS WITH $prefix
     RETURN f.id AS id, f.type AS type, f.kind AS kind, f.fromId AS from, f.toId AS to, f.startText AS start,
       f.endText AS end, f.paidAmount AS amount, f.paidCurrency AS currency, f.role AS role,
       COLLECT { MATCH (s:Statement {aboutId: f.id})-[:CITES]->(o:Source) RETURN coalesce(o.url, o.title) ORDER BY 1 } AS sources
     ORDER BY f.id`,
    { prefix },
  );
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)));
}

const entity = async (id: string) =>
  (
    await raw.cypher(
      `MATCH (e:Entity {id: $id})
       RETURN e { .*, names: COLLECT { MATCH (e)-[:NAMED]->(n:Name) RETURN n.text ORDER BY n.text } } AS e`,
      { id },
    )
  )[0]?.e as Record<string, unknown>;

const thing = (id: string, schema: string, properties: object, more: object = {}) => ({
  id,
  schema,
  properties,
  ...more,
});

test('every tie of FollowTheMoney becomes a relationship from the one to the other, its ends in whatever order', async () => {
  const schemata = Object.entries(edges);
  const ends = ['a', 'b'].map((id) => thing(`ftm-${id}`, 'Person', { name: [id] }));
  const rows = schemata.map(([schema, { from, to }]) =>
    thing(`e-${schema}`, schema, { [from]: ['ftm-a'], [to]: ['ftm-b'], startDate: ['2019-02'], date: ['2018'] }),
  );
  const report = await load('edges.ftm.json', lines(...rows, ...ends));
  expect(report).toMatchObject({
    rows: 19,
    refused: 0,
    relationships: 17,
    entities: 2,
    unmapped: {},
    unknownKinds: {},
  });
  const stored = await ties('relationship/edges/');
  expect(stored).toHaveLength(17);
  for (const row of stored) expect(row).toMatchObject({ from: 'ftm-a', to: 'ftm-b', start: '2019-02' });
  const said = Object.fromEntries(stored.map(({ id, type, kind }) => [String(id).slice(21), [type, kind]]));
  expect(said).toMatchObject({
    Payment: ['FUNDED', 'paid'],
    Ownership: ['OWNED', undefined],
    Directorship: ['LED', 'directs'],
    Employment: ['WORKED_AT', undefined],
    Membership: ['MEMBER_OF', undefined],
    Family: ['RELATED_TO', 'family'],
    Succession: ['RELATED_TO', 'precedes'],
  });
  expect(stored.filter(({ type, kind }) => type === 'RELATED_TO' && kind === undefined)).toEqual([]);
});

test('names, ids in other records, data sets, amounts, several ends and nested records', async () => {
  const person = thing(
    'ftm-p',
    'Person',
    {
      name: ['Ivan Example', 'Иван Пример'],
      alias: ['إيفان'],
      previousName: ['Old Example'],
      birthDate: ['1950', '1950-03-01'],
      wikidataId: ['Q4242'],
      country: ['ru', 'cy'],
      addressEntity: [thing('ftm-addr', 'Address', { full: ['1 Example Street'] })],
      ownershipOwner: [
        thing('ftm-own', 'Ownership', {
          asset: [thing('ftm-co', 'Company', { name: ['Example Ltd'] })],
          percentage: ['51'],
        }),
      ],
    },
    { datasets: ['xx_list', 'yy_list'], caption: 'Иван Пример', first_seen: '2024-01-01' },
  );
  const vessel = thing('ftm-v', 'Vessel', { name: ['Boat'], owner: ['ftm-co'], type: ['Tanker'] });
  const payments = [
    thing('ftm-pay', 'Payment', {
      ...{
        payer: ['ftm-p', 'ftm-co'],
        beneficiary: ['ftm-a'],
        amount: ['1000000.505'],
        currency: ['CHF'],
        date: ['2020'],
      },
      ...{ sourceUrl: ['https://example.org/pay'], purpose: ['Thanks'] },
    }),
    thing('ftm-half', 'Payment', { payer: ['ftm-p'] }),
    { id: 'ftm-none', schema: 'Person', properties: 5 },
  ];
  const report = await load('nested.json', lines(...payments, vessel, person), { dataset: 'n' });
  expect(report).toMatchObject({ refused: 2, relationships: 5, entities: 4 });
  expect(report.problems.map(({ line, reason }) => [line, reason.split(': ').slice(1).join(': ')])).toEqual([
    [2, 'Payment ftm-half names nobody as beneficiary.'],
    [3, 'it has no id, no schema or no properties, as FollowTheMoney has them.'],
  ]);
  const stored = await ties('relationship/n/');
  const paid = { type: 'FUNDED', to: 'ftm-a', amount: '1000000.505', currency: 'CHF', start: '2020' };
  const cited = { sources: ['https://example.org/pay'] };
  expect(stored.filter(({ type }) => type === 'FUNDED')).toMatchObject([paid, paid]);
  expect(stored.filter(({ type }) => type === 'FUNDED')).toMatchObject([cited, cited]);
  expect(stored.filter(({ type }) => type !== 'FUNDED')).toMatchObject([
    { type: 'OWNED', from: 'ftm-p', to: 'ftm-co' },
    { type: 'RELATED_TO', kind: 'address', from: 'ftm-p', to: 'ftm-addr', sources: ['xx_list', 'yy_list'] },
    { type: 'OWNED', from: 'ftm-co', to: 'ftm-v' },
  ]);
  expect(await entity('ftm-p')).toMatchObject({
    ...{ name: 'Иван Пример', kind: 'PERSON', startText: '1950-03-01' },
    sameAs: ['wikidata\u0000Q4242'],
    names: ['Ivan Example', 'Old Example', 'إيفان'],
    attributes: expect.stringContaining('["country","[\\"ru\\",\\"cy\\"]"]') as unknown,
  });
  expect(await entity('ftm-v')).toMatchObject({
    ...{ kind: 'PRODUCT', attributes: expect.stringContaining('["properties.type","Tanker"]') as unknown },
  });
  const about = await raw.cypher(`MATCH (s:Statement {aboutId: 'ftm-p'})-[:CITES]->(o) RETURN o.title AS t ORDER BY t`);
  expect(about.map(({ t }) => t)).toEqual(['xx_list', 'yy_list']);
  expect(await load('nested.json', lines(...payments, vessel, person), { dataset: 'n' })).toMatchObject({
    ...{ relationships: 0, entities: 0, statements: 0, sources: 0, renamed: 0, differing: 0 },
  });
});

test('a mapping says what a schema means instead', async () => {
  const mapping = join(folder, 'own.mapping');
  writeFileSync(
    mapping,
    JSON.stringify({ entities: { Company: 'TOPIC' }, relationships: { Debt: { type: 'ADVISED' } } }),
  );
  const rows = [
    thing('ftm-topic', 'Company', { name: ['T'] }),
    thing('ftm-debt', 'Debt', { debtor: ['ftm-topic'], creditor: ['ftm-a'] }),
    thing('ftm-new', 'Payment', { payer: ['ftm-a'], beneficiary: ['ftm-topic'] }),
    thing('ftm-novel', 'Starship', { name: ['S'] }),
  ];
  const report = await load('own.json', lines(...rows), { mapping });
  expect(report).toMatchObject({
    types: { ADVISED: 1, FUNDED: 1 },
    kinds: { TOPIC: 2 },
    unknownKinds: { Starship: 1 },
  });
});

const golden = (name: string) => readFileSync(`tests/golden/${name}`);

test('what the service writes as GraphML comes back as it was recorded, and GEXF says the same', async () => {
  const report = await load('feud.graphml', golden('feud.graphml'));
  expect(report).toMatchObject({ refused: 0, differing: 0, unmapped: {}, oddCount: 0 });
  const seed = loadSeed('seed');
  const text = golden('feud.graphml').toString('utf8');
  const inFile = ({ id }: { readonly id: string }) => text.includes(`id="${id}"`);
  const [entities = [], relationships = []] = [seed.entities?.filter(inFile), seed.relationships?.filter(inFile)];
  expect(report).toMatchObject({ relationships: relationships.length });
  expect(relationships.length).toBeGreaterThan(30);
  // What entities are called in no source of the file, and statements about others, are told of elsewhere.
  const { missing, problems } = await compare(raw.database, { ...seed, entities, relationships, statements: [] });
  expect(problems).toEqual([]);
  expect(missing.filter((id) => [...entities, ...relationships].some((one) => one.id === id))).toEqual([]);
  const again = await load('feud.gexf', golden('feud.gexf'));
  expect(again).toMatchObject({
    refused: 0,
    differing: 0,
    entities: 0,
    relationships: 0,
    statements: 0,
    sources: 0,
    renamed: 0,
  });
  expect(again.unchanged).toBeGreaterThanOrEqual(entities.length + relationships.length);
});

test('what is said of entities which another file had already is recorded too, if nothing else is left to record', async () => {
  const own = await startRaw();
  try {
    await migrate(own.database, 'cypher/migrations');
    const nodes = golden('feud.graphml')
      .toString('utf8')
      .replaceAll(/<edge .*?<\/edge>/gs, '');
    const [silent, said] = ['silent.graphml', 'said.graphml'].map((name) => join(folder, name)) as [string, string];
    writeFileSync(silent, nodes.replaceAll(/<data key="node\.statements">.*?<\/data>/gs, ''));
    writeFileSync(said, nodes);
    expect(await importFiles(own.database, { files: [silent] })).toMatchObject({ refused: 0, statements: 0 });
    const report = await importFiles(own.database, { files: [silent, said] });
    const statements = nodes.split('&quot;stance&quot;').length - 1;
    expect(statements).toBeGreaterThan(1);
    expect(report).toMatchObject({ refused: 0, entities: 0, statements });
  } finally {
    await own.stop();
  }
});

const graphml = (inner: string, more = '') => `<?xml version="1.0" encoding="UTF-8"?>${more}
<g:graphml xmlns:g="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
<g:key id="d0" for="node" attr.name="type" attr.type="string"><g:default>person</g:default></g:key>
<g:key id="d1" for="edge" attr.name="relationship" attr.type="string"/>
<g:key id="d2" for="edge" attr.name="start date" attr.type="string"/>
<g:key id="d3" for="edge" attr.name="amount" attr.type="double"/>
<g:key id="d4" for="node" yfiles.type="nodegraphics"/>
<g:key id="d5" for="all" attr.name="id" attr.type="string"/>
${inner.replace(/<(\/?)(graph|node|edge|data|hyperedge)\b/g, '<$1g:$2')}</g:graphml>`;

test('GraphML of other programs: keys and their defaults, labels that are drawn, graphs within nodes, edges before nodes', async () => {
  const inner = `<graph edgedefault="undirected">
    <edge source="n0" target="n1"><data key="d1">donated to</data><data key="d2">20.02.2018</data><data key="d3">1500.5</data></edge>
    <edge id="e2" source="n1" target="n2" directed="true"><data key="d1">rivals &amp; friends</data></edge>
    <edge id="e3" source="n1" target="n9"/>
    <edge id="e4" source="n1"/>
    <hyperedge><endpoint node="n0"/></hyperedge>
    <node id="n0"><data key="d4"><y:ShapeNode><y:NodeLabel>Ann Graph</y:NodeLabel></y:ShapeNode></data></node>
    <node id="n1"><data key="d0">company</data><data key="d5">own id</data><graph id="n1:"><node id="n2"/></graph></node>
  </graph>`;
  const report = await load('yed.graphml', graphml(inner));
  expect(report).toMatchObject({ entities: 3, relationships: 2, refused: 3, kinds: { PERSON: 2, ORGANIZATION: 1 } });
  expect(report.guesses).toEqual({ 'A graph within a node was read as part of the graph': 1 });
  expect(report.problems.map(({ reason }) => reason.replace(/^.*?: /, ''))).toEqual([
    'it has no source or no target.',
    'it ties more than two (a hyperedge).',
    expect.stringContaining('yed/n9') as unknown,
  ]);
  expect(await ties('relationship/yed/')).toMatchObject([
    { type: 'FUNDED', kind: 'donated to', from: 'yed/n0', to: 'yed/n1', start: '2018-02-20', amount: '1500.5' },
    { type: 'RELATED_TO', kind: 'rivals & friends', from: 'yed/n1', to: 'yed/n2' },
  ]);
  expect(await entity('yed/n0')).toMatchObject({ name: 'Ann Graph', kind: 'PERSON' });
  expect(await entity('yed/n1')).toMatchObject({
    name: 'n1',
    attributes: expect.stringContaining('["attribute.id","own id"]') as unknown,
  });
});

test('GEXF of other programs: attributes by their titles, times, kinds of edges', async () => {
  const content = `<gexf xmlns="http://gexf.net/1.2" version="1.2"><meta><creator>Gephi 0.10</creator></meta>
    <graph defaultedgetype="directed" mode="dynamic" timeformat="date">
    <attributes class="node"><attribute id="0" title="category" type="string"/></attributes>
    <attributes class="edge"><attribute id="0" title="source url" type="string"/></attributes>
    <nodes><node id="a" label="Ben Gexf" start="1970-05-01"><attvalues><attvalue for="0" value="person"/></attvalues></node>
    <node id="b" label="Gexf Bank"><attvalues><attvalue for="0" value="bank"/></attvalues></node></nodes>
    <edges><edge id="0" source="a" target="b" kind="works at" weight="2.0"><attvalues><attvalue for="0" value="https://example.org/g"/></attvalues>
      <spells><spell start="2001" end="2003-02"/><spell start="2005"/></spells></edge></edges></graph></gexf>`;
  const report = await load('gephi.gexf', content);
  expect(report).toMatchObject({ entities: 2, relationships: 1, refused: 0, kinds: { PERSON: 1, ORGANIZATION: 1 } });
  const wanted = {
    type: 'WORKED_AT',
    from: 'gephi/a',
    to: 'gephi/b',
    start: '2001',
    end: '2003-02',
    sources: ['https://example.org/g'],
  };
  expect(await ties('relationship/gephi/')).toMatchObject([wanted]);
  expect(await entity('gephi/a')).toMatchObject({ name: 'Ben Gexf', startText: '1970-05-01' });
});

const entities = `<!DOCTYPE g [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
const many = Array.from({ length: 1_000_000 }, (_, i) => `a${i}="x"`).join(' ');

test.each([
  ['entities', graphml('<graph><node id="&b;"/></graph>', entities), 'declares entities'],
  ['an entity that is none', graphml('<graph><node id="&b;"/></graph>'), 'undefined entity'],
  ['a million attributes', graphml(`<graph><node id="1" ${many}/></graph>`), 'more than 2000 attributes'],
  ['a million elements in each other', graphml('<graph>'.repeat(1_000_000)), 'more than 200 elements in each other'],
  ['a file that is cut', graphml('<graph><node id="1"/></graph>').slice(0, -40), 'is cut off'],
  ['data that nobody declared', graphml('<graph><node id="1"><data key="d77">x</data></node></graph>'), '"d77"'],
  ['a page', '<!DOCTYPE html><html><body></body></html>', 'is XML or HTML'],
  ['zip bomb', gzipSync(graphml(' '.repeat(200_000_000))), 'bomb'],
] as const)('%s in XML is told, and nothing is written', async (_, content, what) => {
  await expect(load('bad.graphml', content)).rejects.toMatchObject({
    ...{ code: 'BAD_FILE', message: expect.stringContaining(what) as unknown },
  });
});

test('GraphML in another encoding, which it declares', async () => {
  const content = graphml('<graph><node id="Zo\u00eb"/></graph>').replace('UTF-8', 'ISO-8859-1');
  expect(await load('latin.graphml', Buffer.from(content, 'latin1'))).toMatchObject({ entities: 1, refused: 0 });
  expect(await entity('latin/Zo\u00eb')).toMatchObject({ name: 'Zo\u00eb' });
});

test('a text and its facts: each quote stands in it, where it is said to, or its row is refused', async () => {
  const text = join(folder, 'story.txt');
  writeFileSync(text, 'Ann Story gave the school\r\nten   pounds in 1999.\r\n\r\nBob left the school.\r\n');
  const cite = (quote: string, more: object = {}) => ({ sources: [{ quote, ...more }] });
  const tie = (id: string, more: object) => ({ id, type: 'funded', from: 'story/ann', to: 'story/school', ...more });
  const rows = [
    { text: { url: 'https://example.org/story', title: 'A story', language: 'en', publishedAt: '2001' } },
    tie('1', { start: '1999', ...cite('gave the school ten pounds') }),
    tie('2', cite('Bob  left the school')),
    tie('3', cite('Bob left the school', { locator: 'paragraph 3' })),
    tie('4', cite('Bob left the school', { locator: 'paragraph 0' })),
    tie('5', cite('Bob gave the school')),
    tie('6', cite('Elsewhere it says so', { title: 'Another' })),
    { id: 'story/ann', type: 'person', name: 'Ann Story', ...cite('Ann Story') },
    { id: 'story/school', type: 'school', name: 'The school' },
  ];
  const report = await load('facts.jsonl', lines(...rows), { text });
  expect(report).toMatchObject({ relationships: 4, entities: 2, refused: 2, statements: 5, sources: 2 });
  expect(report.problems.map(({ line, code, reason }) => [line, code, reason.replace(/^.*?: /, '')])).toEqual([
    [5, 'QUOTE_NOT_FOUND', `its quote "Bob left the school" does not stand in paragraph 0 of ${text}.`],
    [6, 'QUOTE_NOT_FOUND', `its quote "Bob gave the school" does not stand in ${text}.`],
  ]);
  const said = await raw.cypher(
    `MATCH (s:Statement)-[:CITES]->(o) WHERE s.aboutId STARTS WITH 'relationship/facts/' OR s.aboutId = 'story/ann'
     RETURN s.aboutId AS about, s.locator AS locator, o.title AS title, o.language AS language ORDER BY about`,
  );
  const story = { title: 'A story', language: 'en' };
  expect(said).toMatchObject([
    { about: 'relationship/facts/1', locator: null, ...story },
    { about: 'relationship/facts/2', locator: 'paragraph 3', ...story },
    { about: 'relationship/facts/3', locator: 'paragraph 3', ...story },
    { about: 'relationship/facts/6', locator: null, title: 'Another' },
    { about: 'story/ann', locator: 'paragraph 0', ...story },
  ]);
});

const snak = (property: string, value: unknown, type = 'wikibase-entityid') => ({
  snaktype: 'value',
  property,
  datavalue: { value, type },
});
const item = (id: string) => ({ 'entity-type': 'item', 'numeric-id': Number(id.slice(1)), id });
const time = (text: string, precision: number) => ({ time: text, precision, timezone: 0, before: 0, after: 0 });
const claim = (id: string, mainsnak: object, more: object = {}) => ({
  mainsnak,
  type: 'statement',
  id,
  rank: 'normal',
  ...more,
});
const label = (language: string, value: string) => ({ [language]: { language, value } });

test('items of Wikidata, as dumps and as its service give them', async () => {
  const company = {
    type: 'item',
    id: 'Q9001',
    labels: { ...label('de', 'Beispiel AG'), ...label('en', 'Example Inc'), ...label('ar', 'مثال') },
    aliases: { en: [{ language: 'en', value: 'Example "Works" {1}' }] },
    descriptions: label('en', 'a company'),
    claims: {
      P31: [claim('Q9001$1', snak('P31', item('Q4830453')))],
      P571: [claim('Q9001$2', snak('P571', time('+1999-05-00T00:00:00Z', 10), 'time'))],
      P112: [
        claim('Q9001$3', snak('P112', item('Q9002')), {
          references: [
            {
              snaks: {
                P854: [snak('P854', 'https://example.org/founded', 'string')],
                P1476: [snak('P1476', { text: 'Founded', language: 'en' }, 'monolingualtext')],
              },
            },
          ],
        }),
      ],
      P169: [
        claim('Q9001$4', snak('P169', item('Q9002')), {
          rank: 'deprecated',
          qualifiers: {
            P580: [snak('P580', time('+2001-00-00T00:00:00Z', 9), 'time')],
            P582: [snak('P582', time('+2003-02-01T00:00:00Z', 11), 'time')],
          },
        }),
        { mainsnak: { snaktype: 'somevalue', property: 'P169' }, type: 'statement', id: 'Q9001$5', rank: 'normal' },
      ],
      P17: [claim('Q9001$6', snak('P17', item('Q183')))],
    },
  };
  const person = {
    type: 'item',
    id: 'Q9002',
    labels: label('en', 'Ada Item'),
    claims: { P31: [claim('Q9002$1', snak('P31', item('Q5')))] },
  };
  const dump = `[\n${JSON.stringify(company)},\n${JSON.stringify(person)}\n]\n`;
  const report = await load('part.json', dump);
  expect(report).toMatchObject({
    rows: 2,
    entities: 2,
    relationships: 2,
    refused: 0,
    kinds: { PERSON: 1, ORGANIZATION: 1 },
  });
  expect(await ties('relationship/wikidata/')).toMatchObject([
    { type: 'FOUNDED', from: 'wikidata/Q9002', to: 'wikidata/Q9001', sources: ['https://example.org/founded'] },
    {
      type: 'LED',
      from: 'wikidata/Q9002',
      start: '2001',
      end: '2003-02-01',
      sources: ['https://www.wikidata.org/wiki/Q9001'],
    },
  ]);
  expect(await entity('wikidata/Q9001')).toMatchObject({
    ...{ name: 'Example Inc', lang: 'en', startText: '1999-05', description: 'a company' },
    names: ['Beispiel AG', 'Example "Works" {1}', 'مثال'],
  });
  const [{ standing, status } = {}] = await raw.cypher(
    `MATCH (f:Fact {id: 'relationship/wikidata/Q9001$4'}) RETURN f.standing AS standing, f.status AS status`,
  );
  expect([standing, status]).toContain('DEPRECATED');
  // As wbgetentities and Special:EntityData answer, written over several lines.
  const answer = JSON.stringify({ entities: { Q9001: company, Q9002: person }, success: 1 }, null, 2);
  expect(await load('Q9001.json', answer)).toMatchObject({
    rows: 1,
    entities: 0,
    relationships: 0,
    refused: 0,
    differing: 0,
  });
  await expect(load('cut.json', dump.slice(0, -40))).rejects.toMatchObject({
    code: 'BAD_FILE',
    message: expect.stringContaining('is cut off') as unknown,
  });
});

test('entities and relationships of LittleSis, as one list and as its service gives them', async () => {
  const sis = (type: string, id: number, attributes: object) => ({ type, id, attributes: { id, ...attributes } });
  const people = [
    sis('entities', 1, {
      name: 'Walmart Example',
      blurb: 'Retail',
      primary_ext: 'Org',
      website: 'https://example.org',
      aliases: ['Wal Example'],
      types: ['Organization', 'Business'],
      start_date: '1962-00-00',
      end_date: null,
    }),
    sis('entities', 2, { name: 'Rob Example', primary_ext: 'Person', start_date: '1944-01-28' }),
  ];
  const ties2 = [
    sis('relationships', 11, {
      entity1_id: 2,
      entity2_id: 1,
      category_id: 1,
      description1: 'Chairman',
      start_date: '1992-04-00',
      end_date: null,
      is_current: true,
      amount: null,
      currency: null,
    }),
    sis('relationships', 12, {
      entity1_id: 2,
      entity2_id: 1,
      category_id: 5,
      amount: 5000,
      currency: 'usd',
      start_date: '2001-00-00',
      end_date: '2001-00-00',
      is_current: null,
    }),
    sis('relationships', 13, { entity1_id: 2, entity2_id: 1, category_id: 99 }),
    { type: 'lists', id: 4, attributes: {} },
  ];
  expect(await load('entities.json', JSON.stringify(people))).toMatchObject({
    entities: 2,
    refused: 0,
    kinds: { PERSON: 1, ORGANIZATION: 1 },
  });
  const report = await load('relationships.json', JSON.stringify({ data: ties2, meta: { license: 'CC' } }));
  expect(report).toMatchObject({ relationships: 3, refused: 1, unmapped: { 'category 99': 1 } });
  expect(await ties('relationship/littlesis/')).toMatchObject([
    {
      type: 'WORKED_AT',
      from: 'littlesis/2',
      to: 'littlesis/1',
      role: 'Chairman',
      start: '1992-04',
      sources: ['https://littlesis.org/relationships/11'],
    },
    { type: 'FUNDED', amount: '5000', currency: 'USD', start: '2001' },
    { type: 'RELATED_TO', kind: 'category 99' },
  ]);
  expect(await entity('littlesis/1')).toMatchObject({
    name: 'Walmart Example',
    startText: '1962',
    names: ['Wal Example'],
  });
});

test('all that is derived agrees with what was recorded', async () => {
  expect((await audit(raw.database)).problems).toEqual([]);
});
