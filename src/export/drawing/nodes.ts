import { isRightToLeft } from '../text.js';
import { json } from '../json.js';
import { linkOf } from '../links.js';
import type { ExportNode } from '../model.js';
import { plainNode } from '../plain.js';
import { drawn } from '../text.js';
import { attributes, xml } from '../xml.js';
import type { Extent, Point } from './layout.js';
import { textWidth, wrapped } from './measure.js';

const fontSize = 12;
const lineHeight = 15;

/** Names are two lines of so many characters at most; the whole one is in the title. */
const mostCharacters = 26;
const mostLines = 2;

const ink = '#1a1a1a';

/** How a node looks: its name in lines, and how big it is. */
export interface Look {
  readonly lines: readonly string[];
  readonly radius: number;
}

/** Bigger with more ties, but not by much: a hub must not hide the rest. */
export const lookOf = ({ name, importance }: ExportNode): Look => ({
  lines: wrapped(name, mostCharacters, mostLines),
  radius: 8 + Math.min(10, Math.log2(importance.degree + 1) * 1.5),
});

/** The room that it needs. */
export function extentOf(id: string, { lines, radius }: Look): Extent {
  const half = Math.max(radius + 2, ...lines.map((line) => textWidth(line, fontSize) / 2));
  return { id, left: half, right: half, above: radius + 4, below: radius + 6 + lines.length * lineHeight };
}

const polygon = (points: readonly (readonly [number, number])[], { x, y }: Point): string =>
  `<path d="M${points.map(([dx, dy]) => `${(x + dx).toFixed(1)} ${(y + dy).toFixed(1)}`).join('L')}z"/>`;

/** A shape for each kind, so that nothing hangs on colour. */
function shape(kind: ExportNode['kind'], point: Point, r: number): string {
  const { x, y } = point;
  switch (kind) {
    case 'PERSON':
      return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${r.toFixed(1)}"/>`;
    case 'ORGANIZATION':
      return polygon([[-r, -r * 0.85], [r, -r * 0.85], [r, r * 0.85], [-r, r * 0.85]], point); // prettier-ignore
    case 'PRODUCT':
      return polygon([[0, -r], [r, 0], [0, r], [-r, 0]], point); // prettier-ignore
    case 'PLACE':
      return polygon([[0, -r], [r, r * 0.8], [-r, r * 0.8]], point); // prettier-ignore
    case 'TOPIC':
      return polygon([[-r * 0.5, -r * 0.87], [r * 0.5, -r * 0.87], [r, 0], [r * 0.5, r * 0.87], [-r * 0.5, r * 0.87], [-r, 0]], point); // prettier-ignore
  }
}

/** Lines of text in the middle of a point, each with its own direction. */
export function textLines(lines: readonly string[], { x, y }: Point, size = fontSize, height = lineHeight): string {
  return lines
    .map((line, i) => {
      const place = { x: x.toFixed(1), y: (y + i * height).toFixed(1), 'font-size': size };
      const direction = isRightToLeft(line) ? { direction: 'rtl' } : {};
      return `<text${attributes({ ...place, ...direction })}>${xml(line)}</text>`;
    })
    .join('');
}

/** A node of the drawing: its shape, name, link, what was left out around it, and all that is known of it as JSON. */
export function nodeElement(node: ExportNode, point: Point): string {
  const { lines, radius } = lookOf(node);
  const { id, kind, name, description, url, omitted, isRoot } = node;
  const { x, y } = point;
  const look = { fill: isRoot ? '#ffd166' : '#ffffff', stroke: ink, 'stroke-width': isRoot ? 2.5 : 1.5 };
  const badge = `+${omitted?.count ?? 0}${omitted?.capped === true ? ' or more' : ''}`;
  const more = (omitted?.count ?? 0) > 0 ? { x: x + radius + 3, y: y - radius + 3 } : null;
  const shown =
    `<g${attributes(look)}>${shape(kind, point, radius)}</g>` +
    textLines(lines, { x, y: y + radius + lineHeight }) +
    (more === null
      ? ''
      : `<text${attributes({ x: more.x.toFixed(1), y: more.y.toFixed(1) })} font-size="9" text-anchor="start">${badge}</text>`);
  const href = linkOf(url);
  return [
    `<g class="node"${attributes({ 'data-id': id, 'data-kind': kind })}>`,
    `<title>${xml(drawn(name))}</title>`,
    description === null ? '' : `<desc>${xml(drawn(description))}</desc>`,
    `<metadata>${xml(json(plainNode(node)))}</metadata>`,
    href === null ? shown : `<a${attributes({ href, target: '_blank', rel: 'noopener' })}>${shown}</a>`,
    '</g>\n',
  ].join('');
}
