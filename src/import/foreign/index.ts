import { jsonObjects } from '../formats/jsonObjects.js';
import { jsonLines } from '../formats/jsonLines.js';
import type { InputFile } from '../formats/look.js';
import type { Words } from '../tables/words.js';
import { readFtm } from './ftm.js';
import { gexfItems } from './gexf.js';
import { ownEdge, ownNode } from './graphOwn.js';
import { graphmlItems } from './graphml.js';
import { edgeRow, nodeRow } from './graphRows.js';
import type { GraphHead, GraphItem } from './graphs.js';
import { readLittleSis } from './littleSis.js';
import { refused, type FileRecord, type Said } from './records.js';
import { readWikidata } from './wikidata.js';

/** How the records of a format are read, and which mapping says what its words mean. */
export interface Foreign {
  /** Null where words mean what they usually do. */
  readonly mapping: string | null;
  readonly records: () => AsyncGenerator<FileRecord>;
}

/** What is known beside a file. */
export interface ForeignContext {
  readonly dataset: string;
  readonly words: Words;
}

type ReadLine = (row: Readonly<Record<string, unknown>>) => Said;

async function* byLine(file: InputFile, encoding: string, read: ReadLine): AsyncGenerator<FileRecord> {
  for await (const { number, row, text } of jsonLines(file, file.packing, encoding)) {
    const said = row === null ? refused('it is no JSON object') : read(row);
    yield { ...said, line: number, row: row ?? text.slice(0, 1000) };
  }
}

async function* byObject(file: InputFile, encoding: string, read: ReadLine): AsyncGenerator<FileRecord> {
  for await (const { number, row, text } of jsonObjects(file, file.packing, encoding)) {
    const said = row === null ? refused('it is no JSON object') : read(row);
    yield { ...said, line: number, row: text.length > 1000 ? text.slice(0, 1000) : (row ?? text) };
  }
}

/** A node or an edge as the file has it, for the report. */
const shownOf = (item: object & { readonly data: ReadonlyMap<string, string> }): object => ({
  ...item,
  data: Object.fromEntries(item.data),
});

function ofGraph(item: GraphItem, { isOwn }: GraphHead, context: ForeignContext): FileRecord {
  const { line } = item;
  if (item.kind === 'other') {
    const { why, isRefused, row } = item;
    const said = isRefused ? refused(why) : { ...refused(), guesses: [why] };
    return { ...said, line, row };
  }
  if (item.kind === 'node') {
    const { node } = item;
    return { ...(isOwn ? ownNode(node) : nodeRow(node, context)), line, row: shownOf(node) };
  }
  const { edge } = item;
  return { ...(isOwn ? ownEdge(edge) : edgeRow(edge, context)), line, row: shownOf(edge) };
}

type ReadGraph = (file: InputFile, encoding: string, head: GraphHead) => AsyncGenerator<GraphItem>;

async function* byItem(file: InputFile, encoding: string, read: ReadGraph, context: ForeignContext) {
  const head: GraphHead = { isOwn: false };
  for await (const item of read(file, encoding, head)) yield ofGraph(item, head, context);
}

/** How the records of a file are read; null when it is a table or has rows of the neutral format. */
export function foreignRecords(file: InputFile, context: ForeignContext): Foreign | null {
  const { format } = file;
  if (format.kind === 'workbook' || format.kind === 'delimited' || format.kind === 'jsonLines') return null;
  const { name } = format.encoding;
  if (format.kind === 'ftm') return { mapping: 'followthemoney', records: () => byLine(file, name, readFtm) };
  if (format.kind === 'littlesis') return { mapping: 'littlesis', records: () => byObject(file, name, readLittleSis) };
  if (format.kind === 'wikidata') {
    const readItem = (row: Readonly<Record<string, unknown>>) => readWikidata(row, context.words);
    return { mapping: 'wikidata', records: () => byObject(file, name, readItem) };
  }
  const read = format.kind === 'graphml' ? graphmlItems : gexfItems;
  return { mapping: null, records: () => byItem(file, name, read, context) };
}
