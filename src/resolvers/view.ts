import type { QueryEntityArgs } from '../generated/schema-types.js';
import { changeAt } from '../graph/version.js';
import { asOfChange, currentView, viewOf, type View } from '../graph/view.js';
import type { Context } from './context.js';

/** The argument `view` as it comes. */
export type ViewArguments = Pick<QueryEntityArgs, 'view'>;

/** The view of a root field. @throws WhowhomError BAD_DATE or BAD_ARGUMENT with the path */
export async function viewIn({ view }: ViewArguments, { reader, moment }: Context): Promise<View> {
  if (view === null || view === undefined) return moment === null ? currentView : asOfChange(currentView, moment);
  const { knownAt } = view;
  const known = knownAt === null || knownAt === undefined ? null : await changeAt(reader, knownAt);
  const seen = viewOf(view, known);
  return moment === null ? seen : asOfChange(seen, moment);
}
