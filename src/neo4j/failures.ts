import { Neo4jError } from 'neo4j-driver';
import { WhowhomError } from '../errors.js';

const unreachable = new Set(['ServiceUnavailable', 'SessionExpired', 'Neo.TransientError.General.DatabaseUnavailable']);

/** A connection that breaks while it is made is told by the driver as a fault of the protocol. */
const isBroken = ({ code, message }: Neo4jError): boolean =>
  code === 'ProtocolError' && /Failed to connect|closed by server/.test(message);

/** Whether the server does not let us in: the login is wrong, or what knows logins is not there yet or no more. */
const isLockedOut = ({ code }: Neo4jError): boolean =>
  /^Neo\.ClientError\.Security\.(Unauthorized|AuthenticationRateLimit|AuthProvider\w+)$/.test(code);

const isUnreachable = (error: Neo4jError): boolean => unreachable.has(error.code) || isBroken(error);

/** A memory error is called transient by the server, and trying again does the same harm again: it is final. */
const isMemory = (error: Neo4jError): boolean => /OutOfMemory|MemoryPool/.test(error.code);

/** The server's own time limit, and a lock that was not free in time. */
const isTimeout = (error: Neo4jError): boolean => /TransactionTimedOut|LockAcquisitionTimeout/.test(error.code);

/** A database that stops cuts off what runs; one that has failed starts nothing any more until it is started anew. */
const isStopping = (error: Neo4jError): boolean =>
  /Transaction\.(Terminated|TransactionTerminated|TransactionStartFailed)$|DatabaseNotFound$/.test(error.code);

/** Somebody erased meanwhile what a statement had found. */
const isErased = (error: Neo4jError): boolean => error.code === 'Neo.ClientError.Statement.EntityNotFound';

/** Whether the same statement may succeed when it is sent again at once. */
export function isWorthRetrying(error: unknown): boolean {
  return error instanceof Neo4jError && (error.retryable || isErased(error) || isBroken(error)) && !isMemory(error);
}

/** Whether the server is not there, or was not for a while: it may have been started again. */
export const isGone = (error: unknown): boolean => error instanceof Neo4jError && isUnreachable(error);

/** Whether the database has failed and does nothing any more until it is started again, though it runs and answers. */
export function isPanic(error: unknown): boolean {
  const cause = error instanceof WhowhomError ? error.details.cause : error;
  return cause instanceof Neo4jError && cause.message.includes('critical error, and needs to be restarted');
}

/** Whether the login was refused. A server that stops or starts refuses right ones too. */
export function isRefusedLogin(error: unknown): boolean {
  const cause = error instanceof WhowhomError ? error.details.cause : error;
  return cause instanceof Neo4jError && isLockedOut(cause);
}

/** Hands a failure on so that the driver, which takes the server's word, does not try again what is final. */
export function toFinal(error: unknown): never {
  throw error instanceof Neo4jError && isMemory(error) ? memory(error) : error;
}

const memory = (cause: Neo4jError): WhowhomError =>
  new WhowhomError('DATABASE_MEMORY', 'The answer needs more memory than the database gives one question.', { cause });

/** What a failure of the database is for the rest of the service. */
export function toWhowhomError(error: unknown, name: string): WhowhomError {
  if (error instanceof WhowhomError) return error;
  if (!(error instanceof Neo4jError)) {
    return new WhowhomError('INTERNAL', `The statement ${name} failed.`, { cause: error });
  }
  if (isMemory(error)) return memory(error);
  if (isTimeout(error)) {
    return new WhowhomError('DATABASE_TIMEOUT', 'The database took longer than the limit.', { cause: error });
  }
  if (isUnreachable(error) || error.retryable || isStopping(error)) {
    return new WhowhomError('DATABASE_UNAVAILABLE', 'The database does not answer.', { cause: error });
  }
  if (isLockedOut(error)) {
    return new WhowhomError('DATABASE_UNAVAILABLE', 'The database does not let the service in.', { cause: error });
  }
  return new WhowhomError('INTERNAL', `The statement ${name} failed.`, { cause: error });
}

/** What the server said of a failure of its own, as of a store that it cannot read; null for any other error. */
export function serverWords(error: unknown): string | null {
  const causes = [error];
  for (let one = error; one instanceof Error && one.cause !== undefined; one = one.cause) causes.push(one.cause);
  const found = causes.find((one) => one instanceof Neo4jError && one.code.startsWith('Neo.DatabaseError.'));
  return found instanceof Neo4jError ? found.message : null;
}
