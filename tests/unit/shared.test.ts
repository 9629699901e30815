import { expect, test } from '@jest/globals';
import { getOperationAST, parse } from 'graphql';
import { createShare, type Sharing } from '../../src/http/streams/shared.js';

const document = parse(`subscription A($after: Int, $with: Boolean!, $deep: Boolean!) {
  changes(after: $after) { at @include(if: $with) ...Part } }
  fragment Part on Change { by @include(if: $deep) }`);
const operation = getOperationAST(document, 'A');

/** What an operation is shared by, with some variables. */
function sharing(variables: Sharing['variables']): Sharing {
  if (!operation) throw new Error('There is no operation.');
  return { document, operation, variables };
}

/** Answers that were made, in turn. */
function counted() {
  let made = 0;
  return () => {
    made += 1;
    return Promise.resolve({ data: { made } });
  };
}

test('an answer to an event is made once for all who ask the same, wherever they began', async () => {
  const share = createShare();
  const make = counted();
  const event = { seq: 1 };
  const ask = (variables: Sharing['variables'], of: unknown = event) => share(of, sharing(variables), make);
  const first = await ask({ after: 1, with: true, deep: true });
  expect(await ask({ after: 2, with: true, deep: true })).toBe(first);
  expect(await ask({ with: true, deep: true })).toBe(first);
  // What is selected differs, in a fragment too; and so do events.
  expect(await ask({ after: 1, with: false, deep: true })).toEqual({ data: { made: 2 } });
  expect(await ask({ after: 1, with: true, deep: false })).toEqual({ data: { made: 3 } });
  expect(await ask({ after: 1, with: true, deep: null })).toEqual({ data: { made: 4 } });
  expect(await ask({ after: 1, with: true })).toEqual({ data: { made: 5 } });
  expect(await ask({ after: 1, with: true, deep: true }, { seq: 1 })).toEqual({ data: { made: 6 } });
  expect(await ask({ after: 1, with: true, deep: true }, 1)).toEqual({ data: { made: 7 } });
});

test('what goes wrong for one is made anew for another', async () => {
  const share = createShare();
  const event = {};
  const wrong = { errors: [{ message: 'gone' }] };
  const one = sharing({ with: true, deep: true });
  expect(await share(event, one, () => Promise.resolve(wrong))).toBe(wrong);
  expect(await share(event, one, counted())).toEqual({ data: { made: 1 } });
  const thrown = {};
  await expect(share(thrown, one, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await share(thrown, one, counted())).toEqual({ data: { made: 1 } });
});
