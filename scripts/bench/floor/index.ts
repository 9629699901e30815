import { findings, refetch } from './answers.js';
import { picture, shared } from './around.js';
import { diff } from './diff.js';
import { evidence } from './evidence.js';
import { hiredAway, induced, whoLeft } from './facts.js';
import type { Floor } from './floor.js';
import { counts, countsByYear } from './hub.js';
import { byAmount, eightLists, hubPage, traverse } from './lists.js';
import { byName, entities, search } from './searches.js';
import { between, whole } from './timeline.js';
import { topGivers, totalsByYear } from './totals.js';
import { asOf } from './views.js';
import { whoFunded, whoFundedAt, whoFundedKnown } from './whoFunded.js';

/** The floor of each operation, by its name. */
export const floors: Readonly<Record<string, Floor>> = {
  EightLists: eightLists,
  FundedByAmount: byAmount,
  HubPage: hubPage,
  Counts: counts,
  CountsByYear: countsByYear,
  TotalsByYear: totalsByYear,
  TopGivers: topGivers,
  NameSearch: byName,
  Induced: induced,
  WholeTimeline: whole,
  WhoFunded: whoFunded,
  WhoFundedAt: whoFundedAt,
  WhoFundedKnown: whoFundedKnown,
  WhoLeft: whoLeft,
  HiredAway: hiredAway,
  FeudTimeline: between,
  AsOf: asOf,
  Diff: diff,
  Evidence: evidence,
  Findings: findings,
  Search: search,
  Picture: picture,
  Shared: shared,
  Traverse: traverse,
  Refetch: refetch,
  Entities: entities,
};
