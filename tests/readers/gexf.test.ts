import { expect, test } from '@jest/globals';
import { formats } from '../../src/export/registry.js';
import { act, edge, hostileToy, node, parallelToy, toy, written } from '../support/exported.js';
import { deeply, inXml } from '../support/expectedExport.js';
import { readText } from '../support/readers.js';

interface Spells {
  readonly description: string;
  readonly items: Readonly<Record<string, { readonly kind?: string; readonly spells: readonly unknown[] }>>;
}

const spells = async (exported: Parameters<typeof written>[1]): Promise<Spells> =>
  readText(await written(formats.GEXF, exported), 'spells') as Spells;

test('parallel edges are of kinds that Gephi keeps apart', async () => {
  const { items } = await spells(parallelToy());
  const kinds = [1, 2, 3, 4, 5].map((i) => items[`relationship/${i}`]?.kind);
  expect(kinds).toEqual(['FUNDED', 'FUNDED 2', 'FUNDED 3', 'FUNDED', 'OPPOSED']);
});

test('a spell is the widest time, open where nothing bounds it', async () => {
  const state = { ...act('2015'), form: 'STATE' as const };
  const born = { ...act('1971-06-28'), e1: 9_999_999 };
  const { items } = await spells(
    toy(
      [node('person/a', 1, { existence: born }), node('person/b', 2)],
      [
        edge('relationship/act', 'person/a', 'person/b'),
        edge('relationship/open', 'person/a', 'person/b', { ...state, e1: 9_999_999 }),
        edge('relationship/undated', 'person/a', 'person/b', act(null)),
      ],
    ),
  );
  expect(items['relationship/act']?.spells).toEqual([{ start: '2019-03-11', end: '2019-09-10' }]);
  expect(items['relationship/open']?.spells).toEqual([{ start: '2015-01-01' }]);
  expect(items['relationship/undated']?.spells).toEqual([]);
  expect(items['person/a']?.spells).toEqual([{ start: '1971-06-28' }]);
  expect(items['person/b']?.spells).toEqual([]);
});

test('the description ends with all that the file tells of itself', async () => {
  const { about } = hostileToy();
  const { description } = await spells(hostileToy());
  const data = description.split('\nAll of it: ')[1] ?? '';
  expect(JSON.parse(data)).toEqual(deeply(about));
  expect(description).toContain(`View: ${inXml(about.viewKey)}`);
});
