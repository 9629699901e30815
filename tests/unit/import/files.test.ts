import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import iconv from 'iconv-lite';
import { dialectOf } from '../../../src/import/formats/delimited.js';
import { Kept } from '../../../src/import/formats/look.js';
import { cellRows, prepare, type Prepared } from '../../../src/import/prepare.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whowhom-files-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
function fileOf(content: string | Uint8Array, name = 'x'): string {
  const path = join(folder, `${(count += 1)}-${name}`);
  writeFileSync(path, content);
  return path;
}

async function prepared(files: readonly string[], options = {}): Promise<Prepared> {
  return prepare(files, options, new Kept());
}

/** The cells of a file, with the lines on which they stand. */
async function rowsOf(path: string, options = {}): Promise<(readonly [number, readonly string[]])[]> {
  const [only] = (await prepared([path], options)).files;
  if (only === undefined) throw new Error('There is no file.');
  const rows: [number, readonly string[]][] = [];
  for await (const { line, cells } of cellRows(only.file)) rows.push([line, cells]);
  return rows;
}

/** zstd of the letters a: made by its command, for nothing here packs. */
const zstd = (hex: string) => Buffer.from(hex, 'hex');

const header = 'from,to,note';
const wanted = [
  [1, ['from', 'to', 'note']],
  [2, ['Zoë', 'Bär', 'x, "y"']],
  [3, ['C', 'D', '']],
];
const table = `${header}\nZoë,Bär,"x, ""y"""\nC,D,\n`;

test.each([
  ['UTF-8', Buffer.from(table)],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${table}`)],
  ['UTF-16', iconv.encode(table, 'utf-16le', { addBOM: true })],
  ['UTF-16, big end first', iconv.encode(table, 'utf-16be', { addBOM: true })],
  ['UTF-16 without its mark', iconv.encode(table, 'utf-16le')],
  ['Windows-1252', iconv.encode(table, 'windows-1252')],
  ['CRLF', Buffer.from(table.replaceAll('\n', '\r\n'))],
  ['bare CR', Buffer.from(table.replaceAll('\n', '\r'))],
  ['semicolons', Buffer.from(table.replace('x, ', 'x§ ').replaceAll(',', ';').replace('x§', 'x,'))],
  ['tabs', Buffer.from(table.replace('x, ', 'x§ ').replaceAll(',', '\t').replace('x§', 'x,'))],
  ['bars', Buffer.from(table.replace('x, ', 'x§ ').replaceAll(',', '|').replace('x§', 'x,'))],
  ['gzip', gzipSync(table)],
  ['no last line end', Buffer.from(table.trimEnd())],
] as const)('a table in %s', async (_, content) => {
  expect(await rowsOf(fileOf(content))).toEqual(wanted);
});

test('a table in Mac Roman, of which the encoding is told', async () => {
  const path = fileOf(iconv.encode(table, 'macintosh'));
  expect(await rowsOf(path, { encoding: 'mac roman' })).toEqual(wanted);
  await expect(prepared([path], { encoding: 'utf-17' })).rejects.toMatchObject({ code: 'BAD_FILE' });
});

test('quotes of one stroke, quotes within cells, blanks, lines within cells, blank lines, and where each row begins', async () => {
  expect(dialectOf("from,to\n'a, b','c'\n'd','e'\n").quote).toBe("'");
  const path = fileOf('from,to,note\r\n A , 5" pipe ,"one\r\ntwo"\r\n\r\nB,C,\r\n');
  expect(await rowsOf(path)).toEqual([
    [1, ['from', 'to', 'note']],
    [2, ['A', '5" pipe', 'one\r\ntwo']],
    [4, ['']],
    [5, ['B', 'C', '']],
  ]);
});

test('a workbook: its first sheet, or the one that is told; numbers, dates and truths as text', async () => {
  const rows = [
    ['from', 'to', 'amount', 'date', 'note'],
    ['A', 'B', 1234.5, new Date(Date.UTC(2018, 1, 20)), true],
  ];
  const content = await writeXlsx({
    sheets: [
      { name: 'One', rows },
      {
        name: 'Two',
        rows: [
          ['from', 'to'],
          ['E', 'F'],
        ],
      },
    ],
  });
  const path = fileOf(content);
  expect(await rowsOf(path)).toEqual([
    [1, ['from', 'to', 'amount', 'date', 'note']],
    [2, ['A', 'B', '1234.5', '2018-02-20', 'true']],
  ]);
  expect(await rowsOf(path, { sheet: 'Two' })).toEqual([
    [1, ['from', 'to']],
    [2, ['E', 'F']],
  ]);
  await expect(prepared([path], { sheet: 'Three' })).rejects.toMatchObject({ code: 'BAD_FILE' });
  await expect(prepared([fileOf(content.slice(0, -200))])).rejects.toThrow(/cut off or damaged/);
});

test('JSON lines: what a file is says its content, and not its name', async () => {
  const line = JSON.stringify({ id: 'a', name: 'A', type: 'Person' });
  const tie = JSON.stringify({ from: 'a', to: 'a', type: 'knows' });
  for (const content of [
    `${line}\n${tie}\n`,
    gzipSync(`\uFEFF${line}\n\n${tie}`),
    iconv.encode(`${line}\n${tie}`, 'utf-16le', { addBOM: true }),
  ]) {
    const [file] = (await prepared([fileOf(content, 'x.csv')])).files;
    expect(file).toMatchObject({ entities: 1, relationships: 1, file: { format: { kind: 'jsonLines' } } });
  }
});

test('zstd, whole and cut', async () => {
  const { spawnSync } = await import('node:child_process');
  const packed = spawnSync('zstd', ['-q', '-c'], { input: table.repeat(1) });
  // Where the command is not installed there is a frame of it: "from,to\nA,B\n", stored as it is.
  const stored = zstd('28b52ffd200c610000' + Buffer.from('from,to\nA,B\n').toString('hex'));
  expect(await rowsOf(fileOf(stored))).toEqual([
    [1, ['from', 'to']],
    [2, ['A', 'B']],
  ]);
  if (packed.status === 0) expect(await rowsOf(fileOf(packed.stdout))).toEqual(wanted);
  await expect(prepared([fileOf(stored.subarray(0, -3))])).rejects.toThrow(/zstd: it is cut off/);
  const damaged = Buffer.from(stored);
  damaged[6] = 0xff;
  await expect(prepared([fileOf(damaged)])).rejects.toMatchObject({ code: 'BAD_FILE' });
});

/** Runs to some hundred megabytes and packs to nothing. */
const bomb = (line: string) => gzipSync(Buffer.alloc(200 * 1024 * 1024, line));

const badFiles: readonly (readonly [what: string, content: () => string | Uint8Array, message: RegExp])[] = [
  ['that is empty', () => '', /is empty/],
  ['of blanks', () => ' \n \n', /has nothing in it/],
  ['with a header and no rows', () => 'from,to\n', /has a header and no rows/],
  ['that is cut off (gzip)', () => gzipSync(table.repeat(100)).subarray(0, 40), /gzip: it is cut off/],
  [
    'that is damaged (gzip)',
    () => {
      const it = gzipSync(table);
      it[14] = 0;
      it[15] = 255;
      return it;
    },
    /gzip: (its data is damaged|it is cut off)/,
  ],
  ['that is a bomb of lines', () => bomb('{"a":1}\n'), /200 times its size/],
  ['that is a bomb of one line', () => bomb('x'), /200 times its size/],
  ['of a million columns', () => `${'c,'.repeat(1_000_000)}c\n`, /1000001 columns/],
  ['that is no text', () => Buffer.from([1, 2, 3, 0, 255, 254, 7]), /is no text/],
  [
    'with a quote that is not closed',
    () => `${header}\nA,"B,C\nD,E,F\n`,
    /a quote \("\) that is opened and not closed/,
  ],
  ['that is a JSON list', () => '[{"id":"a"}]', /one JSON list/],
  ['that is XML', () => '<?xml version="1.0"?><a/>', /XML/],
  ['that is a PDF', () => '%PDF-1.4 ...', /PDF/],
  ['that is a zip of something else', () => Buffer.from('504b0506' + '00'.repeat(18), 'hex'), /no workbook/],
  ['whose columns say nothing', () => 'colour,length\nred,1\n', /no columns that say who and whom/],
  [
    'of JSON lines in Windows-1252',
    () => iconv.encode('{"id":"a","name":"Zoë"}\n', 'windows-1252'),
    /UTF-8, as JSON has to be/,
  ],
  ['of Wikidata that is cut', () => '[{"type": "item", "id": "Q1", "labels": {}, "claims": {', /is cut off/],
  ['packed twice', () => gzipSync(gzipSync(table)), /packed twice/],
];

test.each(badFiles)('a file %s is refused', async (_, content, message) => {
  const error = await prepared([fileOf(content())]).catch((one: unknown) => one);
  expect(error).toMatchObject({ code: 'BAD_FILE', message: expect.stringMatching(message) });
});

test('a line that never ends is refused before it fills the memory', async () => {
  const path = fileOf(`{"a":"${'x'.repeat(20 * 1024 * 1024)}"}`);
  await expect(prepared([path])).rejects.toThrow(/of more than 16777216 characters/);
});

test('a file that is not there, and a folder', async () => {
  await expect(prepared([join(folder, 'none.csv')])).rejects.toThrow(/none.csv is not there/);
  mkdirSync(join(folder, 'dir'));
  await expect(prepared([join(folder, 'dir')])).rejects.toThrow(/is a folder/);
});

test('a mapping that names a column that is not there, one that is none, and one that nobody has', async () => {
  const mapping = (content: object) => fileOf(JSON.stringify({ entities: {}, relationships: {}, ...content }));
  const end = { name: '{from}' };
  const path = fileOf(table);
  const wrong = mapping({ tables: [{ relationships: [{ type: 'FUNDED', from: end, to: { name: '{too}' } }] }] });
  await expect(prepared([path], { mapping: wrong })).rejects.toMatchObject({
    code: 'BAD_MAPPING',
    message: expect.stringMatching(
      /names the column \{too\}, which .* has not; it has from, to, note. Did you mean \{to\}\?/,
    ),
  });
  await expect(prepared([path], { mapping: mapping({ table: [] }) })).rejects.toMatchObject({ code: 'BAD_MAPPING' });
  await expect(prepared([path], { mapping: fileOf('{') })).rejects.toMatchObject({ code: 'BAD_MAPPING' });
  await expect(prepared([path], { mapping: 'donation-list' })).rejects.toThrow(/Did you mean donations-list\?/);
});
