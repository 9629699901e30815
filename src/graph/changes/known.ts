import { queries } from '../../generated/queries.js';
import { FAR_FUTURE, parsePartialDate } from '../time.js';
import type { CheckedSet } from './check.js';
import { Probes, type Run, type StoredNode, type StoredRelationship } from './probes.js';
import type { Evidence } from './summary.js';

/** What the database holds of all that a change set gives or refers to. */
export interface Known {
  readonly nodes: ReadonlyMap<string, StoredNode>;
  readonly relationships: ReadonlyMap<string, StoredRelationship>;
  /** The classes of what is only referred to. */
  readonly classes: ReadonlyMap<string, string>;
}

/** The class of an id in the database. */
export function storedClass(known: Known, id: string): string | undefined {
  const node = known.nodes.get(id)?.class ?? known.classes.get(id);
  return node ?? (known.relationships.has(id) ? 'Relationship' : undefined);
}

const there = (ids: readonly (string | undefined)[]): string[] => ids.filter((id) => id !== undefined);

/** The ids of nodes that rows refer to, sources aside; the ids of relationships too, for no node may have one. */
function referredIds(set: CheckedSet): string[] {
  const relationships = set.relationships.flatMap(({ row }) => [
    ...[row.id, row.from, row.to, row.destination, row.previousEmployer, row.joint],
    ...(row.events ?? []),
  ]);
  const statements = set.statements.flatMap(({ row: { about, attributedTo: sayer } }) => [
    about,
    sayer !== undefined && 'entity' in sayer ? sayer.entity : undefined,
  ]);
  const events = set.events.flatMap(({ row }) => row.participants.map(({ entity }) => entity));
  const joints = set.joints.flatMap(({ row }) => row.participants);
  return there([...relationships, ...statements, ...events, ...joints]);
}

function sourceIds(set: CheckedSet): string[] {
  const cited = set.statements.map(({ row }) => row.source);
  const naming = set.entities.flatMap(({ row }) => row.names?.map(({ source }) => source) ?? []);
  return there([...cited, ...naming]);
}

/** Reads what the database holds of all that a set gives or refers to. */
export async function readKnown(run: Run, set: CheckedSet): Promise<Known> {
  const probes = await Probes.open(run);
  const lists = [set.sources, set.entities, set.joints, set.events, set.statements] as const;
  const given = new Set(lists.flatMap((rows) => rows.map(({ row }) => row.id)));
  const wanted = new Set([...given, ...sourceIds(set)]);
  const nodes = await probes.nodes(wanted);
  const classes = await probes.classes(new Set(referredIds(set).filter((id) => !wanted.has(id))));
  const own = set.relationships.map(({ row }) => row.id);
  const abouts = set.statements.map(({ row }) => row.about).filter((id) => !given.has(id) && !classes.has(id));
  return { nodes, classes, relationships: await probes.relationships(new Set([...own, ...abouts])) };
}

/** The earliest day on which a source can have been published. */
export function publicationDay(publishedAt: unknown): number | null {
  return typeof publishedAt === 'string' ? parsePartialDate(publishedAt, 'publishedAt').earliest : null;
}

/** The current statements about relationships by what they are about. */
export async function storedEvidence(run: Run, ids: readonly string[]): Promise<Map<string, Evidence[]>> {
  const evidence = new Map<string, Evidence[]>();
  if (ids.length === 0) return evidence;
  for (const { aboutId, publishedAt, ...row } of await run(queries.changes.evidence, { ids, current: FAR_FUTURE })) {
    const list = evidence.get(aboutId) ?? [];
    list.push({ ...row, sourceDay: publicationDay(publishedAt) });
    evidence.set(aboutId, list);
  }
  return evidence;
}
