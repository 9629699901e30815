import type { RelationshipType } from '../../generated/vocabulary.js';
import { periodOf } from '../time.js';
import type { CheckedSet } from './check.js';
import { docOf, factOf, labelsOf, storedFact, type FactStatus } from './facts.js';
import type { StatementInput } from './input.js';
import { publicationDay, type Known } from './known.js';
import { anonymousProperties, relationshipProperties, type Properties } from './properties.js';
import { summaryOf, type Evidence, type Summary } from './summary.js';

/** A fact that is new. */
export type NewFact = CheckedSet['relationships'][number] & { readonly summary: Summary };

/** What becomes of facts in a change. */
export interface Plan {
  readonly created: readonly NewFact[];
  readonly changed: {
    readonly id: string;
    /** What the copy of what was says instead. */
    readonly was: Properties;
    readonly labels: readonly string[];
    /** Null takes a property away. */
    readonly props: Properties;
  }[];
  /** Ids of facts that were there and changed in whether they stand. */
  readonly corrected: string[];
}

/** A statement of the set as its summary needs it. */
export function evidenceOf(statement: StatementInput, sourceDay: (id: string) => number | null): Evidence {
  const { attributedTo: sayer, source } = statement;
  const named = sayer !== undefined && 'entity' in sayer;
  return {
    stance: statement.stance ?? 'SUPPORTS',
    rank: statement.rank ?? 'NORMAL',
    aspect: statement.aspect ?? null,
    silence: statement.silence ?? false,
    sourceId: source ?? null,
    sourceDay: source === undefined ? null : sourceDay(source),
    sayerId: named ? sayer.entity : sayer === undefined ? null : anonymousProperties(sayer.anonymous).id,
    sayerNamed: named,
  };
}

/** The summary as it is stored. */
export function summaryProperties({ sourceCount, confidence, disputed, disputedAspects }: Summary): Properties {
  const aspects = disputedAspects.length > 0 ? { disputedAspects } : {};
  return { sourceCount, confidence, disputed, ...aspects };
}

/** The earliest end of what goes on follows from its latest source; of all else it does not change. */
function derivedEnd(fact: Properties, summary: Summary): { e0?: number } {
  const { startText: start, type, ongoing } = fact;
  if (ongoing !== true || typeof start !== 'string') return {};
  const latestSourceDay = summary.latestSourceDay ?? undefined;
  return { e0: periodOf({ type: type as RelationshipType, start, ongoing: true, latestSourceDay }).e0 };
}

/** A fact with what a summary gives it in place of what another one gave. */
export function summarized(fact: Properties, summary: Summary): Properties {
  const rest = Object.entries(fact).filter(([name]) => name !== 'disputedAspects');
  return { ...Object.fromEntries(rest), ...summaryProperties(summary), ...derivedEnd(fact, summary) };
}

/** Groups the evidence of the set by what it is about. */
export function newEvidence(set: CheckedSet, rows: CheckedSet, known: Known): Map<string, Evidence[]> {
  const given = new Map(set.sources.map(({ row }) => [row.id, row.publishedAt]));
  const sourceDay = (id: string) => publicationDay(known.found.get(id)?.publishedAt ?? given.get(id));
  const evidence = new Map<string, Evidence[]>();
  for (const { row } of rows.statements) {
    const list = evidence.get(row.about) ?? [];
    list.push(evidenceOf(row, sourceDay));
    evidence.set(row.about, list);
  }
  return evidence;
}

/** What is written of a new fact: made only when it is sent, while the server writes those before it. */
export function newFactRow({ row, path, summary }: NewFact): { labels: readonly string[]; props: Properties } {
  const fact = { ...relationshipProperties(row, path, summary.latestSourceDay), ...summaryProperties(summary) };
  return { labels: labelsOf(summary.standing), props: storedFact(fact, summary.standing) };
}

/** Whether new values are those that are stored; null is an absent one. */
const isSame = (stored: Properties, now: Properties): boolean =>
  Object.entries(now).every(([key, value]) => JSON.stringify(stored[key] ?? null) === JSON.stringify(value));

/** Why what was recorded ended: it does not stand any more, or its evidence gave another summary. */
function endReason(before: FactStatus, standing: Summary['standing']): Properties {
  if ((before === 'STANDS') === (standing === 'STANDS')) return { supReason: 'EVIDENCE' };
  return standing === 'STANDS' ? {} : { supReason: standing };
}

/** What new evidence does to a fact that is stored. */
function planTouched(plan: Plan, id: string, stored: Properties, evidence: readonly Evidence[]): void {
  const summary = summaryOf(evidence);
  const before = stored.status as FactStatus;
  const status = summary.standing;
  const fact = { ...summarized(factOf(stored), summary), revision: Number(stored.revision) + 1 };
  const now = { disputedAspects: null, ...summaryProperties(summary), ...derivedEnd(fact, summary), status };
  if (isSame(stored, now)) return;
  // What was known of it before can be asked for: the evidence then gave another summary.
  const was = { status: before === 'STANDS' ? 'SUPERSEDED' : before, ...endReason(before, status) };
  const props = { ...now, revision: fact.revision, doc: docOf(fact) };
  plan.changed.push({ id, was, labels: labelsOf(status), props });
  if ((before === 'STANDS') !== (status === 'STANDS')) plan.corrected.push(id);
}

/**
 * Plans what becomes of the facts of a set and of those that its statements are about.
 * @param touched what is recorded of the latter
 * @param stored the evidence that the database holds of them
 */
export function planOf(
  rows: CheckedSet,
  evidence: ReadonlyMap<string, Evidence[]>,
  touched: ReadonlyMap<string, Properties>,
  stored: ReadonlyMap<string, Evidence[]>,
): Plan {
  const created = rows.relationships.map((one) => ({ ...one, summary: summaryOf(evidence.get(one.row.id) ?? []) }));
  const plan: Plan = { created, changed: [], corrected: [] };
  for (const [id, props] of touched) {
    planTouched(plan, id, props, [...(stored.get(id) ?? []), ...(evidence.get(id) ?? [])]);
  }
  return plan;
}
