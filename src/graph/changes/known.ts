import { fragments, queries } from '../../generated/queries.js';
import { relationshipTypes, type RelationshipType } from '../../generated/vocabulary.js';
import { compose, withTypes } from '../../neo4j/compose.js';
import type { Database, RunInWrite } from '../../neo4j/run.js';
import { FAR_FUTURE, parsePartialDate } from '../time.js';
import type { CheckedSet } from './check.js';
import type { Properties } from './properties.js';
import type { Evidence } from './summary.js';

/** A node as it is stored. */
export interface StoredNode {
  readonly class: string;
  readonly props: Properties;
  readonly parts: readonly unknown[];
}

/** A relationship as it is recorded now: standing, or as the version of one that does not. */
export interface StoredRelationship {
  readonly type: RelationshipType;
  readonly props: Properties;
  readonly element: string;
  readonly version: boolean;
}

/** Runs a reading statement, inside a write or on its own. */
export type Run = RunInWrite;

/** Reads of a database on their own. */
export const reading =
  (database: Database): Run =>
  (query, params) =>
    database.read(query, params);

/** What the database holds of all that a change set gives or refers to. */
export interface Known {
  readonly nodes: ReadonlyMap<string, StoredNode>;
  readonly relationships: ReadonlyMap<string, StoredRelationship>;
  /** The classes of what is only referred to. */
  readonly classes: ReadonlyMap<string, string>;
}

/** The class of an id in the database. */
export function storedClass(known: Known, id: string): string | undefined {
  if (known.relationships.has(id)) return 'Relationship';
  return known.nodes.get(id)?.class ?? known.classes.get(id);
}

/** The ids that a row of each list refers to, sources aside. */
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
  return [...relationships, ...statements, ...events, ...joints].filter((id) => id !== undefined);
}

function sourceIds(set: CheckedSet): string[] {
  const cited = set.statements.map(({ row }) => row.source);
  const naming = set.entities.flatMap(({ row }) => row.names?.map(({ source }) => source) ?? []);
  return [...cited, ...naming].filter((id) => id !== undefined);
}

/** The statement that finds relationships by id, one probe a type. */
const relationshipsQuery = () =>
  compose(queries.changes.relationships, '', {
    branches: () =>
      relationshipTypes.map((type) => withTypes(fragments.changes.probe.text, [type])).join('\n  UNION ALL\n'),
  });

/** What is recorded about relationships now. */
export async function storedRelationships(run: Run, ids: readonly string[]): Promise<Map<string, StoredRelationship>> {
  if (ids.length === 0) return new Map();
  const rows = await run(relationshipsQuery(), { ids, current: FAR_FUTURE });
  return new Map(rows.map((row) => [row.id, { ...row, type: row.type as RelationshipType }]));
}

/** Reads what the database holds of all that a set gives or refers to. */
export async function readKnown(run: Run, set: CheckedSet): Promise<Known> {
  const lists = [set.sources, set.entities, set.joints, set.events, set.statements] as const;
  const given = new Set(lists.flatMap((rows) => rows.map(({ row }) => row.id)));
  const wanted = new Set([...given, ...sourceIds(set)]);
  const nodes = wanted.size > 0 ? await run(queries.changes.stored, { ids: [...wanted] }) : [];
  const referred = new Set(referredIds(set).filter((id) => !wanted.has(id)));
  const classes = referred.size > 0 ? await run(queries.nodes.classes, { ids: [...referred] }) : [];
  const found = new Map(classes.map((row) => [row.id, row.class]));
  const abouts = set.statements.map(({ row }) => row.about).filter((id) => !given.has(id) && !found.has(id));
  const probed = new Set([...set.relationships.map(({ row }) => row.id), ...abouts]);
  return {
    nodes: new Map(nodes.map((row) => [row.id, row])),
    classes: found,
    relationships: await storedRelationships(run, [...probed]),
  };
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
