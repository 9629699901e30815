import { vocabulary } from '../generated/vocabulary.js';
import { dayToText, FAR_FUTURE, FAR_PAST } from '../graph/time.js';
import type { ExportEdge, ExportEntry, ExportNode, ExportPeriod } from './model.js';

/** A period as dates: as stated, and the days YYYY-MM-DD between which start and end lie; null is open, or not stated. */
export interface PlainPeriod {
  readonly startText: string | null;
  readonly endText: string | null;
  readonly startEarliest: string | null;
  readonly startLatest: string | null;
  readonly endEarliest: string | null;
  readonly endLatest: string | null;
}

/** An entity as it stands in a file. */
export interface PlainNode extends Omit<ExportNode, 'existence'> {
  readonly existence: PlainPeriod | null;
}

/** A change of a timeline, with its place in it, from 1. */
export interface PlainEntry extends Omit<ExportEntry, 'edge'> {
  readonly position: number;
}

/** A relationship as it stands in a file. */
export interface PlainEdge extends Omit<ExportEdge, keyof ExportPeriod>, PlainPeriod {
  /** What a reader shows beside a line: the wording of the source, else that of the type. */
  readonly label: string;
  /** How many sources support it, at least 1: readers drop edges of weight 0. */
  readonly weight: number;
  /** Of a timeline; else empty. */
  readonly entries: readonly PlainEntry[];
}

/** A day as YYYY-MM-DD; null for the far ends. */
const dayText = (day: number): string | null => (day <= FAR_PAST || day >= FAR_FUTURE ? null : dayToText(day));

/** The dates of a period. */
export function plainPeriod({ startText, endText, s0, s1, e0, e1 }: ExportPeriod): PlainPeriod {
  return {
    startText,
    endText,
    startEarliest: dayText(s0),
    startLatest: dayText(s1),
    endEarliest: dayText(e0),
    endLatest: dayText(e1),
  };
}

/** An entity as it stands in a file. */
export function plainNode(node: ExportNode): PlainNode {
  return { ...node, existence: node.existence === null ? null : plainPeriod(node.existence) };
}

/** A relationship as it stands in a file, with its changes. */
export function plainEdge(edge: ExportEdge, entries: readonly PlainEntry[] = []): PlainEdge {
  const { id, type, kind, from, to, s0, s1, e0, e1, startText, endText, ...rest } = edge;
  return {
    id,
    type,
    label: kind ?? vocabulary[type].labels.en ?? type,
    kind,
    from,
    to,
    ...plainPeriod({ s0, s1, e0, e1, startText, endText }),
    ...rest,
    weight: Math.max(1, edge.sourceCount),
    entries,
  };
}

/** The changes of a timeline by the relationship they are of. */
export function entriesByEdge(entries: readonly ExportEntry[] | null): ReadonlyMap<string, readonly PlainEntry[]> {
  const found = new Map<string, PlainEntry[]>();
  for (const [i, { edge, ...entry }] of (entries ?? []).entries()) {
    const list = found.get(edge) ?? [];
    list.push({ position: i + 1, ...entry });
    found.set(edge, list);
  }
  return found;
}
