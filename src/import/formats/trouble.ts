import { WhowhomError } from '../../errors.js';

/** A file that cannot be read as what it is. Nothing of it is written. */
export const badFile = (file: string, what: string, cause?: unknown): WhowhomError =>
  new WhowhomError('BAD_FILE', `${file} ${what}`, { path: file, ...(cause === undefined ? {} : { cause }) });
