import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import type { Resolvers } from '../generated/schema-types.js';
import { sdl } from '../generated/sdl.js';
import { entityResolvers } from './entities.js';
import { nodeResolvers } from './nodes.js';
import { relationshipResolvers } from './relationships.js';
import { scalars } from './scalars.js';
import { searchResolvers } from './search.js';
import { statementResolvers } from './statements.js';
import { vocabularyResolvers } from './vocabulary.js';

/** The executable schema: the SDL of schema/ with a resolver for each field that is not simply there. */
export function createSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: sdl,
    resolvers: [
      scalars,
      nodeResolvers,
      vocabularyResolvers,
      entityResolvers,
      relationshipResolvers,
      statementResolvers,
      searchResolvers,
    ] satisfies Resolvers[],
  });
}
