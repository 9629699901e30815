import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { summaryOf, type Evidence } from '../../src/graph/changes/summary.js';

const base: Evidence = {
  ...{ stance: 'SUPPORTS', rank: 'NORMAL', aspect: null, silence: false },
  ...{ sourceId: 'source/a', sourceDay: null, sayerId: null, sayerNamed: false },
};
const say = (change: Partial<Evidence> = {}): Evidence => ({ ...base, ...change });
const musk = { sayerId: 'person/elon-musk', sayerNamed: true };
const altman = { sayerId: 'person/sam-altman', sayerNamed: true };
const unnamed = { sayerId: 'anonymous/informed-sources', sayerNamed: false };
const deny = { stance: 'DENIES' };

describe('confidence, by hand', () => {
  test.each<[string, Evidence[], number]>([
    ['no statement', [], 0],
    ['a document', [say()], 0.7],
    ['a named person', [say(musk)], 0.5],
    ['somebody unnamed', [say(unnamed)], 0.4],
    ['two documents: 1 - 0.3 * 0.3', [say(), say({ sourceId: 'source/b' })], 0.91],
    ['one document twice is one voice', [say(), say()], 0.7],
    ['one person in two documents is one voice', [say(musk), say({ ...musk, sourceId: 'source/b' })], 0.5],
    ['all three: 1 - 0.3 * 0.5 * 0.6', [say(), say(musk), say(unnamed)], 0.91],
    ['a document against a person: 0.7 * 0.5', [say(), say({ ...musk, ...deny })], 0.35],
    ['against two persons: 0.7 * 0.5 * 0.5', [say(), say({ ...musk, ...deny }), say({ ...altman, ...deny })], 0.175],
    [
      'two for, two against: 0.75 * 0.3 * 0.6',
      [say(musk), say(altman), say(deny), say({ ...unnamed, ...deny })],
      0.135,
    ],
    ['only denied', [say(deny)], 0],
    ['deprecated ones do not count', [say({ rank: 'DEPRECATED' }), say(musk)], 0.5],
    ['nor what is about an aspect', [say({ aspect: 'REASON' })], 0],
    ['nor silence', [say({ silence: true })], 0],
  ])('%s', (_name, statements, wanted) => expect(summaryOf(statements).confidence).toBe(wanted));

  test('does not depend on the order', () => {
    const statement = fc.record({
      stance: fc.constantFrom('SUPPORTS', 'DENIES'),
      rank: fc.constantFrom('PREFERRED', 'NORMAL', 'DEPRECATED'),
      aspect: fc.constantFrom(null, 'REASON', 'AMOUNT'),
      silence: fc.boolean(),
      sourceId: fc.constantFrom(null, 'source/a', 'source/b', 'source/c'),
      sourceDay: fc.constantFrom(null, 1000, 2000),
      sayerId: fc.constantFrom(null, 'person/a', 'person/b'),
      sayerNamed: fc.constant(true),
    });
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 12 }), (list) => {
        const summary = summaryOf(list);
        expect(summaryOf([...list].reverse())).toEqual(summary);
        expect(summary.confidence >= 0 && summary.confidence <= 1).toBe(true);
      }),
    );
  });
});

describe('sources and sides', () => {
  test('distinct sources that support the fact itself', () => {
    const statements = [
      ...[say(), say(musk), say({ sourceId: 'source/b' }), say({ sourceId: 'source/c', ...deny })],
      ...[
        say({ sourceId: 'source/d', aspect: 'AMOUNT' }),
        say({ sourceId: null }),
        say({ sourceId: 'source/e', rank: 'DEPRECATED' }),
      ],
    ];
    expect(summaryOf(statements).sourceCount).toBe(2);
  });

  test('disputed is both sides about the fact itself', () => {
    expect(summaryOf([say(), say(deny)]).disputed).toBe(true);
    expect(summaryOf([say(), say({ ...deny, rank: 'DEPRECATED' })]).disputed).toBe(false);
    expect(summaryOf([say(), say({ ...deny, aspect: 'REASON' })]).disputed).toBe(false);
    expect(summaryOf([say(deny)]).disputed).toBe(false);
  });

  test('disputed aspects are named in order', () => {
    const both = (aspect: string) => [say({ aspect }), say({ aspect, ...deny })];
    const summary = summaryOf([say(), ...both('REASON'), ...both('AMOUNT'), say({ aspect: 'ROLE' })]);
    expect(summary.disputedAspects).toEqual(['AMOUNT', 'REASON']);
    expect(summary.disputed).toBe(false);
  });

  test('what all deny does not stand, nor what only deprecated statements say', () => {
    expect(summaryOf([]).standing).toBe('STANDS');
    expect(summaryOf([say({ aspect: 'REASON', ...deny })]).standing).toBe('STANDS');
    expect(summaryOf([say(deny), say({ ...deny, ...musk })]).standing).toBe('DENIED');
    expect(summaryOf([say(deny), say(musk)]).standing).toBe('STANDS');
    expect(summaryOf([say({ rank: 'DEPRECATED' })]).standing).toBe('DEPRECATED');
    expect(summaryOf([say({ rank: 'DEPRECATED' }), say(deny)]).standing).toBe('DENIED');
    expect(summaryOf([say({ rank: 'DEPRECATED', ...deny }), say()]).standing).toBe('STANDS');
  });

  test('the latest dated source that supports it', () => {
    expect(summaryOf([say()]).latestSourceDay).toBeNull();
    const days = [say({ sourceDay: 5 }), say({ sourceDay: 9, aspect: 'ROLE' }), say({ sourceDay: 99, ...deny })];
    expect(summaryOf(days).latestSourceDay).toBe(9);
  });
});
