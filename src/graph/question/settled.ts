import type { Reader } from '../reader.js';
import { settled } from '../settled.js';
import type { View } from '../view.js';
import type { Conditions } from '../where/index.js';
import type { Asker } from './tree.js';

const all = 'all';

async function once(
  reader: Reader,
  [first]: readonly { readonly id: string; readonly conditions: Conditions }[],
  _: Asker,
  __: View,
): Promise<ReadonlyMap<string, Conditions>> {
  return first === undefined ? new Map() : new Map([[all, await settled(reader, first.conditions)]]);
}

/**
 * Conditions without any on relationships within others: asked once for all rows of which the same is asked by the same.
 * @throws WhowhomError TOO_COMPLEX when an inner condition is met by too many
 */
export async function settledFor(reader: Reader, asker: Asker, conditions: Conditions): Promise<Conditions> {
  if (conditions.depth <= 1) return conditions;
  return (await reader.load(once, { id: all, conditions }, asker, conditions.view)) ?? conditions;
}
