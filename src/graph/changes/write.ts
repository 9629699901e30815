import { WhowhomError } from '../../errors.js';
import { queries } from '../../generated/queries.js';
import type { EntityKind, RelationshipType } from '../../generated/vocabulary.js';
import type { RunInWrite } from '../../neo4j/run.js';
import type { CheckedSet } from './check.js';
import type { StatementInput } from './input.js';
import type { Known } from './known.js';
import type { Plan } from './plan.js';
import {
  anonymousProperties,
  entityProperties,
  jointProperties,
  namesOf,
  statementProperties,
  toStored,
} from './properties.js';
import { shadow } from './shadows.js';

/** Element ids of what a transaction wrote and that gets the number of the change. */
interface Written {
  readonly nodes: string[];
  readonly relationships: string[];
  readonly ended: string[];
}

/** All rows must have been written, or nothing is. */
function assertAll(what: string, written: number | undefined, wanted: number): void {
  if (written === wanted) return;
  throw new WhowhomError('INTERNAL', `cypher/changes/${what} wrote ${written ?? 0} of ${wanted}.`);
}

const createFacts = queries.changes.createFacts({ shadow });
const change = queries.changes.change({ shadow });

async function writeSources(run: RunInWrite, { sources }: CheckedSet, written: Written): Promise<void> {
  if (sources.length === 0) return;
  const [done] = await run(queries.changes.createSources, { rows: sources.map(({ row }) => ({ ...row, rec: 0n })) });
  assertAll('createSources', done?.elements.length, sources.length);
  written.nodes.push(...(done?.elements ?? []));
}

const labels: Readonly<Record<EntityKind, string>> = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  PRODUCT: 'Product',
  PLACE: 'Place',
  TOPIC: 'Topic',
};

async function writeEntities(run: RunInWrite, { entities }: CheckedSet, written: Written): Promise<void> {
  if (entities.length === 0) return;
  const rows = entities.map(({ row }) => ({
    label: labels[row.kind],
    props: toStored(entityProperties(row)),
    names: namesOf(row).map(({ source, text, lang, usage }, order) => ({
      source: source ?? null,
      props: toStored({ text, lang: lang ?? null, usage: usage ?? 'ALTERNATIVE', order }),
    })),
  }));
  const [done] = await run(queries.changes.createEntities, { rows });
  assertAll('createEntities', done?.elements.length, rows.length);
  written.nodes.push(...(done?.elements ?? []));
}

async function writeShared(run: RunInWrite, set: CheckedSet, written: Written): Promise<void> {
  const joints = set.joints.map(({ row }) => ({
    props: { ...jointProperties(row), rec: 0n },
    participants: row.participants.map((entity, order) => toStored({ entity, order })),
  }));
  const events = set.events.map(({ row: { id, name, participants } }) => ({
    props: { id, name, rec: 0n },
    participants: participants.map(({ entity, role }, order) => toStored({ entity, role: role ?? null, order })),
  }));
  const { createJoints, createEvents } = queries.changes;
  for (const [query, rows] of [[createJoints, joints] as const, [createEvents, events] as const]) {
    if (rows.length === 0) continue;
    const [done] = await run(query, { rows });
    assertAll(query.name, done?.elements.length, rows.length);
    written.nodes.push(...(done?.elements ?? []));
  }
}

async function writeFacts(run: RunInWrite, plan: Plan, written: Written): Promise<void> {
  if (plan.created.length > 0) {
    const rows = plan.created.map((row) => ({ ...row, props: toStored(row.props) }));
    const [done] = await run(createFacts, { rows });
    assertAll('createFacts', done?.facts.length, rows.length);
    written.nodes.push(...(done?.facts ?? []));
    written.relationships.push(...(done?.shadows ?? []));
  }
  if (plan.changed.length > 0) {
    const rows = plan.changed.map((row) => ({ ...row, props: toStored(row.props) }));
    const [done] = await run(change, { rows });
    assertAll('change', done?.facts.length, rows.length);
    written.nodes.push(...(done?.facts ?? []));
    written.relationships.push(...(done?.shadows ?? []));
    // What was keeps its own rec and only ends now.
    written.ended.push(...(done?.copies ?? []));
  }
}

/** Where the edges of a statement lead to. */
function edgesOf(row: StatementInput, isFact: boolean) {
  const { about, source, attributedTo: sayer } = row;
  return {
    ...(isFact ? { fact: about, entity: null } : { fact: null, entity: about }),
    source: source ?? null,
    sayer: sayer !== undefined && 'entity' in sayer ? sayer.entity : null,
    unnamed: sayer !== undefined && 'anonymous' in sayer ? [anonymousProperties(sayer.anonymous)] : [],
  };
}

/** The types of the facts that statements are about, by id. */
function typesOf({ relationships }: CheckedSet, known: Known): (id: string) => RelationshipType | null {
  const given = new Map(relationships.map(({ row: { id, type } }) => [id, type]));
  return (id) => given.get(id) ?? ((known.found.get(id)?.type ?? null) as RelationshipType | null);
}

async function writeStatements(run: RunInWrite, set: CheckedSet, known: Known, written: Written): Promise<void> {
  if (set.statements.length === 0) return;
  const typeOf = typesOf(set, known);
  const rows = set.statements.map(({ row }) => {
    const type = typeOf(row.about);
    return { props: toStored(statementProperties(row, type)), ...edgesOf(row, type !== null) };
  });
  const edges = rows.reduce(
    (sum, { source, sayer, unnamed }) => sum + 1 + Number(source !== null) + Number(sayer !== null) + unnamed.length,
    0,
  );
  const [done] = await run(queries.changes.createStatements, { rows });
  assertAll('createStatements', done?.elements.length, rows.length);
  assertAll('createStatements', done?.edges, edges);
  written.nodes.push(...(done?.elements ?? []));
}

/** Who made a change and when. */
export interface ChangeStamp {
  readonly actor: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly at: string;
}

/** Writes everything of a change, evidence included, and last its number. */
export async function writeChange(
  run: RunInWrite,
  rows: CheckedSet,
  known: Known,
  plan: Plan,
  stamp: ChangeStamp,
): Promise<void> {
  const written: Written = { nodes: [], relationships: [], ended: [] };
  await writeSources(run, rows, written);
  await writeEntities(run, rows, written);
  await writeShared(run, rows, written);
  await writeFacts(run, plan, written);
  await writeStatements(run, rows, known, written);
  const created = Object.values(rows).flatMap((list) => list.map(({ row }) => row.id));
  await run(queries.changes.finish, {
    ...stamp,
    ...written,
    subjects: [...created, ...plan.corrected],
    actions: [...created.map(() => 'CREATED'), ...plan.corrected.map(() => 'CORRECTED')],
  });
}
