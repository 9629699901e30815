import type { EvidenceQuery } from '../../generated/explorer.js';

type Found = NonNullable<NonNullable<EvidenceQuery['nodes']>[number]>;

/** A tie with its evidence, as the panel tells of it. */
export type TieTold = Extract<Found, { readonly evidence: unknown }>;

/** Whether what an id gave is a tie. */
export const isTie = (one: Found | null | undefined): one is TieTold =>
  one !== null && one !== undefined && 'evidence' in one;
