import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResultSummary } from 'neo4j-driver';
import { packageRoot } from '../../src/files.js';
import type { Query } from '../../src/query.js';

/** A statement that some test sent: what the header of its file says of it, and what the server told with its answer. */
export interface Told {
  readonly name: string;
  readonly text: string;
  readonly mode: string;
  readonly params: readonly string[];
  readonly columns: readonly string[];
  readonly given: readonly string[];
  /** What it did, in the server's letters: r, w, rw or s. */
  readonly type: string;
  /** Where it makes a product of two lists. */
  readonly products: readonly string[];
}

const isProduct = (code: string): boolean => code.endsWith('CartesianProduct');

const folder = (): string => join(packageRoot(), '.cache/statements');

/** Each distinct text that a test had answered, kept for the test that looks at all of them. */
export class Answered {
  readonly #told = new Map<string, Told>();

  readonly add = (query: Query<never, unknown>, given: readonly string[], summary: ResultSummary): void => {
    const { name, text, mode, params, columns } = query;
    if (this.#told.has(text)) return;
    const names = (fields: readonly { readonly name: string }[]) => fields.map((field) => field.name);
    const products = summary.notifications.flatMap((note) => (isProduct(note.code) ? [note.description] : []));
    const says = { params: names(params), columns: names(columns) };
    this.#told.set(text, { name, text, mode, ...says, given, type: summary.queryType, products });
  };

  all(): Told[] {
    return [...this.#told.values()];
  }

  /** What a test itself makes up has no file whose header could be wrong. */
  keep(): void {
    const ofFiles = this.all().filter(({ name }) => existsSync(join(packageRoot(), 'cypher', `${name}.cypher`)));
    if (ofFiles.length === 0) return;
    const all = JSON.stringify(ofFiles);
    mkdirSync(folder(), { recursive: true });
    writeFileSync(join(folder(), `${createHash('sha256').update(all).digest('hex').slice(0, 16)}.json`), all);
  }
}

/** All distinct texts that were kept. */
export function keptStatements(): Told[] {
  if (!existsSync(folder())) return [];
  const lists = readdirSync(folder()).map((file) => JSON.parse(readFileSync(join(folder(), file), 'utf8')) as Told[]);
  return [...new Map(lists.flat().map((one) => [one.text, one])).values()];
}
