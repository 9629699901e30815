import { aboutWithin } from '../about.js';
import { csvRow, mostInCell, withFitting } from '../csvText.js';
import { nodeFields } from '../fields.js';
import { json } from '../json.js';
import { lacksOfAll, lacksOfNodeTable } from '../lacks.js';
import type { Exported, Format } from '../model.js';
import { plainNode } from '../plain.js';

async function* write(exported: Exported): AsyncIterable<string> {
  let about: string | null = json(aboutWithin(exported.about, mostInCell));
  yield csvRow(['id', ...nodeFields.map(({ name }) => name), 'about']);
  for await (const one of exported.nodes()) {
    const cut = withFitting(one, ['names', 'attributes', 'sameAs', 'statements']);
    const furtherStatements = one.furtherStatements + one.statements.length - cut.statements.length;
    const node = plainNode({ ...cut, furtherStatements });
    yield csvRow([node.id, ...nodeFields.map(({ of }) => of(node)), about]);
    about = null;
  }
  if (about !== null) yield csvRow([null, ...nodeFields.map(() => null), about]);
}

/**
 * The nodes as a table. The last column, `about`, tells as JSON what the file is, in the first row only; a file without
 * nodes has one row, with nothing else in it.
 */
export const csvNodes: Format = {
  extension: 'nodes.csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  mostNodes: null,
  mostEdges: null,
  mostText: null,
  lacks: [...lacksOfAll, ...lacksOfNodeTable],
  write,
};
