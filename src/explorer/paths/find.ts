import { useMemo } from 'react';
import { PathsDocument, type PathsQuery, type PathsQueryVariables } from '../../generated/explorer.js';
import { ask, AskError } from '../api/ask.js';
import { useAsked, type Asked } from '../api/useAnswer.js';
import { unmarked, type Marks } from '../design/changes.js';
import type { TypeWords } from '../design/words.js';
import type { PathQuestion, State } from '../state/state.js';
import type { Shown, Store } from '../state/store.js';
import { drawnTypes } from '../timeline/events.js';

/** A page of paths. */
export type Found = NonNullable<PathsQuery['paths']>;
/** A path, hop by hop. */
export type Path = Found['nodes'][number];

/** So many are listed at first, and so many more each time. */
export const pageSize = 3;

/** The first page that has the chosen one on it. */
export const pageWith = (chosen: number): number => pageSize * (Math.floor(chosen / pageSize) + 1);

/** What is asked of the service for a question, as the picture is looked at. */
export function variablesOf(
  question: PathQuestion,
  state: State,
  words: TypeWords,
  first: number,
): PathsQueryVariables {
  const { from, to, coherence, rankBy, maxLength, avoid } = question;
  return {
    ...{ from, to, coherence, rankBy, maxLength, avoid, first },
    ...{ types: drawnTypes(words, state.without), lang: state.names, view: state.view },
  };
}

/** The answer to a question that was just found: to be shown it need not be asked for again. */
let handed: { readonly key: string; readonly found: Found } | null = null;

async function read(asked: PathsQueryVariables, signal: AbortSignal): Promise<Found> {
  const { data } = await ask(PathsDocument, asked, signal);
  if (data.paths === null) throw new AskError('NO_ANSWER', 'No paths came. Try again.');
  return data.paths;
}

async function handedOr(asked: PathsQueryVariables, signal: AbortSignal): Promise<Found> {
  const there = handed;
  handed = null;
  return there?.key === JSON.stringify(asked) ? there.found : read(asked, signal);
}

/** The ids along a path, the start first. */
export const entitiesOf = ({ start, hops }: Path): string[] => [start.id, ...hops.map(({ entity }) => entity.id)];

/** Finds how two are connected, and brings the best path out: its entities are added. */
export async function find(store: Store, question: PathQuestion, words: TypeWords): Promise<void> {
  const state = store.get().past.now;
  const asked = variablesOf(question, state, words, pageWith(question.chosen));
  const again = () => void find(store, question, words);
  const found = await store.asking((signal) => read(asked, signal), again);
  if (found === null) return;
  handed = { key: JSON.stringify(asked), found };
  const path = found.nodes[question.chosen];
  const ids = path === undefined ? [question.from, question.to] : entitiesOf(path);
  await store.run({ do: 'path', path: question, ids });
}

/** The paths of the question that the page has; asks nothing when there is none. */
export function usePaths({ past: { now }, data }: Shown, words: TypeWords, first: number): Asked<Found> {
  const asked = now.path === null ? null : variablesOf(now.path, now, words, first);
  return useAsked(asked, handedOr, data.version);
}

/** Brings the hops of a path out; all else stands back. */
export function pathMarks(path: Path): Marks {
  const of = new Map(path.hops.map(({ relationship }) => [relationship.id, 'path' as const]));
  return { of, others: 'dim', nodes: new Set(entitiesOf(path)) };
}

/** Brings out the ties of the chosen path, all others are dimmed. */
export function usePathMarks(state: State, asked: Asked<Found>): Marks {
  const path = state.path === null ? undefined : asked.data?.nodes[state.path.chosen];
  return useMemo(() => (path === undefined ? unmarked : pathMarks(path)), [path]);
}
