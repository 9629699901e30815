import { caption } from '../captions.js';
import { shownStatement } from '../fields.js';
import { json } from '../json.js';
import { linkOf } from '../links.js';
import type { PlainEdge } from '../plain.js';
import { drawn, isolated, shortenedTo } from '../text.js';
import { attributes, xml } from '../xml.js';
import { overlaps, type Area } from './boxes.js';
import { edgeTitle, evidenceText } from './evidence.js';
import type { Point } from './layout.js';
import { lineBetween, loopAbove, pathOf, pointAt } from './lines.js';
import { textWidth } from './measure.js';
import { textLines } from './nodes.js';
import { familyColours, familyOf, markerOf, strokeWidth } from './style.js';

const fontSize = 9;

/** The parts of a line at which its caption is tried, and the room around it. */
const parts = [0.5, 0.4, 0.6, 0.3, 0.7] as const;
const mostCaption = 60;
const mostLabel = 24;

/** An end of a line. */
export interface End extends Point {
  readonly name: string;
  readonly radius: number;
}

/** Where a line is: its path, and the points on it, the middle first. */
interface Course {
  readonly d: string;
  readonly points: readonly Point[];
}

function course(from: End, to: End, turn: number): Course {
  if (from.x === to.x && from.y === to.y) {
    const { d, top } = loopAbove(from, from.radius, Math.abs(turn));
    return { d, points: [top] };
  }
  const line = lineBetween(from, from.radius, to, to.radius, turn);
  return { d: pathOf(line), points: parts.map((t) => pointAt(line, t)) };
}

/** A mark in the middle of a line whose evidence is for and against. */
const disputedMark = ({ x, y }: Point, colour: string): string =>
  `<path d="M${(x - 5).toFixed(1)} ${(y + 2).toFixed(1)}l5 -5l5 5l-5 5z" fill="#ffffff" stroke="${colour}"/>`;

/** An edge of the drawing: its line, what it rests on, and all that is known of it as JSON. */
export function edgeElement(edge: PlainEdge, from: End, to: End, turn: number): string {
  const { d, points } = course(from, to, turn);
  const family = familyOf(edge.type);
  const colour = familyColours[family];
  const line = {
    d,
    fill: 'none',
    stroke: colour,
    'stroke-width': strokeWidth(edge.sourceCount),
    'stroke-dasharray': edge.presence === 'POSSIBLE' ? '6 4' : null,
    'marker-end': `url(#${markerOf(family, edge.type === 'OPPOSED')})`,
  };
  const shown = `<path${attributes(line)}/>${edge.disputed ? disputedMark(points[0] ?? from, colour) : ''}`;
  const href = linkOf(shownStatement(edge)?.source?.url ?? null);
  return [
    `<g class="edge"${attributes({ 'data-id': edge.id, 'data-type': edge.type })}>`,
    `<title>${xml(edgeTitle(edge, from.name, to.name))}</title>`,
    `<desc>${xml(evidenceText(edge))}</desc>`,
    `<metadata>${xml(json(edge))}</metadata>`,
    href === null ? shown : `<a${attributes({ href, target: '_blank', rel: 'noopener' })}>${shown}</a>`,
    '</g>\n',
  ].join('');
}

/**
 * The caption of an edge, or only its wording, at the first place on its line where it hides nothing; null where there is none.
 * It is drawn after all lines, so that none goes through it.
 * @param taken the places where no caption may be, to which its own is added
 */
export function captionElement(edge: PlainEdge, from: End, to: End, turn: number, taken: Area[]): string | null {
  const { points } = course(from, to, turn);
  const raised = edge.disputed ? 8 : 0;
  for (const text of [shortenedTo(caption(edge), mostCaption), isolated(shortenedTo(drawn(edge.label), mostLabel))]) {
    const half = textWidth(text, fontSize) / 2 + 1;
    for (const { x, y } of points) {
      const at = { x, y: y + 3 - raised };
      const area = { x0: x - half, x1: x + half, y0: at.y - fontSize, y1: at.y + 3 };
      if (taken.some((one) => overlaps(one, area))) continue;
      taken.push(area);
      return `<g class="caption"${attributes({ fill: familyColours[familyOf(edge.type)] })}>${textLines([text], at, fontSize)}</g>\n`;
    }
  }
  return null;
}
