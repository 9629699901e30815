/** What became of a tie between two dates; `both` is what started and ended. */
export type Change = 'started' | 'ended' | 'both' | 'happened' | 'possible' | 'same';

/** Stands on a line, so that nobody needs its colour. */
export const signs: Readonly<Record<Change, string>> = {
  started: '+',
  ended: '−',
  both: '±',
  happened: '●',
  possible: '?',
  same: '',
};

/** The same in words, for those who do not see the picture. */
export const changeWords: Readonly<Record<Change, string>> = {
  started: 'started',
  ended: 'ended',
  both: 'started and ended',
  happened: 'happened',
  possible: 'possible',
  same: 'same',
};

/** How a comparison or a path brings ties out on the canvas. */
export interface Marks {
  readonly of: ReadonlyMap<string, Change | 'path'>;
  /** What the ties are that are not named; null: drawn as ever. */
  readonly others: 'same' | 'dim' | null;
  /** Entities beside these stand back; null: none does. */
  readonly nodes: ReadonlySet<string> | null;
}

/** Nothing is marked. */
export const unmarked: Marks = { of: new Map(), others: null, nodes: null };
