import { cypher, joined, name, value } from '../../cypher.js';
import { queries } from '../../generated/queries.js';
import type { Page } from '../model.js';
import { nodeBranches, type NodeQuestion } from '../nodes.js';
import { cut, emptyPage, type PageRequest } from '../page.js';
import { Names } from '../question/names.js';
import type { Asker, EntityPart, ListAnswer } from '../question/tree.js';
import type { Reader } from '../reader.js';
import { isFound, textsOf, type FoundRow } from './found.js';
import { textWords } from './lucene.js';
import { behindOf, keyedHits, placeOf } from './place.js';
import { classNames, hitsOf, isEmpty, type TextRequest } from './request.js';
import { bestSnippet, type Snippet } from './snippet.js';

/** A hit: what has the words, how well it fits beside the best hit, and where it has them. */
export interface TextHitRow {
  readonly node: FoundRow;
  readonly score: number;
  readonly matched: Snippet;
}

/** What is asked of a search in texts. */
export interface TextSearch {
  readonly request: TextRequest;
  /** Null when only the total is asked for. */
  readonly page: PageRequest | null;
  readonly total: boolean;
  readonly question: NodeQuestion;
}

/** The texts of what is found are asked for too. */
const withTexts = ({ entity, fact, statement }: NodeQuestion): NodeQuestion => ({
  entity: { parts: new Map<Asker, EntityPart>([...entity.parts, ['details', { part: 'details' }]]) },
  fact: { ...fact, doc: true },
  statement,
});

async function find(reader: Reader, { request, total, question }: TextSearch, page: PageRequest) {
  const branches = nodeBranches(withTexts(question), new Names(reader), request.view);
  const texts = Object.keys(classNames).flatMap((label) => branches.get(label)?.text ?? []);
  const query = queries.search.texts({
    hits: hitsOf(request),
    behind: behindOf(placeOf(page), name('score'), name('wanted')),
    limit: value(BigInt(page.size + 1)),
    nodes: joined(texts, '\nUNION ALL\n'),
    total: total ? cypher`size(found)` : name('null'),
  });
  const answer = await reader.ask(query, {});
  const hits = (answer.rows as [number, string, string | null, unknown[] | null][]).map(
    ([score, id, label, columns]) => {
      const node = branches.get(label ?? '')?.shape(columns ?? []) ?? null;
      return { score, id, node: node !== null && isFound(node) ? node : null };
    },
  );
  return { hits, total: answer.total };
}

/** What has words in its texts, best first, equals by id, with all that is asked of each. One statement. */
export async function searchTexts(reader: Reader, search: TextSearch): Promise<ListAnswer<Page<TextHitRow>>> {
  const { request, page, total } = search;
  if (isEmpty(request)) return { page: page && emptyPage, total: total ? 0 : null };
  const found = await find(reader, search, page ?? { size: 0, after: null, before: null, backward: false });
  if (page === null) return { page, total: found.total };
  const words = textWords(request.text);
  const hits = keyedHits(found.hits, page, ({ node }, score) => ({
    ...{ node, score },
    matched: node && bestSnippet(textsOf(node), words, request.text),
  }));
  const { rows, ...rest } = cut(hits, page);
  // What is not there as the view sees it, though its text was found, is no hit.
  const there = rows.flatMap(({ key, row: { node, score, matched } }) =>
    node === null || matched === null ? [] : [{ key, row: { node, score, matched } }],
  );
  return { page: { ...rest, rows: there }, total: found.total };
}
