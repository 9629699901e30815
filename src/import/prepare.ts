import { basename } from 'node:path';
import { isAboutText, readAnnotated, type AnnotatedText } from './annotated.js';
import { jsonLines } from './formats/jsonLines.js';
import { delimitedRows, type CellRow } from './formats/delimited.js';
import { lookAt, type InputFile, type Kept, type Told } from './formats/look.js';
import type { Place } from './formats/bytes.js';
import { badFile } from './formats/trouble.js';
import { sheetRows } from './formats/workbook.js';
import { foreignRecords, type ForeignContext } from './foreign/index.js';
import { isTie, type FileRecord } from './foreign/records.js';
import { loadMapping, shippedMappings, type Mapping, type TableMapping } from './mapping.js';
import { namedIn } from './tables/template.js';
import { tableReader, type ReadRow } from './tables/rows.js';
import { study } from './tables/study.js';
import { understand, type Understood } from './tables/columns.js';
import { Words } from './tables/words.js';

/** A table that is ready to be read. */
export interface Table {
  readonly columns: readonly string[];
  /** The line of its header. */
  readonly header: number;
  readonly mapping: TableMapping;
  /** What its columns were taken for; null when a mapping says it. */
  readonly understood: Understood | null;
  readonly read: ReadRow;
  readonly first: readonly CellRow[];
}

/** Reads the records of a file from its front. */
export type ReadRecords = () => AsyncGenerator<FileRecord>;

/** A file that is ready to be read, and how many rows it has. */
export interface PreparedFile {
  readonly file: InputFile;
  readonly table: Table | null;
  /** Of a format whose records are no rows of the neutral one. */
  readonly records: ReadRecords | null;
  readonly entities: number;
  readonly relationships: number;
}

/** What is to be imported. */
export interface Prepared {
  readonly files: readonly PreparedFile[];
  readonly words: Words;
  /** Part of the ids of relationships, and of who recorded them. */
  readonly dataset: string;
  /** What rows quote; null when that is not at hand. */
  readonly text: AnnotatedText | null;
}

/** How files are to be read. */
export interface ReadingOptions extends Told {
  /** A mapping, the file of one, or the name of one that comes with the project. */
  readonly mapping?: string | Mapping | undefined;
  readonly dataset?: string | undefined;
  /** A file of the text that rows quote. */
  readonly text?: string | Place | undefined;
}

/** The rows of a table, its header among them. */
export function cellRows(file: InputFile): AsyncGenerator<CellRow> {
  const { format, packing } = file;
  if (format.kind === 'workbook') return sheetRows(file, format.sheet);
  if (format.kind === 'delimited') return delimitedRows(file, packing, format.encoding.name, format.dialect);
  throw new Error(`${file.name} is no table.`);
}

const mostColumns = 2000;

/** The names of columns: each another, none blank. */
function columnNames({ name }: InputFile, cells: readonly string[]): string[] {
  const last = cells.findLastIndex((cell) => cell !== '') + 1;
  if (last > mostColumns) throw badFile(name, `has ${last} columns; a table may have ${mostColumns}.`);
  const counts = new Map<string, number>();
  return cells.slice(0, last).map((cell, i) => {
    const text = cell.replace(/[{}]/g, '') === '' ? `column ${i + 1}` : cell.replace(/[{}]/g, '');
    const count = (counts.get(text) ?? 0) + 1;
    counts.set(text, count);
    return count === 1 ? text : `${text} (${count})`;
  });
}

const isBlank = ({ cells }: CellRow): boolean => cells.every((cell) => cell === '');

const sampled = 50;

/** The header and the first rows below it. */
async function beginningOf(file: InputFile): Promise<{ readonly header: CellRow; readonly rows: readonly CellRow[] }> {
  let header: CellRow | undefined;
  const rows: CellRow[] = [];
  for await (const row of cellRows(file)) {
    if (isBlank(row)) continue;
    if (header === undefined) header = row;
    else rows.push(row);
    if (rows.length === sampled) break;
  }
  if (header === undefined) throw badFile(file.name, 'has no rows: wanted is a header, and rows below it.');
  return { header, rows };
}

const columnsOf = (table: TableMapping): string[] => {
  const texts = (value: unknown): string[] =>
    typeof value === 'string'
      ? namedIn(value)
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(texts)
        : [];
  return table.columns ?? texts([table.entities, table.relationships]);
};

/** The part of a mapping that is of a table with these columns; the only one is meant even when it lacks some, which is told then. */
function tableOf(mapping: Mapping, columns: readonly string[], { name }: InputFile): TableMapping | null {
  const tables = mapping.tables ?? [];
  const plain = new Set(columns.map((one) => one.trim().toLowerCase()));
  const fits = tables.find((table) => columnsOf(table).every((one) => plain.has(one.trim().toLowerCase())));
  if (fits !== undefined) return fits;
  if (tables.length > 1)
    throw badFile(
      name,
      `has columns that fit none of the ${tables.length} tables of the mapping: ${columns.slice(0, 30).join(', ')}.`,
    );
  return tables[0] ?? null;
}

const notUnderstood = (columns: readonly string[]): string =>
  `has no columns that say who and whom: they are ${columns.slice(0, 30).join(', ')}. Call them "from" and "to", or write a mapping that says which they are.`;

async function prepareTable(file: InputFile, words: Words, told: Mapping | undefined): Promise<PreparedFile> {
  const { header, rows } = await beginningOf(file);
  const columns = columnNames(file, header.cells);
  if (rows.length === 0)
    throw badFile(file.name, `has a header and no rows below it: ${columns.slice(0, 30).join(', ')}.`);
  const given = told === undefined ? null : tableOf(told, columns, file);
  const understood =
    given === null
      ? understand(
          columns,
          rows.map(({ cells }) => cells),
        )
      : null;
  const mapping = given ?? understood?.table;
  if (mapping === undefined) throw badFile(file.name, notUnderstood(columns));
  const common = { table: mapping, columns, file: file.name, words };
  // Tells at once of a column that is not there.
  tableReader({ ...common, evidence: { dates: new Map(), decimals: new Map() } });
  const { count, evidence } = await study(cellRows(file), { mapping, columns, header: header.line, file });
  const read = tableReader({ ...common, evidence });
  const table: Table = { columns, header: header.line, mapping, understood, read, first: rows };
  return mapping.relationships === undefined || mapping.relationships.length === 0
    ? { file, table, records: null, entities: count, relationships: 0 }
    : { file, table, records: null, entities: 0, relationships: count };
}

/** Whether a row of the neutral format is a relationship. */
export const isRelationship = (row: Readonly<Record<string, unknown>>): boolean => 'from' in row || 'to' in row;

async function prepareLines(file: InputFile, encoding: string, text: AnnotatedText | null): Promise<PreparedFile> {
  let [entities, relationships] = [0, 0];
  for await (const { row } of jsonLines(file, file.packing, encoding)) {
    if (row !== null && text !== null && isAboutText(row)) text.tell(row);
    else if (row !== null && isRelationship(row)) relationships += 1;
    else entities += 1;
  }
  return { file, table: null, records: null, entities, relationships };
}

/** Reads a file of records to its end, so that it is known to be whole, and counts them. */
async function prepareRecords(file: InputFile, records: ReadRecords): Promise<PreparedFile> {
  let [entities, relationships] = [0, 0];
  for await (const record of records()) {
    if (isTie(record)) relationships += 1;
    else entities += 1;
  }
  return { file, table: null, records, entities, relationships };
}

async function prepareFile(
  file: InputFile,
  told: Mapping | undefined,
  context: ForeignContext,
  text: AnnotatedText | null,
): Promise<PreparedFile> {
  const { words } = context;
  const { format } = file;
  if (format.kind === 'jsonLines') return prepareLines(file, format.encoding.name, text);
  const foreign = foreignRecords(file, context);
  if (foreign === null) return prepareTable(file, words, told);
  if (foreign.mapping !== null) words.know(loadMapping(foreign.mapping));
  return prepareRecords(file, foreign.records);
}

/** What a data set is called that nobody gave a name. */
function nameOf(files: readonly InputFile[], mapping: string | Mapping | undefined): string {
  if (typeof mapping === 'string' && shippedMappings().includes(mapping)) return mapping;
  const [{ name: first, format } = { name: '', format: null }] = files;
  // Their ids are of the whole record, whatever a part of it is called.
  if (format?.kind === 'wikidata' || format?.kind === 'littlesis') return format.kind;
  const base = basename(first).replace(
    /(\.(gz|zst|csv|tsv|txt|xlsx|json|jsonl|ndjson|ftm|ijson|graphml|gexf|xml))+$/i,
    '',
  );
  const plain = base
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return plain === '' ? 'import' : plain;
}

/**
 * Looks at files and makes ready how they are read: afterwards it is known that each is whole and what its rows are.
 * Nothing is written.
 * @throws WhowhomError BAD_FILE or BAD_MAPPING
 */
export async function prepare(
  names: readonly (string | Place)[],
  options: ReadingOptions,
  kept: Kept,
): Promise<Prepared> {
  const { mapping } = options;
  const told = typeof mapping === 'string' ? loadMapping(mapping) : mapping;
  const words = new Words(told);
  const looked: InputFile[] = [];
  const otherwise = told?.encoding;
  for (const name of names) looked.push(await lookAt(name, { ...options, otherwise }, kept));
  const dataset = options.dataset ?? nameOf(looked, mapping);
  const text = options.text === undefined ? null : await readAnnotated(options.text, options, kept);
  const files: PreparedFile[] = [];
  for (const file of looked) files.push(await prepareFile(file, told, { dataset, words }, text));
  return { files, words, dataset, text };
}
