import { parsePartialDate } from '../../src/graph/time.js';
import { askPages, toldOf, type AskedPaths, type ToldPage } from './askedPaths.js';
import type { Ask } from './graph.js';
import { naivePaths, type NaivePath, type PathQuestion } from './pathOracle.js';
import { Random } from './random.js';
import { between, pathTypes, tiesOf, type PathGraph, type Seeing } from './randomPaths.js';

/** A way to ask for paths, as the service and as the oracle are asked. */
export interface PathMode {
  readonly name: string;
  readonly asked: Pick<AskedPaths, 'maxLength' | 'coherence' | 'rankBy' | 'direction' | 'first'> &
    Partial<Pick<AskedPaths, 'view' | 'where'>>;
  readonly certain?: boolean;
  readonly window?: readonly [string, string];
  /** Whether acts of before the window count too. */
  readonly asOf?: boolean;
  readonly sources?: number;
  readonly seeing?: Seeing;
  /** Whether some types only, and one entity not, are asked for. */
  readonly picks?: boolean;
  /** Whether `npm test` leaves it to the tests on large data: each mode is texts that the database has to plan. */
  readonly isRare?: boolean;
}

const any = { direction: 'ANY', first: 5 } as const;
const years = ['2015', '2016'] as const;
const during = { from: years[0], to: years[1] };

/** Every mode; each is a text or two for the database to plan. */
export const pathModes: readonly PathMode[] = [
  { name: 'shortest', asked: { ...any, maxLength: 8, coherence: 'NONE', rankBy: 'LENGTH', first: 1 } },
  { name: 'k-shortest', asked: { ...any, maxLength: 8, coherence: 'NONE', rankBy: 'LENGTH' } },
  { name: 'evidence-ranked', asked: { ...any, maxLength: 8, coherence: 'NONE', rankBy: 'EVIDENCE' } },
  { name: 'overlapping possible', asked: { ...any, maxLength: 5, coherence: 'OVERLAPPING', rankBy: 'LENGTH' } },
  {
    name: 'overlapping certain',
    asked: { ...any, maxLength: 4, coherence: 'OVERLAPPING', rankBy: 'EVIDENCE', view: { certainty: 'CERTAIN' } },
    certain: true,
  },
  { name: 'chronological', asked: { ...any, maxLength: 5, coherence: 'CHRONOLOGICAL', rankBy: 'EVIDENCE' } },
  {
    name: 'chronological certain',
    asked: { ...any, maxLength: 4, coherence: 'CHRONOLOGICAL', rankBy: 'LENGTH', view: { certainty: 'CERTAIN' } },
    certain: true,
    isRare: true,
  },
  { name: 'directed', asked: { maxLength: 6, coherence: 'NONE', rankBy: 'LENGTH', direction: 'OUT', first: 5 } },
  {
    name: 'directed backwards, chronological',
    asked: { maxLength: 4, coherence: 'CHRONOLOGICAL', rankBy: 'EVIDENCE', direction: 'IN', first: 3 },
  },
  {
    name: 'directed backwards, overlapping',
    asked: { maxLength: 8, coherence: 'OVERLAPPING', rankBy: 'EVIDENCE', direction: 'IN', first: 5 },
    isRare: true,
  },
  {
    name: 'undirected, all of them',
    asked: { ...any, maxLength: 8, coherence: 'NONE', rankBy: 'EVIDENCE', first: 100 },
    isRare: true,
  },
  {
    name: 'avoid and types',
    asked: { ...any, maxLength: 5, coherence: 'NONE', rankBy: 'LENGTH' },
    picks: true,
  },
  {
    name: 'avoid and types, overlapping',
    asked: { ...any, maxLength: 5, coherence: 'OVERLAPPING', rankBy: 'EVIDENCE' },
    picks: true,
    isRare: true,
  },
  {
    name: 'during two years, overlapping',
    asked: { ...any, maxLength: 4, coherence: 'OVERLAPPING', rankBy: 'LENGTH', view: { during } },
    window: years,
    isRare: true,
  },
  {
    name: 'during two years for certain',
    asked: { ...any, maxLength: 4, coherence: 'NONE', rankBy: 'LENGTH', view: { during, certainty: 'CERTAIN' } },
    window: years,
    certain: true,
  },
  {
    name: 'as of a year',
    asked: { ...any, maxLength: 5, coherence: 'NONE', rankBy: 'EVIDENCE', view: { asOf: '2016' } },
    window: ['2016', '2016'],
    asOf: true,
  },
  {
    name: 'as of a month for certain, chronological',
    asked: {
      ...{ ...any, maxLength: 4, coherence: 'CHRONOLOGICAL', rankBy: 'LENGTH' },
      view: { asOf: '2016-11', certainty: 'CERTAIN', knownAt: between },
    },
    window: ['2016-11', '2016-11'],
    asOf: true,
    certain: true,
    seeing: { early: true },
    isRare: true,
  },
  {
    name: 'where there are sources',
    asked: { ...any, maxLength: 6, coherence: 'NONE', rankBy: 'EVIDENCE', where: { sourceCount: { gte: 1 } } },
    sources: 1,
    isRare: true,
  },
  {
    name: 'as known before',
    asked: { ...any, maxLength: 4, coherence: 'OVERLAPPING', rankBy: 'EVIDENCE', view: { knownAt: between } },
    seeing: { early: true },
  },
  {
    name: 'what is deprecated too',
    asked: {
      ...{ ...any, maxLength: 4, coherence: 'NONE', rankBy: 'LENGTH' },
      view: { ranks: ['PREFERRED', 'NORMAL', 'DEPRECATED'] },
    },
    seeing: { deprecated: true },
  },
  {
    name: 'what is preferred',
    asked: { ...any, maxLength: 4, coherence: 'CHRONOLOGICAL', rankBy: 'LENGTH', view: { ranks: ['PREFERRED'] } },
    seeing: { preferred: true },
    isRare: true,
  },
];

/** A question about one graph, for the service and for the oracle. */
export interface PathCase {
  readonly graph: PathGraph;
  readonly asked: AskedPaths;
  readonly question: PathQuestion;
  readonly wanted: readonly NaivePath[];
}

/** Random questions of a mode, some about each graph. */
export function pathCases(mode: PathMode, graphs: readonly PathGraph[], seed: number, pairs: number): PathCase[] {
  const random = new Random(seed);
  const { certain = false, window, asOf = false, sources, seeing, picks = false } = mode;
  const days = window?.map((date) => parsePartialDate(date, 'date'));
  return graphs.flatMap((graph) => {
    const ties = tiesOf(graph, seeing);
    return Array.from({ length: pairs }, () => {
      const from = random.pick(graph.ids);
      const to = random.pick(graph.ids.filter((id) => id !== from));
      const others = graph.ids.filter((id) => id !== from && id !== to);
      const without = random.pick(pathTypes);
      const picked = picks ? { types: pathTypes.filter((type) => type !== without), avoid: [random.pick(others)] } : {};
      const { maxLength, coherence, rankBy, direction } = mode.asked;
      const question: PathQuestion = {
        ...{ from, to, maxLength, coherence, rankBy, direction, certain, asOf, ...picked },
        ...(days === undefined ? {} : { window: { since: days[0]?.earliest ?? 0, until: days[1]?.latest ?? 0 } }),
        ...(sources === undefined ? {} : { sources }),
      };
      const asked = { from, to, ...mode.asked, ...picked };
      return { graph, asked, question, wanted: naivePaths(ties, question) };
    });
  });
}

/** What the service has to answer. */
export function wantedPage({ asked, wanted }: PathCase, told: ToldPage) {
  return {
    ...{ complete: true, incompleteReason: null, hubs: [] },
    hasNextPage: wanted.length > asked.first,
    paths: wanted.slice(0, asked.first).map((path, i) => toldOf(path, told.edges[i]?.node)),
  };
}

/** The same of what it has answered. */
export function toldPage({ complete, incompleteReason, hubs, pageInfo, edges }: ToldPage) {
  return {
    ...{ complete, incompleteReason, hubs },
    hasNextPage: pageInfo.hasNextPage,
    paths: edges.map(({ node }) => node),
  };
}

/** So many questions go into one request. */
const atOnce = 20;

/** Asks all questions. */
export async function answersOf(ask: Ask, cases: readonly PathCase[]): Promise<{ one: PathCase; page: ToldPage }[]> {
  const answers: { one: PathCase; page: ToldPage }[] = [];
  for (let i = 0; i < cases.length; i += atOnce) {
    const some = cases.slice(i, i + atOnce);
    const pages = await askPages(
      ask,
      some.map(({ asked }) => asked),
    );
    pages.forEach((page, j) => {
      const one = some[j];
      if (one !== undefined) answers.push({ one, page });
    });
  }
  return answers;
}
