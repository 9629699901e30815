import { WhowhomError } from '../../../errors.js';
import { problemOf } from '../fields.js';
import type { Found } from '../known.js';

/** Whether an id is of what was merged, withdrawn or erased, and is an entity, an event or a source no more. */
export const isFormer = (found: Found): boolean => found.class.startsWith('Former') || found.class === 'Erased';

/** The problem of an id whose entity was merged into another one, withdrawn or erased. */
export function formerProblem(path: string, id: string, found: Found) {
  const { into } = found;
  if (found.class === 'Erased')
    return problemOf(new WhowhomError('ERASED', `${path} is ${id}, which was erased.`, { path }), path);
  const isMerged = into !== null;
  const code = isMerged ? 'MERGED' : 'RETRACTED';
  const what = isMerged ? `was merged into ${into}` : 'was retracted';
  const error = new WhowhomError(code, `${path} is ${id}, which ${what}.`, {
    path,
    ...(isMerged && { suggestions: [into] }),
  });
  return problemOf(error, path);
}
