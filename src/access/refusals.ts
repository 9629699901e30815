import { WhowhomError } from '../errors.js';

const path = 'authorization';
const wanted = 'Authorization: Bearer TOKEN';

/** Nothing came that tells who asks. */
export const noToken = (what: string): WhowhomError =>
  new WhowhomError('UNAUTHENTICATED', `${what} needs a token; none came.`, { path, wanted });

/** Something came that is no bearer token at all; what it was is not repeated, for it may be a password. */
export const otherScheme = (): WhowhomError =>
  new WhowhomError('UNAUTHENTICATED', 'The Authorization that came is no bearer token.', { path, wanted });

/**
 * A token came and does not hold. `got` marks that one came.
 * @param why such as "it has expired"; never a part of the token
 */
export const wrongToken = (why: string): WhowhomError =>
  new WhowhomError('UNAUTHENTICATED', `The token does not hold: ${why}.`, { path, got: 'a token', wanted });
