/** A line of a Markdown table. */
const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** A Markdown table. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map(line).join('\n');

/** A table of which each row is printed as it comes. */
export class Printed {
  #title: string | null;
  readonly #head: readonly string[];

  constructor(title: string, head: readonly string[]) {
    this.#title = title;
    this.#head = head;
  }

  row(...cells: readonly string[]): void {
    if (this.#title !== null) console.log(`\n${this.#title}\n\n${table(this.#head, [])}`);
    this.#title = null;
    console.log(line(cells));
  }
}

/** Milliseconds: the median and the slower ones. */
export const latency = ({ median, p95 }: { readonly median: number; readonly p95: number }) =>
  `${median.toFixed(1)} / ${p95.toFixed(1)}`;

/** How much one is of another. */
export const ratio = (one: number, other: number): string => (one / other).toFixed(2);

/** The same where one of them may not be known. */
export const ratioOf = (one: number | null, other: number | null): string =>
  one === null || other === null ? '-' : ratio(one, other);

/** Milliseconds that may not be known. */
export const ms = (value: number | null): string => (value === null ? '-' : value.toFixed(2));
