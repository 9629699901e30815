import type { GraphQLResolveInfo } from 'graphql';
import type { GroupCount } from '../graph/facts/counts.js';
import type { EntityRow, Page } from '../graph/model.js';
import { emptyPage } from '../graph/page.js';
import { ofEntity } from '../graph/question/ask.js';
import type { NeighbourRow } from '../graph/question/neighbours.js';
import { settledFor } from '../graph/question/settled.js';
import type { ListAnswer } from '../graph/question/tree.js';
import type { RelationshipType } from '../generated/vocabulary.js';
import { answered, type Soon } from './connection.js';
import type { Context } from './context.js';
import { nodeOf } from './given.js';
import { entityAsked } from './question/asked.js';
import { neighbourListOf, neighboursAsked, type NeighbourArguments } from './question/neighbours.js';
import type { Place } from './question/place.js';

type Answer = ListAnswer<Page<NeighbourRow>>;

/** What an edge tells besides the neighbour. */
interface Edge {
  readonly tieCount: number;
  readonly types: readonly RelationshipType[];
  readonly counts: readonly GroupCount[];
}

const edgeOf = ({ tieCount, counts }: NeighbourRow): Edge => ({
  tieCount,
  types: [...new Set(counts.flatMap(({ type }) => type ?? []))],
  counts: counts.map((count) => ({ ...count, year: null, capped: false })),
});

/** The distinct entities at the other ends of an entity's ties. */
export function neighbours(owner: EntityRow, args: NeighbourArguments, context: Context, info: GraphQLResolveInfo) {
  const { reader } = context;
  const field = nodeOf(info);
  const [asker] = field.nodes;
  const place: Place = { info, context, view: owner.view, ownerId: owner.id };
  const list = neighbourListOf(args, place);
  const asked = async (): Promise<Answer> => {
    const conditions = await settledFor(reader, asker, list.conditions);
    const part = neighboursAsked(place, field, list, entityAsked, conditions);
    const found = (await ofEntity(reader, owner, asker, part)) as Answer | null;
    return found ?? { page: emptyPage, total: 0 };
  };
  const given = owner.given?.get(asker) as Answer | undefined;
  return answered(
    list.page,
    (): Soon<Answer> => given ?? asked(),
    ({ entity }) => entity,
    edgeOf,
  );
}
