import type { AboutQuestion, StatementQuestion } from '../../graph/question/tree.js';
import type { StatementConditions } from '../../graph/where/index.js';
import type { StatementList } from '../../graph/statementLists.js';
import type { Paging } from '../connection.js';
import { entityAsked, factAsked } from './asked.js';
import type { Place } from './place.js';
import { fieldsBelow, fieldsUnder, type Field } from './selection.js';
import { readsOf, rowFields } from './statements.js';

function aboutAsked(place: Place, rows: readonly Field[]): AboutQuestion | undefined {
  if (!rows.some(({ name }) => name === 'about')) return undefined;
  const fields = fieldsUnder(place.info, rows, 'about');
  return { entity: entityAsked(place, fields), fact: factAsked(place, fields) };
}

/** What some fields ask of statements of which what they are about is not at hand. */
export function statementAsked(place: Place, rows: readonly Field[]): StatementQuestion {
  const about = aboutAsked(place, rows);
  return {
    source: rows.some(({ name }) => name === 'source'),
    sayer: rows.some(({ name }) => name === 'attributedTo'),
    ...(about === undefined ? {} : { about }),
  };
}

/** What a field that is a list of statements asks, whatever they are about. */
export function statementListAsked(
  { info, context }: Place,
  { nodes }: Field,
  page: Paging,
  conditions: StatementConditions,
): StatementList {
  const fields = fieldsBelow(info, nodes);
  const place = { info, context, view: page.view, ownerId: null };
  const asked = readsOf(fields);
  const statement = statementAsked(place, rowFields(place, fields));
  return { conditions, statement, page: asked.page ? page : null, total: asked.total };
}
