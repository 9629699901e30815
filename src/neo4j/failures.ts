import { Neo4jError } from 'neo4j-driver';
import { WhowhomError } from '../errors.js';

const unreachable = new Set(['ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.General.DatabaseUnavailable']);

/** A memory error is called transient by the server, and trying again does the same harm again: it is final. */
const isMemory = (error: Neo4jError): boolean => /OutOfMemory|MemoryPool/.test(error.code);

/** Whether the same statement may succeed when it is sent again at once. */
export function isWorthRetrying(error: unknown): boolean {
  return error instanceof Neo4jError && error.retryable && !isMemory(error);
}

/** What a failure of the database is for the rest of the service. */
export function toWhowhomError(error: unknown, name: string): WhowhomError {
  if (error instanceof WhowhomError) return error;
  if (!(error instanceof Neo4jError)) {
    return new WhowhomError('INTERNAL', `The statement ${name} failed.`, { cause: error });
  }
  if (/TransactionTimedOut|TransactionTerminated/.test(error.code) || /timed out/i.test(error.message)) {
    return new WhowhomError('DATABASE_TIMEOUT', 'The database took longer than the limit.', { cause: error });
  }
  if (isMemory(error)) {
    return new WhowhomError('DATABASE_MEMORY', 'The answer needs more memory than the database gives one question.', {
      cause: error,
    });
  }
  if (unreachable.has(error.code) || error.retryable) {
    return new WhowhomError('DATABASE_UNAVAILABLE', 'The database does not answer.', { cause: error });
  }
  return new WhowhomError('INTERNAL', `The statement ${name} failed.`, { cause: error });
}
