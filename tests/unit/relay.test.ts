import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { paginationFragments, relayCompiled } from '../support/relay.js';

const sdl = readFileSync('src/generated/schema.graphql', 'utf8');
const fragments = paginationFragments(buildSchema(sdl));
const all = [...fragments.values()].flat();

test("Relay's compiler takes a pagination fragment on every connection of what it can ask for again", () => {
  const { ok, told } = relayCompiled(sdl, fragments);
  // Each fragment gives a reader of it and a query that asks for it again.
  expect(told).toContain(`compiled documents: ${2 * all.length} reader`);
  expect(ok).toBe(true);
  for (const type of ['Query', 'Entity', 'Person', 'Relationship', 'Funding', 'Source']) {
    expect(fragments.get(`pages${type}`)?.length).toBeGreaterThan(0);
  }
  expect(all.join()).toContain('on Query');
  expect(all.length).toBeGreaterThan(80);
});

test('the compiler takes the fragments of docs/clients.md', () => {
  const section = /^## Relay\n([^]*?)^## /m.exec(readFileSync('docs/clients.md', 'utf8'))?.[1] ?? '';
  const shown = [...section.matchAll(/```graphql\n([^]*?)```/g)].map(([, text = '']) => text);
  expect(shown).toHaveLength(2);
  const named = shown.map((text): [string, string[]] => [/fragment (\w+)/.exec(text)?.[1] ?? '', [text]]);
  expect(relayCompiled(sdl, new Map(named))).toMatchObject({ ok: true });
});

test('the compiler does say when `node` takes more than an id', () => {
  const widened = sdl.replace(/(\n {2}node\([^)]*id: ID!)/, '$1, view: View');
  expect(widened).not.toBe(sdl);
  const some = new Map([...fragments].filter(([name]) => name === 'pagesPerson'));
  const { ok, told } = relayCompiled(widened, some);
  expect(told).toContain('Invalid use of @refetchable');
  expect(ok).toBe(false);
});
