import type { View } from '../../generated/explorer.js';
import type { Compared } from './state.js';

/** A view of any time: what was known when, and which ranks count, stay. */
export function untimed({ knownAt, ranks }: View): View {
  return { ...(knownAt && { knownAt }), ...(ranks && { ranks }) };
}

/** The view under which two dates are compared: all that may hold between them. */
export const between = (view: View, { from, to }: Compared): View => ({ ...untimed(view), during: { from, to } });

/** Whether a view is that of two dates compared. */
export const isBetween = ({ during }: View, compared: Compared | null): boolean =>
  compared !== null && during?.from === compared.from && during.to === compared.to;
