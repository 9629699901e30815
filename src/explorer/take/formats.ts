import type { ExportFormat } from '../../generated/explorer.js';

/** The formats of the API with what they are called here. */
export const formats: readonly (readonly [ExportFormat, string])[] = [
  ['CSV', 'Table of the ties (CSV)'],
  ['CSV_NODES', 'Table of the entities (CSV)'],
  ['SVG', 'Drawing (SVG)'],
  ['GEXF', 'Gephi (GEXF)'],
  ['GRAPHML', 'GraphML'],
  ['CYTOSCAPE_JSON', 'Cytoscape (JSON)'],
  ['D3_JSON', 'D3 (JSON)'],
  ['JSON_LD', 'JSON-LD'],
  ['MERMAID', 'Mermaid'],
  ['DOT', 'Graphviz (DOT)'],
];
