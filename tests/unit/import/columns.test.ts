import { expect, test } from '@jest/globals';
import { idOfName, contentOf } from '../../../src/import/ids.js';
import { understand } from '../../../src/import/tables/columns.js';
import { guessedKind } from '../../../src/import/tables/kinds.js';
import { kindOfWord, typeOfWord, Words } from '../../../src/import/tables/words.js';
import { tableReader } from '../../../src/import/tables/rows.js';

/** What the columns of a header are taken for, those that are taken for something. */
function taken(header: string, rows: readonly (readonly string[])[] = []): Record<string, string> {
  const understood = understand(header.split(','), rows);
  const pairs = understood?.columns.flatMap(({ name, as }) => (as === null ? [] : [[as, name] as const]));
  return Object.fromEntries(pairs ?? []);
}

test.each([
  ['From,To,Type,Start,End', { from: 'From', to: 'To', type: 'Type', start: 'Start', end: 'End' }],
  ['source_name,target_name,relationship', { from: 'source_name', to: 'target_name', type: 'relationship' }],
  // Of an edge list, `source` is an end.
  ['Source,Target,Type,Weight', { from: 'Source', to: 'Target', type: 'Type' }],
  ['From,To,Source', { from: 'From', to: 'To', source: 'Source' }],
  [
    'donor,donee,amount,donation_date,url,notes',
    { from: 'donor', to: 'donee', amount: 'amount', start: 'donation_date', source: 'url', description: 'notes' },
  ],
  ['Funder,Grantee,Award Amount,Year', { from: 'Funder', to: 'Grantee', amount: 'Award Amount', start: 'Year' }],
  [
    'Investor,Company,Amount (USD),Announced Date',
    { from: 'Investor', to: 'Company', amount: 'Amount (USD)', start: 'Announced Date' },
  ],
  [
    'Employee,Employer,Job Title,Start Date,End Date',
    { from: 'Employee', to: 'Employer', role: 'Job Title', start: 'Start Date', end: 'End Date' },
  ],
  [
    'donor_name,donor_id,recipient_name,recipient_id',
    { from: 'donor_name', 'id of from': 'donor_id', to: 'recipient_name', 'id of to': 'recipient_id' },
  ],
  ['Name,Type,Website', { name: 'Name', type: 'Type', url: 'Website' }],
] as const)('%s is understood', (header, wanted) => {
  expect(taken(header)).toEqual(wanted);
});

test('from and to are dates beside people and organizations, when they hold dates', () => {
  const rows = [['Ann', 'Bank', '2001', '2004']];
  expect(taken('Member,Organization,From,To', rows)).toEqual({
    from: 'Member',
    to: 'Organization',
    start: 'From',
    end: 'To',
  });
  expect(taken('Member,Organization,From,To', [['m', 'o', 'Ann', 'Bob']])).toMatchObject({ from: 'From', to: 'To' });
});

test('columns that say nothing of who and whom are not understood', () => {
  expect(understand(['colour', 'length'], [])).toBeNull();
});

test.each([
  ['FUNDED', { type: 'FUNDED', amount: 'paid' }],
  ['funded', { type: 'FUNDED', amount: 'paid' }],
  ['donated to', { type: 'FUNDED', kind: 'donated to', amount: 'paid' }],
  ['DONATED_TO', { type: 'FUNDED', kind: 'donated to', amount: 'paid' }],
  ['investedIn', { type: 'FUNDED', kind: 'invested in', amount: 'paid' }],
  ['pledged', { type: 'FUNDED', kind: 'pledged', amount: 'pledged' }],
  ['worked at', { type: 'WORKED_AT' }],
  ['CEO of', { type: 'LED', kind: 'ceo of' }],
  ['acquired', { type: 'ACQUIRED', amount: 'paid' }],
  ['constructor', undefined],
  ['danced with', undefined],
] as const)('the word %s', (word, wanted) => {
  expect(typeOfWord(word)).toEqual(wanted);
});

test('kinds by their words, by the vocabulary, and by the name', () => {
  expect(['Person', 'companies', 'NGO', 'Universities', 'software', '__proto__'].map(kindOfWord)).toEqual([
    ...['PERSON', undefined, 'ORGANIZATION', undefined, 'PRODUCT', undefined],
  ]);
  expect(guessedKind('Zed', 'HIRED', 'to')).toBe('PERSON');
  expect(guessedKind('Ann Lee', 'WORKED_AT', 'to')).toBe('ORGANIZATION');
  const names = [
    'Elon Musk',
    'OpenAI',
    'Delta Ltd',
    'University of Somewhere',
    'Dr. José Núñez',
    'ACME',
    'Ann van den Berg',
  ];
  expect(names.map((name) => guessedKind(name, 'FUNDED', 'from'))).toEqual([
    ...['PERSON', 'ORGANIZATION', 'ORGANIZATION', 'ORGANIZATION', 'PERSON', 'ORGANIZATION', 'PERSON'],
  ]);
});

test('a mapping says all: what it lacks is not guessed', () => {
  const words = new Words({ entities: { Firm: 'ORGANIZATION' }, relationships: {} });
  expect([words.kind('Firm'), words.kind('Person'), words.kind('PERSON')]).toEqual([
    'ORGANIZATION',
    undefined,
    'PERSON',
  ]);
  expect([words.type('donated to'), words.type('constructor')]).toEqual([undefined, undefined]);
});

test('ids of names: the same for the same name, another for another', () => {
  expect(idOfName('PERSON', 'Elon Musk')).toBe('person/elon-musk');
  expect(idOfName('PERSON', '  ELON  MUSK ')).toBe('person/elon-musk');
  expect(idOfName('PERSON', 'José Núñez')).toBe('person/jose-nunez');
  expect(idOfName('PERSON', 'إيلون ماسك')).toMatch(/^person\/\S+-\S+$/);
  expect(idOfName('ORGANIZATION', 'C++ Fund')).not.toBe(idOfName('ORGANIZATION', 'C Fund'));
  expect(idOfName('ORGANIZATION', '!!!')).not.toBe(idOfName('ORGANIZATION', '???'));
  expect(contentOf({ a: 1, b: '', c: null })).toBe(contentOf({ c: undefined, a: 1 }));
});

test('a row becomes a relationship with its ends, source and quote; one cell that is wrong loses no row', () => {
  const columns = ['Donor', 'Donee', 'Amount', 'Date', 'Source', 'Quote', 'Colour'];
  const understood = understand(columns, []);
  const read = tableReader({
    ...{ table: understood?.table ?? {}, columns, file: 'x.csv', words: new Words(undefined) },
    evidence: { dates: new Map(), decimals: new Map() },
  });
  const { entities, relationships, why } = read(
    ['Ann Lee', 'Hill School', 'lots', '02/03/2018', 'https://e.org/', 'gave lots', 'red'],
    1,
  );
  expect(why).toEqual([]);
  expect(entities).toMatchObject([
    { id: 'person/ann-lee', type: 'PERSON', name: 'Ann Lee' },
    { id: 'organization/hill-school', type: 'ORGANIZATION', name: 'Hill School' },
  ]);
  expect(relationships).toMatchObject([
    {
      row: {
        ...{
          type: 'donated to',
          from: 'person/ann-lee',
          to: 'organization/hill-school',
          start: '2018-02-03..2018-03-02',
        },
        ...{ sources: [{ url: 'https://e.org/', quote: 'gave lots' }], Colour: 'red' },
      },
      odd: { values: [{ field: 'start' }, { field: 'amount' }] },
    },
  ]);
  expect(read(['', 'Hill School', '', '', '', '', ''], 2)).toMatchObject({
    relationships: [],
    why: ['it names nobody at its start (from)'],
  });
});
