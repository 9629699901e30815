import { caption } from '../captions.js';
import type { ExportStatement } from '../model.js';
import type { PlainEdge } from '../plain.js';
import { drawn, isolated, shortenedTo } from '../text.js';

/** Statements whose words a description tells; all of them are in the data beside it. */
const mostTold = 3;
const mostQuote = 400;

function sentence({ quote, locator, stance, source, attributedTo }: ExportStatement): string {
  const words = quote === null ? 'without a quote' : `“${isolated(shortenedTo(drawn(quote), mostQuote))}”`;
  const where = [source?.title ?? source?.url ?? null, locator, source?.publishedAt ?? null];
  const from = where.filter((one) => one !== null).map((one) => isolated(drawn(one)));
  const by = attributedTo === null ? '' : `, says ${isolated(drawn(attributedTo.name))}`;
  return `${stance === 'DENIES' ? 'Denied: ' : ''}${words}${by}${from.length === 0 ? '' : ` (${from.join(', ')})`}`;
}

/** What a line shows, in a sentence: who, what, whom. */
export const edgeTitle = (edge: PlainEdge, from: string, to: string): string =>
  `${isolated(drawn(from))} – ${caption(edge)} – ${isolated(drawn(to))}`;

/** What a line rests on, for people: the best quotes, a line each, and how many more there are. */
export function evidenceText({ statements, furtherStatements }: PlainEdge): string {
  const told = statements.slice(0, mostTold).map(sentence);
  const further = statements.length - told.length + furtherStatements;
  return [...told, ...(further > 0 ? [`and ${further} more`] : [])].join('\n');
}
