import { mayAct, type Actor } from '../../actor.js';
import { WhowhomError } from '../../errors.js';

/**
 * Holds that somebody is an admin: beside what editors may, they may what concerns the graph as a whole.
 * @throws WhowhomError FORBIDDEN
 */
export function holdAdmin({ role }: Actor): void {
  if (mayAct(role, 'ADMIN')) return;
  throw new WhowhomError('FORBIDDEN', `Erasing is for the role ADMIN; the token gives ${role}.`, {
    ...{ path: 'authorization', got: role, wanted: 'ADMIN' },
  });
}
