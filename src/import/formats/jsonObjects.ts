import { parseLosslessly, type Line } from './jsonLines.js';
import { badFile } from './trouble.js';
import type { Packing, Place } from './bytes.js';
import { textOf } from './text.js';

/** An object is held in memory whole, in characters. */
const longest = 64 * 1024 * 1024;

const token = /["\\{}\n]/g;

/** Finds objects in pieces of text, whatever stands between them: lines, or the commas of a list. */
class Splitter {
  #depth = 0;
  #isText = false;
  #line = 1;
  #began = 1;
  readonly #parts: string[] = [];
  #length = 0;
  /** Whether what comes next stands behind a backslash. */
  #isEscaped = false;

  get isOpen(): boolean {
    return this.#depth > 0;
  }

  get began(): number {
    return this.#began;
  }

  get length(): number {
    return this.#length;
  }

  *add(piece: string): Generator<Line> {
    let from = 0;
    let escaped = this.#isEscaped ? 0 : -1;
    for (const { 0: sign, index } of piece.matchAll(token)) {
      if (sign === '\n') this.#line += 1;
      if (index === escaped) continue;
      if (this.#isText) {
        if (sign === '\\') escaped = index + 1;
        else if (sign === '"') this.#isText = false;
      } else if (sign === '"') this.#isText = this.#depth > 0;
      else if (sign === '{') {
        if (this.#depth === 0) [from, this.#began] = [index, this.#line];
        this.#depth += 1;
      } else if (sign === '}' && this.#depth > 0) {
        this.#depth -= 1;
        if (this.#depth > 0) continue;
        this.#keep(piece.slice(from, index + 1));
        yield this.#take();
      }
    }
    this.#isEscaped = escaped === piece.length;
    if (this.#depth > 0) this.#keep(piece.slice(from));
  }

  #keep(part: string): void {
    this.#parts.push(part);
    this.#length += part.length;
  }

  #take(): Line {
    const text = this.#parts.splice(0).join('');
    this.#length = 0;
    try {
      return { number: this.#began, row: { ...(parseLosslessly(text) as object) }, text };
    } catch {
      return { number: this.#began, row: null, text };
    }
  }
}

/**
 * Reads the objects of a file of JSON: one a line, or those of one list.
 * @throws WhowhomError BAD_FILE as `textOf` does, and when it is cut off within one or one is too long
 */
export async function* jsonObjects(place: Place, packing: Packing, encoding: string): AsyncGenerator<Line> {
  const splitter = new Splitter();
  for await (const piece of textOf(place, packing, encoding)) {
    yield* splitter.add(piece);
    if (splitter.length > longest)
      throw badFile(place.name, `has an object of more than ${longest} characters at line ${splitter.began}.`);
  }
  if (splitter.isOpen) throw badFile(place.name, `is cut off within the object that begins at line ${splitter.began}.`);
}
