import { csv } from './formats/csv.js';
import { csvNodes } from './formats/csvNodes.js';
import { cytoscape } from './formats/cytoscape.js';
import { d3 } from './formats/d3.js';
import { dot } from './formats/dot.js';
import { gexf } from './formats/gexf.js';
import { graphml } from './formats/graphml.js';
import { jsonLd } from './formats/jsonLd.js';
import { mermaid } from './formats/mermaid.js';
import { svg } from './formats/svg.js';
import type { Format } from './model.js';

/** The formats by the names of the API: a new one is a module, a line here and a value of the enum in the schema. */
export const formats = {
  CYTOSCAPE_JSON: cytoscape,
  D3_JSON: d3,
  GRAPHML: graphml,
  GEXF: gexf,
  MERMAID: mermaid,
  CSV: csv,
  CSV_NODES: csvNodes,
  JSON_LD: jsonLd,
  SVG: svg,
  DOT: dot,
} as const satisfies Readonly<Record<string, Format>>;

/** The name of a format. */
export type ExportFormat = keyof typeof formats;
