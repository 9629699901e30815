import { aboutLines } from './about.js';
import { caption } from './captions.js';
import { plainJson, withoutNulls } from './json.js';
import type { ExportAbout, ExportNode, ExportStatement } from './model.js';
import { plainNode, type PlainEdge } from './plain.js';
import { drawn, shortenedTo } from './text.js';

/** The most characters of a name in a label. */
const mostName = 120;

/** A letter, a digit, a picture or a sign that means nothing to Mermaid. */
const harmless = /[\p{L}\p{M}\p{N}\p{Extended_Pictographic} .,()'/_…–-]/u;

/** A label: everything else is written by number, so that none of it is syntax. An empty one would be an error. */
function label(text: string): string {
  const characters = Array.from(drawn(text), (one) => (harmless.test(one) ? one : `#${one.codePointAt(0) ?? 0};`));
  return `"${characters.length === 0 ? '#160;' : characters.join('')}"`;
}

const shapes = {
  PERSON: ['([', '])'],
  ORGANIZATION: ['[', ']'],
  PRODUCT: ['{{', '}}'],
  PLACE: ['[/', '/]'],
  TOPIC: ['(', ')'],
} as const;

const comment = (value: unknown): string => `%% ${plainJson(withoutNulls(value))}\n`;

/** A node as it is drawn. */
export function drawnNode({ kind, name }: ExportNode, number: number): string {
  const [open, close] = shapes[kind];
  return `n${number}${open}${label(shortenedTo(name, mostName))}${close}\n`;
}

/** An edge as it is drawn, between nodes by their numbers. */
export function drawnEdge(edge: PlainEdge, from: number, to: number): string {
  const line = edge.presence === 'POSSIBLE' ? '-.-' : '--';
  const arrow = `${line}${edge.type === 'OPPOSED' ? 'x' : '>'}`;
  return `n${from} ${arrow}|${label(caption(edge))}| n${to}\n`;
}

/**
 * A comment that holds a node or an edge. Its statements name their sources by id; a source has a comment of its own before
 * the first node or edge that rests on it.
 * @param told the ids of the sources that were told, to which its own are added
 */
function whole(name: 'node' | 'edge', row: { readonly statements: readonly ExportStatement[] }, told: Set<string>) {
  const sources = row.statements.flatMap(({ source }) => (source === null ? [] : [source]));
  const fresh = new Map(sources.filter(({ id }) => !told.has(id)).map((source) => [source.id, source]));
  for (const id of fresh.keys()) told.add(id);
  const statements = row.statements.map((one) => ({ ...one, source: one.source?.id ?? null }));
  return [
    ...[...fresh.values()].map((source) => comment({ source })),
    comment({ [name]: { ...row, statements } }),
  ].join('');
}

/** A node, after comments that hold all of it. @param told as of an edge */
export const nodeLines = (node: ExportNode, number: number, told: Set<string>): string =>
  whole('node', plainNode(node), told) + drawnNode(node, number);

/** An edge between nodes by their numbers, after comments that hold all of it. @param told the sources told before */
export const edgeLines = (edge: PlainEdge, from: number, to: number, told: Set<string>): string =>
  whole('edge', edge, told) + drawnEdge(edge, from, to);

/** The first line, which is drawn; all lines of the head behind it are comments. */
export const firstLine = 'flowchart LR\n';

/** The first lines, which tell what the file is. Two `%` and a brace in a comment would be a directive. */
export const head = (about: ExportAbout): string =>
  `${firstLine}${[...aboutLines(about).map((line) => line.replace(/%(?=%)/g, '% ')), plainJson({ about })]
    .map((line) => `%% ${line}\n`)
    .join('')}`;
