import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { audit, record, type EntityInput, type RelationshipInput } from '../../src/graph/changes/index.js';
import { startGraph, type Graph } from '../support/graph.js';

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

test('try', async () => {
  for (const text of [
    'goog',
    'google',
    'googel',
    'micro',
    'microsfot',
    'jp morgan',
    'JPMorgan',
    'j.p. morgan',
    'JPMorgan Asset Management',
    'jpmorg',
    'JK Rowling',
    'J. K. Rowling',
    'joanne rowling',
    'Joanne K. Rowling',
    'Joanne Mary Kathleen Rowling',
    'Sam Altman',
    'william gates',
    'bill henry gates',
    '🚀',
    '&',
    '🚀🌍',
    'أوباما',
    'Путин',
    '习近平',
    'Обама',
    'باراك أوباما',
    'Владимир Путин',
    'فلاديمير بوتين',
    'Μητσοτάκης',
    'Мицотакис',
    'محمد بن سلمان',
    'Мухаммед бен Салман',
    'Angela Merkel',
    'Merkel',
    'Sisi',
    'Abdel Fattah el-Sisi',
    'Ma Yun',
    'Yun Ma',
    'Papandreou',
    '奥巴马',
    '普京',
    'globex',
    'globx',
    'initec',
    'zzz',
  ])
    console.log(text, (await search(text)).totalCount, told(await search(text)));
  expect((await audit(graph.database)).problems).toEqual([]);
});
