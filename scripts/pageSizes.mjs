/** What a page's scripts weigh on their way to the reader. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const kilobytes = (path) => statSync(path).size / 1000;

/** The scripts that come before a page can begin: the first one, and what it and those import at once. */
function atOnce(folder, first) {
  const found = new Set([first]);
  for (const name of found) {
    const text = readFileSync(join(folder, name), 'utf8');
    // What is imported later stands in brackets.
    for (const [, other] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) found.add(other);
  }
  return [...found];
}

/**
 * @param folder the page's files with a compressed copy beside each
 * @param first the name of the script that the page names
 * @returns kB by gzip: of what comes at once, and of all scripts
 */
export function scriptSizes(folder, first) {
  const sum = (names) => names.reduce((all, name) => all + kilobytes(join(folder, `${name}.gz`)), 0);
  return { atOnce: sum(atOnce(folder, first)), all: sum(readdirSync(folder).filter((name) => name.endsWith('.js'))) };
}
