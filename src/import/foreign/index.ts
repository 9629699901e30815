import { jsonLines } from '../formats/jsonLines.js';
import type { InputFile } from '../formats/look.js';
import { readFtm } from './ftm.js';
import { refused, type FileRecord, type Said } from './records.js';

/** How the records of a format are read, and which mapping says what its words mean. */
export interface Foreign {
  readonly mapping: string;
  readonly records: () => AsyncGenerator<FileRecord>;
}

type ReadLine = (row: Readonly<Record<string, unknown>>) => Said;

async function* byLine(file: InputFile, encoding: string, read: ReadLine): AsyncGenerator<FileRecord> {
  for await (const { number, row, text } of jsonLines(file, file.packing, encoding)) {
    const said = row === null ? refused('it is no JSON object') : read(row);
    yield { ...said, line: number, row: row ?? text.slice(0, 1000) };
  }
}

/** How the records of a file are read; null when it is a table. */
export function foreignRecords(file: InputFile): Foreign | null {
  const { format } = file;
  if (format.kind !== 'ftm') return null;
  return { mapping: 'followthemoney', records: () => byLine(file, format.encoding.name, readFtm) };
}
