import type { SourceWhere } from '../../generated/schema-types.js';
import { at, type Place } from './budget.js';
import { composed } from './composed.js';
import { sourceFields as fields } from './fields.js';
import { all, test, type Tree } from './tree.js';
import { textTests } from './texts.js';
import { dateTests, existence, idTests } from './values.js';

const isDated = test({ t: 'exists', p: fields.firstDay });

/** Conditions on a source. @throws WhowhomError TOO_COMPLEX, BAD_ID, BAD_DATE or BAD_ARGUMENT with the path */
export function sourceTree(where: SourceWhere, place: Place): Tree {
  return all([
    ...composed(where, place, sourceTree),
    ...idTests(where.id, fields.id, at(place, 'id')),
    ...textTests(where.title, fields.title, at(place, 'title')),
    ...textTests(where.url, fields.url, at(place, 'url')),
    ...dateTests(where.publishedAt, isDated, fields.firstDay, fields.lastDay, at(place, 'publishedAt')),
    ...textTests(where.licence, fields.licence, at(place, 'licence')),
    ...existence(at(place, 'archived'), fields.archiveUrl, where.archived),
  ]);
}
