import type { NodeSingular, StylesheetJson } from 'cytoscape';
import { fontFamily, sizes, type Palette } from '../design/marks.js';
import { textOf } from './labels.js';

/** A badge beside a node: how much more there is. */
function badge(text: string, { paper, faint }: Palette): string {
  const width = 12 + text.length * 7;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="16"><rect x="0.5" y="0.5" width="${width - 1}" height="15" rx="7.5" fill="${paper}" stroke="${faint}"/><text x="${width / 2}" y="12" font-size="10" font-family="sans-serif" text-anchor="middle" fill="${faint}">${text}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

const shapes = {
  PERSON: 'ellipse',
  ORGANIZATION: 'round-rectangle',
  PRODUCT: 'hexagon',
  PLACE: 'diamond',
  TOPIC: 'round-tag',
} as const;

/** Each mark has one meaning; the legend tells them. */
export function stylesheet(palette: Palette): StylesheetJson {
  const families = Object.entries(palette.families).map(([family, color]) => ({
    selector: `edge.${family}`,
    style: {
      'line-color': color,
      'target-arrow-color': color,
      'mid-target-arrow-color': color,
      'line-outline-color': color,
    },
  }));
  const changes = {
    started: palette.started,
    ended: palette.ended,
    happened: palette.ink,
    both: palette.ink,
    possible: palette.faint,
  };
  const compared = Object.entries({ ...changes, same: palette.same }).map(([change, color]) => ({
    selector: `edge.${change}`,
    style: {
      ...{ 'line-color': color, 'target-arrow-color': color, 'mid-target-arrow-color': color },
      ...{ 'line-outline-color': color, color, 'font-size': 15 },
    },
  }));
  const kinds = Object.entries(shapes).map(([kind, shape]) => ({ selector: `node.${kind}`, style: { shape } }));
  return [
    {
      selector: 'node',
      style: {
        ...{ width: sizes.node, height: sizes.node, 'background-color': palette.node },
        ...{ 'border-width': 1.5, 'border-color': palette.faint, color: palette.ink },
        ...{ 'font-size': sizes.nodeFont, 'font-family': fontFamily },
        ...{ 'text-valign': 'bottom', 'text-margin-y': 4, 'text-wrap': 'wrap', 'text-max-width': '1000px' },
        ...{
          'text-background-color': palette.paper,
          'text-background-opacity': 0.85,
          'text-background-padding': '2px',
        },
        'overlay-opacity': 0,
      },
    },
    ...kinds,
    { selector: 'node.named', style: { label: textOf } },
    {
      selector: 'node[more]',
      style: {
        'background-image': (node: Pick<NodeSingular, 'data'>) => badge(node.data('more') as string, palette),
        ...{ 'background-clip': 'none', 'background-image-containment': 'over', 'bounds-expansion': 80 },
        ...{ 'background-fit': 'none', 'background-position-x': '26px', 'background-position-y': '-9px' },
      },
    },
    { selector: 'node.pinned', style: { 'border-width': 4, 'border-style': 'double' } },
    {
      selector: 'edge',
      style: {
        ...{ 'curve-style': 'bezier', 'control-point-step-size': 46, width: 'data(width)', 'arrow-scale': 1.1 },
        ...{ 'target-arrow-shape': 'triangle', 'overlay-opacity': 0, color: palette.ink },
        ...{ 'font-size': sizes.edgeFont, 'text-background-color': palette.paper, 'text-background-opacity': 0.9 },
        ...{ 'text-background-padding': '2px', 'text-wrap': 'wrap', 'text-max-width': '180px' },
      },
    },
    ...families,
    ...compared,
    { selector: 'edge.against', style: { 'target-arrow-shape': 'tee', 'arrow-scale': 1.5 } },
    { selector: 'edge.possible', style: { 'line-style': 'dashed', 'line-dash-pattern': [8, 5] } },
    { selector: 'edge.disputed', style: { 'mid-target-arrow-shape': 'diamond' } },
    {
      selector: 'edge.unnamed',
      style: { 'line-color': palette.paper, 'line-outline-width': 1.25, 'target-arrow-fill': 'hollow' },
    },
    {
      selector: 'node.joint',
      style: {
        ...{ shape: 'diamond', width: 16, height: 16, 'background-color': palette.families.money },
        ...{ 'font-size': sizes.edgeFont, 'border-width': 0 },
      },
    },
    { selector: 'edge.share', style: { 'target-arrow-shape': 'none' } },
    { selector: 'edge.denied', style: { 'line-style': 'dotted', 'target-arrow-shape': 'none' } },
    { selector: 'edge[count]', style: { label: 'data(count)', 'font-weight': 'bold' } },
    { selector: 'edge.named, edge.hovered', style: { label: 'data(name)', 'font-weight': 'normal' } },
    { selector: 'edge.path', style: { 'z-index': 2, 'underlay-color': palette.accent, 'underlay-opacity': 0.3 } },
    { selector: '.dim', style: { opacity: 0.25 } },
    { selector: 'node.focused', style: { 'border-color': palette.accent, 'border-width': 4 } },
    {
      selector: 'edge.focused',
      style: { 'underlay-color': palette.accent, 'underlay-opacity': 0.25, 'underlay-padding': 6 },
    },
  ] as StylesheetJson;
}
