import { aboutLines } from '../about.js';
import { json } from '../json.js';
import type { ExportAbout } from '../model.js';
import { attributes, xml, xmlStart } from '../xml.js';
import type { Area } from './boxes.js';
import { textWidth, wrapped } from './measure.js';
import { textLines } from './nodes.js';
import { familyColours, familyNames, markerOf, markers, type Family } from './style.js';

const margin = 28;
const titleHeight = 34;
const fontSize = 10;
const lineHeight = 14;
const narrowest = 720;

/** Lines of the footer; all of them are in the description. */
const mostLines = 14;

const fonts = "'Noto Sans', 'Noto Sans Arabic', 'Segoe UI', 'DejaVu Sans', sans-serif";

interface Sample {
  readonly text: string;
  readonly mark: string;
}

/** What each mark means: samples from left to right, in rows. */
function legend(x0: number, y0: number, width: number): { text: string; height: number } {
  const line = (stroke: string, rest: string) => `<path d="M0 0H26" fill="none" stroke="${stroke}" ${rest}/>`;
  const samples: Sample[] = [
    ...(Object.keys(familyColours) as Family[]).map((family) => ({
      text: familyNames[family],
      mark: line(familyColours[family], `stroke-width="2" marker-end="url(#${markerOf(family, false)})"`),
    })),
    { text: 'opposed', mark: line(familyColours.conflict, `marker-end="url(#${markerOf('conflict', true)})"`) },
    { text: 'possible', mark: line('#333333', 'stroke-dasharray="6 4"') },
    { text: 'disputed', mark: '<path d="M8 0l5 -5l5 5l-5 5z" fill="#ffffff" stroke="#333333"/>' },
    { text: 'thicker: more sources', mark: line('#333333', 'stroke-width="3"') },
    { text: 'asked for', mark: '<circle cx="13" cy="0" r="6" fill="#ffd166" stroke="#1a1a1a" stroke-width="2"/>' },
  ];
  let [x, y] = [0, 0];
  const drawn = samples.map(({ text, mark }) => {
    const wide = 34 + textWidth(text, fontSize) + 18;
    if (x > 0 && x + wide > width) [x, y] = [0, y + 18];
    const at = `translate(${(x0 + x).toFixed(1)} ${(y0 + y).toFixed(1)})`;
    x += wide;
    return `<g transform="${at}">${mark}<text x="34" y="3.5" font-size="${fontSize}" text-anchor="start">${text}</text></g>`;
  });
  return { text: `<g class="legend">${drawn.join('')}</g>\n`, height: y + 18 };
}

/** Everything around the drawing: before it the head of the file with title, description and data, after it its end. */
export function frame(about: ExportAbout, inner: Area): { before: string; after: string } {
  const width = Math.max(narrowest, inner.x1 - inner.x0 + 2 * margin);
  const x0 = (inner.x0 + inner.x1 - width) / 2;
  const y0 = inner.y0 - margin - titleHeight;
  const perLine = Math.floor((width - 2 * margin) / (fontSize * 0.6));
  const lines = aboutLines(about)
    .slice(1)
    .flatMap((line) => wrapped(line, perLine, 3))
    .slice(0, mostLines);
  const legendAt = inner.y1 + margin;
  const signs = legend(x0 + margin, legendAt, width - 2 * margin);
  const linesAt = legendAt + signs.height + 8;
  const height = linesAt + lines.length * lineHeight + 6 - y0;
  const box = { x: x0.toFixed(1), y: y0.toFixed(1), width: width.toFixed(1), height: height.toFixed(1) };
  const shape = { viewBox: Object.values(box).join(' '), width: width.toFixed(0), height: height.toFixed(0) };
  const titleCharacters = Math.floor((width - 2 * margin) / (16 * 0.62));
  const title = wrapped(about.title, titleCharacters, 1);
  const footer = lines.map((line, i) => textLines([line], { x: x0 + margin, y: linesAt + i * lineHeight }, fontSize));
  const before = [
    `${xmlStart}<svg xmlns="http://www.w3.org/2000/svg"${attributes(shape)} font-family="${fonts}" text-anchor="middle">\n`,
    `<title>${xml(aboutLines(about)[0] ?? '')}</title>\n`,
    `<desc>${xml(aboutLines(about).join('\n'))}</desc>\n<metadata>${xml(json(about))}</metadata>\n`,
    '<style>text{unicode-bidi:plaintext;paint-order:stroke;stroke:#fff;stroke-width:4px;stroke-linejoin:round}</style>\n',
    `<defs>${markers}</defs>\n<rect${attributes(box)} fill="#ffffff"/>\n`,
    `<g font-weight="bold" fill="#1a1a1a">${textLines(title, { x: x0 + width / 2, y: y0 + 26 }, 16)}</g>\n`,
  ].join('');
  const footnotes = `<g text-anchor="start" fill="#333333">${footer.join('')}</g>\n`;
  return { before, after: `${signs.text}${footnotes}</svg>\n` };
}
