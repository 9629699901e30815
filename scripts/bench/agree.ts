import type { Case } from './cases.js';
import { ask, planned } from './measure.js';

/** So long answers are compared at most; some were then compared, and it is said how many. */
const patience = 20_000;

/** Cursors are opaque and differ; all else is to be the same. */
const comparable = (data: unknown) =>
  JSON.stringify(data, (key, value: unknown) => (/cursor$/i.test(key) ? null : value));

/** Where two texts part, for who has to find out why. */
function parting(left: string, right: string): string {
  let at = 0;
  while (left[at] === right[at] && at < left.length) at += 1;
  const part = (text: string) => text.slice(Math.max(0, at - 80), at + 80);
  return `the service ...${part(left)}\n  the floor   ...${part(right)}`;
}

/**
 * Compares the answers of two servers to a document, field by field, with all its variables.
 * @throws Error when they differ
 */
export async function agree(service: string, floor: string, one: Case): Promise<number> {
  for (const url of [service, floor]) await planned(url, one);
  const until = performance.now() + patience;
  let compared = 0;
  for (const i of one.variables.keys()) {
    const [left, right] = [comparable((await ask(service, one, i)).data), comparable((await ask(floor, one, i)).data)];
    if (left !== right) {
      throw new Error(`the answers differ with ${JSON.stringify(one.variables[i])}:\n  ${parting(left, right)}`);
    }
    compared += 1;
    if (performance.now() > until) break;
  }
  return compared;
}
