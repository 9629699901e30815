import type { Reader } from '../reader.js';

const nodesABudget = 1000;

/** How many ties a step to at most `limit` nodes looks at: SCAN_BUDGET for each thousand. */
export const budgetOf = ({ scanBudget }: Reader, limit: number): number =>
  scanBudget * Math.max(1, Math.ceil(limit / nodesABudget));
