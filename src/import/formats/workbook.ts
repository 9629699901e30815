import { readFileSync } from 'node:fs';
import { HucreError } from 'hucre';
import { streamXlsxRows } from 'hucre/xlsx';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { badFile } from './trouble.js';
import type { Place } from './bytes.js';
import type { CellRow } from './delimited.js';

/** A workbook is held in memory packed; a sheet of 1,048,576 full rows has some 50 MB. */
const largest = 256 * 1024 * 1024;
/** Unpacked, in bytes: sheets are read as a stream, all else is held. */
const largestSheet = 4 * 1024 * 1024 * 1024;
const largestPart = 128 * 1024 * 1024;
/** Sheets that repeat themselves pack to a hundredth. */
const mostRatio = 500;

const isSheet = (name: string) => /^xl\/worksheets\/.*\.xml$/i.test(name);

/** Reads a part to its end, so that it is known to be as long as the archive says, which is checked while it is read. */
function readThrough(zip: ZipFile, entry: Entry): Promise<void> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null) {
        reject(error);
        return;
      }
      stream.on('error', reject).on('end', resolve).resume();
    });
  });
}

function openZip(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, zip) =>
      error === null ? resolve(zip) : reject(error),
    );
  });
}

/** The parts of an archive, each read through when `check` lets it. */
async function eachEntry(zip: ZipFile, check: (entry: Entry) => void): Promise<string[]> {
  const names: string[] = [];
  return new Promise((resolve, reject) => {
    zip.on('error', reject).on('end', () => resolve(names));
    zip.on('entry', (entry: Entry) => {
      const work = async () => {
        check(entry);
        names.push(entry.fileName);
        await readThrough(zip, entry);
        zip.readEntry();
      };
      work().catch(reject);
    });
    zip.readEntry();
  });
}

/**
 * Checks that a zip file is a workbook, whole, and no bomb.
 * @throws WhowhomError BAD_FILE
 */
export async function checkWorkbook({ name, path }: Place, size: number, most = largest): Promise<void> {
  if (size > most) throw badFile(name, `has ${size} bytes; a workbook may have ${most}: save its sheet as CSV.`);
  const bytes = readFileSync(path);
  const check = ({ fileName, uncompressedSize, compressedSize }: Entry) => {
    const most = isSheet(fileName) ? largestSheet : largestPart;
    const isBomb = uncompressedSize > largestPart && uncompressedSize > compressedSize * mostRatio;
    if (uncompressedSize > most || isBomb)
      throw badFile(
        name,
        `has a part ${fileName} that unpacks from ${compressedSize} to ${uncompressedSize} bytes: wanted is data, not a bomb.`,
      );
  };
  let names: readonly string[];
  try {
    names = await eachEntry(await openZip(bytes), check);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'BAD_FILE') throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw badFile(name, `cannot be read: it is a zip file that is cut off or damaged (${why}).`, error);
  }
  if (!names.some(isSheet))
    throw badFile(name, 'is a zip file and no workbook (.xlsx): unpack it and import the files that are in it.');
}

const day = (date: Date): string => {
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text;
};

/** The text of a cell; a date is its day when it has no time. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return day(value);
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}

/**
 * The rows of a sheet: of that name, or of the first.
 * @throws WhowhomError BAD_FILE
 */
export async function* sheetRows({ name, path }: Place, sheet: string | undefined): AsyncGenerator<CellRow> {
  const rows = streamXlsxRows(readFileSync(path), sheet === undefined ? {} : { sheet });
  try {
    for await (const { index, values } of rows) yield { line: index + 1, cells: values.map(textOf) };
  } catch (error) {
    if (!(error instanceof HucreError)) throw error;
    throw badFile(name, `cannot be read as a workbook: ${error.message}.`, error);
  }
}
