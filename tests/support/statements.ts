import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/files.js';
import type { Sent } from '../../scripts/explain/recording.js';

/** A statement that some test sent, and what the header of its file says of it. */
export interface Told {
  readonly name: string;
  readonly text: string;
  readonly mode: string;
  readonly params: readonly string[];
  readonly columns: readonly string[];
}

const folder = (): string => join(packageRoot(), '.cache/statements');

/** Keeps each distinct text for the test that has the server plan them all. */
export function keepStatements(sent: readonly Sent[]): void {
  const told = new Map<string, Told>();
  for (const { name, text, query } of sent) {
    const names = (fields: readonly { readonly name: string }[]) => fields.map((field) => field.name);
    told.set(text, { name, text, mode: query.mode, params: names(query.params), columns: names(query.columns) });
  }
  if (told.size === 0) return;
  const all = JSON.stringify([...told.values()]);
  mkdirSync(folder(), { recursive: true });
  writeFileSync(join(folder(), `${createHash('sha256').update(all).digest('hex').slice(0, 16)}.json`), all);
}

/** All distinct texts that were kept. */
export function keptStatements(): Told[] {
  if (!existsSync(folder())) return [];
  const lists = readdirSync(folder()).map((file) => JSON.parse(readFileSync(join(folder(), file), 'utf8')) as Told[]);
  return [...new Map(lists.flat().map((one) => [one.text, one])).values()];
}
