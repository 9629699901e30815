import { queries } from '../../generated/queries.js';
import type { Database } from '../../neo4j/run.js';
import { FAR_FUTURE } from '../time.js';
import type { Properties } from './properties.js';

const pageSize = 1000;

interface ChangeRow {
  readonly seq: number;
  readonly props: Properties;
}

function problemsOf({ seq, props }: ChangeRow, before: ChangeRow | null): string[] {
  const wanted = (before?.seq ?? 0) + 1;
  const gap = seq === wanted ? [] : [`Change ${seq}: behind ${wanted - 1} there is a gap, changes are missing.`];
  const isEarlier = before !== null && String(props.at) < String(before.props.at);
  const { subjects, actions } = props as { readonly subjects?: unknown[]; readonly actions?: unknown[] };
  return [
    ...gap,
    ...(isEarlier ? [`Change ${seq}: it was at ${String(props.at)}, which is before that of change ${seq - 1}.`] : []),
    ...(subjects?.length === actions?.length ? [] : [`Change ${seq}: it has not one action for each subject.`]),
  ];
}

/**
 * Tells where the numbers of changes have gaps or their moments go back, and of a counter that does not tell the last one.
 * What is written meanwhile is no problem.
 * @returns the number of the last change
 */
export async function auditSequence(database: Database, problems: string[]): Promise<number> {
  const counted = async () => (await database.read(queries.changes.counter, {}))[0]?.counter ?? 0;
  const atLeast = await counted();
  let before: ChangeRow | null = null;
  for (;;) {
    const rows: ChangeRow[] = await database.read(queries.whole.changes, { after: before?.seq ?? 0, limit: pageSize });
    if (rows.length === 0) break;
    for (const row of rows) {
      problems.push(...problemsOf(row, before));
      before = row;
    }
  }
  const last = before?.seq ?? 0;
  const atMost = await counted();
  if (last < atLeast || last > atMost)
    problems.push(`The counter of changes tells ${atMost}, and the last change is ${last}.`);
  return atMost;
}

/** What the records of one thing say of when each was recorded and ended. */
export interface Recorded {
  readonly rec?: unknown;
  readonly sup?: unknown;
  readonly revision?: unknown;
  /** Whether nothing of its own was recorded behind it for a while: it was merged into something else, or withdrawn. */
  readonly gap?: unknown;
}

/** Tells where the records of one thing, the first first, do not follow one upon the other. */
export function chainProblems(id: string, records: readonly Recorded[]): string[] {
  return records.flatMap((record, i) => {
    const next = records[i + 1];
    if (next === undefined) return [];
    const { rec, sup, revision, gap } = record;
    const follows = gap === true ? Number(sup) <= Number(next.rec) : sup === next.rec;
    const told = `${id}: what was recorded with change ${String(rec)}`;
    return [
      ...(follows ? [] : [`${told} ended with ${String(sup)}, and the next one began with ${String(next.rec)}.`]),
      ...(Number(revision) + 1 === Number(next.revision)
        ? []
        : [`${told} is revision ${String(revision)}, and the next one is ${String(next.revision)}.`]),
    ];
  });
}

/** The numbers of changes that records bear, the highest of which no change may have. */
export class Latest {
  #number = 0;

  see({ rec, sup }: Recorded): void {
    for (const one of [rec, sup])
      if (typeof one === 'number' && one !== FAR_FUTURE && one > this.#number) this.#number = one;
  }

  /** @param last the number of the last change, read after all records */
  problems(last: number): string[] {
    return this.#number > last ? [`Something bears the number ${this.#number}; the last change is ${last}.`] : [];
  }
}
