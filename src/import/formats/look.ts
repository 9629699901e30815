import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { pipeline } from 'node:stream/promises';
import { bytesOf, packingOf, type Packing, type Place } from './bytes.js';
import { dialectOf, type Dialect } from './delimited.js';
import { encodingOf, headText, Looker, textOf, toldEncoding, type Bytes, type Encoding } from './text.js';
import { badFile } from './trouble.js';
import { checkWorkbook } from './workbook.js';

/** What a file is, by its content. */
export type Format =
  | { readonly kind: 'jsonLines' | 'ftm' | 'graphml' | 'gexf' | 'wikidata' | 'littlesis'; readonly encoding: Encoding }
  | { readonly kind: 'delimited'; readonly encoding: Encoding; readonly dialect: Dialect }
  | { readonly kind: 'workbook'; readonly sheet: string | undefined };

/** A file that was looked at: it is whole, and readable as what it is. */
export interface InputFile extends Place {
  readonly packing: Packing;
  readonly format: Format;
}

/** The formats of text that somebody may name, as they name them. */
export const formatNames = ['table', 'lines', 'followthemoney', 'graphml', 'gexf', 'wikidata', 'littlesis'] as const;
/** One of them. */
export type FormatName = (typeof formatNames)[number];

/** What somebody told of files. */
export interface Told {
  /** What they are, where their beginning does not show it. */
  readonly format?: FormatName | undefined;
  /** The largest workbook, in bytes; without it the largest that can be read. */
  readonly mostWorkbook?: number | undefined;
  /** Ends the reading of them with its reason. */
  readonly signal?: AbortSignal | undefined;
  readonly encoding?: string | undefined;
  /** The encoding of those that do not show it. */
  readonly otherwise?: string | undefined;
  readonly sheet?: string | undefined;
}

/** Files that are often taken for data, by how they begin. */
const others: readonly (readonly [start: string, what: string])[] = [
  ['%PDF', 'is a PDF: wanted is a table or JSON lines.'],
  ['\u00d0\u00cf\u0011\u00e0', 'is a workbook of before 2007 (.xls) or one with a password: save it as .xlsx or CSV.'],
  ['SQLite format 3', 'is an SQLite database: wanted is a table or JSON lines.'],
  ['PAR1', 'is a Parquet file: wanted is a table or JSON lines.'],
  ['BZh', 'is packed with bzip2: unpack it (bunzip2), or pack it with gzip or zstd.'],
  ['\u00fd7zXZ', 'is packed with xz: unpack it (unxz), or pack it with gzip or zstd.'],
];

const headSize = 256 * 1024;

/** Reads a file to its end: so what is cut off or damaged is known before anything is written. */
async function lookThrough(place: Place, packing: Packing) {
  const looker = new Looker();
  const head: Uint8Array[] = [];
  let size = 0;
  for await (const piece of bytesOf(place, packing)) {
    looker.look(piece);
    if (size < headSize) head.push(piece);
    size += piece.length;
  }
  const bytes = looker.end(Buffer.concat(head).subarray(0, headSize));
  return { bytes, size };
}

/** The first bytes of a file. */
export async function firstBytes(place: Place): Promise<Uint8Array> {
  for await (const piece of bytesOf(place, 'plain')) return piece;
  return new Uint8Array();
}

function toldFormat(told: FormatName, head: string, encoding: Encoding): Format {
  if (told === 'table') return { kind: 'delimited', encoding, dialect: dialectOf(head) };
  const kinds = { lines: 'jsonLines', followthemoney: 'ftm' } as const;
  return { kind: told === 'lines' || told === 'followthemoney' ? kinds[told] : told, encoding };
}

/** Which file of a graph begins so. */
function graphFormat(name: string, start: string): 'graphml' | 'gexf' {
  const [, root = ''] =
    /<(?:[\w-]+:)?([a-z]\w*)/i.exec(start.replace(/<!--[\s\S]*?-->/g, '').replace(/<![^>]*>/g, '')) ?? [];
  if (root === 'graphml' || root === 'gexf') return root;
  throw badFile(name, 'is XML or HTML: wanted is GraphML, GEXF, a table or JSON lines.');
}

/** Which known objects a file of JSON begins with, one a line or in a list. */
function jsonFormat(start: string): 'wikidata' | 'littlesis' | null {
  if (!/^\[?\s*\{/.test(start)) return null;
  const first = start.slice(0, 20_000);
  if (/"type"\s*:\s*"item"/.test(first) && /"(?:labels|claims)"\s*:\s*[{[]/.test(first)) return 'wikidata';
  return /"type"\s*:\s*"(?:entities|relationships)"/.test(first) && /"attributes"\s*:\s*\{/.test(first)
    ? 'littlesis'
    : null;
}

function textFormat({ name }: Place, head: string, encoding: Encoding, told: FormatName | undefined): Format {
  const start = head.replace(/^\uFEFF/, '').trimStart();
  if (start === '') throw badFile(name, 'has nothing in it: wanted is a table with a header, or JSON lines.');
  if (told !== undefined) return toldFormat(told, head, encoding);
  const known = jsonFormat(start);
  if (known !== null) return { kind: known, encoding };
  if (start.startsWith('[') && /^\[\s*(?:\{|\[|\]|$)/.test(start))
    throw badFile(name, "is one JSON list: wanted is one JSON object a line (jq -c '.[]' makes that of it).");
  if (/^<[?!a-z]/i.test(start)) return { kind: graphFormat(name, start), encoding };
  const [line = ''] = start.split('\n', 1);
  if (line.startsWith('{') && /"schema"\s*:/.test(line) && /"properties"\s*:/.test(line))
    return { kind: 'ftm', encoding };
  if (start.startsWith('{')) return { kind: 'jsonLines', encoding };
  return { kind: 'delimited', encoding, dialect: dialectOf(head) };
}

/** The beginning of bytes, a character each. */
const latin0 = (head: Uint8Array): string => Buffer.from(head.subarray(0, 200)).toString('latin1');

/** The encoding that a file of XML says it has, when there is one of that name. */
function declaredEncoding(start: string): string | undefined {
  const [, name] = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(start) ?? [];
  return name !== undefined && iconv.encodingExists(name) ? name : undefined;
}

async function formatOf(place: Place, packing: Packing, said: Told): Promise<Format> {
  const { bytes, size } = await lookThrough(place, packing);
  const { name } = place;
  if (size === 0) throw badFile(name, 'is empty: wanted is a table with a header, or JSON lines.');
  const latin = Buffer.from(bytes.head.subarray(0, 16)).toString('latin1');
  const other = others.find(([start]) => latin.startsWith(start));
  if (other !== undefined) throw badFile(name, other[1]);
  if (packing !== 'zip' && packingOf(bytes.head) !== 'plain') throw badFile(name, 'is packed twice: unpack it once.');
  const encoding = encodingFor(name, bytes, said);
  const format = textFormat(place, headText(bytes.head, encoding.name), encoding, said.format);
  const isJson = format.kind !== 'delimited' && format.kind !== 'graphml' && format.kind !== 'gexf';
  if (isJson && encoding.guessed)
    throw badFile(name, 'is no UTF-8, as JSON has to be. Say its encoding (--encoding windows-1252, for one).');
  return format;
}

/** The encoding of a file. @throws WhowhomError BAD_FILE when there is none of that name, or it is no text */
function encodingFor(name: string, bytes: Bytes, said: Told): Encoding {
  const [told, otherwise] = [said.encoding, said.otherwise].map((one) => one && toldEncoding(name, one));
  const declared = otherwise ?? declaredEncoding(latin0(bytes.head));
  const encoding = told === undefined ? encodingOf(bytes, declared) : { name: told, guessed: false };
  if (encoding !== null) return encoding;
  throw badFile(
    name,
    'is no text in an encoding that can be recognised, or it is damaged. When it is text, say its encoding (--encoding).',
  );
}

const missing: Readonly<Record<string, string>> = {
  ENOENT: 'is not there.',
  EACCES: 'may not be read by this user.',
  ENOTDIR: 'is not there: a part of its path is no folder.',
};

function checkThere(name: string): { readonly isFile: boolean; readonly size: number } {
  try {
    const stats = statSync(name);
    if (stats.isDirectory()) throw badFile(name, 'is a folder: name the files in it.');
    return { isFile: stats.isFile(), size: stats.size };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const what = missing[code];
    throw what === undefined ? error : badFile(name, what, error);
  }
}

/** Files that are read once only, standard input and pipes, are kept for as long as they are needed: they are read more than once. */
export class Kept {
  #folder: string | undefined;
  #count = 0;

  /** A path for a file that is kept. */
  path(): string {
    this.#folder ??= mkdtempSync(join(tmpdir(), 'whowhom-import-'));
    return join(this.#folder, String((this.#count += 1)));
  }

  async keep(name: string): Promise<Place> {
    const path = this.path();
    await pipeline(name === '-' ? process.stdin : createReadStream(name), createWriteStream(path, { mode: 0o600 }));
    return { name: name === '-' ? 'standard input' : name, path };
  }

  remove(): void {
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true });
    this.#folder = undefined;
  }
}

/**
 * Where a file lies: what can be read once only is kept first.
 * @throws WhowhomError BAD_FILE when it is not there
 */
export async function placeOf(given: string | Place, kept: Kept): Promise<Place> {
  if (typeof given !== 'string') return given;
  return given === '-' || !checkThere(given).isFile ? kept.keep(given) : { name: given, path: given };
}

/**
 * Looks at a file: reads it to its end, and tells by its content what it is.
 * @param given a path, `-` for standard input, or where a file lies that is called otherwise
 * @throws WhowhomError BAD_FILE when it is not there, empty, cut off, damaged, or nothing that can be read
 */
export async function lookAt(given: string | Place, told: Told, kept: Kept): Promise<InputFile> {
  const place = { ...(await placeOf(given, kept)), signal: told.signal };
  const { size } = statSync(place.path);
  try {
    const packing = packingOf(await firstBytes(place));
    if (packing !== 'zip') return { ...place, packing, format: await formatOf(place, packing, told) };
    await checkWorkbook(place, size, told.mostWorkbook);
    return { ...place, packing, format: { kind: 'workbook', sheet: told.sheet } };
  } catch (error) {
    const what = missing[(error as NodeJS.ErrnoException).code ?? ''];
    throw what === undefined ? error : badFile(place.name, what, error);
  }
}

/**
 * Reads a file of text whole.
 * @param most bytes of it, unpacked
 * @throws WhowhomError BAD_FILE when it is not there, too long, damaged, or no text
 */
export async function readText(given: string | Place, told: Told, kept: Kept, most: number) {
  const place = { ...(await placeOf(given, kept)), signal: told.signal };
  const packing = packingOf(await firstBytes(place));
  const { bytes, size } = await lookThrough(place, packing);
  if (size > most) throw badFile(place.name, `has ${size} bytes; a text that is quoted may have ${most}.`);
  const encoding = encodingFor(place.name, bytes, told);
  const pieces: string[] = [];
  for await (const piece of textOf(place, packing, encoding.name)) pieces.push(piece);
  return { name: place.name, text: pieces.join('').replace(/^\uFEFF/, '') };
}
