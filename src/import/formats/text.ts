import iconv from 'iconv-lite';
import { nearest } from '../../graph/nearest.js';
import { badFile } from './trouble.js';
import { bytesOf, type Packing, type Place } from './bytes.js';

/** How the text of a file is encoded. */
export interface Encoding {
  /** As iconv names it. */
  readonly name: string;
  /** Whether nothing in the file says so. */
  readonly guessed: boolean;
}

/** What all bytes of a file say of its text. */
export interface Bytes {
  readonly head: Uint8Array;
  readonly isUtf8: boolean;
  /** Whether there are control characters that no text has. */
  readonly hasControls: boolean;
  /** Whether each byte is a character of Windows-1252. */
  readonly is1252: boolean;
}

const marks: readonly (readonly [bytes: readonly number[], name: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** UTF-16 without its mark: every other byte of what is written in Latin letters is 0. */
function wide(head: Uint8Array): string | null {
  const zeros = [0, 0];
  for (let i = 0; i < head.length; i += 1) if (head[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length / 5 && even < odd / 10) return 'utf-16le';
  return even > head.length / 5 && odd < even / 10 ? 'utf-16be' : null;
}

const usual = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-1', 'macintosh', 'windows-1250', 'shift_jis'];

/** The name of an encoding that somebody told. @throws WhowhomError BAD_FILE when there is none of that name */
export function toldEncoding(file: string, told: string): string {
  const name = /^mac(?:[- _]?roman|intosh)?$/i.test(told.trim()) ? 'macintosh' : told.trim();
  const isThere: boolean = iconv.encodingExists(name);
  if (isThere) return name;
  const near = nearest(told.trim().toLowerCase(), usual).map((one) => ` Did you mean ${one}?`);
  throw badFile(file, `is to be read as ${JSON.stringify(told)}, which is no encoding.${near[0] ?? ''}`);
}

/**
 * How a file is encoded, null when it is no text.
 * @param otherwise how, where the file does not show it
 */
export function encodingOf({ head, isUtf8, hasControls, is1252 }: Bytes, otherwise?: string): Encoding | null {
  const mark = marks.find(([bytes]) => bytes.every((byte, i) => head[i] === byte));
  if (mark !== undefined) return { name: mark[1], guessed: false };
  const name = wide(head);
  if (name !== null) return { name, guessed: false };
  if (hasControls) return null;
  if (isUtf8) return { name: 'utf-8', guessed: false };
  if (otherwise !== undefined) return { name: otherwise, guessed: false };
  return is1252 ? { name: 'windows-1252', guessed: true } : null;
}

// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;
const undefined1252 = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/** Looks at the bytes of a file as they pass. */
export class Looker {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  #isUtf8 = true;
  #hasControls = false;
  #is1252 = true;

  look(piece: Uint8Array): void {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    // Each byte as one character: the controls are the same in all encodings but the wide ones.
    if (!this.#hasControls) this.#hasControls = controls.test(bytes.toString('latin1'));
    if (this.#is1252) this.#is1252 = !undefined1252.some((byte) => bytes.includes(byte));
    if (this.#isUtf8) this.#decode(piece, true);
  }

  #decode(piece: Uint8Array, stream: boolean): void {
    try {
      this.#decoder.decode(piece, { stream });
    } catch {
      this.#isUtf8 = false;
    }
  }

  end(head: Uint8Array): Bytes {
    if (this.#isUtf8) this.#decode(new Uint8Array(), false);
    return { head, isUtf8: this.#isUtf8, hasControls: this.#hasControls, is1252: this.#is1252 };
  }
}

/** The library has the Mac Roman of before 1998, in which one byte is another character. */
const asOfNow = (text: string, encoding: string): string =>
  encoding === 'macintosh' ? text.replaceAll('\u00a4', '\u20ac') : text;

/** The beginning of a text. */
export const headText = (head: Uint8Array, encoding: string): string =>
  asOfNow(iconv.decode(Buffer.from(head), encoding), encoding);

/** The text of a file, piece by piece. @throws WhowhomError BAD_FILE as `bytesOf` does */
export async function* textOf(place: Place, packing: Packing, encoding: string): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding);
  for await (const piece of bytesOf(place, packing)) {
    const text = decoder.write(Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength));
    if (text !== '') yield asOfNow(text, encoding);
  }
  const rest = decoder.end();
  if (rest !== undefined && rest !== '') yield rest;
}
