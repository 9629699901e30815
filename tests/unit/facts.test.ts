import { describe, expect, test } from '@jest/globals';
import { docOf, factOf, factKeys, labelsOf, storedFact } from '../../src/graph/changes/facts.js';
import { relationshipProperties, toStored } from '../../src/graph/changes/properties.js';
import { FAR_FUTURE, textToDay as day } from '../../src/graph/time.js';

const row = {
  ...({ id: 'relationship/x', type: 'LEFT', from: 'person/a', to: 'organization/b', start: '2018-02-20' } as const),
  ...{ reason: 'Conflict of interest', role: 'board member', attributes: { note: 'x' } },
};
const departure = relationshipProperties(row, 'row', null);

describe('a fact as its node holds it', () => {
  test('has every field, its keys, and all else as one document', () => {
    const stored = storedFact(departure, 'STANDS');
    expect(stored).toMatchObject({
      ...{ id: 'relationship/x', current: 'relationship/x', status: 'STANDS', sup: FAR_FUTURE, type: 'LEFT' },
      ...{ fromId: 'person/a', toId: 'organization/b', startText: '2018-02-20', role: 'board member' },
      ...{ reason: 'Conflict of interest', reasonFold: 'conflict of interest' },
    });
    expect(stored).not.toHaveProperty('attributes');
    expect(JSON.parse(String(stored.doc))).toMatchObject({ id: 'relationship/x', attributes: '[["note","x"]]' });
  });

  test('becomes the same fact again, whatever became of it', () => {
    expect(factOf(storedFact(departure, 'STANDS'))).toEqual(departure);
    const was = { ...storedFact(departure, 'SUPERSEDED'), current: undefined, supReason: 'DENIED' };
    expect(factOf(was)).toEqual(departure);
  });

  test('has the same document however its fields were put in', () => {
    const turned = Object.fromEntries(Object.entries(departure).reverse());
    expect(docOf(turned)).toBe(docOf(departure));
  });

  test('bears the label of what it is', () => {
    const statuses = ['STANDS', 'DENIED', 'DEPRECATED', 'SUPERSEDED', 'RETRACTED'] as const;
    expect(statuses.map((status) => labelsOf(status).join())).toEqual(['Standing', 'Denied', '', '', '']);
  });
});

describe('the keys of a fact', () => {
  const keysOf = (more: object) => factKeys(relationshipProperties({ ...row, ...more }, 'row', null));

  test('are of each end, of all and of its type, by start', () => {
    const tail = `10${day('2018-02-20')}0${day('2018-02-20')}:relationship/x`;
    expect(keysOf({})).toEqual({
      ...{ startKey: tail, typeKey: `LEFT|${tail}` },
      ...{ outKey: `person/a|${tail}`, inKey: `organization/b|${tail}` },
      ...{ outTypeKey: `person/a|LEFT|${tail}`, inTypeKey: `organization/b|LEFT|${tail}` },
    });
  });

  test('by end where one is stated', () => {
    const tail = `10${day('2019-01-01')}0${day('2019-12-31')}:relationship/x\u0001`;
    expect(keysOf({ end: '2019' })).toMatchObject({
      ...{ endKey: tail, outEndKey: `person/a|${tail}`, inEndKey: `organization/b|${tail}` },
    });
  });

  test('by amount of what carries money; what was paid counts before what was pledged', () => {
    const [paid, pledged] = [{ amount: '12', currency: 'USD' }, { amount: '50' }];
    expect(keysOf({ type: 'FUNDED', paid, pledged })).toMatchObject({
      ...{ amountKey: 12, outAmountKey: 'person/a|FUNDED|USD|2500212.:relationship/x' },
      inAmountKey: 'organization/b|FUNDED|USD|2500212.:relationship/x',
    });
    expect(keysOf({ type: 'ACQUIRED', pledged })).toMatchObject({
      amountKey: 50,
      outAmountKey: expect.stringContaining('|ACQUIRED||2'),
    });
    expect(keysOf({ paid })).toMatchObject({ amountKey: 12 });
    expect(keysOf({ paid })).not.toHaveProperty('outAmountKey');
  });
});

test('whole numbers are sent as integers, amounts and confidence as floats', () => {
  const sent = toStored({ s0: 5, rec: 0, revision: 1, sourceCount: 2, amountKey: 5, confidence: 1, name: '5' });
  expect(sent).toEqual({ s0: 5n, rec: 0n, revision: 1n, sourceCount: 2n, amountKey: 5, confidence: 1, name: '5' });
});
