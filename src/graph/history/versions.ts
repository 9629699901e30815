import type { EntityKind } from '../../generated/vocabulary.js';
import type { EntityDetails, RelationshipRow } from '../model.js';
import { FAR_FUTURE } from '../time.js';
import { knownBy, type View } from '../view.js';

/** What became of a version. */
export type VersionStatus = 'STANDS' | 'SUPERSEDED' | 'RETRACTED' | 'DENIED' | 'DEPRECATED';

/** From which change to which a version was what is recorded; moments are ISO 8601 in UTC. */
export interface VersionRow {
  readonly revision: number;
  readonly status: VersionStatus;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly endedAt: string | null;
  readonly endedBy: string | null;
  /** Why it ended. */
  readonly reason: string | null;
  /** The fields that differ from the version before. */
  readonly changed: readonly string[];
}

/** A version of a relationship. */
export interface RelationshipVersionRow extends VersionRow {
  readonly relationship: RelationshipRow;
}

/** A version of an entity. */
export interface EntityVersionRow extends VersionRow, EntityDetails {
  readonly kind: EntityKind;
  readonly name: string;
}

/** Which versions of each are asked for. */
export interface HistoryRequest {
  readonly size: number;
  /** Only versions with a lower revision; null is all. */
  readonly below: number | null;
}

/** What a version holds, by property. */
export type Properties = Readonly<Record<string, unknown>>;

/** What a field says is kept in these properties. */
export type FieldProperties = Readonly<Record<string, readonly string[]>>;

/** The fields in which a version differs from the one before it; those of the first one do not differ. */
export function changedFields(props: Properties, before: Properties | null, fields: FieldProperties): string[] {
  if (before === null) return [];
  const differs = (name: string) => JSON.stringify(props[name] ?? null) !== JSON.stringify(before[name] ?? null);
  return Object.entries(fields).flatMap(([field, names]) => (names.some(differs) ? [field] : []));
}

/** What does not stand while it is recorded, as its status says; null for what does. */
export const notStanding = (status: unknown): 'DENIED' | 'DEPRECATED' | null =>
  status === 'DENIED' || status === 'DEPRECATED' ? status : null;

/** When a version began and ended to be what is recorded. */
export interface Recorded {
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly endedAt: string | null;
  readonly endedBy: string | null;
}

/** What every version tells. */
export function versionRow(
  { recordedAt, recordedBy, endedAt, endedBy }: Recorded,
  { revision, status, supReason }: Properties,
  changed: readonly string[],
): VersionRow {
  // A version that ended later than a view knows of had not ended.
  const ended = endedAt !== null;
  return {
    revision: Number(revision),
    status: notStanding(status) ?? (ended ? (status === 'RETRACTED' ? 'RETRACTED' : 'SUPERSEDED') : 'STANDS'),
    ...{ recordedAt, recordedBy, endedAt, endedBy },
    reason: ended && typeof supReason === 'string' ? supReason : null,
    changed,
  };
}

/** Which versions a view knows of a request, as a statement takes it. */
export const bounds = ({ size, below }: HistoryRequest, view: View) => ({
  limit: size,
  below: below ?? FAR_FUTURE,
  known: knownBy(view),
});

/** Versions by the id of what they are of, in their order. */
export function byOwner<Row, Version>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
  toVersion: (row: Row) => Version,
): Map<string, Version[]> {
  const found = new Map<string, Version[]>();
  for (const row of rows) {
    const id = idOf(row);
    const list = found.get(id) ?? [];
    list.push(toVersion(row));
    found.set(id, list);
  }
  return found;
}
