import { pipeline, Readable } from 'node:stream';
import { CsvError, parse, type Options } from 'csv-parse';
import { parse as parseAtOnce } from 'csv-parse/sync';
import { badFile } from './trouble.js';
import type { Packing, Place } from './bytes.js';
import { textOf } from './text.js';

/** How the cells of a table of text are told apart. */
export interface Dialect {
  readonly delimiter: string;
  readonly quote: '"' | "'";
  /** What ends a row. */
  readonly lineEnds: readonly string[];
}

/** A row of a table. */
export interface CellRow {
  /** The line on which it begins, or the number of the row of a sheet; from 1. */
  readonly line: number;
  /** Without the blanks around them. */
  readonly cells: readonly string[];
}

const delimiters = [',', ';', '\t', '|'] as const;

/** A row is held in memory whole; in bytes. */
const longestRow = 16 * 1024 * 1024;

const optionsOf = ({ delimiter, quote, lineEnds }: Dialect): Options => ({
  ...{ delimiter, quote, escape: quote, record_delimiter: [...lineEnds], bom: true },
  ...{ relax_column_count: true, relax_quotes: true, max_record_size: longestRow },
});

/** The first rows, as far as the head goes. */
function sample(head: string, dialect: Dialect): string[][] {
  const whole = head.slice(0, Math.max(...dialect.lineEnds.map((end) => head.lastIndexOf(end) + 1)) || undefined);
  try {
    return parseAtOnce(whole, { ...optionsOf(dialect), to: 50 } as Options);
  } catch {
    return [];
  }
}

/** How alike rows are: the share of them that has the most usual number of cells, and that number. */
function evenness(rows: readonly string[][]): { readonly share: number; readonly width: number } {
  const counts = new Map<number, number>();
  const full = rows.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  for (const { length } of full) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width = 0, count = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return { share: full.length === 0 ? 0 : count / full.length, width };
}

function quoteOf(head: string, delimiter: string): Dialect['quote'] {
  const at = delimiter === '|' ? '\\|' : delimiter;
  const quoted = (quote: string) =>
    head.match(new RegExp(`(?:^|${at}|[\\r\\n])${quote}[^${quote}\\r\\n]*${quote}(?=${at}|[\\r\\n]|$)`, 'g'))?.length ??
    0;
  return quoted("'") > 1 && quoted('"') === 0 ? "'" : '"';
}

/** How the cells of a table that begins so are told apart: by what makes its rows most alike. */
export function dialectOf(head: string): Dialect {
  const lineEnds = head.includes('\n') ? ['\r\n', '\n'] : head.includes('\r') ? ['\r'] : ['\r\n', '\n'];
  const tried = delimiters.map((delimiter) => {
    const dialect: Dialect = { delimiter, quote: quoteOf(head, delimiter), lineEnds };
    const { share, width } = evenness(sample(head, dialect));
    return { dialect, score: width > 1 ? share * share * Math.min(width, 30) : 0 };
  });
  const best = tried.reduce((a, b) => (b.score > a.score ? b : a));
  return best.dialect;
}

const lineEnd = /\r\n|\r|\n/g;

/**
 * The rows of a table of text.
 * @throws WhowhomError BAD_FILE as `textOf` does, and when a quote is not closed or a row is too long to be one
 */
export async function* delimitedRows(
  place: Place,
  packing: Packing,
  encoding: string,
  dialect: Dialect,
): AsyncGenerator<CellRow> {
  const parser = parse(optionsOf(dialect));
  let failed: unknown;
  const text = Readable.from(textOf(place, packing, encoding));
  // What goes wrong with the text comes out of the parser, which is destroyed by it.
  pipeline(text, parser, (error) => (failed = error));
  let line = 1;
  try {
    for await (const record of parser) {
      const cells = record as string[];
      yield { line, cells: cells.map((cell) => cell.trim()) };
      line += cells.reduce((sum, cell) => sum + (cell.match(lineEnd)?.length ?? 0), 1);
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw failed ?? error;
    const from = /at line (\d+)/.exec(error.message)?.[1] ?? line;
    const what =
      error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE'
        ? `has a quote (${dialect.quote}) that is opened and not closed, or a row of more than ${longestRow} bytes; it was noticed at line ${from}`
        : `cannot be read at line ${from}: ${error.message}`;
    throw badFile(place.name, `${what}.`, error);
  } finally {
    text.destroy();
    parser.destroy();
  }
}
