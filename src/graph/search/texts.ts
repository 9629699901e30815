import { queries } from '../../generated/queries.js';
import type { Page } from '../model.js';
import { cut, type PageRequest } from '../page.js';
import type { Reader } from '../reader.js';
import { nodesOf, type Found } from './found.js';
import { textWords } from './lucene.js';
import { isEmpty, ofHits, paramsOf, type TextRequest } from './request.js';
import { relativeScore } from './score.js';
import { bestSnippet, type Snippet } from './snippet.js';

/** A hit: what has the words, how well it fits beside the best hit, and where it has them. */
export interface TextHitRow {
  readonly node: Found['node'];
  readonly score: number;
  readonly matched: Snippet;
}

/** A page of hits, best first, equals by id. */
export async function textPage(reader: Reader, request: TextRequest, page: PageRequest): Promise<Page<TextHitRow>> {
  if (isEmpty(request)) return cut([], page);
  const [best = '', last = '', ...id] = page.after?.split(' ') ?? [];
  const rows = await reader.run(ofHits(queries.search.texts, request), {
    ...paramsOf(request),
    belowScore: page.after === null ? Number.MAX_VALUE : Number(last),
    afterId: id.join(' '),
    limit: page.size + 1,
  });
  const top = page.after === null ? (rows[0]?.score ?? 1) : Number(best);
  const nodes = await nodesOf(reader, rows.slice(0, page.size), request.view);
  const words = textWords(request.text);
  const hits = rows.map((row) => {
    const found = nodes.get(row.id);
    const matched = bestSnippet(found?.texts ?? [], words, request.text);
    return {
      key: `${top} ${row.score} ${row.id}`,
      row: { node: found?.node, score: relativeScore(row.score, top), matched },
    };
  });
  const { rows: cutRows, ...rest } = cut(hits, page);
  // What was taken away between the two statements is no hit any more.
  const there = cutRows.flatMap(({ key, row: { node, score, matched } }) =>
    node === undefined || matched === null ? [] : [{ key, row: { node, score, matched } }],
  );
  return { ...rest, rows: there };
}

/** How many hits there are. */
export async function textTotal(reader: Reader, request: TextRequest): Promise<number> {
  if (isEmpty(request)) return 0;
  const [row] = await reader.run(ofHits(queries.search.textsTotal, request), paramsOf(request));
  return row?.count ?? 0;
}
