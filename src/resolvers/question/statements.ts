import type { PageArguments } from '../../graph/arguments.js';
import type { StatementQuestion, StatementsPart } from '../../graph/question/tree.js';
import { statementKeyPattern } from '../../graph/statements.js';
import { paging, type Paging } from '../connection.js';
import type { Place } from './place.js';
import { fieldsBelow, fieldsUnder, type Field } from './selection.js';

/** The paging arguments of the statements about something. */
export const statementPaging = (args: PageArguments, { context, view, ownerId }: Place): Paging =>
  paging(args, context, ['statements', ownerId], statementKeyPattern, view);

/** The fields of which a page is read. */
const ofPage: ReadonlySet<string> = new Set(['nodes', 'edges', 'pageInfo', 'among']);

/** Whether a field of a connection needs its page, and whether its total. */
export const readsOf = (fields: readonly Field[]) => ({
  page: fields.some(({ name }) => ofPage.has(name)),
  total: fields.some(({ name }) => name === 'totalCount'),
});

/** The fields of the rows of a connection. */
export const rowFields = (place: Place, fields: readonly Field[]): Field[] => [
  ...fieldsUnder(place.info, fields, 'nodes'),
  ...fieldsUnder(place.info, fieldsUnder(place.info, fields, 'edges'), 'node'),
];

/** What is asked of a statement by some fields. */
export const statementAsked = (fields: readonly Field[]): StatementQuestion => ({
  source: fields.some(({ name }) => name === 'source'),
  sayer: fields.some(({ name }) => name === 'attributedTo'),
});

/** What the field `statements` of a relationship or an entity asks. */
export function statementsAsked(place: Place, field: Field, page: Paging): StatementsPart {
  const fields = fieldsBelow(place.info, field.nodes);
  const asked = readsOf(fields);
  return {
    part: 'statements',
    view: page.view,
    page: asked.page ? page : null,
    total: asked.total,
    statement: statementAsked(rowFields(place, fields)),
  };
}
