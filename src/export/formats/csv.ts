import { aboutWithin } from '../about.js';
import { csvRow, mostInCell, withFitting } from '../csvText.js';
import { edgeFields, type Cell } from '../fields.js';
import { json } from '../json.js';
import { lacksOfAll, lacksOfEdgeTable } from '../lacks.js';
import type { ExportEdge, Exported, ExportEntry, Format } from '../model.js';
import { plainEdge } from '../plain.js';

const fields = edgeFields.filter(({ name }) => name !== 'entries');
const ends = ['from', 'fromName', 'fromKind', 'to', 'toName', 'toKind'];
const columns = ['id', ...ends, ...fields.map(({ name }) => name)];
const entryColumns = ['position', 'date', 'precision', 'change', 'summary'];

/** How many changes of a timeline are written in one pass over its edges, which are in memory as long. */
const entriesAPass = 2_000;

/** The name and the kind of an end. */
type End = readonly [name: string, kind: string];

async function endsOf(exported: Exported): Promise<ReadonlyMap<string, End>> {
  const found = new Map<string, End>();
  for await (const { id, name, kind } of exported.nodes()) found.set(id, [name, kind]);
  return found;
}

/** What is shown of the best statement is looked for among all of them, whether their list fits or not. */
const shown: ReadonlySet<string> = new Set(['quote', 'quoteLanguage', 'sourceTitle', 'sourceUrl', 'attributedTo']);

function edgeCells(given: ExportEdge, ends: ReadonlyMap<string, End>): Cell[] {
  const edge = plainEdge(given);
  const cut = withFitting(edge, ['statements', 'attributes', 'events']);
  const joint = cut.joint && withFitting(cut.joint, ['participants']);
  const furtherStatements = edge.furtherStatements + edge.statements.length - cut.statements.length;
  const whole = { ...cut, joint, furtherStatements };
  const end = (id: string): Cell[] => [id, ...(ends.get(id) ?? [null, null])];
  const cells = fields.map(({ name, of }) => of(shown.has(name) ? edge : whole));
  return [edge.id, ...end(edge.from), ...end(edge.to), ...cells];
}

async function* edgeRows(exported: Exported, ends: ReadonlyMap<string, End>): AsyncIterable<Cell[]> {
  for await (const edge of exported.edges()) yield edgeCells(edge, ends);
}

async function* entryRows(
  exported: Exported,
  entries: readonly ExportEntry[],
  ends: ReadonlyMap<string, End>,
): AsyncIterable<Cell[]> {
  for (let first = 0; first < entries.length; first += entriesAPass) {
    const some = entries.slice(first, first + entriesAPass);
    const wanted = new Set(some.map(({ edge }) => edge));
    const found = new Map<string, Cell[]>();
    for await (const edge of exported.edges()) if (wanted.has(edge.id)) found.set(edge.id, edgeCells(edge, ends));
    for (const [i, { date, precision, change, summary, edge }] of some.entries()) {
      const cells = found.get(edge) ?? [edge, ...columns.slice(1).map(() => null)];
      yield [first + i + 1, date, precision, change, summary, ...cells];
    }
  }
}

async function* write(exported: Exported): AsyncIterable<string> {
  const { entries } = exported;
  const header = entries === null ? columns : [...entryColumns, ...columns];
  const ends = await endsOf(exported);
  let about: string | null = json(aboutWithin(exported.about, mostInCell));
  yield csvRow([...header, 'about']);
  for await (const cells of entries === null ? edgeRows(exported, ends) : entryRows(exported, entries, ends)) {
    yield csvRow([...cells, about]);
    about = null;
  }
  if (about !== null) yield csvRow([...header.map(() => null), about]);
}

/**
 * The edges as a table, with the name and kind of their ends, so that the file is whole without the nodes; of a timeline
 * a row for each change. The last column, `about`, tells as JSON what the file is, in the first row only; a file without
 * rows has one with nothing else in it.
 */
export const csv: Format = {
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  mostNodes: null,
  mostEdges: null,
  mostText: null,
  lacks: [...lacksOfAll, ...lacksOfEdgeTable],
  write,
};
