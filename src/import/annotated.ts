import { basename } from 'node:path';
import { shown } from '../errors.js';
import { quotesOf } from '../graph/changes/index.js';
import type { Place } from './formats/bytes.js';
import { readText, type Kept, type Told } from './formats/look.js';
import { badFile } from './formats/trouble.js';
import type { ForeignRow } from './neutralRows.js';

/** A text is held in memory, in bytes; a thick book has two million. */
const largest = 32 * 1024 * 1024;

const isObject = (value: unknown): value is ForeignRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a row tells of the text itself: `{"text": {"url", "title", "language", "publishedAt"}}`. */
export const isAboutText = (row: ForeignRow): boolean =>
  isObject(row.text) && !('id' in row) && !('from' in row) && !('to' in row) && !('name' in row);

/** The paragraph that a locator names: each line is one, numbered from 0. */
function paragraphOf(locator: unknown): number | null {
  const found = typeof locator === 'string' ? /^paragraph (\d+)$/.exec(locator.trim())?.[1] : undefined;
  return found === undefined ? null : Number(found);
}

/** A text of which rows quote: what they quote of it has to stand there. */
export class AnnotatedText {
  readonly name: string;
  /** Where it is from: what a quote without a source of its own is of. */
  #source: ForeignRow;
  readonly #whole: (quote: string) => boolean;
  readonly #paragraphs: readonly ((quote: string) => boolean)[];

  constructor(name: string, text: string) {
    this.name = name;
    this.#source = { title: basename(name).replace(/\.\w+$/, '') };
    this.#whole = quotesOf(text);
    this.#paragraphs = text.split(/\r\n|\n|\r/).map(quotesOf);
  }

  /** Takes what a row tells of the text. */
  tell({ text }: ForeignRow): void {
    if (isObject(text)) this.#source = { ...this.#source, ...text };
  }

  /**
   * A row whose quotes of the text have their source and their place.
   * @returns why it cannot be taken, where one of them does not stand there
   */
  annotate(row: ForeignRow): { readonly row: ForeignRow } | { readonly why: string } {
    const cited: unknown[] = Array.isArray(row.sources) ? row.sources : [];
    const sources: unknown[] = [];
    for (const one of cited) {
      const quote = isObject(one) ? one.quote : undefined;
      // What has another source is quoted from that.
      if (!isObject(one) || typeof quote !== 'string' || 'url' in one || 'title' in one) sources.push(one);
      else {
        const found = this.#locate(quote, one.locator);
        if ('why' in found) return found;
        sources.push({ ...this.#source, ...one, ...found });
      }
    }
    return cited.length === 0 ? { row } : { row: { ...row, sources } };
  }

  #locate(quote: string, locator: unknown): { readonly locator?: string } | { readonly why: string } {
    const told = paragraphOf(locator);
    const what = `its quote ${shown(quote)} does not stand`;
    if (told !== null) {
      const stands = this.#paragraphs[told]?.(quote) === true;
      return stands ? {} : { why: `${what} in paragraph ${told} of ${this.name}.` };
    }
    if (!this.#whole(quote)) return { why: `${what} in ${this.name}.` };
    const at = locator === undefined ? this.#paragraphs.findIndex((has) => has(quote)) : -1;
    return at < 0 ? {} : { locator: `paragraph ${at}` };
  }
}

/**
 * Reads a text.
 * @throws WhowhomError BAD_FILE when it is none, or too long
 */
export async function readAnnotated(given: string | Place, told: Told, kept: Kept): Promise<AnnotatedText> {
  const { name, text } = await readText(given, told, kept, largest);
  if (text.trim() === '') throw badFile(name, 'has nothing in it: wanted is the text that is quoted.');
  return new AnnotatedText(name, text);
}
