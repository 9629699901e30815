import { formatLine } from './summary.js';
import type { Prepared, PreparedFile, Table } from './prepare.js';

const widest = 32;
const shownRows = 5;

const short = (text: string): string => (text.length > widest ? `${text.slice(0, widest - 1)}…` : text);

/** Lines of columns that stand below each other. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(...rows.map(({ length }) => length));
  const widths = Array.from({ length: width }, (_, i) => Math.max(...rows.map((row) => short(row[i] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, i) => short(cell).padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** What each column is taken for, with the first cells of it. */
function columnsOf({ columns, understood, first }: Table): string[] {
  if (understood === null) return [];
  const examples = (i: number) =>
    first
      .map(({ cells }) => cells[i] ?? '')
      .filter((cell) => cell !== '')
      .slice(0, 2);
  const rows = understood.columns.map(({ name, as }, i) => [name, as ?? 'an attribute', examples(i).join(' | ')]);
  return ['', ...aligned([['column', 'is taken for', 'examples'], ...rows]), ...(columns.length === 0 ? [] : [''])];
}

/** The text of a value of a row that a table gave: all are texts, but for the list of sources. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What becomes of the first rows. */
function rowsOf(prepared: Prepared, { read, first }: Table): string[] {
  const rows = first.slice(0, shownRows).map(({ cells, line }, i) => ({ line, ...read(cells, i + 1) }));
  const { words } = prepared;
  const head = ['line', 'from', 'type', 'to', 'start', 'end', 'amount', 'source', 'quote'] as const;
  const ties = rows.flatMap(({ line, entities, relationships, why }) => {
    const named = new Map(
      entities.map((one) => [one.id, `${textOf(one.name)} (${words.kind(textOf(one.type)) ?? 'TOPIC'})`]),
    );
    const told = relationships.map(({ row }) => {
      const type = words.type(textOf(row.type))?.type ?? `RELATED_TO, ${textOf(row.type)}`;
      const [source] = (row.sources ?? []) as readonly {
        readonly url?: string;
        readonly title?: string;
        readonly quote?: string;
      }[];
      const money = `${textOf(row.amount)} ${textOf(row.currency)}`.trim();
      const cited = [source?.url ?? source?.title ?? '', source?.quote ?? ''];
      return [
        String(line),
        named.get(row.from) ?? '',
        type,
        named.get(row.to) ?? '',
        textOf(row.start),
        textOf(row.end),
        money,
        ...cited,
      ];
    });
    return told.length > 0
      ? told
      : why.length > 0
        ? [[String(line), why.join(', ')]]
        : [...named.values()].map((name) => [String(line), name]);
  });
  // A column in which nothing stands says nothing.
  const used = head.map((_, i) => i < 4 || ties.some((row) => (row[i] ?? '') !== ''));
  const kept = (row: readonly string[]) => row.filter((_, i) => used[i] ?? true);
  return aligned([kept(head), ...ties.map(kept)]);
}

function previewOf(prepared: Prepared, file: PreparedFile): string[] {
  const { table } = file;
  if (table === null) return [formatLine(file)];
  const guesses = table.understood?.guesses ?? [];
  return [
    formatLine(file),
    ...columnsOf(table),
    ...rowsOf(prepared, table),
    ...(guesses.length > 0 ? ['', ...guesses] : []),
  ];
}

/** What is understood of files, for people, a line each. */
export const preview = (prepared: Prepared): string[] =>
  prepared.files.flatMap((file, i) => [...(i > 0 ? [''] : []), ...previewOf(prepared, file)]);

/** How files are read, as a mapping that can be edited: the words that the first rows use are in it. */
export function mappingText(prepared: Prepared): string {
  const { files, words } = prepared;
  for (const { table } of files) {
    if (table === null) continue;
    for (const { cells } of table.first) {
      const { entities, relationships } = table.read(cells, 1);
      for (const { type } of entities) words.kind(textOf(type));
      for (const { row } of relationships) words.type(textOf(row.type));
    }
  }
  const tables = files.flatMap(({ table }) => (table === null ? [] : [table.mapping]));
  const { entities, relationships } = words.mapping;
  return `${JSON.stringify({ entities, relationships, ...(tables.length > 0 ? { tables } : {}) }, null, 2)}\n`;
}
