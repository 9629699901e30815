import type { RelationshipInput } from '../../src/graph/changes/index.js';
import { days, future, past } from './plainDays.js';
import type { Random } from './random.js';
import type { RandomGraph } from './randomGraph.js';

/** Acts, unless a row says otherwise. */
const acts = ['FUNDED', 'LEFT', 'HIRED', 'FOUNDED', 'ACQUIRED', 'CREATED', 'ADOPTED', 'OPPOSED'];

/** When a relationship holds, by the rules of the contract: start in s0..s1, end in e0..e1. */
export interface Period {
  readonly isAct: boolean;
  readonly s0: string;
  readonly s1: string;
  readonly e0: string;
  readonly e1: string;
}

/** Of rows without dated sources. */
export function period({ type, start, end, ongoing, act }: RelationshipInput): Period {
  const isMoment = end !== undefined && start !== undefined && days(start).join() === days(end).join();
  const isAct = act ?? ((end === undefined || isMoment) && ongoing !== true && acts.includes(type));
  const started = start === undefined ? null : days(start);
  if (isAct) {
    const [s0, s1] = started ?? [past, future];
    return { isAct, s0, s1, e0: s0, e1: s1 };
  }
  const [e0, e1] = end === undefined ? [started?.[1] ?? future, future] : days(end);
  return { isAct, s0: started?.[0] ?? past, s1: started?.[1] ?? e1, e0, e1 };
}

/** A time of the world, both days included. */
export interface Time {
  readonly since: string;
  readonly until: string;
  readonly certain: boolean;
  /** Whether it is what had come about by then: acts of before count too. */
  readonly asOf?: boolean;
}

/** Whether a relationship may hold, or surely does, at some day of a time; or had happened by then. */
export function holds(row: RelationshipInput, { since, until, certain, asOf }: Time): boolean {
  const { isAct, s0, s1, e0, e1 } = period(row);
  if (asOf === true && isAct) return certain ? s1 <= until : s0 <= until;
  return certain ? s1 <= until && e0 >= since : s0 <= until && e1 >= since;
}

/** A change as an entry of the timeline shows it. */
export interface Entry {
  readonly id: string;
  readonly change: 'HAPPENED' | 'STARTED' | 'ENDED';
  readonly date: string;
}

function entriesOf(row: RelationshipInput): Entry[] {
  const { id, start, end } = row;
  return [
    ...(start === undefined ? [] : [{ id, change: period(row).isAct ? 'HAPPENED' : 'STARTED', date: start } as const]),
    ...(end === undefined || period(row).isAct ? [] : [{ id, change: 'ENDED', date: end } as const]),
  ];
}

/** Earliest day, latest day, id, the start before the end. */
function compare(a: Entry, b: Entry): number {
  const place = ({ id, change, date }: Entry) => [...days(date), id, change === 'ENDED' ? '1' : '0'];
  const [left, right] = [place(a), place(b)];
  const at = left.findIndex((value, i) => value !== right[i]);
  return at < 0 ? 0 : (left[at] ?? '') < (right[at] ?? '') ? -1 : 1;
}

/** Which relationships a question is about. */
export interface Question {
  readonly of?: readonly string[];
  readonly between?: boolean;
  readonly types?: readonly string[];
}

/** The rows that a question is about. */
export function asked(rows: readonly RelationshipInput[], { of, between, types }: Question): RelationshipInput[] {
  return rows.filter(({ from, to, type }) => {
    const ends = [from, to].filter((id) => of?.includes(id));
    const isNear = of === undefined || (between === true ? ends.length === 2 : ends.length > 0);
    return isNear && (types === undefined || types.includes(type));
  });
}

/** The timeline of rows, and how many of them have no date. */
export function timeline(rows: readonly RelationshipInput[], time?: Time): { entries: Entry[]; undated: number } {
  const there = time === undefined ? rows : rows.filter((row) => holds(row, time));
  const isIn = ({ date }: Entry) => {
    if (time === undefined) return true;
    const [first, last] = days(date);
    const { until, certain } = time;
    const since = time.asOf === true ? past : time.since;
    return certain ? first >= since && last <= until : first <= until && last >= since;
  };
  return {
    entries: there.flatMap(entriesOf).filter(isIn).sort(compare),
    undated: there.filter(({ start, end }) => start === undefined && end === undefined).length,
  };
}

/** A row without some of its fields. */
export const without = (row: RelationshipInput, fields: readonly string[]): RelationshipInput =>
  Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field))) as unknown as RelationshipInput;

const longOrOld = [
  '201X',
  '20XX',
  '199X~',
  '-004X',
  '-00XX',
  '0000',
  '-0043',
  '-0043~',
  '-0043-03-15',
  '000X',
  '0000-12-31%',
];

/**
 * Adds dates of all forms to a random graph: periods that are vague, short, long, ended, open, over when they begin, or
 * turned into acts.
 */
export function withPeriods(graph: RandomGraph, random: Random): RandomGraph {
  const day = () => {
    const year = 2010 + random.whole(6);
    const month = String(1 + random.whole(12)).padStart(2, '0');
    const date = String(1 + random.whole(28)).padStart(2, '0');
    if (random.chance(0.1)) return random.pick([...longOrOld, `-00${20 + random.whole(80)}-${month}-${date}`]);
    const mark = random.chance(0.1) ? random.pick(['~', '?', '%']) : '';
    return random.pick([`${year}`, `${year}-${month}`, `${year}-${month}-${date}`, `${year}-06-15`]) + mark;
  };
  const date = () => {
    // A range is in order without the marks of its ends.
    const plain = (one = '') => days(one.replace(/[~?%]$/, ''));
    const ends = [day(), day()].sort((a, b) => (plain(a)[0] < plain(b)[0] ? -1 : 1));
    return random.chance(0.2) && plain(ends[0])[0] <= plain(ends[1])[1] ? ends.join('..') : day();
  };
  const relationships = graph.relationships.map((row, i): RelationshipInput => {
    const rest = without(row, ['start', 'end', 'ongoing']);
    const start = random.chance(0.8) ? date() : undefined;
    const end = random.chance(0.4) ? date() : undefined;
    if (start !== undefined && i % 12 === 0) return { ...rest, start, end: start };
    const fits = end !== undefined && (start === undefined || days(end)[1] >= days(start)[0]);
    if (fits) return { ...rest, ...(start !== undefined && { start }), end };
    const form = random.chance(0.2) ? { act: random.chance(0.5) } : random.chance(0.1) ? { ongoing: true } : {};
    return { ...rest, ...(start !== undefined && { start }), ...form };
  });
  return { ...graph, relationships };
}
