import { expect, test } from '@jest/globals';
import { linkOf } from '../../src/export/links.js';
import { safeUrl } from '../../src/graph/urls.js';

test('an address stays one however often it is asked', () => {
  const address = 'https://münchen.example/ü';
  const asked = Array.from({ length: 50_000 }, () => safeUrl(address));
  expect(new Set(asked)).toEqual(new Set([address]));
  expect(linkOf(address)).toBe('https://xn--mnchen-3ya.example/%C3%BC');
});

test.each(['javascript:alert(1)', 'ftp://a/', 'http://', 'a', ''])('%j is no link', (text) => {
  expect([safeUrl(text), linkOf(text)]).toEqual([null, null]);
});
