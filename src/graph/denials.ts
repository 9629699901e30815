import { fragments, queries } from '../generated/queries.js';
import type { RelationshipType } from '../generated/vocabulary.js';
import { compose } from '../neo4j/compose.js';
import type { Page, RelationshipRow } from './model.js';
import { cut, type PageRequest } from './page.js';
import type { Reader } from './reader.js';
import { readingOf } from './ranges.js';
import { withEnds } from './relationships.js';
import { isRanked, type View } from './view.js';
import { viewValues } from './viewText.js';

const pieces = fragments.denials;

/** Which denied relationships are asked for. */
export interface DenialSelection {
  /** Entities at either end; null is all. */
  readonly of: readonly string[] | null;
  readonly types: readonly RelationshipType[];
  readonly view: View;
}

/** The conditions of a view on a denied relationship: on the record, on the world, and on who denies it. */
function conditionsOf(view: View): string {
  const world = view.window === null ? [] : [view.certain ? fragments.view.certain : fragments.view.possible];
  const evidence = isRanked(view) ? [pieces.deniedByRank] : [];
  return [...world, ...evidence].map(({ text }) => ` AND ${text.replaceAll('REL', 'r')}`).join('');
}

/** The text that finds them, and what tells it from others. */
function start({ of, view }: DenialSelection): { key: string; text: () => string } {
  const piece = of === null ? pieces.startAll : pieces.startOf;
  const window = view.window === null ? '' : view.certain ? 'certain' : 'possible';
  return {
    key: `${piece.name} ${window} ${isRanked(view)}`,
    text: () => piece.text.replace('//CONDITIONS', () => conditionsOf(view)),
  };
}

const valuesOf = ({ of, types, view }: DenialSelection) => ({ ...viewValues(view), of: [...new Set(of)], types });

/** A page of what is denied, the latest start first, what has no start last. */
export async function denialList(
  reader: Reader,
  selection: DenialSelection,
  page: PageRequest,
): Promise<Page<RelationshipRow>> {
  const { ranges, down } = readingOf('DESC', page);
  const { key, text } = start(selection);
  const list = compose(queries.denials.list, `${key} ${down}`, {
    start: text,
    order: () => pieces.inOrder.text.replaceAll('DIRECTION', down ? 'DESC' : ''),
  });
  const [{ low, high }] = ranges;
  const rows = await reader.run(list, { low, high, limit: page.size + 1, values: valuesOf(selection) });
  return cut(
    rows.map((row) => ({ key: row.key, row: withEnds(row, selection.view) })),
    page,
  );
}

/** How many are denied. */
export async function denialTotal(reader: Reader, selection: DenialSelection): Promise<number> {
  const { key, text } = start(selection);
  const count = compose(queries.denials.count, key, { start: text });
  const rows = await reader.run(count, { low: '', high: '~', values: valuesOf(selection) });
  return rows[0]?.count ?? 0;
}
