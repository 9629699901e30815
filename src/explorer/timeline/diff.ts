import { useMemo } from 'react';
import { CompareDocument, type CompareQuery } from '../../generated/explorer.js';
import { useAnswer, type Asked } from '../api/useAnswer.js';
import type { Tie } from '../api/data.js';
import { unmarked, type Change, type Marks } from '../design/changes.js';
import { idsOf, type State } from '../state/state.js';
import { untimed } from '../state/views.js';
import { dayOf } from './dates.js';
import { mostAsked } from './events.js';

type Diff = NonNullable<CompareQuery['diff']>;
/** A relationship that changed. */
export type Changed = Diff['started']['nodes'][number];

/** The lists of the API, in the order in which they are told. */
export const lists = ['started', 'ended', 'happened', 'possible'] as const satisfies readonly (Change & keyof Diff)[];

/** So many of each list are shown, and marked on the canvas. */
export const mostListed = 100;

/** What changed around what is shown, as the API's `diff` says it; null asks nothing. */
export const useDiff = (state: State, seen: unknown): Asked<CompareQuery> => {
  const { compared, view, names, nodes } = state;
  return useAnswer(
    CompareDocument,
    compared === null || nodes.length === 0
      ? null
      : {
          ...{ from: compared.from, to: compared.to, of: idsOf(state).slice(0, mostAsked) },
          ...{ lang: names, view: untimed(view), first: mostListed },
        },
    seen,
  );
};

/** Whether a list is longer than what came of it. */
export const isCut = (diff: Diff): boolean => lists.some((name) => diff[name].totalCount > diff[name].nodes.length);

/**
 * What the canvas shows of a comparison: its lists, and as the same what holds all the while. What was over on the first day is
 * neither: it ended up to then, and not behind it.
 */
export function diffMarks(diff: Diff, from: string, ties: Iterable<Tie>): Marks {
  const of = new Map<string, Change>(lists.flatMap((name) => diff[name].nodes.map(({ id }) => [id, name] as const)));
  const started = new Set(diff.started.nodes.map(({ id }) => id));
  for (const { id } of diff.ended.nodes) if (started.has(id)) of.set(id, 'both');
  if (isCut(diff)) return { of, others: null, nodes: null };
  const first = dayOf(from);
  for (const { id, period } of ties) {
    const last = dayOf(period.latestEnd);
    if (!of.has(id) && (first === null || last === null || last > first)) of.set(id, 'same');
  }
  return { of, others: 'dim', nodes: null };
}

/** The marks of the dates that a state compares. */
export function useDiffMarks(state: State, asked: Asked<CompareQuery>, ties: ReadonlyMap<string, Tie>): Marks {
  const from = state.compared?.from ?? null;
  const diff = asked.data?.diff ?? null;
  return useMemo(
    () => (from === null || diff === null ? unmarked : diffMarks(diff, from, ties.values())),
    [from, diff, ties],
  );
}
