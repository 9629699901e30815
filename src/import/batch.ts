import type { ChangeSet, Problem } from '../graph/changes/index.js';

type RowOf<K extends keyof ChangeSet> = NonNullable<ChangeSet[K]>[number];

/** Where a row stands, and the row itself. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
  readonly row: unknown;
}

/** A problem, and where its row stands. */
export interface PlacedProblem {
  readonly place: FilePlace;
  readonly field: string;
  readonly problem: Problem;
}

/** Rows that are recorded in one transaction, and where they come from. */
export class Batch {
  readonly set: { readonly [K in keyof ChangeSet]-?: RowOf<K>[] } = {
    ...{ sources: [], entities: [], relationships: [], statements: [], events: [], joints: [] },
  };
  readonly #places = new Map<string, FilePlace>();

  get size(): number {
    return this.set.entities.length + this.set.relationships.length;
  }

  get isEmpty(): boolean {
    return Object.values(this.set).every(({ length }) => length === 0);
  }

  add<K extends keyof ChangeSet>(list: K, row: RowOf<K>, place: FilePlace): void {
    const rows = this.set[list] as unknown[];
    this.#places.set(`${list}[${rows.length}]`, place);
    rows.push(row);
  }

  /** Where the row of a problem stands, and its message with that place. */
  placed(problem: Problem): PlacedProblem | null {
    const [row = ''] = /^\w+\[\d+\]/.exec(problem.path) ?? [];
    const place = this.#places.get(row);
    if (place === undefined) return null;
    const field = problem.path.slice(row.length).replace(/^\./, '');
    const where = (text: string) =>
      text.replace(/^\w+\[\d+\]/, (found) => {
        const { file, line } = this.#places.get(found) ?? place;
        return `${file}:${line}`;
      });
    return { place, field, problem: { ...problem, path: where(problem.path), message: where(problem.message) } };
  }

  /** How many entities and relationships of it are among the problems. */
  refused(problems: readonly Problem[]): number {
    const rows = problems.map(({ path }) => /^(?:entities|relationships)\[\d+\]/.exec(path)?.[0]);
    return new Set(rows.filter((row) => row !== undefined)).size;
  }
}
