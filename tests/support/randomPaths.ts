import type { RelationshipType } from '../../src/generated/vocabulary.js';
import {
  record,
  type ChangeSet,
  type Database,
  type RelationshipInput,
  type StatementInput,
} from '../../src/graph/changes/index.js';
import { parsePartialDate, periodOf } from '../../src/graph/time.js';
import type { PathTie } from './pathOracle.js';
import type { Random } from './random.js';

/** Types of acts and of states. */
export const pathTypes: readonly RelationshipType[] = ['FUNDED', 'LEFT', 'LED', 'WORKED_AT', 'OWNED'];
const states: readonly RelationshipType[] = ['LED', 'WORKED_AT', 'OWNED'];

/** Days, months, years and ranges, close enough for many to overlap and many not to. */
const dates = [
  ...['2010', '2012', '2012-03', '2013-06-15', '2014', '2014-02..2016-08', '2015-01-01', '2015-01-01..2015-01-31'],
  ...['2015-06', '2016', '2016-11-30', '2017-01..2019', '2018', '2018-02-20', '2019-12-31', '2020'],
];

/** When the sources were published. */
const published: Readonly<Record<string, string | null>> = {
  'source/old': '2014-05',
  'source/new': '2021-03-01',
  'source/undated': null,
};

/** The moments of the two changes in which graphs are recorded, and one between them. */
export const [firstChange, between, secondChange] = [
  '2020-01-01T00:00:00Z',
  '2021-01-01T00:00:00Z',
  '2022-01-01T00:00:00Z',
] as const;

interface Timed<T> {
  readonly row: T;
  /** Whether it is recorded in the second change. */
  readonly isLate: boolean;
}

/** A small graph that no other one is connected with. */
export interface PathGraph {
  readonly ids: readonly string[];
  readonly relationships: readonly Timed<RelationshipInput>[];
  readonly statements: readonly Timed<StatementInput>[];
}

const maybe = <T>(random: Random, chance: number, value: () => T): T | undefined =>
  random.chance(chance) ? value() : undefined;

const filled = <T extends object>(row: T): T =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T;

function relationship(random: Random, id: string, [from, to]: readonly [string, string]): RelationshipInput {
  const type = random.pick(pathTypes);
  const start = maybe(random, 0.75, () => random.pick(dates));
  const isState = states.includes(type);
  const ends = dates.filter((date) => start === undefined || latestDay(date) >= latestDay(start));
  const end = isState ? maybe(random, 0.5, () => random.pick(ends)) : undefined;
  const ongoing = isState && end === undefined && start !== undefined ? maybe(random, 0.5, () => true) : undefined;
  return filled({ id, type, from, to, start, end, ongoing } as RelationshipInput);
}

const latestDay = (date: string): number => parsePartialDate(date, 'date').latest;

function statement(random: Random, id: string, about: string, ids: readonly string[]): StatementInput {
  const named = random.chance(0.5) ? { entity: random.pick(ids) } : { anonymous: random.pick(['insiders', 'others']) };
  return filled({
    ...{ id, about, source: random.pick(Object.keys(published)) },
    attributedTo: maybe(random, 0.5, () => named),
    stance: random.chance(0.2) ? 'DENIES' : 'SUPPORTS',
    rank: random.pick(['NORMAL', 'NORMAL', 'NORMAL', 'NORMAL', 'PREFERRED', 'DEPRECATED'] as const),
  } as StatementInput);
}

/** A graph of 5 to 9 entities and 8 to 19 ties: parallel ones, loops, partial dates, evidence of every sort. */
export function randomPathGraph(random: Random, name: string): PathGraph {
  const ids = Array.from('abcdefghi'.slice(0, 5 + random.whole(5)), (letter) => `person/${name}-${letter}`);
  const pairs: (readonly [string, string])[] = [];
  const relationships = Array.from({ length: 8 + random.whole(12) }, (_, i) => {
    // Every fourth is parallel to an earlier one, either way round.
    const [from, to] = i > 0 && random.chance(0.25) ? random.pick(pairs) : [random.pick(ids), random.pick(ids)];
    const pair = random.chance(0.5) ? ([from, to] as const) : ([to, from] as const);
    pairs.push(pair);
    return { row: relationship(random, `relationship/${name}-${i}`, pair), isLate: random.chance(0.15) };
  });
  const statements = relationships.flatMap(({ row: { id }, isLate }) =>
    Array.from({ length: random.whole(4) }, (_, i) => ({
      row: statement(random, `${id.replace('relationship', 'statement')}-${i}`, id, ids),
      isLate: isLate || random.chance(0.2),
    })),
  );
  return { ids, relationships, statements };
}

const batchSize = 60;

/** Records graphs in two changes and more: what is early in some, then what is late. */
export async function recordPathGraphs(database: Database, graphs: readonly PathGraph[]): Promise<void> {
  const write = async (set: ChangeSet, at: string) => {
    const { problems } = await record(database, set, { actor: 'test', at: new Date(at) });
    if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
  };
  const sources = Object.entries(published).map(([id, publishedAt]) =>
    filled({ id, title: id, publishedAt: publishedAt ?? undefined } as { id: string; title: string }),
  );
  await write({ sources }, firstChange);
  for (const [at, isLate] of [
    [firstChange, false],
    [secondChange, true],
  ] as const) {
    for (let i = 0; i < graphs.length; i += batchSize) {
      const some = graphs.slice(i, i + batchSize);
      const entities = isLate
        ? []
        : some.flatMap(({ ids }) => ids.map((id) => ({ id, kind: 'PERSON' as const, name: id })));
      const timed = <T>(rows: readonly Timed<T>[]) => rows.filter((one) => one.isLate === isLate).map(({ row }) => row);
      const relationships = some.flatMap((graph) => timed(graph.relationships));
      const statements = some.flatMap((graph) => timed(graph.statements));
      await write({ entities, relationships, statements }, at);
    }
  }
}

/** How the record is looked at. */
export interface Seeing {
  /** Only what the first change recorded. */
  readonly early?: boolean;
  /** What only deprecated statements speak of too. */
  readonly deprecated?: boolean;
  /** Only what a preferred statement supports. */
  readonly preferred?: boolean;
}

const weightOf = ({ attributedTo }: StatementInput): number =>
  attributedTo === undefined ? 0.7 : 'entity' in attributedTo ? 0.5 : 0.4;
const voiceOf = ({ attributedTo, source }: StatementInput): string => JSON.stringify(attributedTo ?? source);

/** The product over the voices of (1 - weight). */
const allWrong = (list: readonly StatementInput[]): number =>
  [...new Map(list.map((one) => [voiceOf(one), weightOf(one)])).values()].reduce((left, one) => left * (1 - one), 1);

/** The ties of a graph that stand, with the days and the evidence that docs/time.md and docs/evidence.md give them. */
export function tiesOf(
  graph: PathGraph,
  { early = false, deprecated = false, preferred = false }: Seeing = {},
): PathTie[] {
  const seen = <T>(rows: readonly Timed<T>[]) => rows.filter(({ isLate }) => !early || !isLate).map(({ row }) => row);
  const all = seen(graph.statements);
  return seen(graph.relationships).flatMap(({ id, type, from, to, ...period }) => {
    const about = all.filter((one) => one.about === id);
    const valid = about.filter(({ rank }) => rank !== 'DEPRECATED');
    const supports = valid.filter(({ stance }) => stance === 'SUPPORTS');
    const denies = valid.filter(({ stance }) => stance === 'DENIES');
    if (supports.length === 0 && denies.length > 0) return [];
    if (valid.length === 0 && about.length > 0 && !deprecated) return [];
    if (preferred && !supports.some(({ rank }) => rank === 'PREFERRED')) return [];
    const days = supports.flatMap(({ source = '' }) => {
      const date = published[source] ?? null;
      return date === null ? [] : [parsePartialDate(date, 'publishedAt').earliest];
    });
    const confidence = Math.round((1 - allWrong(supports)) * allWrong(denies) * 1e6) / 1e6;
    const sourceCount = new Set(supports.map(({ source }) => source)).size;
    const latest = days.length > 0 ? { latestSourceDay: Math.max(...days) } : {};
    const { form, s0, s1, e0, e1 } = periodOf({ type, ...period, ...latest });
    return [{ id, type, from, to, isAct: form === 'ACT', s0, s1, e0, e1, confidence, sourceCount }];
  });
}
