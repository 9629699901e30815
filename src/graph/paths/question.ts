import type { TieDirection, TieSelection } from '../tieSelection.js';

/** How the hops of a path have to hold together in time. */
export type Coherence = 'NONE' | 'OVERLAPPING' | 'CHRONOLOGICAL';

/** By what paths are ranked. */
export type PathRank = 'LENGTH' | 'EVIDENCE';

/** Which paths between two entities are asked for. Conditions have to be settled, and on relationships. */
export interface Question {
  readonly from: string;
  readonly to: string;
  /** Ids of entities that no path goes through. */
  readonly avoid: readonly string[];
  /** `direction` is seen from `from`: OUT goes along all ties. */
  readonly selection: TieSelection;
  /** In ties. */
  readonly longest: number;
  readonly coherence: Coherence;
  readonly rankBy: PathRank;
}

const flipped: Readonly<Record<TieDirection, TieDirection>> = { OUT: 'IN', IN: 'OUT', ANY: 'ANY' };

/** The same paths seen from their other end. Not for CHRONOLOGICAL, which has an order. */
export const reversed = (question: Question): Question => ({
  ...question,
  from: question.to,
  to: question.from,
  selection: flippedSelection(question.selection),
});

/** The same ties seen from their other ends. */
export const flippedSelection = (selection: TieSelection): TieSelection => ({
  ...selection,
  direction: flipped[selection.direction],
});
