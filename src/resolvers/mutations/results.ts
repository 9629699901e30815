import type { Performed } from '../../graph/changes/index.js';

/** What came of a write, of which a field reads what it selects. */
export interface WriteRow extends Performed {
  /** What it is about: of one that was not written, what it was to change. */
  readonly id: string | null;
}

/** The problems as the schema has them. */
const problems = ({ problems: list }: Pick<Performed, 'problems'>) =>
  list.map(({ code, path, message, suggestions = [] }) => ({ code, path, message, suggestions }));

/** What every result tells. */
export const common = {
  graphVersion: ({ version }: Pick<Performed, 'version'>) => version,
  problems,
};

/** Whether the only operation of a write did what it says. */
export const isCreated = ({ results: [one] }: WriteRow): boolean => one?.created ?? false;
export const isChanged = ({ results: [one] }: WriteRow): boolean => one?.changed ?? false;
