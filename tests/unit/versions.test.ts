import { describe, expect, test } from '@jest/globals';
import { entityProperties, relationshipProperties, toStored } from '../../src/graph/changes/properties.js';
import { entityVersionOf, relationshipOf, versionOf } from '../../src/graph/changes/versions.js';
import { FAR_FUTURE } from '../../src/graph/time.js';

const departure = relationshipProperties(
  {
    ...{ id: 'relationship/x', type: 'LEFT', from: 'person/a', to: 'organization/b', start: '2018-02-20' },
    ...{ reason: 'conflict of interest', role: 'board member' },
  },
  'row',
  null,
);

describe('versions of relationships', () => {
  test('keep every field and key, and the reason of the fact beside the reason of the version', () => {
    const version = versionOf(departure, 'LEFT', { sup: 7, status: 'RETRACTED', reason: 'withdrawn' });
    const { id, ...rest } = departure;
    expect(id).toBe('relationship/x');
    expect(version).toEqual({
      ...rest,
      ...{ relId: id, type: 'LEFT', sup: 7, status: 'RETRACTED', supReason: 'withdrawn' },
    });
    expect(version).toMatchObject({ reason: 'conflict of interest', fromKey: departure.fromKey });
    expect(version).not.toHaveProperty('id');
  });

  test('without a reason have none', () => {
    expect(versionOf(departure, 'LEFT', { sup: FAR_FUTURE, status: 'DENIED' })).not.toHaveProperty('supReason');
  });

  test('become relationships again', () => {
    expect(relationshipOf(versionOf(departure, 'LEFT', { sup: 3, status: 'DENIED', reason: 'r' }))).toEqual(departure);
  });
});

test('versions of entities', () => {
  const entity = entityProperties({ id: 'person/a', kind: 'PERSON', name: 'Ada' });
  const { id, ...rest } = entity;
  expect(entityVersionOf(entity, { sup: 4, reason: 'renamed' })).toEqual({
    ...rest,
    ...{ entityId: id, sup: 4, supReason: 'renamed' },
  });
});

test('whole numbers are sent as integers, amounts and confidence as floats', () => {
  const sent = toStored({ s0: 5, rec: 0, revision: 1, sourceCount: 2, amountKey: 5, confidence: 1, name: '5' });
  expect(sent).toEqual({ s0: 5n, rec: 0n, revision: 1n, sourceCount: 2n, amountKey: 5, confidence: 1, name: '5' });
});
