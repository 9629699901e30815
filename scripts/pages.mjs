/** What the builds of both web pages share: static files that need nothing from elsewhere, with content hashes in their names. */
import { build } from 'esbuild';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));

export const production = { 'process.env.NODE_ENV': '"production"' };

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  metafile: true,
  target: 'es2022',
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  legalComments: 'linked',
  logLevel: 'warning',
  define: production,
};

/** Which file each entry became, by the entry's name. */
function namesOf(metafile, entries) {
  const written = Object.entries(metafile.outputs).filter(([, { entryPoint }]) => entryPoint !== undefined);
  return Object.fromEntries(
    Object.keys(entries).map((name) => [
      name,
      basename(written.find(([path]) => basename(path).startsWith(`${name}-`))[0]),
    ]),
  );
}

/** Bundles entries into a folder; gives the file that each became. */
export async function bundle(entryPoints, outdir, options) {
  const { metafile } = await build({ ...common, entryPoints, outdir, ...options });
  return namesOf(metafile, entryPoints);
}

/** A compressed copy beside each file, which src/http sends. */
export function compress(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 9 }));
  }
}

/** Bundles an icon, which goes as it is. */
export const bundleIcon = (path, assets) => bundle({ icon: path }, assets, { loader: { '.svg': 'copy' } });

/** Writes the page itself, whose `{{name}}` are the addresses of its files. */
export function writePage(source, target, names, place) {
  const html = readFileSync(source, 'utf8');
  writeFileSync(
    target,
    html.replace(/\{\{(\w+)\}\}/g, (_, name) => `${place}/${names[name]}`),
  );
}

/** An empty folder. */
export function folderOf(...path) {
  const folder = join(...path);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** A folder of src. */
export const sourcesOf = (name) => join(root, 'src', name);
