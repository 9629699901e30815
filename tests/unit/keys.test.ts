import { describe, expect, test } from '@jest/globals';
import { Big } from 'big.js';
import fc from 'fast-check';
import {
  amountTail,
  changeKeyPattern,
  dayKey,
  endTail,
  ownerKey,
  ownerPrefix,
  sortable,
  startKeyPattern,
  startTail,
  statementKey,
} from '../../src/graph/keys.js';
import { canonicalAmount } from '../../src/graph/money/amounts.js';
import { FAR_FUTURE, FAR_PAST } from '../../src/graph/time.js';

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const id = () => fc.stringMatching(/^[a-z/-]{1,12}$/);
/** Days before and after 0000-01-01, and both sides of it. */
const day = () => fc.oneof(fc.integer({ min: FAR_PAST, max: FAR_FUTURE }), fc.integer({ min: -3, max: 3 }));
const start = () =>
  fc.option(
    fc.tuple(day(), day()).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
    { nil: null },
  );

/** Decimals of any size, many with common beginnings. */
const amount = () =>
  fc
    .tuple(
      fc.constantFrom('', '-'),
      fc.stringMatching(/^\d{1,20}$/),
      fc.stringMatching(/^\d{0,20}$/),
      fc.integer({ min: -40, max: 40 }),
    )
    .map(([sign, whole, fraction, exponent]) => canonicalAmount(`${sign}${whole}.${fraction}e${exponent}`, 'amount'));
const close = () =>
  fc
    .tuple(
      fc.constantFrom('', '-'),
      fc.constantFrom('0.12', '0.123', '0.1', '1', '10', '100', '12', '1.2', '1.23', '0', '0.012'),
    )
    .map(([sign, text]) => canonicalAmount(sign + text, 'amount'));

describe('start keys', () => {
  test('sort by earliest start, latest start, id, with undated ones before all', () => {
    fc.assert(
      fc.property(start(), start(), id(), id(), (a, b, idA, idB) => {
        const [keyA, keyB] = [a, b].map((one, i) =>
          startTail(one === null ? null : { s0: one[0], s1: one[1] }, i === 0 ? idA : idB),
        ) as [string, string];
        const rank = (one: [number, number] | null): [number, number] => one ?? [-Infinity, -Infinity];
        const [[a0, a1], [b0, b1]] = [rank(a), rank(b)];
        const compared = (x: number, y: number) => (x === y ? 0 : x < y ? -1 : 1);
        const wanted = compared(a0, b0) || compared(a1, b1) || order(idA, idB);
        expect(order(keyA, keyB)).toBe(wanted);
      }),
    );
  });

  test('look as lists expect them', () => {
    expect(startTail({ s0: 735964, s1: 736328 }, 'relationship/a')).toBe('107359640736328:relationship/a');
    expect(startTail({ s0: -15_705, s1: 15 }, 'relationship/a')).toBe('0;0998429510000015:relationship/a');
    expect(startTail(null, 'relationship/a')).toBe('0:relationship/a');
    fc.assert(
      fc.property(day(), day(), id(), (a, b, one) =>
        expect(startTail({ s0: Math.min(a, b), s1: Math.max(a, b) }, one)).toMatch(startKeyPattern),
      ),
    );
  });

  test('a day is beneath the keys of all that starts then, and above those of before', () => {
    fc.assert(
      fc.property(day(), day(), day(), id(), (at, a, b, one) => {
        const key = startTail({ s0: Math.min(a, b), s1: Math.max(a, b) }, one);
        expect(key > dayKey(at)).toBe(Math.min(a, b) >= at);
        expect(startTail(null, one) < dayKey(at)).toBe(true);
      }),
    );
  });

  test('of one owner lie between owner| and owner|~', () => {
    const key = ownerKey('person/a', startTail(null, 'relationship/x'));
    expect(key > 'person/a|' && key < 'person/a|~').toBe(true);
    expect(ownerKey('person/a2', '0:x') > 'person/a|' && ownerKey('person/a2', '0:x') < 'person/a|~').toBe(false);
  });
});

test('keys of ends sort among those of starts by days, id, and behind the start', () => {
  const days = fc.constantFrom(-5, -4, 5, 6);
  const change = () =>
    fc.record({
      first: days,
      more: fc.constantFrom(0, 1),
      id: fc.constantFrom('a', 'a!', 'a b', 'ab', 'é', '😀'),
      end: fc.boolean(),
    });
  fc.assert(
    fc.property(change(), change(), (a, b) => {
      const [keyA, keyB] = [a, b].map(({ first, more, id: one, end }) =>
        end ? endTail({ e0: first, e1: first + more }, one) : startTail({ s0: first, s1: first + more }, one),
      ) as [string, string];
      const wanted =
        Math.sign(a.first - b.first) ||
        Math.sign(a.more - b.more) ||
        order(a.id, b.id) ||
        Math.sign(Number(a.end) - Number(b.end));
      expect(order(keyA, keyB)).toBe(wanted);
    }),
    { numRuns: 2000 },
  );
  expect(endTail({ e0: 5, e1: 6 }, 'x')).toMatch(changeKeyPattern);
});

test('the length of a prefix is counted as the database counts', () => {
  expect(ownerPrefix('person/a')).toEqual({ text: 'person/a|', length: 9 });
  expect(ownerPrefix('😀')).toEqual({ text: '😀|', length: 2 });
});

describe('amount keys', () => {
  test.each([
    ['any', amount],
    ['close', close],
  ])('sort as the numbers do: %s', (_name, arbitrary) => {
    fc.assert(
      fc.property(arbitrary(), arbitrary(), (a, b) => {
        expect(order(sortable(a), sortable(b))).toBe(new Big(a).cmp(new Big(b)));
      }),
      { numRuns: 2000 },
    );
  });

  test('stay sorted with an id behind them', () => {
    fc.assert(
      fc.property(close(), close(), id(), id(), (a, b, idA, idB) => {
        const wanted = new Big(a).cmp(new Big(b)) || order(idA, idB);
        expect(order(amountTail(a, 'USD', idA), amountTail(b, 'USD', idB))).toBe(wanted);
      }),
    );
  });

  test('part currencies, the empty one too', () => {
    expect(amountTail('5', undefined, 'x').startsWith('|')).toBe(true);
    expect(amountTail('5', 'USD', 'x').startsWith('USD|')).toBe(true);
  });

  test('refuse what is not canonical', () => {
    for (const text of ['1e9', '', '-', '1.', '.5', 'x']) expect(() => sortable(text)).toThrow('No canonical amount');
  });
});

test('statement keys sort preferred, normal, deprecated, then by id', () => {
  const keys = [
    statementKey('relationship/a', 'DEPRECATED', 'statement/0'),
    statementKey('relationship/a', 'NORMAL', 'statement/2'),
    statementKey('relationship/a', 'NORMAL', 'statement/1'),
    statementKey('relationship/a', 'PREFERRED', 'statement/9'),
  ];
  expect([...keys].sort()).toEqual([keys[3], keys[2], keys[1], keys[0]]);
  expect(keys[3]).toBe('relationship/a|0:statement/9');
});
