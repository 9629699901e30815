import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import type { Resolvers } from '../generated/schema-types.js';
import { sdl } from '../generated/sdl.js';
import { attributeCountResolvers } from './attributeCounts.js';
import { withCheckedConditions } from './conditions.js';
import { denialResolvers } from './denials.js';
import { diffResolvers } from './diff.js';
import { duplicateResolvers } from './duplicates.js';
import { egoGraphResolvers } from './egoGraph.js';
import { entityResolvers } from './entities.js';
import { historyResolvers } from './history.js';
import { mutationResolvers } from './mutations/index.js';
import { moneyResolvers } from './money.js';
import { feedResolvers } from './feed.js';
import { findingResolvers } from './finding.js';
import { nodeResolvers } from './nodes.js';
import { pairResolvers } from './pairs.js';
import { pathResolvers } from './paths.js';
import { reachableResolvers } from './reachable.js';
import { relationshipResolvers } from './relationships.js';
import { scalars } from './scalars.js';
import { searchResolvers } from './search.js';
import { sharedConnectionResolvers } from './sharedConnections.js';
import { snapshotResolvers } from './snapshots.js';
import { sourceResolvers } from './sources.js';
import { statementResolvers } from './statements.js';
import { timelineResolvers } from './timeline.js';
import { totalsResolvers } from './totals.js';
import { vocabularyResolvers } from './vocabulary.js';

/** The executable schema: the SDL of schema/ with a resolver for each field that is not simply there. */
export function createSchema(): GraphQLSchema {
  const schema = makeExecutableSchema({
    typeDefs: sdl,
    resolvers: [
      scalars,
      nodeResolvers,
      vocabularyResolvers,
      snapshotResolvers,
      entityResolvers,
      attributeCountResolvers,
      relationshipResolvers,
      statementResolvers,
      sourceResolvers,
      denialResolvers,
      historyResolvers,
      moneyResolvers,
      totalsResolvers,
      searchResolvers,
      duplicateResolvers,
      egoGraphResolvers,
      sharedConnectionResolvers,
      pairResolvers,
      pathResolvers,
      reachableResolvers,
      findingResolvers,
      timelineResolvers,
      diffResolvers,
      mutationResolvers,
      feedResolvers,
    ] satisfies Resolvers[],
  });
  return withCheckedConditions(schema);
}
