/** Leaves out of Cytoscape what the explorer never uses: a quarter of what it weighs. */
import { readFileSync } from 'node:fs';

/**
 * The library is one file that registers all its parts, so nothing of it can be left out by importing less. Each of these
 * takes the one registration of a part away, and then the bundler finds that nobody calls it.
 */
const cuts = [
  {
    what: 'the algorithms but the search along edges',
    found: /^\[(elesfn\$\w+), (?:elesfn\$\w+, )+markovClustering\$1, .*\]\.forEach/m,
    instead: '[$1].forEach',
  },
  {
    // A canvas asks for the layout `null` at its start, one without a page for `grid`; places come from the state.
    what: 'the layouts: the page has places of its own, and fcose',
    found: /^var layout = \[\{\n {2}name: 'breadthfirst',[^;]*\}\];$/m,
    instead: "var layout = [{ name: 'null', impl: NullLayout }, { name: 'grid', impl: NullLayout }];",
  },
  {
    what: 'what the layouts hang on their prototypes',
    found: /^(BreadthFirst|Circle|Concentric|Cose|Grid|Preset|Random)Layout\.prototype\.(\w+) = /gm,
    instead: 'const $1_$2 = ',
  },
  {
    what: 'the WebGL renderer: it draws no dashes, so it is never turned on',
    found: /^CRp\$\w+\.initWebgl = /m,
    instead: 'const initWebgl = ',
  },
];

function without(source, { what, found, instead }) {
  if (source.search(found) < 0)
    throw new Error(`Cytoscape is built otherwise than it was; scripts/cytoscapeParts.mjs does not find ${what}.`);
  return source.replace(found, instead);
}

/** A plugin of esbuild. */
export const cytoscapeParts = {
  name: 'cytoscape-parts',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]cytoscape\.esm\.mjs$/ }, ({ path }) => ({
      contents: cuts.reduce(without, readFileSync(path, 'utf8')),
    })),
};
