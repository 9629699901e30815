import { expect, test } from '@jest/globals';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readConfig } from '../../src/config.js';
import { createGate } from '../../src/http/admission.js';
import { RefusedDocument } from '../../src/http/documents.js';
import { scan } from '../../src/http/scan.js';
import { toySchema } from './toy.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes of the heap that something holds. */
function heap(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

/** What is counted is an estimate; beyond this it bounds nothing. */
const generous = 3;

/** What a document may be counted as: its text, and the errors that it is refused with or the tokens that it has. */
function counted(text: string, error: unknown): number {
  const own = 500 + 2 * text.length;
  if (error === null) return own + 450 * scan(text).tokens;
  expect(error).toBeInstanceOf(RefusedDocument);
  return own + 2 * JSON.stringify((error as RefusedDocument).errors).length;
}

test.each([
  ['of an unknown field', 5000, (i: number) => `{zz${i}}`],
  ['that is no document', 2000, (i: number) => `{zz${i}`],
  ['with a value that its type refuses', 2000, (i: number) => `{on(date:"no${i}")}`],
  ['with many errors', 500, (i: number) => `query Q${i} {${' a'.repeat(40)} b(c: $d) echo(of: 1) }`],
  ['with one long name', 2000, (i: number) => `{zz${i}${'z'.repeat(2000)}}`],
  ['that is valid', 2000, (i: number) => `query Q${i} { a: text(of: "x") me { text } }`],
])('a document %s takes no more memory than is counted', (_, many, textOf) => {
  const gate = createGate(toySchema(), readConfig({}));
  const send = (i: number): unknown => {
    try {
      gate({ query: textOf(i) });
      return null;
    } catch (error) {
      return error;
    }
  };
  const most = counted(textOf(many), send(many)) * generous;
  const before = heap();
  for (let i = 0; i < many; i += 1) send(i);
  const each = (heap() - before) / many;
  // What is measured is still there.
  expect(gate({ query: '{ text }' })).not.toBeNull();
  expect(each).toBeLessThan(most);
});
