import { cypher, joined, name, value, type Cypher } from '../../cypher.js';
import { pieces, queries } from '../../generated/queries.js';
import { relationshipTypes, type EntityKind } from '../../generated/vocabulary.js';
import type { EntityRow, Page } from '../model.js';
import { cut, emptyPage, type PageRequest } from '../page.js';
import { entityPart } from '../question/compile.js';
import { degreeOf } from '../question/entityParts.js';
import { Names } from '../question/names.js';
import type { EntityQuestion, ListAnswer } from '../question/tree.js';
import type { Reader } from '../reader.js';
import type { View } from '../view.js';
import { entityConditionsOf } from '../viewConditions.js';
import { levelsOf, type Level, type Match } from './levels.js';
import { arabicQuery } from './lucene.js';
import { matchedName } from './matched.js';
import { behindOf, keyedHits, placeOf } from './place.js';
import { luceneQuery, weightsOf } from './query.js';

/** A hit: an entity, how well it fits beside the best hit, why it was found, and the name that did match. */
export interface HitRow {
  readonly entity: EntityRow;
  readonly score: number;
  readonly match: Match;
  readonly matched: string;
}

/** What is asked of a search by name. */
export interface NameSearch {
  readonly text: string;
  /** Only these; null is all. */
  readonly kinds: readonly EntityKind[] | null;
  readonly view: View;
  /** Null when only the total is asked for. */
  readonly page: PageRequest | null;
  readonly total: boolean;
  readonly question: EntityQuestion;
}

/** So many hits of an index are looked at for a page, first: the best connected may be any of those that fit as well. */
const hitsForPage = 10_000;

/** More than an index holds. */
const all = 2 ** 31 - 1;

const entity = name('e');
const nothing = name('null');

function seenBy({ kinds, view }: NameSearch): Cypher {
  const ofKind = kinds === null ? [] : [cypher`${entity}.kind IN ${value(kinds)}`];
  const conditions = [...ofKind, ...entityConditionsOf(view, entity)];
  return conditions.length === 0 ? name('true') : joined(conditions, ' AND ');
}

/** The rank of the best level that says so; a rank is a whole number, the best hits have as many as there are levels. */
const rankOf = (levels: readonly Level[], wanted: Match): number =>
  levels.length - levels.findIndex(({ match }) => match === wanted);

/** What the score of a hit says of why it was found. */
const matchOf = (levels: readonly Level[], score: number): Match =>
  levels[levels.length - Math.floor(score)]?.match ?? 'FUZZY';

/** What searches the indexes; ranks of a text without words, which has two levels only, are above those that it lacks. */
function gapsOf(levels: readonly Level[], text: string, most: number) {
  const whole = (rank: number) => value(BigInt(rank));
  const [prefix, fuzzy] = [rankOf(levels, 'PREFIX'), rankOf(levels, 'FUZZY')];
  const gaps = {
    ...{ query: value(luceneQuery(levels)), weights: value(weightsOf(levels)) },
    ...{ arabicQuery: value(arabicQuery(text)), arabicRank: whole(prefix), most: whole(most) },
  };
  return { hits: pieces.search.byName(gaps), good: whole(prefix), alike: whole(fuzzy) };
}

async function find(reader: Reader, search: NameSearch, levels: readonly Level[], page: PageRequest, most: number) {
  const { text, view, total, question } = search;
  const part = entityPart(question, entity, new Names(reader), view);
  const place = placeOf(page);
  // A client can make up the place in a cursor.
  const above = levels.length + 1;
  const query = queries.search.names({
    ...{ ...gapsOf(levels, text, most), entity, seen: seenBy(search) },
    degree: degreeOf(entity, relationshipTypes, 'ANY'),
    rank: value(BigInt(place === null ? above : Math.min(above, Math.floor(place.score)))),
    behind: behindOf(place, name('score'), cypher`${entity}.id`),
    total: total ? cypher`size(found)` : nothing,
    limit: value(BigInt(page.size + 1)),
    calls: joined(part.calls, '\n'),
    columns: joined(part.columns, ', '),
  });
  const answer = await reader.ask(query, {});
  const rows = (answer.rows as [number, string[], ...unknown[]][]).map(([score, names, ...columns]) => {
    const row = part.shape(columns, null);
    return { score, id: row.id, names: [row.name, ...names], row };
  });
  return { rows, lows: answer.lows as readonly number[], total: answer.total };
}

/** Nothing that an index did not give comes before the last row: it may have as good a rank and more ties. */
const isWhole = (rows: readonly { readonly score: number }[], lows: readonly number[], size: number): boolean => {
  const last = rows.length > size ? rows.at(-1) : undefined;
  return lows.every((low) => last !== undefined && low < Math.floor(last.score));
};

/**
 * Entities by name, best first, equals by how many ties they have, then by id; both indexes are asked. One statement; a page
 * whose place among equals is not certain with the best hits of an index is found among all of them.
 */
export async function searchNames(reader: Reader, search: NameSearch): Promise<ListAnswer<Page<HitRow>>> {
  const { text, page, total } = search;
  const levels = levelsOf(text);
  if (levels.length === 0) return { page: page && emptyPage, total: total ? 0 : null };
  const asked = page ?? { size: 0, after: null, before: null, backward: false };
  let found = await find(reader, search, levels, asked, total ? all : hitsForPage);
  if (!isWhole(found.rows, found.lows, asked.size)) found = await find(reader, search, levels, asked, all);
  if (page === null) return { page, total: found.total };
  const hits = keyedHits(found.rows, page, (hit, score) => {
    const match = matchOf(levels, hit.score);
    return { entity: hit.row, score, match, matched: matchedName(hit.names, levels, match, text) };
  });
  return { page: cut(hits, page), total: found.total };
}
