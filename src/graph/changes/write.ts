import { WhowhomError } from '../../errors.js';
import { fragments, queries } from '../../generated/queries.js';
import { entityKinds, relationshipTypes, type EntityKind } from '../../generated/vocabulary.js';
import { compose, withTypes } from '../../neo4j/compose.js';
import type { RunInWrite } from '../../neo4j/run.js';
import type { Query } from '../../query.js';
import type { CheckedSet } from './check.js';
import type { StatementInput } from './input.js';
import type { Plan } from './plan.js';
import {
  anonymousProperties,
  entityProperties,
  jointProperties,
  namesOf,
  statementProperties,
  toStored,
} from './properties.js';

/** Element ids of what a transaction wrote and that gets the number of the change. */
interface Written {
  readonly nodes: string[];
  readonly relationships: string[];
  readonly ended: string[];
}

type RowsQuery = Query<{ readonly rows: readonly object[] }, { readonly elements: readonly string[] }>;

/** Writes rows; every row must have been written, or nothing is. */
async function create(run: RunInWrite, query: RowsQuery, rows: readonly object[]): Promise<readonly string[]> {
  if (rows.length === 0) return [];
  const elements = (await run(query, { rows }))[0]?.elements ?? [];
  if (elements.length !== rows.length) {
    throw new WhowhomError('INTERNAL', `${query.name} wrote ${elements.length} of ${rows.length} rows.`);
  }
  return elements;
}

const labels: Readonly<Record<EntityKind, string>> = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  PRODUCT: 'Product',
  PLACE: 'Place',
  TOPIC: 'Topic',
};

const entitiesQuery = (kind: EntityKind) =>
  compose(queries.changes.createEntities, kind, {
    create: () => fragments.changes.createEntity.text.replace('KIND', labels[kind]),
  });

async function writeEntities(run: RunInWrite, { entities }: CheckedSet, written: Written): Promise<void> {
  for (const kind of entityKinds) {
    const rows = entities.filter(({ row }) => row.kind === kind).map(({ row }) => toStored(entityProperties(row)));
    written.nodes.push(...(await create(run, entitiesQuery(kind), rows)));
  }
  const names = entities.flatMap(({ row }) =>
    namesOf(row).map(({ source, text, lang, usage }, order) => ({
      entity: row.id,
      source: source ?? null,
      props: toStored({ text, lang: lang ?? null, usage: usage ?? 'ALTERNATIVE', order }),
    })),
  );
  if (names.length > 0) await run(queries.changes.createNames, { rows: names });
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
  written.nodes.push(...(await create(run, queries.changes.createJoints, joints)));
  written.nodes.push(...(await create(run, queries.changes.createEvents, events)));
}

async function writeRelationships(run: RunInWrite, plan: Plan, written: Written): Promise<void> {
  if (plan.removed.length > 0) await run(queries.changes.remove, { elements: plan.removed });
  for (const type of relationshipTypes) {
    const rows = plan.relationships.filter((one) => one.type === type).map(({ props }) => toStored(props));
    const query = compose(queries.changes.createRelationships, type, {
      create: () => withTypes(fragments.changes.createRelationship.text, [type]),
    });
    written.relationships.push(...(await create(run, query, rows)));
  }
  written.nodes.push(...(await create(run, queries.changes.createVersions, plan.versions.map(toStored))));
  // What stood keeps its own rec and only ends now.
  written.ended.push(...(await create(run, queries.changes.createVersions, plan.superseded.map(toStored))));
  written.ended.push(...plan.ended);
  if (plan.summaries.length === 0) return;
  const of = (version: boolean) =>
    plan.summaries
      .filter((one) => one.version === version)
      .map(({ element, props }) => ({ element, props: toStored(props) }));
  for (const { element, version } of plan.summaries) (version ? written.nodes : written.relationships).push(element);
  await run(queries.changes.summarize, { relationships: of(false), versions: of(true) });
}

async function writeAttributions(run: RunInWrite, statements: readonly StatementInput[]): Promise<void> {
  const named: object[] = [];
  const anonymous: object[] = [];
  for (const { id, attributedTo: sayer } of statements) {
    if (sayer === undefined) continue;
    if ('entity' in sayer) named.push({ statement: id, entity: sayer.entity });
    else {
      const { id: sayerId, description } = anonymousProperties(sayer.anonymous);
      anonymous.push({ statement: id, id: sayerId, description });
    }
  }
  if (named.length > 0) await run(queries.changes.attribute, { rows: named });
  if (anonymous.length > 0) await run(queries.changes.attributeAnonymous, { rows: anonymous });
}

async function writeStatements(run: RunInWrite, set: CheckedSet, plan: Plan, written: Written): Promise<void> {
  const statements = set.statements.map(({ row }) => row);
  const rows = statements.map((row) => ({
    source: row.source ?? null,
    props: toStored(statementProperties(row, plan.aboutTypes.get(row.about))),
  }));
  const cited = rows.filter(({ source }) => source !== null);
  const uncited = rows.filter(({ source }) => source === null);
  written.nodes.push(...(await create(run, queries.changes.createStatements, cited)));
  written.nodes.push(...(await create(run, queries.changes.createUncited, uncited)));
  await writeAttributions(run, statements);
}

/** Who made a change and when. */
export interface ChangeStamp {
  readonly actor: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly at: string;
}

/** Writes everything of a change, evidence included, and last its number. */
export async function writeChange(run: RunInWrite, rows: CheckedSet, plan: Plan, stamp: ChangeStamp): Promise<void> {
  const written: Written = { nodes: [], relationships: [], ended: [] };
  const sources = rows.sources.map(({ row }) => ({ ...row, rec: 0n }));
  written.nodes.push(...(await create(run, queries.changes.createSources, sources)));
  await writeEntities(run, rows, written);
  await writeShared(run, rows, written);
  await writeRelationships(run, plan, written);
  await writeStatements(run, rows, plan, written);
  const created = Object.values(rows).flatMap((list) => list.map(({ row }) => row.id));
  await run(queries.changes.finish, {
    ...stamp,
    ...written,
    subjects: [...created, ...plan.corrected],
    actions: [...created.map(() => 'CREATED'), ...plan.corrected.map(() => 'CORRECTED')],
  });
}
