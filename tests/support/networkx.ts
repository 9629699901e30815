import { expect } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { askPages, type ToldPage } from './askedPaths.js';
import type { Ask } from './graph.js';
import { Random } from './random.js';

/** Where .ci/run puts networkx; else the python3 that there is. */
const own = join(import.meta.dirname, '../../.cache/readers/bin/python');
const script = join(import.meta.dirname, '../data/shortestPaths.py');

type Pair = readonly [string, string];

/** What networkx finds. */
interface Found {
  /** For each pair how long its shortest simple paths are. */
  readonly lengths: readonly (readonly number[])[];
  /** For each path whether it is one. */
  readonly valid: readonly boolean[];
}

function networkx(input: object): Found {
  const run = spawnSync(existsSync(own) ? own : 'python3', [script], {
    encoding: 'utf8',
    input: JSON.stringify(input),
    maxBuffer: 256 * 1024 * 1024,
  });
  if (run.status !== 0) throw new Error(run.error?.message ?? run.stderr);
  return JSON.parse(run.stdout) as Found;
}

/** How the service and networkx agree on one pair. */
export interface Agreement {
  readonly pair: Pair;
  readonly page: ToldPage;
  readonly told: readonly number[];
  /** The lengths that networkx finds. */
  readonly wanted: readonly number[];
  /** Whether networkx says that every path that is told is one. */
  readonly isValid: boolean;
}

const count = 5;
const longest = 8;
/** So many pairs go into one request. */
const atOnce = 10;

const question = { maxLength: longest, coherence: 'NONE', rankBy: 'LENGTH', direction: 'ANY', first: count } as const;

/** Asks the service and networkx for the shortest paths between random pairs of a graph. */
async function agreements(ask: Ask, edges: readonly Pair[], seed: number, pairs: number): Promise<Agreement[]> {
  const random = new Random(seed);
  const ids = [...new Set(edges.flat())].sort();
  const chosen = Array.from({ length: pairs }, (): Pair => {
    const from = random.pick(ids);
    return [from, random.pick(ids.filter((id) => id !== from))];
  });
  const pages: ToldPage[] = [];
  for (let i = 0; i < chosen.length; i += atOnce) {
    const some = chosen.slice(i, i + atOnce).map(([from, to]) => ({ ...question, from, to }));
    pages.push(...(await askPages(ask, some)));
  }
  const pathsOf = pages.map(({ edges: list }) =>
    list.map(({ node }) => [node.start.id, ...node.hops.map(({ entity }) => entity.id)]),
  );
  const { lengths, valid } = networkx({ edges, pairs: chosen, paths: pathsOf.flat(), count, longest });
  let next = 0;
  return pages.map((page, i) => {
    const paths = pathsOf[i] ?? [];
    const isValid = paths.every(() => valid[next++] === true);
    return {
      ...{ pair: chosen[i] ?? ['', ''], page, isValid },
      ...{ told: paths.map(({ length }) => length - 1), wanted: lengths[i] ?? [] },
    };
  });
}

/**
 * Expects that the paths between random pairs of a graph are as long as networkx says, where they are complete; the
 * shortest one always.
 * @param fewest how many pairs have a path, at least, so that this shows something
 */
export async function expectAgreement(
  ask: Ask,
  name: string,
  edges: readonly Pair[],
  { seed, fewest }: { readonly seed: number; readonly fewest: number },
): Promise<void> {
  const told = await agreements(ask, edges, seed, 100);
  const found = told.filter(({ wanted }) => wanted.length > 0);
  const whole = told.filter(({ page }) => page.complete);
  console.info(`networkx: ${name} ${told.length} pairs, ${found.length} with a path, ${whole.length} complete`);
  expect(found.length).toBeGreaterThan(fewest);
  for (const { pair, page, told: lengths, wanted, isValid } of told) {
    const { incompleteReason } = page;
    expect({ pair, incompleteReason, lengths, isValid }).toEqual({
      ...{ pair, incompleteReason, isValid: true },
      lengths: page.complete ? wanted : [wanted[0], ...lengths.slice(1)],
    });
  }
}
