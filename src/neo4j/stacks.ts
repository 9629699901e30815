/**
 * Runs what captures a stack that nobody reads. The driver takes one for each statement, for errors that may come later, which
 * is a twentieth of what a small question costs here; an error of ours names the statement.
 */
export function withoutStack<T>(work: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
