import { queries } from '../../generated/queries.js';
import { entityKinds, type EntityKind } from '../../generated/vocabulary.js';
import { fold } from '../fold.js';
import { entityRow, type EntityRow, type Page } from '../model.js';
import { cut, type PageRequest } from '../page.js';
import type { Reader } from '../reader.js';
import type { View } from '../view.js';
import { arabicQuery, luceneQuery, queryWords } from './lucene.js';
import { relativeScore } from './score.js';

/** A hit: an entity, its Lucene score and the name that fits best. */
export interface HitRow {
  readonly entity: EntityRow;
  readonly score: number;
  readonly matched: string;
}

/** The key of a hit in its list: the score, then the id, then the score of the best hit of all. */
export const hitKeyPattern = /^\d+(\.\d+)?(e[-+]?\d+)? \d+(\.\d+)?(e[-+]?\d+)? [^|]+$/i;

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
  view: View,
  page: PageRequest,
): Promise<Page<HitRow>> {
  const query = luceneQuery(text);
  if (query === null) return cut([], page);
  const [best = '', last = '', ...id] = page.after?.split(' ') ?? [];
  const rows = await reader.run(queries.search.find, {
    query,
    arabicQuery: arabicQuery(text),
    kinds: kindsOf(kinds),
    known: view.known,
    belowScore: page.after === null ? Number.MAX_VALUE : Number(last),
    afterId: id.join(' '),
    limit: page.size + 1,
  });
  const words = queryWords(text);
  const top = page.after === null ? (rows[0]?.score ?? 1) : Number(best);
  const hits = rows.map((row) => ({
    key: `${top} ${row.score} ${row.id}`,
    row: {
      entity: entityRow(row.id, row.kind, row.name, view),
      score: relativeScore(row.score, top),
      matched: bestName([row.name, ...row.names], words),
    },
  }));
  return cut(hits, page);
}

/** How many entities a search finds, of those that a view knows. */
export async function searchTotal(
  reader: Reader,
  text: string,
  kinds: readonly EntityKind[] | null,
  view: View,
): Promise<number> {
  const query = luceneQuery(text);
  if (query === null) return 0;
  const rows = await reader.run(queries.search.count, {
    query,
    arabicQuery: arabicQuery(text),
    kinds: kindsOf(kinds),
    known: view.known,
  });
  return rows[0]?.count ?? 0;
}
