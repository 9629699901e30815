import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package: the same whether the code runs from src/ or from dist/. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

/** A file of this package as text, by its path in it. */
export function packageFile(path: string): string {
  return readFileSync(join(packageRoot(), path), 'utf8');
}

/** The documents that are known to work, by name: the tabs of the playground and the examples of the README. */
export function deliveredDocuments(): { name: string; text: string }[] {
  const files = readdirSync(join(packageRoot(), 'docs/queries')).filter((name) => name.endsWith('.graphql'));
  return files.sort().map((name) => ({
    name: name.replace(/\.graphql$/, ''),
    text: packageFile(`docs/queries/${name}`),
  }));
}
