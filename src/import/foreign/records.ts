import type { ChangeSet } from '../../graph/changes/index.js';
import type { TableRows } from '../tables/rows.js';

/** What a record of a foreign format says: rows of the neutral format, or rows that are recorded as they are. */
export interface Said extends TableRows {
  /** Of a file that the service wrote. */
  readonly set?: ChangeSet;
}

/** A record of a file, and where it stands. */
export interface FileRecord extends Said {
  /** The line on which it begins, from 1. */
  readonly line: number;
  /** The record as the file has it, for the report. */
  readonly row: unknown;
}

/** Nothing, and why. */
export const refused = (...why: readonly string[]): Said => ({ entities: [], relationships: [], guesses: [], why });

/** Which half of the records of a file is wanted: entities are recorded first. */
export type Wanted = 'entities' | 'relationships';

/** Whether a record counts as a relationship: it does when it says one, whatever else it says. */
export const isTie = ({ relationships, set }: Said): boolean =>
  relationships.length + (set?.relationships?.length ?? 0) > 0;
