import { fragments, queries } from '../../generated/queries.js';
import { relationshipTypes, type RelationshipType } from '../../generated/vocabulary.js';
import { compose, withTypes } from '../../neo4j/compose.js';
import type { Database } from '../../neo4j/run.js';
import { amountTail, ownerKey, startTail } from '../keys.js';
import { FAR_FUTURE } from '../time.js';
import { relationshipFolds, sortKeys, statementFolds, storedEndKeys } from './derived.js';
import { storedEvidence } from './known.js';
import { derivedEnd, summaryProperties } from './plan.js';
import { Probes, reading } from './probes.js';
import type { Properties } from './properties.js';
import { summaryOf } from './summary.js';

/** What an audit found. */
export interface Audit {
  /** How many relationships stand. */
  readonly standing: number;
  /** How many are recorded but denied or deprecated. */
  readonly notStanding: number;
  /** What does not agree, a sentence each. */
  readonly problems: string[];
}

interface Audited {
  readonly id: string;
  readonly type: RelationshipType;
  readonly fromId: string;
  readonly toId: string;
  readonly props: Properties;
  readonly stands: boolean;
}

const pageSize = 1000;

/** Walks a list page by page; `read` gives the rows after an id. */
async function* pages<T>(read: (after: string) => Promise<T[]>, idOf: (row: T) => string): AsyncGenerator<T[]> {
  for (let after = ''; ;) {
    const rows = await read(after);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    after = idOf(last);
  }
}

/** The keys that the stored fields give. */
function keysOf(one: Audited): Properties {
  const { id, props, fromId, toId } = one;
  const dated = props.startText === undefined ? null : { s0: Number(props.s0), s1: Number(props.s1) };
  const tail = startTail(dated, id);
  const keys = {
    ...{ fromId, toId, startKey: tail, fromKey: ownerKey(fromId, tail), toKey: ownerKey(toId, tail) },
    ...relationshipFolds(props),
    ...sortKeys(props.paidAmount, props.pledgedAmount),
    ...{ endKey: undefined, fromEndKey: undefined, toEndKey: undefined },
    ...storedEndKeys({ ...props, id, fromId, toId }),
  };
  const amount = props.paidAmount ?? props.pledgedAmount;
  if (typeof amount !== 'string') return keys;
  const currency = props.paidAmount === undefined ? props.pledgedCurrency : props.paidCurrency;
  const byAmount = amountTail(amount, typeof currency === 'string' ? currency : undefined, id);
  return { ...keys, fromAmountKey: ownerKey(fromId, byAmount), toAmountKey: ownerKey(toId, byAmount) };
}

async function auditPage(database: Database, rows: readonly Audited[], problems: string[]): Promise<void> {
  const evidence = await storedEvidence(
    reading(database),
    rows.map(({ id }) => id),
  );
  for (const row of rows) {
    const summary = summaryOf(evidence.get(row.id) ?? []);
    const wanted = {
      disputedAspects: undefined,
      ...summaryProperties(summary),
      ...derivedEnd(row.type, row.props, summary),
      ...keysOf(row),
    };
    for (const [name, value] of Object.entries(wanted)) {
      const stored = row.props[name];
      if (JSON.stringify(stored) === JSON.stringify(value)) continue;
      problems.push(
        `${row.id}: ${name} is ${JSON.stringify(stored)}; its fields and statements give ${JSON.stringify(value)}.`,
      );
    }
    const stands = summary.standing === 'STANDS';
    if (stands !== row.stands) problems.push(`${row.id}: its statements say ${summary.standing}, which it is not.`);
  }
}

async function auditType(database: Database, type: RelationshipType, problems: string[]): Promise<number> {
  const query = compose(queries.changes.auditRelationships, type, {
    match: () => withTypes(fragments.changes.auditMatch.text, [type]),
  });
  let count = 0;
  for await (const rows of pages(
    (after) => database.read(query, { after, limit: pageSize }),
    ({ id }) => id,
  )) {
    count += rows.length;
    await auditPage(
      database,
      rows.map((row) => ({ ...row, type, stands: true })),
      problems,
    );
  }
  return count;
}

async function auditVersions(database: Database, problems: string[]): Promise<number> {
  let count = 0;
  for await (const rows of pages(
    (after) => database.read(queries.changes.auditVersions, { after, limit: pageSize, current: FAR_FUTURE }),
    ({ id }) => id,
  )) {
    count += rows.length;
    const audited = rows.map(({ id, type, props }) => {
      const [fromId, toId] = [String(props.fromId), String(props.toId)];
      return { id, type: type as RelationshipType, fromId, toId, props, stands: false };
    });
    await auditPage(database, audited, problems);
  }
  return count;
}

/**
 * Every statement is about something that is recorded: ids bind them, so the database does not watch over that. What is
 * derived of it follows from its texts and from that.
 */
async function auditStatements(database: Database, problems: string[]): Promise<void> {
  const probes = await Probes.open(reading(database));
  for await (const rows of pages(
    (after) => database.read(queries.changes.auditStatements, { after, limit: pageSize }),
    ({ id }) => id,
  )) {
    const ids = new Set(rows.map(({ aboutId }) => aboutId));
    const nodes = await probes.classes(ids);
    const relationships = await probes.relationships(new Set([...ids].filter((id) => !nodes.has(id))));
    for (const id of ids) {
      if (!nodes.has(id) && !relationships.has(id)) problems.push(`Statements are about ${id}, which is not recorded.`);
    }
    for (const row of rows) {
      const { id, aboutId, quoteFold, textsFold, propertyFold, valueFold, aboutType } = row;
      const stored = { quoteFold, textsFold, propertyFold, valueFold, aboutType };
      const type = relationships.get(aboutId)?.type ?? null;
      const lacking = { quoteFold: null, textsFold: null, propertyFold: null, valueFold: null };
      const wanted = { ...lacking, ...statementFolds(row), aboutType: type };
      if (JSON.stringify(stored) !== JSON.stringify(wanted))
        problems.push(`${id}: what is derived of it is not what its texts and ${aboutId} give.`);
    }
  }
}

/**
 * Compares every stored summary and key with what the fields and the current statements give, and looks for statements
 * about nothing. Reads all; it changes nothing.
 */
export async function audit(database: Database): Promise<Audit> {
  const problems: string[] = [];
  let standing = 0;
  for (const type of relationshipTypes) standing += await auditType(database, type, problems);
  const notStanding = await auditVersions(database, problems);
  await auditStatements(database, problems);
  return { standing, notStanding, problems };
}
