import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { readConfig, settingsTable } from '../../src/config.js';
import { deliveredDocuments, followingDocuments } from '../../src/files.js';
import { createGate } from '../../src/http/admission.js';
import { createSchema } from '../../src/resolvers/schema.js';

const [open, strict] = [readConfig({}), readConfig({ PROFILE: 'public' })];

test('the public profile closes what tells the schema, limits the rate and lowers every other limit', () => {
  expect(strict).toMatchObject({ introspection: false, suggestions: false, playground: false });
  expect([open.rateLimit, strict.rateLimit > 0]).toEqual([0, true]);
  for (const key of [
    ...(['maxPageSize', 'maxBodyBytes', 'maxTokens', 'maxDepth', 'maxSelections', 'maxCost'] as const),
    ...(['maxAliases', 'maxRootFields', 'maxDirectives', 'maxVariableDepth'] as const),
    ...(['maxSubscriptions', 'maxClientSubscriptions'] as const),
  ]) {
    expect(strict[key]).toBeLessThan(open[key]);
  }
});

test('what is set holds under any profile, and an empty variable is not set', () => {
  const env = { PROFILE: 'public', INTROSPECTION: 'on', MAX_DEPTH: '33', MAX_ALIASES: '' };
  const { introspection, maxDepth, maxAliases } = readConfig(env);
  expect([introspection, maxDepth, maxAliases]).toEqual([true, 33, strict.maxAliases]);
});

test('an unknown profile is refused, not taken for the open one', () => {
  expect(() => readConfig({ PROFILE: 'Public' })).toThrow(/one of open, public/);
});

test('the table of the README tells both defaults', () => {
  expect(settingsTable()).toContain('| `INTROSPECTION` | on | off |');
  expect(settingsTable()).toContain('| `PORT` | 4000 |  |');
});

test.each([...deliveredDocuments(), ...followingDocuments()])('$name is admitted by the public profile', ({ text }) => {
  const gate = createGate(createSchema(), strict);
  expect(gate({ query: text })?.document.definitions).toHaveLength(parse(text).definitions.length);
});

test('the folder that the README names can be trusted', () => {
  const gate = createGate(createSchema(), readConfig({ TRUSTED_DOCUMENTS: 'docs/queries', TRUSTED_ONLY: 'on' }));
  expect(gate({ documentId: '01-who-funded' })?.named).toBe(true);
  expect(() => gate({ query: '{ __typename }' })).toThrow('none of those');
});

test.each([
  ['off', []],
  ['on', ['loopback', 'linklocal', 'uniquelocal']],
  ['192.0.2.7, 10.0.0.0/8,::1', ['192.0.2.7', '10.0.0.0/8', '::1']],
])('TRUST_PROXY=%s', (value, proxies) => {
  expect(readConfig({ TRUST_PROXY: value }).trustProxy).toEqual(proxies);
});

test.each(['1', 'all', '*', 'true', 'example.com', '10.0.0.0/8/8', '10.0.0.0/x', '1.2.3.4/999', ','])(
  'TRUST_PROXY=%s is refused',
  (value) => {
    expect(() => readConfig({ TRUST_PROXY: value })).toThrow(/TRUST_PROXY/);
  },
);
