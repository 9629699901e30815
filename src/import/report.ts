import type { ErrorCode } from '../errors.js';

/** What became of a row of a file of which something is to be told. */
export interface Told {
  /** `refused`: it was not taken. `kept`: something else is stored, and stays. `repeated`: it has no id and says what another row says. `odd`: a value of it could not be taken as it is. */
  readonly outcome: 'refused' | 'kept' | 'repeated' | 'odd';
  readonly file: string;
  readonly line: number;
  readonly field?: string;
  readonly code?: ErrorCode;
  readonly reason: string;
  /** The row as the file has it. */
  readonly row: unknown;
}

/** What an import did. */
export interface ImportReport {
  /** Rows of the files that say something, those that were not taken, and those of which something else is stored. */
  rows: number;
  refused: number;
  differing: number;
  /** Rows without an id that say word for word what another one says, and were recorded once. */
  repeated: number;
  /** Rows of tables in which all cells are blank. */
  blank: number;
  /** What was written, by list. */
  entities: number;
  relationships: number;
  statements: number;
  sources: number;
  /** Entities and relationships that were there just so, or that say what another row of the files says. */
  unchanged: number;
  /** Entities that were there and got further names or ids in other records. */
  renamed: number;
  /** Relationship rows by the type that they became, and entity rows by their kind. */
  readonly types: Record<string, number>;
  readonly kinds: Record<string, number>;
  /** Relationship rows by their word, as far as the mapping has it. */
  readonly mapped: Record<string, number>;
  /** Relationship rows that became RELATED_TO because nothing says what their word means. */
  readonly unmapped: Record<string, number>;
  /** Entity rows that became TOPIC for the same reason. */
  readonly unknownKinds: Record<string, number>;
  /** What was guessed of rows, and how often. */
  readonly guesses: Record<string, number>;
  /** Guesses beyond those that are listed. */
  moreGuesses: number;
  /** Ids that had to be escaped, at most a hundred. */
  readonly escapedIds: string[];
  /** The first thousand values that could not be taken as they are: their rows were, with these among the attributes. */
  readonly odd: Told[];
  oddCount: number;
  /** The first thousand rows that were refused or are stored otherwise. */
  readonly problems: Told[];
}

/** How many of each list a report holds. */
export const most = { problems: 1000, escaped: 100, guesses: 200 } as const;

/** A report of nothing. */
export const emptyReport = (): ImportReport => ({
  ...{ rows: 0, refused: 0, differing: 0, repeated: 0, blank: 0 },
  ...{ entities: 0, relationships: 0, statements: 0, sources: 0, unchanged: 0, renamed: 0 },
  ...{ types: {}, kinds: {}, mapped: {}, unmapped: {}, unknownKinds: {} },
  ...{ guesses: {}, moreGuesses: 0, escapedIds: [], odd: [], oddCount: 0, problems: [] },
});

/** Counts one more of a word, whatever the word. */
export function bump(counts: Record<string, number>, word: string): void {
  const before = Object.hasOwn(counts, word) ? (counts[word] ?? 0) : 0;
  Object.defineProperty(counts, word, { value: before + 1, enumerable: true, writable: true, configurable: true });
}
