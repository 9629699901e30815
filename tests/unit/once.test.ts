import { expect, test } from '@jest/globals';
import { Kind, parse, type FieldNode } from 'graphql';
import { currentView, type View } from '../../src/graph/view.js';
import { askedOnce } from '../../src/resolvers/question/once.js';
import type { Place } from '../../src/resolvers/question/place.js';

/** Asks the only field of a document, and says which question it got: equal numbers are the same question. */
function asking(text: string) {
  const document = parse(text);
  const fragments = Object.fromEntries(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const [operation] = document.definitions;
  const node = (operation as { selectionSet: { selections: readonly FieldNode[] } }).selectionSet.selections[0];
  if (node === undefined) throw new Error('The document asks for nothing.');
  let made = 0;
  return (variableValues: Record<string, unknown>, extent: 'below' | 'whole' = 'below', view: View = currentView) => {
    const place = {
      info: { fragments, variableValues, schema: undefined },
      context: { maxPageSize: 1000 },
      ...{ view, ownerId: null },
    } as unknown as Place;
    const field = { name: 'entity', nodes: [node] as const };
    return askedOnce(place, field, extent, () => ({ number: (made += 1) })).number;
  };
}

const plain =
  'query ($id: ID!, $first: Int) { entity(id: $id) { ...Lists } } fragment Lists on Entity { funded(first: $first) { edges { cursor } } }';

test('the same is made once; what its own arguments say does not tell it apart, what is below it does', () => {
  const ask = asking(plain);
  expect(ask({ id: 'a', first: 1 })).toBe(1);
  expect(ask({ id: 'b', first: 1 })).toBe(1);
  expect(ask({ id: 'a', first: 2 })).toBe(2);
  expect(ask({ id: 'a' })).toBe(3);
  expect(ask({ id: 'a', first: null })).toBe(4);
});

test('with its arguments each of them tells it apart', () => {
  const ask = asking(plain);
  expect(ask({ id: 'a', first: 1 }, 'whole')).toBe(1);
  expect(ask({ id: 'b', first: 1 }, 'whole')).toBe(2);
});

test('another view is another question, and so is the same text in another document', () => {
  const ask = asking(plain);
  expect(ask({ first: 1 })).toBe(1);
  expect(ask({ first: 1 }, 'below', { ...currentView, name: 'current as of 7' })).toBe(2);
  expect(asking(plain)({ first: 1 })).toBe(1);
  expect(ask({ first: 1 })).toBe(1);
});

test('what has a cursor is made anew', () => {
  const ask = asking('query ($after: String) { entity(id: "a") { funded(after: $after) { edges { cursor } } } }');
  expect([ask({}), ask({}), ask({ after: null })]).toEqual([1, 1, 2]);
  expect([ask({ after: 'x' }), ask({ after: 'x' })]).toEqual([3, 4]);
  const written = asking('{ entity(id: "a") { funded(before: "x") { edges { cursor } } } }');
  expect([written({}), written({})]).toEqual([1, 2]);
});

test('values that are long are not kept, and all that is kept has a bound', () => {
  const ask = asking(plain);
  const long = 'x'.repeat(3000);
  expect([ask({ first: long }), ask({ first: long })]).toEqual([1, 2]);
  for (let i = 0; i < 20_000; i += 1) ask({ first: i });
  expect(ask({ first: 0 })).toBe(20_003);
});
