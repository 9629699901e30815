import type { Tie } from '../api/data.js';
import { changeWords, signs, type Change, type Marks } from '../design/changes.js';
import { linesOf, type Line } from './lines.js';

/** What is marked on a tie; null is nothing. */
export type Mark = Change | 'path' | 'dim' | null;

/** A line with what is marked on it: ties that are marked otherwise are lines of their own. */
export interface MarkedLine extends Line {
  readonly mark: Mark;
}

/** What is marked on the tie with an id. */
export const markOf = ({ of, others }: Marks, tie: string): Mark => of.get(tie) ?? others;

/** Ties as lines, those of each mark apart. */
export function markedLines(ties: readonly Tie[], marks: Marks, fannedOut: string | null): MarkedLine[] {
  const marked = ties.map((tie) => ({ tie, mark: markOf(marks, tie.id) }));
  return [...new Set(marked.map(({ mark }) => mark))].flatMap((mark) => {
    const lines = linesOf(
      marked.filter((one) => one.mark === mark).map(({ tie }) => tie),
      fannedOut,
    );
    return lines.map((line) => ({ ...line, mark, id: mark === null ? line.id : `${line.id} ${mark}` }));
  });
}

/** What stands on a line for its mark; empty of what needs none. */
export const signOf = (mark: Mark): string => (mark === null || mark === 'path' || mark === 'dim' ? '' : signs[mark]);

/** A mark in words; of a tie that stands back `back`. */
export function wordOfMark(mark: Mark, back: string): string {
  if (mark === null) return '';
  if (mark === 'path') return 'on the path';
  return mark === 'dim' ? back : `${signs[mark]} ${changeWords[mark]}`.trim();
}

/** How many of some ties have each mark, in words: `started 2, same 5`. */
export function countsOfMarks(ties: readonly Tie[], marks: Marks): string {
  const counts = new Map<Change, number>();
  for (const { id } of ties) {
    const mark = markOf(marks, id);
    if (mark !== null && mark !== 'path' && mark !== 'dim') counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  const kinds = Object.keys(changeWords) as Change[];
  return kinds
    .filter((kind) => counts.has(kind))
    .map((kind) => `${changeWords[kind]} ${(counts.get(kind) ?? 0).toLocaleString('en')}`)
    .join(', ');
}
