import { aboutLines } from '../about.js';
import { caption } from '../captions.js';
import { shownStatement } from '../fields.js';
import { plainJson } from '../json.js';
import { linkOf } from '../links.js';
import { lacksOfAll } from '../lacks.js';
import type { ExportNode, Exported, Format } from '../model.js';
import { entriesByEdge, plainEdge, plainNode, type PlainEdge } from '../plain.js';
import { drawn } from '../text.js';

/**
 * An id as the name of a node. Quotes of DOT cannot end with one backslash and C ends a text at NUL, so what it cannot hold is
 * percent-encoded, as is `%` itself: decodeURIComponent gives the id back.
 */
const named = (id: string): string =>
  `"${id.toWellFormed().replace(/[%\\"\p{Cc}]/gu, (one) => encodeURIComponent(one))}"`;

/** A text that is drawn: Graphviz knows backslashes and the entities of HTML in it. */
const label = (text: string): string =>
  `"${drawn(text).replaceAll('&', '&amp;').replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** JSON in quotes: no backslash of it stands before a quote of its own. */
const data = (value: unknown): string => `"${plainJson(value).replaceAll('"', '\\"')}"`;

const shapes = { PERSON: 'ellipse', ORGANIZATION: 'box', PRODUCT: 'component', PLACE: 'house', TOPIC: 'note' } as const;

function attributes(values: Readonly<Record<string, string | null>>): string {
  const rows = Object.entries(values).filter(([, value]) => value !== null);
  return `[${rows.map(([name, value]) => `${name}=${value}`).join(' ')}]`;
}

const link = (url: string | null): string | null => {
  const href = linkOf(url);
  return href === null ? null : label(href);
};

const nodeLine = (node: ExportNode): string =>
  `${named(node.id)} ${attributes({
    label: label(node.name),
    shape: shapes[node.kind],
    tooltip: label(node.description ?? node.name),
    URL: link(node.url),
    data: data(plainNode(node)),
  })};\n`;

function edgeLine(edge: PlainEdge): string {
  const statement = shownStatement(edge);
  return `${named(edge.from)} -> ${named(edge.to)} ${attributes({
    label: label(caption(edge)),
    style: edge.presence === 'POSSIBLE' ? 'dashed' : 'solid',
    arrowhead: edge.type === 'OPPOSED' ? 'tee' : 'normal',
    weight: String(edge.weight),
    tooltip: label(statement?.quote ?? edge.label),
    URL: link(statement?.source?.url ?? null),
    data: data(edge),
  })};\n`;
}

async function* write(exported: Exported): AsyncIterable<string> {
  const { about } = exported;
  const changes = entriesByEdge(exported.entries);
  yield aboutLines(about)
    .map((line) => `// ${line}\n`)
    .join('');
  yield 'digraph whowhom {\n';
  yield `graph ${attributes({ label: label(about.title), labelloc: 't', rankdir: 'LR', about: data(about) })};\n`;
  for await (const node of exported.nodes()) yield nodeLine(node);
  for await (const edge of exported.edges()) yield edgeLine(plainEdge(edge, changes.get(edge.id)));
  yield '}\n';
}

/** DOT of Graphviz: labels, tooltips and links to draw, and everything as JSON in the attribute `data`. */
export const dot: Format = {
  extension: 'dot',
  mediaType: 'text/vnd.graphviz; charset=utf-8',
  mostNodes: null,
  mostEdges: null,
  mostText: null,
  lacks: lacksOfAll,
  write,
};
