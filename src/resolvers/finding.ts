import type { RelationshipType } from '../generated/vocabulary.js';
import { entitiesNamed } from '../graph/entities.js';
import {
  finding as answerTo,
  findingRelationships,
  findingStatements,
  searchedSources,
  type FindingRow,
} from '../graph/finding.js';
import { toId } from '../ids.js';
import type { Context } from './context.js';
import { viewIn, type ViewArguments } from './view.js';

interface FindingArguments extends ViewArguments {
  readonly from: string;
  readonly to: string;
  readonly type: RelationshipType;
}

async function finding(_: unknown, args: FindingArguments, context: Context): Promise<FindingRow> {
  const [from, to] = [toId(args.from, 'from'), toId(args.to, 'to')];
  const view = await viewIn(args, context);
  const { reader } = context;
  await entitiesNamed(reader, [from, to], (i) => (i === 0 ? 'from' : 'to'), view);
  return answerTo(reader, { from, to, type: args.type, view });
}

/** Resolvers of findings. */
export const findingResolvers = {
  Query: { finding },
  Finding: {
    relationships: (row: FindingRow, _: unknown, { reader }: Context) => findingRelationships(reader, row),
    statements: (row: FindingRow, _: unknown, { reader }: Context) => findingStatements(reader, row),
    searchedSourceCount: ({ view }: FindingRow, _: unknown, { reader }: Context) => searchedSources(reader, view),
  },
};
