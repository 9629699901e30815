import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { audit, record, renewNames, type EntityInput, type RelationshipInput } from '../../src/graph/changes/index.js';
import { openDriver } from '../../src/neo4j/driver.js';
import { startGraph, type Graph } from '../support/graph.js';
import { payloadsFor } from '../support/payloads.js';

jest.setTimeout(300_000);

const row = (id: string, name: string, ...names: string[]): EntityInput => ({
  ...{ id: `person/${id}`, kind: 'PERSON', name },
  names: names.map((text) => ({ text, usage: 'ALTERNATIVE' as const })),
});
const entities: EntityInput[] = [
  row('good', 'Adam Good'),
  row('goon', 'Eve Goon'),
  row('google', 'Google'),
  row('google-brain', 'Google Brain'),
  row('googler', 'Googler Union'),
  row('microsoft', 'Microsoft'),
  row('micron', 'Micron'),
  row('micra', 'Micra'),
  row('jpmorgan', 'JPMorgan Chase'),
  row('jp-morgan', 'JP Morgan'),
  row('j-p-morgan', 'J.P. Morgan Asset Management'),
  row('rowling', 'Joanne Kathleen Rowling'),
  row('altman-s', 'S. Altman'),
  row('gates', 'William Henry Gates', 'Bill Gates'),
  row('rocket', '🚀'),
  row('rocket-lab', 'Lab 🚀🌍'),
  row('and', 'Black & White'),
  row('obama', 'Barack Obama'),
  row('putin', 'Vladimir Putin'),
  row('xi', 'Xi Jinping'),
  row('mitsotakis', 'Kyriakos Mitsotakis'),
  row('mbs', 'Mohammed bin Salman'),
  row('merkel-ru', 'Ангела Меркель'),
  row('merkul', 'Ina Merkul'),
  row('sisi', 'عبد الفتاح السيسي'),
  row('ma', '马云'),
  row('papandreou', 'Γιώργος Παπανδρέου'),
  row('renamed', 'Initech', 'Globex Corporation'),
];
/** Ties make Googler Union better connected than Google Brain, and Micron than Microsoft. */
const relationships: RelationshipInput[] = [
  ['googler', 'good'],
  ['googler', 'goon'],
  ['googler', 'micra'],
  ['google-brain', 'good'],
  ['micron', 'good'],
  ['micron', 'goon'],
].map(([from, to], i) => ({ id: `relationship/${i}`, type: 'FUNDED', from: `person/${from}`, to: `person/${to}` }));

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
  const { problems } = await record(graph.database, { entities, relationships }, { actor: 'test' });
  expect(problems).toEqual([]);
});
afterAll(() => graph.stop());

interface Hits {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly edges: readonly {
    readonly score: number;
    readonly match: string;
    readonly matched: string;
    readonly node: { readonly id: string };
  }[];
}

const document = `query ($text: String!, $first: Int, $after: String) {
  search(text: $text, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage } edges { score match matched node { id } } } }`;

async function search(text: string, more: Record<string, unknown> = {}): Promise<Hits> {
  const { data, errors } = await graph.ask(document, { text, ...more });
  if (errors) throw new Error(`${text}: ${errors.map(String).join('; ')}`);
  return (data as unknown as { search: Hits }).search;
}
const told = ({ edges }: Hits) =>
  edges.map(({ match, matched, node }) => `${match} ${node.id.replace('person/', '')}: ${matched}`);

test.each([
  [
    'goog',
    [
      'PREFIX googler: Googler Union',
      'PREFIX google-brain: Google Brain',
      'PREFIX google: Google',
      'FUZZY good: Adam Good',
      'FUZZY goon: Eve Goon',
    ],
  ],
  ['google', ['EXACT google: Google', 'WORD google-brain: Google Brain', 'PREFIX googler: Googler Union']],
  ['micro', ['PREFIX micron: Micron', 'PREFIX microsoft: Microsoft', 'FUZZY micra: Micra']],
  ['googel', ['FUZZY google-brain: Google Brain', 'FUZZY google: Google']],
  // Two letters in a word of eight and more, one in a shorter one.
  ['mikrosofft', ['FUZZY microsoft: Microsoft']],
  ['mikran', []],
  ['zzz', []],
])('the better match comes first, whatever is rare; the better connected among equals: %s', async (text, wanted) => {
  expect(told(await search(text))).toEqual(wanted);
});

const morgans = (first: string) => [
  first,
  'WORD j-p-morgan: J.P. Morgan Asset Management',
  'WORD jpmorgan: JPMorgan Chase',
];

test.each([
  ['jp morgan', morgans('EXACT jp-morgan: JP Morgan')],
  ['JPMorgan', morgans('EXACT jp-morgan: JP Morgan')],
  ['J. P. Morgan', morgans('EXACT jp-morgan: JP Morgan')],
  ['JPMorgan Asset Management', ['EXACT j-p-morgan: J.P. Morgan Asset Management']],
  ['JP Morgan Chase', ['EXACT jpmorgan: JPMorgan Chase']],
  ['joanne rowling', ['WORD rowling: Joanne Kathleen Rowling']],
  ['Joanne Mary Kathleen Rowling', ['WORD rowling: Joanne Kathleen Rowling']],
  ['Joanne K. Rowling', ['PREFIX rowling: Joanne Kathleen Rowling']],
  ['JK Rowling', ['PREFIX rowling: Joanne Kathleen Rowling']],
  ['J. K. Rowling', ['PREFIX rowling: Joanne Kathleen Rowling']],
  ['J Rowling', ['PREFIX rowling: Joanne Kathleen Rowling']],
  ['Sam Altman', ['PREFIX altman-s: S. Altman']],
  ['bill henry gates', ['WORD gates: Bill Gates']],
  ['William Gates', ['WORD gates: William Henry Gates']],
])('together or apart, a middle name more or less, initials: %s', async (text, wanted) => {
  const found = told(await search(text));
  expect(found[0]).toBe(wanted[0]);
  expect([...found].sort()).toEqual([...wanted].sort());
});

test.each([
  ['🚀', ['EXACT rocket: 🚀', 'WORD rocket-lab: Lab 🚀🌍']],
  ['🌍', ['WORD rocket-lab: Lab 🚀🌍']],
  ['🚀 🌍', ['WORD rocket-lab: Lab 🚀🌍']],
  ['&', ['WORD and: Black & White']],
  ['🦄', []],
  [' ', []],
])('signs alone: %j', async (text, wanted) => {
  expect(told(await search(text))).toEqual(wanted);
});

test.each([
  ['initec', 'PREFIX renamed: Initech'],
  ['globex', 'WORD renamed: Globex Corporation'],
  ['globx', 'FUZZY renamed: Globex Corporation'],
  ['corporation globex', 'WORD renamed: Globex Corporation'],
])('the name that did match is told: %s', async (text, wanted) => {
  expect(told(await search(text))).toEqual([wanted]);
});

test.each([
  ['أوباما', 'obama: Barack Obama'],
  ['باراك أوباما', 'obama: Barack Obama'],
  ['Обама', 'obama: Barack Obama'],
  ['Ομπάμα', 'obama: Barack Obama'],
  ['奥巴马', 'obama: Barack Obama'],
  ['Путин', 'putin: Vladimir Putin'],
  ['فلاديمير بوتين', 'putin: Vladimir Putin'],
  ['习近平', 'xi: Xi Jinping'],
  ['Μητσοτάκης', 'mitsotakis: Kyriakos Mitsotakis'],
  ['محمد بن سلمان', 'mbs: Mohammed bin Salman'],
  ['Мухаммед бен Салман', 'mbs: Mohammed bin Salman'],
  // The reverse.
  ['Angela Merkel', 'merkel-ru: Ангела Меркель'],
  ['أنغيلا ميركل', 'merkel-ru: Ангела Меркель'],
  ['Sisi', 'sisi: عبد الفتاح السيسي'],
  ['El-Sisi', 'sisi: عبد الفتاح السيسي'],
  ['Ma Yun', 'ma: 马云'],
  ['Yun Ma', 'ma: 马云'],
  ['Papandreou', 'papandreou: Γιώργος Παπανδρέου'],
])('%s finds a name that is in another script only', async (text, wanted) => {
  expect(told(await search(text))).toEqual([`OTHER_SCRIPT ${wanted}`]);
});

test('what sounds so in another script comes behind what is a letter off, and not beside what is better', async () => {
  expect(told(await search('Merkal'))).toEqual(['FUZZY merkul: Ina Merkul', 'OTHER_SCRIPT merkel-ru: Ангела Меркель']);
  expect(told(await search('Merkul'))).toEqual(['WORD merkul: Ina Merkul']);
});

test('pages put together are the list, equals by their ids', async () => {
  const all = await search('m', { first: 1000 });
  expect(all.edges).toHaveLength(all.totalCount);
  const found: string[] = [];
  let after: string | null = null;
  do {
    const { edges, pageInfo }: Hits = await search('m', { first: 2, after });
    found.push(...edges.map(({ node }) => node.id));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  expect(found).toEqual(all.edges.map(({ node }) => node.id));
  expect(found.length).toBeGreaterThan(7);
  const scores = all.edges.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(scores[0]).toBe(1);
});

test('nothing that a client writes is query syntax, and no text is too much', async () => {
  const hostile = [
    ...payloadsFor('String', false).filter((one) => typeof one === 'string'),
    ...['*', '*:*', 'search:google', 'google OR micro', 'google AND NOT micro', '"google', '/goo.*/', '[a TO z]', '\\'],
    ...['w_google', 'google~2', 'NOT', 'TO', '\u0000', '𝒳', 'ﷺ', '각', 'ไทย', 'नेपाल', '٣', 'Ⅻ', '½'],
    ...['abcdefgh '.repeat(22), 'مايكروسوفت '.repeat(18), '习'.repeat(200), '🚀'.repeat(100), 'x'.repeat(200)],
  ];
  for (const text of hostile.filter((one) => one.length <= 200 && one.isWellFormed())) {
    const { edges, totalCount } = await search(text, { first: 1000 });
    expect({ text, hits: edges.length }).toEqual({ text, hits: totalCount });
  }
});

test('what is searched of names is proved, and made anew for data of before', async () => {
  expect((await audit(graph.database)).problems).toEqual([]);
  const raw = openDriver({ ...graph.server, database: '', poolSize: 1 });
  const session = raw.session();
  try {
    await session.run(
      `MATCH (e:Entity) WHERE e.id IN ['person/google', 'person/obama']
       SET e.search = [e.nameFold, 'old_one'] REMOVE e.searchForms, e.searchSounds`,
    );
  } finally {
    await session.close();
    await raw.close();
  }
  expect(told(await search('أوباما'))).toEqual([]);
  const { problems } = await audit(graph.database);
  expect(problems).toEqual([
    'person/google: what is searched of its names is not what they give.',
    'person/obama: what is searched of its names is not what they give.',
  ]);
  expect(await renewNames(graph.database)).toBe(2);
  expect((await audit(graph.database)).problems).toEqual([]);
  expect(told(await search('أوباما'))).toEqual(['OTHER_SCRIPT obama: Barack Obama']);
  expect(await renewNames(graph.database)).toBe(0);
});
