import { describe, expect, test } from '@jest/globals';
import { assertPast, decodeCursor, encodeCursor, listFingerprint } from '../../src/graph/cursor.js';

const list = listFingerprint(['ties', 'fundedBy', 'organization/openai']);
const key = '0737425:relationship/musk-funded-openai';
const cursor = encodeCursor(list, 1234, key);
const decode = (text: string) => decodeCursor(text, list, /^\d{7}:/, 'after');

test('a cursor gives back its place', () => {
  expect(decode(cursor)).toEqual({ key, pin: 1234 });
});

describe('is refused', () => {
  test('every cursor of which one letter is another, is lost, or comes twice', () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    for (let i = 0; i < cursor.length; i += 1) {
      const [before, after] = [cursor.slice(0, i), cursor.slice(i + 1)];
      const changed = [...Array.from(alphabet), '', (cursor[i] ?? '').repeat(2)].map(
        (one) => `${before}${one}${after}`,
      );
      for (const one of changed.filter((text) => text !== cursor)) {
        expect(() => decode(one)).toThrow(expect.objectContaining({ code: 'BAD_CURSOR' }));
      }
    }
  });

  test('every part of one that was cut', () => {
    for (let length = 0; length < cursor.length; length += 1) {
      expect(() => decode(cursor.slice(0, length))).toThrow(expect.objectContaining({ code: 'BAD_CURSOR' }));
    }
  });

  test('a place of a change that is still to come, with both numbers', () => {
    const place = { key, pin: 8 };
    expect(() => {
      assertPast(place, 8, 'after', cursor);
    }).not.toThrow();
    expect(() => {
      assertPast(place, 7, 'after', cursor);
    }).toThrow('after is a cursor of change 8; the last one that is recorded here is 7.');
  });
});
