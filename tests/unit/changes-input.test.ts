import { describe, expect, test } from '@jest/globals';
import { checkSet } from '../../src/graph/changes/check.js';
import { differences } from '../../src/graph/changes/compare.js';
import { storedFact } from '../../src/graph/changes/facts.js';
import type { ChangeSet, Problem } from '../../src/graph/changes/input.js';
import { anonymousProperties, entityProperties, relationshipProperties } from '../../src/graph/changes/properties.js';
import { parseLosslessly } from '../../src/import/formats/jsonLines.js';
import { escapedId } from '../../src/import/ids.js';
import { Odd } from '../../src/import/odd.js';
import { neutralDate, readDate } from '../../src/import/neutralDates.js';
import { toEntity, toRelationship } from '../../src/import/neutralRows.js';

/** Checks one row of a list. Rows come from files, so the types promise nothing. */
function check(list: keyof ChangeSet, row: unknown): { rows: unknown[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const checked = checkSet({ [list]: [row] }, problems);
  return { rows: checked[list].map((one) => one.row), problems };
}

const tie = { id: 'relationship/a', type: 'FUNDED', from: 'person/a', to: 'person/b' };
const entity = { id: 'person/a', kind: 'PERSON', name: 'Ada' };
const statement = { id: 'statement/a', about: 'relationship/a' };

describe('rows', () => {
  test('good ones pass, with canonical amounts and without nulls', () => {
    const { rows, problems } = check('relationships', {
      ...tie,
      start: null,
      paid: { amount: '1e9', currency: 'USD' },
    });
    expect(problems).toEqual([]);
    expect(rows).toEqual([{ ...tie, paid: { amount: '1000000000', currency: 'USD' } }]);
  });

  test.each<[keyof ChangeSet, object, string, string, RegExp]>([
    ['relationships', { ...tie, id: 'a|b' }, 'id', 'BAD_ID', /is no id/],
    ['relationships', { ...tie, id: undefined }, 'id', 'BAD_INPUT_ROW', /is missing/],
    ['relationships', { ...tie, type: 'FOUNDET' }, 'type', 'BAD_INPUT_ROW', /FOUNDED/],
    ['relationships', { ...tie, type: 'toString' }, 'type', 'BAD_INPUT_ROW', /wanted one of FUNDED/],
    ['relationships', { ...tie, start: '2018-02-30' }, 'start', 'BAD_DATE', /28 days/],
    ['relationships', { ...tie, start: '2018', end: '2017' }, 'end', 'BAD_INPUT_ROW', /before it starts/],
    ['relationships', { ...tie, end: '2017', act: true }, '', 'BAD_INPUT_ROW', /an act has no end/],
    ['relationships', { ...tie, paid: { amount: '1,000' } }, 'paid.amount', 'BAD_AMOUNT', /"1,000"/],
    ['relationships', { ...tie, paid: { amount: '1', currency: 'usd' } }, 'paid.currency', 'BAD_AMOUNT', /USD/],
    ['relationships', { ...tie, paid: { currency: 'USD' } }, 'paid.amount', 'BAD_INPUT_ROW', /is missing/],
    ['relationships', { ...tie, paid: 5 }, 'paid', 'BAD_INPUT_ROW', /is no object/],
    ['relationships', { ...tie, staart: '2018' }, 'staart', 'BAD_INPUT_ROW', /Did you mean start\?/],
    ['relationships', { ...tie, constructor: 1 }, 'constructor', 'BAD_INPUT_ROW', /is no field/],
    ['relationships', { ...tie, ongoing: 'yes' }, 'ongoing', 'BAD_INPUT_ROW', /true or false/],
    ['relationships', { ...tie, role: 'a\ud800b' }, 'role', 'BAD_INPUT_ROW', /surrogate/],
    ['relationships', { ...tie, role: ' ' }, 'role', 'BAD_INPUT_ROW', /is blank/],
    ['relationships', { ...tie, attributes: { x: '\udc00' } }, 'attributes.x', 'BAD_INPUT_ROW', /surrogate/],
    ['relationships', { ...tie, events: 'event/a' }, 'events', 'BAD_INPUT_ROW', /is no list/],
    ['relationships', [], '', 'BAD_INPUT_ROW', /is no object/],
    ['entities', { ...entity, kind: 'PERSONN' }, 'kind', 'BAD_INPUT_ROW', /Did you mean PERSON\?/],
    ['entities', { ...entity, url: 'javascript:alert(1)' }, 'url', 'BAD_INPUT_ROW', /no http or https/],
    [
      'entities',
      { ...entity, names: [{ text: 'x', usage: 'NICK' }] },
      'names[0].usage',
      'BAD_INPUT_ROW',
      /ALTERNATIVE/,
    ],
    ['entities', { ...entity, name: 'x'.repeat(3000) }, 'name', 'BAD_INPUT_ROW', /3000 characters/],
    ['sources', { id: 'source/a', url: 'ftp://x' }, 'url', 'BAD_INPUT_ROW', /no http or https/],
    ['sources', { id: 'source/a', publishedAt: 'May' }, 'publishedAt', 'BAD_DATE', /wanted a year/],
    ['statements', { ...statement, stance: 'DENY' }, 'stance', 'BAD_INPUT_ROW', /DENIES/],
    ['statements', { ...statement, attributedTo: {} }, 'attributedTo', 'BAD_INPUT_ROW', /one of: entity, anonymous/],
    ['statements', { ...statement, texts: { en: 5 } }, 'texts.en', 'BAD_INPUT_ROW', /is no text/],
    ['events', { id: 'event/a', name: 'x', participants: [{}] }, 'participants[0].entity', 'BAD_INPUT_ROW', /missing/],
    ['joints', { id: 'joint/a', total: { amount: 'x' }, participants: [] }, 'total.amount', 'BAD_AMOUNT', /no amount/],
  ])('%s %j: %s', (list, row, field, code, message) => {
    const { rows, problems } = check(list, row);
    expect(rows).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code, path: field === '' ? `${list}[0]` : `${list}[0].${field}` });
    expect(problems[0]?.message).toMatch(message);
  });

  test('tell all their problems at once', () => {
    const { problems } = check('relationships', { ...tie, from: '', start: 'x', end: 'y' });
    expect(problems.map(({ path }) => path)).toEqual([
      ...['relationships[0].from', 'relationships[0].start', 'relationships[0].end'],
    ]);
  });

  test('an id comes once in a set, over all lists', () => {
    const problems: Problem[] = [];
    const set = { entities: [entity, entity], sources: [{ id: 'person/a' }] } as unknown as ChangeSet;
    const checked = checkSet(set, problems);
    expect([checked.sources.length, checked.entities.length]).toEqual([1, 0]);
    expect(problems.map(({ message }) => message)).toEqual([
      'entities[0].id is person/a, which sources[0] is already.',
      'entities[1].id is person/a, which sources[0] is already.',
    ]);
  });

  test('prototype keys are only keys', () => {
    const row = JSON.parse('{"id":"person/a","kind":"PERSON","name":"Ada","attributes":{"__proto__":"x"}}') as unknown;
    const { rows, problems } = check('entities', row);
    expect(problems).toEqual([]);
    expect(entityProperties(rows[0] as typeof entity & { kind: 'PERSON' }).attributes).toBe('[["__proto__","x"]]');
  });
});

describe('stored properties', () => {
  test('absent values are absent, attributes keep their order and words', () => {
    const props = relationshipProperties(
      { ...tie, type: 'FUNDED', attributes: { b: 1, a: ['x'], c: 'text', d: null } },
      'row',
      null,
    );
    expect(props.attributes).toBe('[["b","1"],["a","[\\"x\\"]"],["c","text"]]');
    expect(Object.keys(props)).not.toContain('startText');
    expect(Object.keys(storedFact(props, 'STANDS'))).not.toContain('outAmountKey');
  });

  test('what was paid orders before what was pledged', () => {
    const money = { pledged: { amount: '1000' }, paid: { amount: '100', currency: 'USD' } };
    const stored = storedFact(relationshipProperties({ ...tie, type: 'FUNDED', ...money }, 'row', null), 'STANDS');
    expect(stored).toMatchObject({ amountKey: 100, outAmountKey: 'person/a|FUNDED|USD|250031.:relationship/a' });
  });

  test('differences leave out what is derived', () => {
    const stored = { id: 'x', s0: 1, rec: 9, confidence: 0.5, ongoing: true, e0: 7, list: ['a'] };
    expect(differences({ id: 'x', s0: 1, rec: 0, ongoing: true, e0: 1, list: ['a'] }, stored)).toEqual([]);
    expect(differences({ id: 'x', s0: 2, ongoing: true, list: ['b'], kind: 'k' }, stored)).toEqual([
      's0',
      'list',
      'kind',
    ]);
  });

  test('the same words are the same unnamed source', () => {
    const one = { id: 'anonymous/informed-sources', description: 'informed sources' };
    expect(anonymousProperties('informed sources')).toEqual(one);
    expect(anonymousProperties('anonymous/informed-sources')).toEqual(one);
    expect(anonymousProperties('مصادر مطلعة').id).toBe('anonymous/مصادر-مطلعة');
    expect(anonymousProperties('?').id).toBe('anonymous/unnamed');
  });
});

describe('the neutral format', () => {
  test('numbers keep their digits', () => {
    const text = '{"amount": 13.04400794844428412, "s": "a \\"1\\" 2", "n": [-1e5, 0], "t": true, "u": null}';
    expect(parseLosslessly(text)).toEqual({
      ...{ amount: '13.04400794844428412', s: 'a "1" 2', n: ['-1e5', '0'], t: true, u: null },
    });
    for (const bad of ['{"a": 01}', '{"a": 1', '{"a": .5}', '{a: 1}']) expect(() => parseLosslessly(bad)).toThrow();
  });

  test.each([
    [undefined, undefined, undefined],
    ['2018-02-20', 'day', '2018-02-20'],
    ['2018', 'year', '2018'],
    ['2018-05', 'quarter', '2018-04..2018-06'],
    ['2018-12-01', 'quarter', '2018-10..2018-12'],
    ['2017', 'quarter', '2017'],
    ['2014', 'multi-year', '2012..2016'],
    ['0001', 'multi-year', '-0001..0003'],
    ['-0043-03', 'multi-year', '-0045..-0041'],
    ['-9999', 'multi-year', '-9999..-9997'],
    ['-0043-03', 'quarter', '-0043-01..-0043-03'],
    ['199X', 'quarter', '199X'],
    ['x', 'multi-year', 'x'],
  ])('the date %p of precision %p is %p', (text, precision, wanted) =>
    expect(neutralDate(text, precision)).toBe(wanted),
  );

  test.each([
    ...[
      ['c. 1999', '1999~'],
      ['ca. 1999', '1999~'],
      ['c1999', '1999~'],
      ['circa 1999-03', '1999-03~'],
    ],
    ...[
      ['about 1999', '1999~'],
      ['1999~', '1999~'],
      ['~1999', '1999~'],
      ['approx. 1999', '1999~'],
      ['1999?', '1999?'],
    ],
    ...[
      ['1990s', '199X'],
      ['the 1990’s', '199X'],
      ["c. 1990's", '199X~'],
      ['1900s', '19XX'],
      ['199X', '199X'],
    ],
    ...[
      ['44 BC', '-0043'],
      ['44BCE', '-0043'],
      ['1 B.C.', '0000'],
      ['c. 44 BC', '-0043~'],
      ['-0043-03-15', '-0043-03-15'],
    ],
    ...[
      ['AD 79', '0079'],
      ['79 CE', '0079'],
      ['c. AD 79', '0079~'],
      ['2018-01..2018-04', '2018-01..2018-04'],
    ],
  ])('%p is %p, and nothing odd', (text, wanted) => {
    const odd = new Odd();
    expect(readDate('start', text, odd, false)).toEqual({ date: wanted });
    expect(odd.attributes).toEqual({});
  });

  test.each(['0 BC', '44', '18', 'c. 44', '19th century', 'c. 1999..2001', 'c. 1999?', '1990s-2000s', 'BC', 'c.'])(
    '%p says nothing certain',
    (text) => {
      const odd = new Odd();
      expect(readDate('start', text, odd, false)).toEqual({});
      expect(odd.attributes).toEqual({ start: text });
    },
  );

  test('escaped ids do not collide', () => {
    expect(escapedId('a|b')).toBe('a%7Cb');
    expect(escapedId('a%7Cb')).toBe('a%257Cb');
    expect(escapedId('donated_to:person/a:2018')).toBe('donated_to:person/a:2018');
  });

  const mapping = {
    entities: { Person: 'PERSON' as const },
    relationships: {
      DONATED_TO: { type: 'FUNDED' as const, kind: 'donated to', amount: 'paid' as const },
      BOUGHT: { type: 'ACQUIRED' as const, form: 'ACT' as const },
      BACKED: { type: 'FUNDED' as const, form: 'STATE' as const },
      RECOMMENDED_GRANT_TO: { type: 'RELATED_TO' as const, kind: 'recommended grant to' },
    },
  };

  test('an unknown kind is a TOPIC that keeps its word; bad addresses and blanks do no harm', () => {
    const row = { id: 'x/a', type: 'Agenda', name: 'A', aliases: ['B', 'A', '', 'B'], url: 'a.org', founded: '2000' };
    expect(toEntity(row, mapping)).toEqual({
      ...{ id: 'x/a', kind: 'TOPIC', name: 'A', names: [{ text: 'B' }] },
      existence: { start: '2000' },
      attributes: { url: 'a.org', type: 'Agenda' },
    });
  });

  test('a mapping says the form: an act has no end but its start, which is kept beside it', () => {
    const made = (type: string, start: string, end?: string) =>
      toRelationship({ id: 'r', type, from: 'a', to: 'b', start, ...(end && { end }) }, mapping, 'set').relationship;
    const act = made('BOUGHT', '2018', '2019-02');
    expect(act).toMatchObject({ start: '2018', act: true, attributes: { end: '2019-02' } });
    expect(act).not.toHaveProperty('end');
    expect(made('BOUGHT', '2018-02-20', '2018-02-20')).toMatchObject({ act: true, end: '2018-02-20' });
    expect(made('BACKED', '2018-02-20', '2018-02-20')).toMatchObject({ act: false, end: '2018-02-20' });
    expect(made('DONATED_TO', '2018')).not.toHaveProperty('act');
    const problems: Problem[] = [];
    checkSet(
      { relationships: [act, made('BOUGHT', '2018', '2018')].map((one, i) => ({ ...one, id: `r/${i}` })) },
      problems,
    );
    expect(problems).toEqual([]);
  });

  test('recommended money is not given; what the mapping lacks is RELATED_TO with its word', () => {
    const row = { id: 'r', from: 'a', to: 'b', amount: '5', currency: 'USD', sources: [] };
    const made = (type: string) => toRelationship({ ...row, type }, mapping, 'set').relationship;
    expect(made('DONATED_TO')).toMatchObject({ type: 'FUNDED', paid: { amount: '5', currency: 'USD' } });
    expect(made('DONATED_TO')).not.toHaveProperty('attributes');
    const attributes = { amount: '5', currency: 'USD' };
    expect(made('RECOMMENDED_GRANT_TO')).toMatchObject({
      type: 'RELATED_TO',
      kind: 'recommended grant to',
      attributes,
    });
    expect(made('RECOMMENDED_GRANT_TO')).not.toHaveProperty('paid');
    expect(made('TAUGHT')).toMatchObject({ type: 'RELATED_TO', kind: 'TAUGHT', id: 'relationship/set/r' });
  });

  test('each source is a statement, the same one once', () => {
    const sources = [{ url: 'https://a.example' }, { url: 'https://a.example', title: 'A' }, { url: 'page 3' }, {}];
    const made = toRelationship({ id: 'r', type: 'DONATED_TO', from: 'a', to: 'b', sources }, mapping, 'set');
    expect(made.sources.map(({ url, title }) => [url, title])).toEqual([
      ['https://a.example', 'A'],
      [undefined, 'page 3'],
    ]);
    expect(made.statements.map(({ about, source }) => [about, source])).toEqual(
      made.sources.map(({ id }) => ['relationship/set/r', id]),
    );
  });
});
