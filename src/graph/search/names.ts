import { cypher, joined, name, value, type Cypher } from '../../cypher.js';
import { pieces, queries } from '../../generated/queries.js';
import type { EntityKind } from '../../generated/vocabulary.js';
import { fold } from '../fold.js';
import type { EntityRow, Page } from '../model.js';
import { cut, emptyPage, type PageRequest } from '../page.js';
import { entityPart } from '../question/compile.js';
import { Names } from '../question/names.js';
import type { EntityQuestion, ListAnswer } from '../question/tree.js';
import type { Reader } from '../reader.js';
import type { View } from '../view.js';
import { entityConditionsOf } from '../viewConditions.js';
import { arabicQuery, luceneQuery, queryWords } from './lucene.js';
import { behindOf, keyedHits, placeOf } from './place.js';

/** A hit: an entity, its Lucene score and the name that fits best. */
export interface HitRow {
  readonly entity: EntityRow;
  readonly score: number;
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

/** How well a name fits the words: whole words count more than beginnings, and short names more than long ones. */
function fitness(called: string, words: readonly string[]): number {
  const have = fold(called).split(' ');
  const score = words.reduce((sum, word) => {
    if (have.includes(word)) return sum + 3;
    return sum + (have.some((one) => one.startsWith(word)) ? 2 : 0);
  }, 0);
  return score - have.length / 100;
}

function bestName(names: readonly string[], words: readonly string[]): string {
  const ranked = names.map((one) => ({ one, fit: fitness(one, words) })).sort((a, b) => b.fit - a.fit);
  return ranked[0]?.one ?? '';
}

/** So many hits of an index are looked at for a page, first. */
const hitsForPage = 1000;

/** More than an index holds. */
const all = 2 ** 31 - 1;

const entity = name('e');
const nothing = name('null');

function seenBy({ kinds, view }: NameSearch): Cypher {
  const ofKind = kinds === null ? [] : [cypher`${entity}.kind IN ${value(kinds)}`];
  const conditions = [...ofKind, ...entityConditionsOf(view, entity)];
  return conditions.length === 0 ? name('true') : joined(conditions, ' AND ');
}

async function find(reader: Reader, search: NameSearch, lucene: string, page: PageRequest, most: number) {
  const { text, view, total, question } = search;
  const part = entityPart(question, entity, new Names(reader.scanBudget), view);
  const gaps = { query: value(lucene), arabicQuery: value(arabicQuery(text)), most: value(BigInt(most)) };
  const query = queries.search.names({
    ...{ entity, hits: pieces.search.byName(gaps), seen: seenBy(search) },
    behind: behindOf(placeOf(page), name('score'), cypher`${entity}.id`),
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

/** Nothing that an index did not give comes before the last row. */
const isWhole = (rows: readonly { readonly score: number }[], lows: readonly number[], size: number): boolean => {
  const last = rows.length > size ? rows.at(-1) : undefined;
  return lows.every((low) => last !== undefined && low < last.score);
};

/**
 * Entities by name, best first, equals by id; both indexes are asked. One statement; a page whose place among equals is not
 * certain with the best hits of an index is found among all of them.
 */
export async function searchNames(reader: Reader, search: NameSearch): Promise<ListAnswer<Page<HitRow>>> {
  const { text, page, total } = search;
  const lucene = luceneQuery(text);
  if (lucene === null) return { page: page && emptyPage, total: total ? 0 : null };
  const asked = page ?? { size: 0, after: null, before: null, backward: false };
  let found = await find(reader, search, lucene, asked, total ? all : hitsForPage);
  if (!isWhole(found.rows, found.lows, asked.size)) found = await find(reader, search, lucene, asked, all);
  if (page === null) return { page, total: found.total };
  const words = queryWords(text);
  const hits = keyedHits(found.rows, page, ({ row, names }, score) => ({
    entity: row,
    score,
    matched: bestName(names, words),
  }));
  return { page: cut(hits, page), total: found.total };
}
