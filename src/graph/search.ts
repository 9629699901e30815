import { queries } from '../generated/queries.js';
import { entityKinds, type EntityKind } from '../generated/vocabulary.js';
import { fold } from './fold.js';
import { entityRow, type EntityRow, type Page } from './model.js';
import type { Reader } from './reader.js';
import { cut } from './relationships.js';

/** A hit: an entity, its Lucene score and the name that fits best. */
export interface HitRow {
  readonly entity: EntityRow;
  readonly score: number;
  readonly matched: string;
}

/** The key of a hit in its list: the score, then the id, then the score of the best hit of all. */
export const hitKeyPattern = /^\d+(\.\d+)?(e[-+]?\d+)? \d+(\.\d+)?(e[-+]?\d+)? [^|]+$/i;

/** More words than this are left out: each costs a fuzzy walk of the index. */
const mostWords = 8;

/** Lucene's own characters and words lose their meaning; folded text has letters and digits only, but be sure. */
function escaped(word: string): string {
  return word.replace(/[^\p{L}\p{N}_]/gu, '').toLowerCase();
}

function wordQuery(word: string): string {
  const parts = [`${word}^4`, `${word}*^2`];
  // One wrong letter in a word of two would match nearly everything.
  if (word.length > 2) parts.push(`${word}~1`);
  return `(${parts.join(' OR ')})`;
}

/** The words of a text as the index holds them. */
function queryWords(text: string): string[] {
  const words = fold(text).split(' ').map(escaped);
  return words.filter((word) => word !== '').slice(0, mostWords);
}

/**
 * The Lucene query of a text: every word must be there, exactly, as a beginning, or with one letter wrong; a whole name
 * that is equal comes first. Null when the text has no word.
 */
export function luceneQuery(text: string): string | null {
  const words = queryWords(text);
  if (words.length === 0) return null;
  const all = words.map(wordQuery).join(' AND ');
  return words.length === 1 ? all : `(${all}) OR ${words.join('_')}^8`;
}

/** The query for the index of Arabic stems, which knows plurals and prefixes; no name in Arabic letters matches "zz". */
export function arabicQuery(text: string): string {
  const words = text.match(/\p{Script=Arabic}+/gu) ?? [];
  return words.length === 0 ? '\\*none\\*' : words.slice(0, mostWords).map(escaped).join(' AND ');
}

/** How well a name fits the words: whole words count more than beginnings, and short names more than long ones. */
function fitness(name: string, words: readonly string[]): number {
  const have = fold(name).split(' ');
  const score = words.reduce((sum, word) => {
    if (have.includes(word)) return sum + 3;
    return sum + (have.some((one) => one.startsWith(word)) ? 2 : 0);
  }, 0);
  return score - have.length / 100;
}

function bestName(names: readonly string[], words: readonly string[]): string {
  const ranked = names.map((name) => ({ name, fit: fitness(name, words) })).sort((a, b) => b.fit - a.fit);
  return ranked[0]?.name ?? '';
}

const kindsOf = (kinds: readonly EntityKind[] | null): readonly EntityKind[] => kinds ?? entityKinds;

/**
 * A page of hits, best first, equals by id.
 * @param after the key of the last hit seen
 */
export async function searchPage(
  reader: Reader,
  text: string,
  kinds: readonly EntityKind[] | null,
  page: { readonly first: number; readonly after: string | null },
): Promise<Page<HitRow>> {
  const query = luceneQuery(text);
  if (query === null) return cut([], page);
  const [best = '', last = '', ...id] = page.after?.split(' ') ?? [];
  const rows = await reader.run(queries.search.find, {
    query,
    arabicQuery: arabicQuery(text),
    kinds: kindsOf(kinds),
    belowScore: page.after === null ? Number.MAX_VALUE : Number(last),
    afterId: id.join(' '),
    limit: page.first + 1,
  });
  const words = queryWords(text);
  const top = page.after === null ? (rows[0]?.score ?? 1) : Number(best);
  const hits = rows.map((row) => ({
    key: `${top} ${row.score} ${row.id}`,
    row: {
      entity: entityRow(row.id, row.kind, row.name),
      score: row.score / top,
      matched: bestName([row.name, ...row.names], words),
    },
  }));
  return cut(hits, page);
}

/** How many entities a search finds. */
export async function searchTotal(reader: Reader, text: string, kinds: readonly EntityKind[] | null): Promise<number> {
  const query = luceneQuery(text);
  if (query === null) return 0;
  const rows = await reader.run(queries.search.count, {
    query,
    arabicQuery: arabicQuery(text),
    kinds: kindsOf(kinds),
  });
  return rows[0]?.count ?? 0;
}
