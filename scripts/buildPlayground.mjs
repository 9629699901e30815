/**
 * Bundles src/playground (GraphiQL with Monaco) into one folder of static files that needs nothing from elsewhere. All
 * names but index.html carry a content hash, so that browsers may keep them for good.
 */
import { build } from 'esbuild';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = join(root, 'src/playground');

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
  define: { 'process.env.NODE_ENV': '"production"' },
};

const workers = {
  editor: 'monaco-editor/esm/vs/editor/editor.worker.js',
  json: 'monaco-editor/esm/vs/language/json/json.worker.js',
  graphql: 'monaco-graphql/esm/graphql.worker.js',
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

async function bundle(entryPoints, outdir, options) {
  const { metafile } = await build({ ...common, entryPoints, outdir, ...options });
  return namesOf(metafile, entryPoints);
}

/** A compressed copy beside each file, which src/http/playground.ts sends. */
function compress(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 9 }));
  }
}

/** Builds the playground's files into the folder. */
export async function buildPlayground(folder) {
  const assets = join(folder, 'assets');
  mkdirSync(assets, { recursive: true });
  const workerFiles = await bundle(workers, assets, { format: 'iife' });
  const pages = { main: join(sources, 'main.js'), style: join(sources, 'style.css') };
  const { main, style } = await bundle(pages, assets, {
    format: 'esm',
    splitting: true,
    define: { ...common.define, workerFiles: JSON.stringify(workerFiles) },
    // Subscriptions over WebSocket are not offered, so the optional client of the fetcher is not bundled.
    external: ['graphql-ws'],
    // graphiql/style.css holds Monaco's styles and fonts already.
    plugins: [
      {
        name: 'no-css-from-js',
        setup: ({ onLoad }) => onLoad({ filter: /monaco-editor.*\.css$/ }, () => ({ contents: '', loader: 'empty' })),
      },
    ],
  });
  const { icon } = await bundle({ icon: join(sources, 'icon.svg') }, assets, { loader: { '.svg': 'copy' } });
  const html = readFileSync(join(sources, 'index.html'), 'utf8');
  const names = { script: main, style, icon };
  writeFileSync(
    join(folder, 'index.html'),
    html.replace(/\{\{(\w+)\}\}/g, (_, name) => `./assets/${names[name]}`),
  );
  compress(assets);
}
