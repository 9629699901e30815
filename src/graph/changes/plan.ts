import type { RelationshipType } from '../../generated/vocabulary.js';
import { FAR_FUTURE, periodOf } from '../time.js';
import type { CheckedSet } from './check.js';
import type { StatementInput } from './input.js';
import { publicationDay, type Known } from './known.js';
import type { StoredRelationship } from './probes.js';
import { anonymousProperties, relationshipProperties, type Properties } from './properties.js';
import { summaryOf, type Evidence, type Summary } from './summary.js';
import { relationshipOf, versionOf, type VersionStatus } from './versions.js';

/** What becomes of relationships in a change. */
export interface Plan {
  readonly relationships: { readonly type: RelationshipType; readonly props: Properties }[];
  /** Versions that begin with this change and are what is recorded. */
  readonly versions: Properties[];
  /** Versions of what stood until this change. */
  readonly superseded: Properties[];
  readonly summaries: { readonly element: string; readonly version: boolean; readonly props: Properties }[];
  /** Relationships that stand no more, by element id. */
  readonly removed: string[];
  /** Stored versions that end with this change, by element id. */
  readonly ended: string[];
  /** Ids of relationships that were there and changed in whether they stand. */
  readonly corrected: string[];
  /** The types of the relationships that statements of the set are about, by id. */
  readonly aboutTypes: ReadonlyMap<string, RelationshipType>;
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
export function derivedEnd(type: RelationshipType, props: Properties, summary: Summary): { e0?: number } {
  const start = props.startText;
  if (props.ongoing !== true || typeof start !== 'string') return {};
  return { e0: periodOf({ type, start, ongoing: true, latestSourceDay: summary.latestSourceDay ?? undefined }).e0 };
}

/** Groups the evidence of the set by what it is about. */
export function newEvidence(set: CheckedSet, rows: CheckedSet, known: Known): Map<string, Evidence[]> {
  const given = new Map(set.sources.map(({ row }) => [row.id, row.publishedAt]));
  const sourceDay = (id: string) => publicationDay(known.nodes.get(id)?.props.publishedAt ?? given.get(id));
  const evidence = new Map<string, Evidence[]>();
  for (const { row } of rows.statements) {
    const list = evidence.get(row.about) ?? [];
    list.push(evidenceOf(row, sourceDay));
    evidence.set(row.about, list);
  }
  return evidence;
}

function planNew(plan: Plan, rows: CheckedSet, evidence: ReadonlyMap<string, Evidence[]>): void {
  for (const { row, path } of rows.relationships) {
    const summary = summaryOf(evidence.get(row.id) ?? []);
    const props = {
      ...relationshipProperties(row, path, summary.latestSourceDay),
      ...summaryProperties(summary),
    };
    if (summary.standing === 'STANDS') plan.relationships.push({ type: row.type, props });
    else plan.versions.push(versionOf(props, row.type, { sup: FAR_FUTURE, status: summary.standing }));
  }
}

/** What new evidence does to a relationship that is stored. */
function planTouched(plan: Plan, id: string, stored: StoredRelationship, evidence: readonly Evidence[]): void {
  const { type, element, version } = stored;
  const old = version ? relationshipOf(stored.props) : stored.props;
  const summary = summaryOf(evidence);
  const { standing } = summary;
  const changed = { ...summaryProperties(summary), ...derivedEnd(type, old, summary) };
  const revision = Number(old.revision) + 1;
  const props = { ...withoutSummary(old), ...changed, revision };
  const before = version ? (stored.props.status as VersionStatus) : 'SUPERSEDED';
  if (version === (standing !== 'STANDS')) {
    const now = { disputedAspects: null, ...changed, ...(version && { status: standing }) };
    if (isSame(stored.props, now)) return;
    // What was known of it before can be asked for: the evidence then gave another summary.
    plan.superseded.push(versionOf(old, type, { sup: FAR_FUTURE, status: before, reason: 'EVIDENCE' }));
    plan.summaries.push({ element, version, props: { ...now, revision } });
    return;
  }
  plan.corrected.push(id);
  if (standing === 'STANDS') {
    plan.ended.push(element);
    plan.relationships.push({ type, props });
  } else {
    plan.removed.push(element);
    plan.superseded.push(versionOf(old, type, { sup: FAR_FUTURE, status: 'SUPERSEDED', reason: standing }));
    plan.versions.push(versionOf(props, type, { sup: FAR_FUTURE, status: standing }));
  }
}

/** Whether new values are those that are stored; null is an absent one. */
const isSame = (stored: Properties, now: Properties): boolean =>
  Object.entries(now).every(([key, value]) => JSON.stringify(stored[key] ?? null) === JSON.stringify(value));

function withoutSummary(props: Properties): Properties {
  return Object.fromEntries(Object.entries(props).filter(([key]) => key !== 'disputedAspects'));
}

/**
 * Plans what becomes of the relationships of a set and of those that its statements are about.
 * @param stored the evidence that the database holds of the latter
 */
export function planOf(
  rows: CheckedSet,
  known: Known,
  evidence: ReadonlyMap<string, Evidence[]>,
  stored: ReadonlyMap<string, Evidence[]>,
): Plan {
  const plan: Plan = {
    relationships: [],
    versions: [],
    superseded: [],
    summaries: [],
    removed: [],
    ended: [],
    corrected: [],
    aboutTypes: new Map([
      ...[...known.relationships].map(([id, { type }]) => [id, type] as const),
      ...rows.relationships.map(({ row: { id, type } }) => [id, type] as const),
    ]),
  };
  planNew(plan, rows, evidence);
  for (const [id, list] of evidence) {
    const relationship = known.relationships.get(id);
    if (relationship) planTouched(plan, id, relationship, [...(stored.get(id) ?? []), ...list]);
  }
  return plan;
}
