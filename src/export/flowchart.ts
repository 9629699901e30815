import { aboutLines } from './about.js';
import { caption } from './captions.js';
import { plainJson, withoutNulls } from './json.js';
import type { ExportAbout, ExportNode } from './model.js';
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

/** A node, after a comment that holds all of it. */
export function nodeLines(node: ExportNode, number: number): string {
  const [open, close] = shapes[node.kind];
  return `${comment({ node: plainNode(node) })}n${number}${open}${label(shortenedTo(node.name, mostName))}${close}\n`;
}

/**
 * An edge between nodes by their numbers, after a comment that holds all of it. Its statements name their sources by id; a
 * source has a comment of its own before the first edge that rests on it.
 * @param told the ids of the sources that were told, to which its own are added
 */
export function edgeLines(edge: PlainEdge, from: number, to: number, told: Set<string>): string {
  const sources = edge.statements.flatMap(({ source }) => (source === null ? [] : [source]));
  const fresh = new Map(sources.filter(({ id }) => !told.has(id)).map((source) => [source.id, source]));
  for (const id of fresh.keys()) told.add(id);
  const statements = edge.statements.map((one) => ({ ...one, source: one.source?.id ?? null }));
  // There is little room: only what does not stand is told.
  const standing = edge.standing === 'STANDS' ? null : edge.standing;
  const line = edge.presence === 'POSSIBLE' ? '-.-' : '--';
  const arrow = `${line}${edge.type === 'OPPOSED' ? 'x' : '>'}`;
  return [
    ...[...fresh.values()].map((source) => comment({ source })),
    comment({ edge: { ...edge, standing, statements } }),
    `n${from} ${arrow}|${label(caption(edge))}| n${to}\n`,
  ].join('');
}

/** The first lines, which tell what the file is. Two `%` and a brace in a comment would be a directive. */
export const head = (about: ExportAbout): string =>
  `flowchart LR\n${[...aboutLines(about).map((line) => line.replace(/%(?=%)/g, '% ')), plainJson({ about })]
    .map((line) => `%% ${line}\n`)
    .join('')}`;
