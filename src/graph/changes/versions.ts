import type { Properties } from './properties.js';

/** Why a relationship is not, or not any more, what stands. */
export type VersionStatus = 'SUPERSEDED' | 'RETRACTED' | 'DENIED' | 'DEPRECATED';

/** How a version ended. */
export interface VersionEnd {
  /** The change that ended it; FAR_FUTURE while it is what is recorded. */
  readonly sup: number;
  readonly status: VersionStatus;
  readonly reason?: string;
}

/**
 * A relationship as a Version node: the same fields and keys, so that lists can merge both. Its reason for ending is
 * `supReason`, for `reason` is the reason of a departure.
 */
export function versionOf(relationship: Properties, type: string, end: VersionEnd): Properties {
  const { id, ...rest } = relationship;
  const { sup, status, reason } = end;
  return { ...rest, relId: id, type, sup, status, ...(reason === undefined ? {} : { supReason: reason }) };
}

/** What a Version node says of its relationship, as a relationship's properties again. */
export function relationshipOf(version: Properties): Properties {
  const own = new Set(['relId', 'type', 'sup', 'status', 'supReason']);
  const rest = Object.entries(version).filter(([key]) => !own.has(key));
  return { ...Object.fromEntries(rest), id: version.relId };
}

/** An entity as an EntityVersion node; names are not kept in it. */
export function entityVersionOf(
  entity: Properties,
  end: { readonly sup: number; readonly reason?: string },
): Properties {
  const { id, ...rest } = entity;
  return { ...rest, entityId: id, sup: end.sup, ...(end.reason === undefined ? {} : { supReason: end.reason }) };
}
