import { queries } from '../../generated/queries.js';
import type { Database } from '../../neo4j/run.js';
import { auditAttributes } from './attributes.js';
import { factProblems, type StoredRecord } from './auditFact.js';
import { auditSequence, chainProblems, Latest, type Recorded } from './auditSequence.js';
import { statementFolds } from './derived.js';
import { foundIn, isRetracted, reading, storedEvidence } from './known.js';
import { auditErased } from './erasing/audit.js';
import { auditFormer } from './merging/audit.js';
import { auditNames } from './names.js';
import { inPages } from './pages.js';
import { auditSources } from './sources.js';
import { strayShadows } from './shadows.js';

/** What an audit found. */
export interface Audit {
  /** How many facts stand. */
  readonly standing: number;
  /** How many are recorded but denied or deprecated. */
  readonly notStanding: number;
  /** What does not agree, a sentence each. */
  readonly problems: string[];
}

const pageSize = 1000;

interface Counts {
  standing: number;
  notStanding: number;
}

async function auditFacts(database: Database, latest: Latest, problems: string[]): Promise<Counts> {
  const counts: Counts = { standing: 0, notStanding: 0 };
  const read = (after: string) => database.read(queries.changes.auditFacts, { after, limit: pageSize });
  for await (const rows of inPages<StoredRecord>(read)) {
    const facts = new Map(rows.map(({ id }) => [id, [] as StoredRecord[]]));
    for (const row of rows) facts.get(row.id)?.push(row);
    const evidence = await storedEvidence(reading(database), [...facts.keys()]);
    for (const [id, records] of facts) {
      const stands = records.some(({ props }) => props.current !== undefined && props.status === 'STANDS');
      counts[stands ? 'standing' : 'notStanding'] += 1;
      problems.push(...factProblems(records, evidence.get(id) ?? []));
      const said = records.map(({ props }): Recorded => ({ ...props, gap: props.undone }));
      for (const one of said) latest.see(one);
      problems.push(
        ...chainProblems(
          id,
          said.sort((a, b) => Number(a.revision) - Number(b.revision)),
        ),
      );
    }
  }
  return counts;
}

/** What is recorded of an entity follows upon what was. */
async function auditEntities(database: Database, latest: Latest, problems: string[]): Promise<void> {
  const read = (after: string) => database.read(queries.changes.auditEntities, { after, limit: pageSize });
  for await (const rows of inPages(read)) {
    for (const { id, records } of rows) {
      const said = records as readonly Recorded[];
      for (const one of said) latest.see(one);
      problems.push(...chainProblems(id, said));
    }
  }
}

/** What is recorded of a joint sum follows upon what was. */
async function auditJoints(database: Database, latest: Latest, problems: string[]): Promise<void> {
  const read = (after: string) => database.read(queries.changes.auditJoints, { after, limit: pageSize });
  for await (const rows of inPages(read)) {
    for (const { id, records } of rows) {
      const said = records as readonly Recorded[];
      for (const one of said) latest.see(one);
      problems.push(...chainProblems(id, said));
    }
  }
}

/** What of a statement follows from its texts; null is absent. */
const derivedOf = (row: object, names: readonly string[]) =>
  JSON.stringify(names.map((name) => (row as Readonly<Record<string, unknown>>)[name] ?? null));
const folded = ['quoteFold', 'textsFold', 'propertyFold', 'valueFold', 'aboutType'];

/**
 * Every statement is about something that is recorded, by its id and by its edge. What is derived of it follows from its
 * texts and from that.
 */
async function auditStatements(database: Database, latest: Latest, problems: string[]): Promise<void> {
  const read = (after: string) => database.read(queries.changes.auditStatements, { after, limit: pageSize });
  for await (const rows of inPages(read)) {
    const aboutOf = new Map(rows.map(({ id, props }) => [id, String(props.aboutId)]));
    // What ended with an entity that was withdrawn is about what it was.
    const ended = new Set(rows.flatMap(({ props }) => (isRetracted(props) ? [String(props.aboutId)] : [])));
    const found = await foundIn(reading(database), new Set(aboutOf.values()));
    for (const about of new Set(aboutOf.values())) {
      const is = found.get(about)?.class;
      if (is === 'Fact' || is === 'Entity' || (is === 'FormerEntity' && ended.has(about))) continue;
      problems.push(`Statements are about ${about}, which is ${is === undefined ? 'not recorded' : `a ${is}`}.`);
    }
    for (const { id, props, about: edges } of rows) {
      latest.see(props);
      const about = aboutOf.get(id) ?? '';
      if (edges.join() !== about) {
        problems.push(`${id}: it is about ${about}; its edge leads to ${edges.join(' and ') || 'nothing'}.`);
      }
      const wanted = { ...statementFolds(props), aboutType: found.get(about)?.type };
      if (derivedOf(props, folded) !== derivedOf(wanted, folded))
        problems.push(`${id}: what is derived of it is not what its texts and ${about} give.`);
    }
  }
}

/**
 * Compares all that is derived of facts (summaries, keys, folded texts, documents, labels, shadows), of statements, of names,
 * of attributes and of sources with what their fields and the current statements give, looks for statements and shadows of nothing,
 * whether what was recorded follows one upon the other and the numbers of changes are without gaps, and whether what was erased
 * is there again. Reads all; it
 * changes nothing.
 */
export async function audit(database: Database): Promise<Audit> {
  const problems: string[] = [];
  const latest = new Latest();
  const counts = await auditFacts(database, latest, problems);
  await strayShadows(database, problems);
  await auditEntities(database, latest, problems);
  await auditJoints(database, latest, problems);
  await auditStatements(database, latest, problems);
  await auditNames(database, problems);
  await auditAttributes(database, problems);
  await auditSources(database, problems);
  const last = await auditSequence(database, problems);
  problems.push(...latest.problems(last));
  await auditFormer(database, problems);
  await auditErased(database, problems);
  return { ...counts, problems };
}
