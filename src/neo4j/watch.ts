import { toWhowhomError } from './failures.js';

/** A statement as it is sent. */
export interface Statement {
  /** The name of its file in cypher/, without the ending. */
  readonly name: string;
  /** The account of the request it is for; undefined for the service's own. */
  readonly spent: object | undefined;
}

/** How a statement ended: `code` is that of its error, null when it was answered. */
export interface Outcome {
  readonly rows: number;
  readonly code: string | null;
}

/** Is told each statement as it is sent, each try of it anew; what it gives is told how that ended. */
export type Watch = (statement: Statement) => (outcome: Outcome) => void;

/** Runs a statement before the eyes of `watch`, if there is one. */
export async function watched<R>(
  watch: Watch | undefined,
  statement: Statement,
  run: () => Promise<R[]>,
  rowsIn: (rows: readonly R[]) => number = ({ length }) => length,
): Promise<R[]> {
  if (watch === undefined) return run();
  const ended = watch(statement);
  try {
    const rows = await run();
    ended({ rows: rowsIn(rows), code: null });
    return rows;
  } catch (error) {
    ended({ rows: 0, code: toWhowhomError(error, statement.name).code });
    throw error;
  }
}
