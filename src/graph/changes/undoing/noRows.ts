import type { CheckedSet } from '../check.js';

/** Nothing is recorded. */
export const noRows: CheckedSet = {
  ...{ sources: [], entities: [], joints: [], events: [], relationships: [], statements: [] },
};
