import { cypher, joined, name, value, type Cypher } from '../../cypher.js';
import { pieces, queries } from '../../generated/queries.js';
import type { RelationshipType } from '../../generated/vocabulary.js';
import { listWhole } from '../facts/list.js';
import { wholeStretches } from '../facts/owner.js';
import { allOf, ownerList } from '../facts/ownerList.js';
import type { FactVariables } from '../facts/whose.js';
import { lookup } from '../lookup.js';
import type { RelationshipRow } from '../model.js';
import type { Reader } from '../reader.js';
import { standsNow, type View } from '../view.js';
import { entityConditionsOf, entityLabel } from '../viewConditions.js';
import { factPredicate, type Conditions } from '../where/index.js';
import { variablesIn, withEnds } from './facts.js';
import { Names } from './names.js';
import { settledFor } from './settled.js';
import type { Asker, FactQuestion } from './tree.js';

/** Which relationships among the entities of a set are asked for, and what of each. */
export interface AmongQuestion {
  /** In the order of the vocabulary, none twice. */
  readonly types: readonly RelationshipType[];
  /** On relationships. */
  readonly conditions: Conditions;
  /** How many of each set. */
  readonly limit: number;
  readonly fact: FactQuestion;
}

/** A set of entities that stand in a picture. */
export interface Among {
  /** Tells it from other sets of which the same is asked. */
  readonly id: string;
  /** Each once. */
  readonly ids: readonly string[];
  /** Those of which at least one is an end of each relationship: what is between the others is on the picture already. */
  readonly fresh: readonly string[];
  /** Ids of relationships that are there already. */
  readonly known: readonly string[];
  readonly question: AmongQuestion;
}

/** From this many edges on that start at it an entity is a hub: its edges with others are looked for one by one. */
const few = 500;

const asked = name('asked');

/** By the edges of what stands. */
function standing({ types, conditions }: AmongQuestion, variables: FactVariables): Cypher {
  const { fact } = variables;
  const { row, ends, more } = factPredicate(conditions, variables);
  const own = allOf([cypher`${asked}.known[${fact}.id] IS NULL`, row]);
  const rest = allOf([ends, more]);
  return joined(
    [
      pieces.facts.standingAmong({ asked, fact, few: value(BigInt(few)), types: joined(types.map(name), '|') }),
      cypher`WITH * WHERE ${own ?? name('true')}`,
      pieces.facts.both({ ...variables, label: entityLabel(conditions.view) }),
      ...(rest === null ? [] : [pieces.facts.met({ conditions: rest })]),
    ],
    '\n',
  );
}

/** By the keys of the facts that start at each of them: what stood once has no edges. */
function recorded({ types, conditions }: AmongQuestion, { fact, from, to }: FactVariables): Cypher {
  const { view } = conditions;
  const label = entityLabel(view);
  const stretches = wholeStretches({ types, direction: 'OUT', fact, other: to, label }, view);
  const list = ownerList(conditions, { owner: from, fact, other: to, from, to }, stretches, null);
  const isFresh = cypher`(${asked}.fresh[${fact}.fromId] OR ${asked}.fresh[${fact}.toId])`;
  const isAmong = cypher`${asked}.near[${fact}.toId] AND ${isFresh} AND ${asked}.known[${fact}.id] IS NULL`;
  return joined(
    [
      cypher`MATCH (${from}:${label}) WHERE ${joined([cypher`${from}.id IN ${asked}.ids`, ...entityConditionsOf(view, from)], ' AND ')}`,
      listWhole({ ...list, scope: [asked], row: allOf([isAmong, list.row]) }),
    ],
    '\n',
  );
}

async function read(
  reader: Reader,
  wanted: readonly Among[],
  asker: Asker,
  _: View,
  __: string,
): Promise<ReadonlyMap<string, readonly RelationshipRow[]>> {
  const [first] = wanted;
  if (first === undefined) return new Map();
  const conditions = await settledFor(reader, asker, first.question.conditions);
  const question = { ...first.question, conditions };
  const { view } = conditions;
  const names = new Names(reader);
  const variables = variablesIn(names);
  const part = withEnds(question.fact, variables, names, view, !standsNow(view));
  const query = queries.facts.amongEach({
    ...{ asked, fact: variables.fact },
    found: (standsNow(view) ? standing : recorded)(question, variables),
    calls: joined(part.calls, '\n'),
    columns: joined(part.columns, ', '),
  });
  const sets = wanted.map(({ ids, fresh, known }, i) => ({
    ...{ key: String(i), ids, near: lookup(ids) },
    ...{ fresh: lookup(fresh), known: lookup(known) },
  }));
  const { rows } = await reader.ask(query, { sets, limit: question.limit });
  return new Map(
    (rows as [string, unknown][]).map(([key, list]) => [
      wanted[Number(key)]?.id ?? '',
      names.rows(list).map((columns) => part.shape(columns, null)),
    ]),
  );
}

/**
 * The relationships of the fresh entities of a set with each other and the others, those with the best evidence first: by
 * confidence, number of sources, and id.
 * One statement for all sets of which the same is asked by the same in one turn.
 * @throws WhowhomError TOO_COMPLEX when an inner condition is met by too many
 */
export async function relationshipsAmong(
  reader: Reader,
  set: Among,
  asker: Asker,
): Promise<readonly RelationshipRow[]> {
  const { types, limit, conditions } = set.question;
  if (types.length === 0 || limit === 0 || set.fresh.length === 0) return [];
  // A fragment asks the same of lists of several types.
  return (await reader.load(read, set, asker, conditions.view, types.join('|'))) ?? [];
}
