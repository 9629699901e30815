import { dayToText, FAR_FUTURE, FAR_PAST } from '../../src/graph/time.js';
import type { Ask } from './graph.js';
import { commonPeriod, weakestTie, type NaivePath, type PathQuestion } from './pathOracle.js';

/** A question with the page that is asked for, as a client puts it. */
export interface AskedPaths extends Omit<PathQuestion, 'certain' | 'window' | 'sources'> {
  readonly first: number;
  readonly after?: string | null;
  readonly view?: object | null;
  readonly where?: object | null;
}

/** A path as the service gives it. */
export interface ToldPath {
  readonly length: number;
  readonly score: number;
  readonly period: Readonly<Record<string, string | null>> | null;
  readonly weakestHop: { readonly id: string };
  readonly start: { readonly id: string };
  readonly hops: readonly {
    readonly parallelCount: number;
    readonly direction: string;
    readonly relationship: { readonly id: string };
    readonly entity: { readonly id: string };
  }[];
}

/** A page of paths as the service gives it. */
export interface ToldPage {
  readonly complete: boolean;
  readonly incompleteReason: string | null;
  readonly hubs: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly cursor: string; readonly node: ToldPath }[];
}

const fragment = `fragment page on PathConnection {
  complete incompleteReason hubs { id } pageInfo { hasNextPage endCursor }
  edges { cursor node { length score period { earliestStart latestStart earliestEnd latestEnd } weakestHop { id } start { id }
    hops { parallelCount direction relationship { id } entity { id } } } } }`;

const types = {
  from: 'ID!',
  to: 'ID!',
  maxLength: 'Int!',
  coherence: 'PathCoherence!',
  rankBy: 'PathRank!',
  direction: 'TieDirection!',
  types: '[RelationshipType!]',
  avoid: '[ID!]',
  where: 'RelationshipWhere',
  view: 'View',
  first: 'Int!',
  after: 'String',
} as const;
const names = Object.keys(types) as (keyof typeof types)[];

/** Asks one request for the pages of several questions. @throws the first error of the answer */
export async function askPages(ask: Ask, questions: readonly AskedPaths[]): Promise<ToldPage[]> {
  const given = questions.map((question) => names.filter((name) => question[name] !== undefined));
  const parts = (part: (name: keyof typeof types, i: number) => string) =>
    given.map((some, i) => some.map((name) => part(name, i)).join(', '));
  const declared = parts((name, i) => `$${name}${i}: ${types[name]}`).join(', ');
  const fields = parts((name, i) => `${name}: $${name}${i}`).map((args, i) => `p${i}: paths(${args}) { ...page }`);
  const variables = Object.fromEntries(
    questions.flatMap((question, i) => names.map((name) => [`${name}${i}`, question[name]] as const)),
  );
  const { data, errors } = await ask(`query (${declared}) { ${fields.join('\n')} } ${fragment}`, variables);
  if (errors !== undefined) throw errors[0] ?? new Error('no answer');
  const answer = data as unknown as Record<string, ToldPage>;
  return questions.flatMap((_, i) => answer[`p${i}`] ?? []);
}

/** One page. @throws the first error of the answer */
export async function askPage(ask: Ask, question: AskedPaths): Promise<ToldPage> {
  const [page] = await askPages(ask, [question]);
  if (page === undefined) throw new Error('no page');
  return page;
}

const bound = (day: number): string | null => (day === FAR_PAST || day === FAR_FUTURE ? null : dayToText(day));

/** Whether a score is told to nine digits. */
const isTold = (told: number, score: number): boolean => Math.abs(told - score) <= 1e-8 * score;

/** What the service has to tell of a path; its score where that agrees. */
export function toldOf(path: NaivePath, told: ToldPath | undefined): ToldPath {
  const period = commonPeriod(path);
  const { entities, ties, parallel, score } = path;
  return {
    length: ties.length,
    score: told !== undefined && isTold(told.score, score) ? told.score : score,
    period:
      period === null
        ? null
        : {
            earliestStart: bound(period.s0),
            latestStart: bound(period.s1),
            earliestEnd: bound(period.e0),
            latestEnd: bound(period.e1),
          },
    weakestHop: { id: weakestTie(path)?.id ?? '' },
    start: { id: entities[0] ?? '' },
    hops: ties.map((tie, i) => ({
      parallelCount: parallel[i] ?? 0,
      direction: tie.from === entities[i] ? 'FORWARD' : 'BACKWARD',
      relationship: { id: tie.id },
      entity: { id: entities[i + 1] ?? '' },
    })),
  };
}
