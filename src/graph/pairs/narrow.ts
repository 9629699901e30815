import { joined, name, value, type Cypher } from '../../cypher.js';
import { pieces, queries } from '../../generated/queries.js';
import { listReached, listWhole } from '../facts/list.js';
import { mostNamed, namedAt, namedEnd, whoseOf } from '../facts/namedEnd.js';
import type { Reached } from '../facts/reached.js';
import type { Whose } from '../facts/selection.js';
import { stretchesOf } from '../facts/whose.js';
import type { PageRequest } from '../page.js';
import { listOf, variablesIn } from '../question/facts.js';
import { Names } from '../question/names.js';
import type { Reader } from '../reader.js';
import { typeCounts } from '../vocabulary.js';
import { factsMatched } from './list.js';
import type { Matched, PairSelection } from './selection.js';
import { isEnd, partField, type RelationshipPart } from './sharing.js';

const everything: PageRequest = { size: 0, after: null, before: null, backward: false };

const placesOfEnds = { FROM: ['from', 'id'], TO: ['to', 'id'] } as const;

/** The ids that conditions leave for a part; null when they leave any, or more than are walked one by one. */
const namedPart = ({ conditions }: Matched, part: RelationshipPart): readonly string[] | null =>
  namedAt(conditions, isEnd(part) ? placesOfEnds[part] : [partField[part]]);

/** The ids that the one or the other leaves for an end of `b`: what is shared is named for both. */
function namedFor({ a, b, sharing }: PairSelection, end: 'FROM' | 'TO'): readonly string[] | null {
  const lists = [
    namedPart(b, end),
    ...sharing.filter((one) => one.b === end).map((one) => namedPart(a, one.a)),
  ].flatMap((ids) => (ids === null ? [] : [ids]));
  const [shortest] = lists.sort((one, two) => one.length - two.length);
  return shortest ?? null;
}

/** How many relationships of each type stand now, about: read once a minute at most. */
const aboutSizes = (reader: Reader) => reader.kept.through('sizes of types', () => typeCounts(reader));

/** How many relationships of some types there are, about: as many may be looked at. */
async function sizeOf(reader: Reader, { types }: Matched): Promise<number> {
  const counts = await aboutSizes(reader);
  return types.reduce((sum, type) => sum + (counts.get(type) ?? 0), 0);
}

/** The entities that are a part of what `a` is; null when they are too many, or too much would have to be looked at. */
async function partsOf(reader: Reader, a: Matched, part: RelationshipPart): Promise<readonly string[] | null> {
  const names = new Names(reader);
  const variables = variablesIn(names);
  const facts = factsMatched(a, namedEnd(a.conditions));
  const stretches = stretchesOf(facts, everything, variables);
  if (stretches.length === 0) return [];
  const list = { ...listOf(facts, variables, stretches, names), carried: [variables.fact] as readonly Cypher[] };
  const bounded = { ...list, budget: reader.scanBudget };
  const [ids, edges] = [names.next('list'), names.next('edges')];
  const found = pieces.pairs.named({
    ...{ walks: listWhole(bounded), fact: variables.fact, field: name(partField[part]), list: ids },
    most: value(BigInt(mostNamed + 1)),
  });
  const query = queries.facts.listed({
    calls: joined([found, listReached(bounded, ids, Number.MAX_SAFE_INTEGER, edges)], '\n'),
    columns: joined([ids, edges], ', '),
  });
  const { answer } = await reader.ask(query, {});
  const [parts, reached] = answer as readonly [readonly string[], readonly Reached[]];
  const isWhole = reached.every(([, [, next]]) => next === undefined);
  return isWhole && parts.length <= mostNamed ? parts : null;
}

/**
 * Whose relationships `b` is among: of the entities that conditions name for it or for what it shares with `a`; else, where
 * `a` is named or rarer, of the entities that `a` leads to; else any.
 */
export async function narrowed(reader: Reader, selection: PairSelection): Promise<Whose> {
  const { a, b, sharing } = selection;
  const own = whoseOf(namedFor(selection, 'FROM'), namedFor(selection, 'TO'));
  const shared = sharing.find((one) => isEnd(one.b));
  if (own.kind !== 'all' || shared === undefined) return own;
  const [ofA, ofB] = await Promise.all([sizeOf(reader, a), sizeOf(reader, b)]);
  const isNamed = namedEnd(a.conditions).kind !== 'all';
  if (ofB <= Math.min(mostNamed, reader.scanBudget) || (!isNamed && (ofA >= ofB || ofA > reader.scanBudget)))
    return own;
  const ids = await partsOf(reader, a, shared.a);
  if (ids === null) return own;
  return shared.b === 'FROM' ? { kind: 'from', ids } : { kind: 'to', ids };
}
