import type { ChangeRow } from './rows.js';

/** Things of changes that are kept: some megabytes. */
const thingsAtMost = 50_000;

/** The last changes, in order and without a gap, so that a thousand subscribers read each of them once. */
export class Recent {
  readonly #rows: ChangeRow[] = [];
  #things = 0;

  /** What is kept behind a version; null when that is not all of it. */
  after(version: number): readonly ChangeRow[] | null {
    const first = this.#rows[0]?.graphVersion;
    if (first === undefined || version < first - 1) return null;
    return this.#rows.slice(version - first + 1);
  }

  /** Whether the last change that is kept is a version, or a later one. */
  reaches(version: number): boolean {
    return (this.#rows.at(-1)?.graphVersion ?? -1) >= version;
  }

  /** Keeps changes that follow on those that are kept; others take their place. */
  keep(rows: readonly ChangeRow[]): void {
    for (const row of rows) {
      const last = this.#rows.at(-1)?.graphVersion;
      if (last !== undefined && row.graphVersion <= last) continue;
      // What was kept before an erasure tells ids that are none any more.
      const isErasure = row.changes.some(({ action }) => action === 'ERASED');
      if (isErasure || (last !== undefined && row.graphVersion > last + 1)) this.#drop(this.#rows.length);
      this.#rows.push(row);
      this.#things += row.changes.length;
    }
    let over = 0;
    for (let things = this.#things; things > thingsAtMost; over += 1) things -= this.#rows[over]?.changes.length ?? 0;
    this.#drop(over);
  }

  #drop(count: number): void {
    for (const { changes } of this.#rows.splice(0, count)) this.#things -= changes.length;
  }
}
