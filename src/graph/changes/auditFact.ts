import { factOf, labelsOf, readDoc, shadowOf, storedFact, type FactStatus } from './facts.js';
import { isRetracted } from './known.js';
import { summarized } from './plan.js';
import type { Properties } from './properties.js';
import { summaryOf, type Evidence } from './summary.js';

/** One record of a fact as it is stored. */
export interface StoredRecord {
  readonly id: string;
  readonly props: Properties;
  readonly labels: readonly string[];
  readonly shadows: readonly unknown[];
}

/** What a record adds by itself: nothing that it has to agree with stands beside it. */
const own = new Set(['rec', 'sup', 'supReason', 'revision', 'undone', 'redacted']);

const statuses: Readonly<Record<FactStatus, true>> = {
  ...{ STANDS: true, DENIED: true, DEPRECATED: true, SUPERSEDED: true, RETRACTED: true },
};

const text = (value: unknown): string => JSON.stringify(value ?? null);

/** The names under which two bags of properties differ, in the order of the alphabet. */
function differing(stored: Properties, wanted: Properties): string[] {
  const names = new Set([...Object.keys(stored), ...Object.keys(wanted)]);
  return [...names].filter((name) => !own.has(name) && text(stored[name]) !== text(wanted[name])).sort();
}

function labelProblems({ id, labels }: StoredRecord, status: FactStatus): string[] {
  const wanted = ['Fact', ...labelsOf(status)].sort();
  const got = [...labels].sort();
  if (got.join() === wanted.join()) return [];
  return [`${id}: its labels are ${got.join(', ')}; that it is ${status} wants ${wanted.join(', ')}.`];
}

function shadowProblems({ id, props, shadows }: StoredRecord): string[] {
  const [only] = shadows as { readonly type: string; readonly props: Properties }[];
  if (props.status !== 'STANDS') return shadows.length > 0 ? [`${id}: it has a shadow and does not stand.`] : [];
  if (only === undefined || shadows.length > 1) {
    return [`${id}: it has ${shadows.length} shadows; what stands has one, from ${text(props.fromId)} on.`];
  }
  const wanted: Properties = { ...shadowOf(props), type: props.type };
  const got: Properties = { ...only.props, type: only.type };
  const names = [...differing(got, wanted), ...(text(got.rec) === text(props.rec) ? [] : ['rec'])];
  return names.map((name) => `${id}: of its shadow ${name} is ${text(got[name])}; the fact has ${text(wanted[name])}.`);
}

function fieldProblems({ id, props }: StoredRecord, wanted: Properties, from: string): string[] {
  return differing(props, wanted).map(
    (name) => `${id}: ${name} is ${text(props[name])}; ${from} ${text(wanted[name])}.`,
  );
}

/** Of what is recorded now: everything follows from its fields and its statements. */
function currentProblems(record: StoredRecord, evidence: readonly Evidence[]): string[] {
  const { id, props } = record;
  const summary = summaryOf(evidence);
  const problems = shadowProblems(record);
  if (summary.standing !== props.status) {
    problems.push(`${id}: its statements say ${summary.standing}, which it is not: it is ${text(props.status)}.`);
  }
  const wanted = storedFact(summarized(factOf(props), summary), props.status as FactStatus);
  return [...problems, ...fieldProblems(record, wanted, 'its fields and statements give')];
}

/** Of what was: its summary was that of its time, and all else follows from its fields. */
function pastProblems(record: StoredRecord): string[] {
  const { props } = record;
  const wanted = { ...storedFact(factOf(props), props.status as FactStatus), current: undefined };
  return fieldProblems(record, wanted, 'its fields give');
}

/** Why a record cannot be read at all. */
function unreadable({ id, props }: StoredRecord): string[] {
  const { status, doc } = props;
  if (!Object.hasOwn(statuses, String(status))) return [`${id}: its status is ${text(status)}, which is none.`];
  return readDoc(props) === null ? [`${id}: doc is ${text(doc)}; wanted is a JSON object.`] : [];
}

/** Of what was withdrawn: it is as it was recorded, and no statement is about it any more. */
function withdrawnProblems(record: StoredRecord, evidence: readonly Evidence[]): string[] {
  const { id, props } = record;
  const wanted = storedFact(factOf(props), props.status as FactStatus);
  const left =
    evidence.length === 0 ? [] : [`${id}: it was retracted, and ${evidence.length} statements about it were not.`];
  const stands = props.status === 'STANDS' ? [`${id}: it stands and ended with change ${text(props.sup)}.`] : [];
  return [...stands, ...left, ...shadowProblems(record), ...fieldProblems(record, wanted, 'its fields give')];
}

function recordProblems(record: StoredRecord, evidence: readonly Evidence[]): string[] {
  if (record.props.current === undefined) return pastProblems(record);
  return isRetracted(record.props) ? withdrawnProblems(record, evidence) : currentProblems(record, evidence);
}

/** What does not agree of all that is and was recorded of one fact, a sentence each. */
export function factProblems(records: readonly StoredRecord[], evidence: readonly Evidence[]): string[] {
  const [first] = records;
  const current = records.filter(({ props }) => props.current !== undefined);
  const count = `${first?.id}: ${current.length} records are current; one holds what is recorded now.`;
  return [
    ...(current.length === 1 ? [] : [count]),
    ...records.flatMap((record) => {
      const fault = unreadable(record);
      if (fault.length > 0) return fault;
      const labels = labelProblems(record, record.props.status as FactStatus);
      return [...labels, ...recordProblems(record, evidence)];
    }),
  ];
}
