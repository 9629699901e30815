import type { GraphQLResolveInfo } from 'graphql';
import { grouped, type WalkedCount, type GroupCount } from '../graph/facts/counts.js';
import type { EntityRow } from '../graph/model.js';
import { ofEntity } from '../graph/question/ask.js';
import type { DegreeCount } from '../graph/question/entityParts.js';
import { settledFor } from '../graph/question/settled.js';
import { isAllThatStands, tieConditions } from '../graph/where/index.js';
import type { Context } from './context.js';
import { nodeOf } from './given.js';
import { countsAsked, type CountArguments } from './question/asked.js';

/**
 * How many ties an entity has in each group, in the order of type, direction and year. Without conditions that is exact;
 * with conditions at most 10,000 ties are looked at.
 */
export async function relationshipCounts(
  row: EntityRow,
  args: CountArguments,
  { reader }: Context,
  info: GraphQLResolveInfo,
): Promise<readonly GroupCount[]> {
  const [asker] = nodeOf(info).nodes;
  const conditions = await settledFor(reader, asker, tieConditions(args.where, row.view));
  const part = countsAsked(args, conditions);
  const found = row.given?.get(asker) ?? (await ofEntity(reader, row, asker, part)) ?? [];
  if (part.part === 'groups') return grouped(found as WalkedCount[], new Set(args.by), isAllThatStands(conditions));
  return (found as DegreeCount[]).map((count) => ({ ...count, year: null, capped: false }));
}
