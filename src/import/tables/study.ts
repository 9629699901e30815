import type { CellRow } from '../formats/delimited.js';
import type { TableMapping } from '../mapping.js';
import { decimalShown, type Decimal } from './amounts.js';
import { dayOrderShown, type DayOrder } from './dates.js';
import type { Evidence } from './rows.js';
import { templateOf } from './template.js';
import type { InputFile } from '../formats/look.js';

interface Studied {
  readonly mapping: TableMapping;
  readonly columns: readonly string[];
  /** The line of the header. */
  readonly header: number;
  readonly file: InputFile;
}

/** What cells of a column show: one thing, or things that contradict each other, and then nothing. */
class Shown<T> {
  readonly #seen = new Map<number, Set<T>>();

  add(column: number, shown: T | undefined): void {
    if (shown === undefined) return;
    const seen = this.#seen.get(column) ?? new Set<T>();
    this.#seen.set(column, seen.add(shown));
  }

  /** The columns that show one thing. */
  get agreed(): Map<number, T> {
    return new Map(
      [...this.#seen].flatMap(([column, seen]) => {
        const [only] = seen;
        return seen.size === 1 && only !== undefined ? [[column, only] as const] : [];
      }),
    );
  }
}

/** Reads a table to its end: how many rows it has, and how its dates and amounts are written. */
export async function study(
  rows: AsyncIterable<CellRow>,
  { mapping, columns, header, file }: Studied,
): Promise<{ readonly count: number; readonly evidence: Evidence }> {
  const column = (template: string | undefined) =>
    template === undefined ? undefined : templateOf(template, columns, file.name).column;
  const cells = mapping.relationships ?? [];
  const dated = cells.flatMap(({ start, end }) => [column(start), column(end)]).filter((one) => one !== undefined);
  const paid = cells.map(({ amount }) => column(amount)).filter((one) => one !== undefined);
  const [orders, decimals] = [new Shown<DayOrder>(), new Shown<Decimal>()];
  let count = 0;
  for await (const row of rows) {
    if (row.line <= header || row.cells.every((cell) => cell === '')) continue;
    count += 1;
    for (const at of dated) orders.add(at, dayOrderShown(row.cells[at] ?? ''));
    for (const at of paid) decimals.add(at, decimalShown(row.cells[at] ?? ''));
  }
  const told = file.format.kind === 'workbook' ? { told: '.' as const } : {};
  return { count, evidence: { dates: orders.agreed, decimals: decimals.agreed, ...told } };
}
