/** Bundles src/explorer (React, Cytoscape) into one folder of static files. */
import { join } from 'node:path';
import { cytoscapeParts } from './cytoscapeParts.mjs';
import { bundle, bundleIcon, compress, folderOf, sourcesOf, writePage } from './pages.mjs';
import { scriptSizes } from './pageSizes.mjs';

const sources = sourcesOf('explorer');

/** React Aria has its words in thirty languages; the page speaks English, whatever names it shows. */
const onlyEnglish = {
  name: 'only-english',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]intl[\\/].*[\\/][a-z]{2}-[A-Z]{2}\.m?js$/ }, ({ path }) =>
      /en-US\.m?js$/.test(path) ? undefined : { contents: 'export default {};' },
    ),
};

/** kB by gzip: what comes before the first page is drawn, and everything, also what is loaded when it is asked for. */
const limits = { atOnce: 200, all: 350 };

/** @throws when the scripts weigh more than a reader on a slow line should wait for */
function checkSizes(assets, main) {
  const sizes = scriptSizes(assets, main);
  for (const [name, limit] of Object.entries(limits)) {
    if (sizes[name] > limit)
      throw new Error(`The explorer's scripts (${name}) weigh ${sizes[name].toFixed(1)} kB, at most ${limit} may be.`);
  }
}

/** Builds the explorer's files into the folder. Throws when its scripts have become too heavy. */
export async function buildExplorer(folder) {
  const assets = folderOf(folder, 'assets');
  const pages = { main: join(sources, 'main.tsx'), style: join(sources, 'style.css') };
  const { main, style } = await bundle(pages, assets, {
    format: 'esm',
    splitting: true,
    jsx: 'automatic',
    plugins: [onlyEnglish, cytoscapeParts],
  });
  const { icon } = await bundleIcon(join(sourcesOf('playground'), 'icon.svg'), assets);
  writePage(join(sources, 'index.html'), join(folder, 'index.html'), { main, style, icon }, './explorer/assets');
  compress(assets);
  checkSizes(assets, main);
}
