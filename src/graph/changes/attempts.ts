import { WhowhomError } from '../../errors.js';

/** Another writer wrote the same rows meanwhile; trying again sees them. */
const attempts = 4;

/** Another writer withdrew something between the look at it and its lock. */
export class Overtaken extends Error {}

/** Somebody has recorded the same ids, or erased what was found. */
const conflicts: readonly unknown[] = [
  'Neo.ClientError.Schema.ConstraintValidationFailed',
  'Neo.ClientError.Statement.EntityNotFound',
];

function isConflict(error: unknown): boolean {
  const cause = error instanceof WhowhomError ? error.details.cause : error;
  if (cause instanceof Overtaken) return true;
  const code: unknown = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return conflicts.includes(code);
}

/** Does work that another writer may get in the way of, again when that happened. */
export async function attempted<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === attempts || !isConflict(error)) throw error;
    }
  }
}
