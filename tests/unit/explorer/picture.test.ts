import { afterEach, expect, jest, test } from '@jest/globals';
import { askPicture } from '../../../src/explorer/api/picture.js';

interface Asked {
  readonly variables: { readonly first: number; readonly after: string | null };
}

const all = Array.from({ length: 600 }, (_, i) => ({ id: `tie/${i}` }));
const sizes: number[] = [];

/** A service that gives so many ties at a time, and otherwise says why beside the entities that it has. */
function serve(most: number, code: string): void {
  jest.spyOn(globalThis, 'fetch').mockImplementation((_, init) => {
    const { first, after } = (JSON.parse(init?.body as string) as Asked).variables;
    sizes.push(first);
    const from = Number(after ?? 0);
    const relationships = {
      pageInfo: { hasNextPage: from + first < all.length, endCursor: String(from + first) },
      nodes: all.slice(from, from + first),
    };
    const error = { message: 'It needs more memory.', extensions: { code } };
    const body =
      first > most
        ? { data: { nodes: [{ id: 'person/a' }], relationships: null }, errors: [error] }
        : { data: { nodes: [{ id: 'person/a' }], relationships } };
    return Promise.resolve(new Response(JSON.stringify(body)));
  });
}

afterEach(() => {
  jest.restoreAllMocks();
  sizes.length = 0;
});

const question = { ids: ['person/a'], lang: 'en', view: {}, about: '', withAbout: false };
const ask = () => askPicture(question, new AbortController().signal);

test('ties that are too much for one answer come by smaller ones, every one once', async () => {
  serve(250, 'BAD_PAGE_SIZE');
  const { data } = await ask();
  expect(data.relationships?.nodes).toEqual(all);
  expect(sizes).toEqual([1000, 250, 250, 250]);
});

test('a picture whose ties do not come is none: it is told', async () => {
  serve(0, 'DATABASE_MEMORY');
  await expect(ask()).rejects.toMatchObject({ code: 'DATABASE_MEMORY', message: 'It needs more memory.' });
  // What was too much once is not asked for again.
  expect(sizes).toEqual([250, 100]);
});
