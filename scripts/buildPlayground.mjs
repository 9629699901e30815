/** Bundles src/playground (GraphiQL with Monaco) into one folder of static files. */
import { join } from 'node:path';
import { bundle, bundleIcon, compress, folderOf, production, sourcesOf, writePage } from './pages.mjs';

const sources = sourcesOf('playground');

const workers = {
  editor: 'monaco-editor/esm/vs/editor/editor.worker.js',
  json: 'monaco-editor/esm/vs/language/json/json.worker.js',
  graphql: 'monaco-graphql/esm/graphql.worker.js',
};

/** Builds the playground's files into the folder. */
export async function buildPlayground(folder) {
  const assets = folderOf(folder, 'assets');
  const workerFiles = await bundle(workers, assets, { format: 'iife' });
  const pages = { main: join(sources, 'main.js'), style: join(sources, 'style.css') };
  const { main, style } = await bundle(pages, assets, {
    format: 'esm',
    splitting: true,
    define: { ...production, workerFiles: JSON.stringify(workerFiles) },
    // graphiql/style.css holds Monaco's styles and fonts already.
    plugins: [
      {
        name: 'no-css-from-js',
        setup: ({ onLoad }) => onLoad({ filter: /monaco-editor.*\.css$/ }, () => ({ contents: '', loader: 'empty' })),
      },
    ],
  });
  const { icon } = await bundleIcon(join(sources, 'icon.svg'), assets);
  writePage(join(sources, 'index.html'), join(folder, 'index.html'), { script: main, style, icon }, './assets');
  compress(assets);
}
