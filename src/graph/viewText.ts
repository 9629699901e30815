import { fragments } from '../generated/queries.js';
import { isRanked, knownBy, seesDeprecated, seesVersions, type View } from './view.js';

const pieces = fragments.view;

/** What stood until it was corrected or retracted. */
const stood = ['SUPERSEDED', 'RETRACTED'];

/** Where a condition stands: on a relationship that stands now, or on a version of one. */
export type Form = 'tie' | 'version';

/** How a statement reads the type and the id of a relationship: a version keeps them as properties. */
export const typeText = (name: string, form: Form): string => (form === 'tie' ? `type(${name})` : `${name}.type`);

/** The same of the id. */
export const idText = (name: string, form: Form): string => (form === 'tie' ? `${name}.id` : `${name}.relId`);

const each = (of: readonly { readonly text: string }[], name: string, form: Form): string[] =>
  of.map(({ text }) => text.replaceAll('REL', name).replaceAll('IDOF', idText(name, form)));

/** The conditions of a view on the row of a relationship in a variable. */
export function rowViewTexts(view: View, name: string, form: Form): string[] {
  const record = form === 'version' ? [pieces.knownVersion] : view.known === null ? [] : [pieces.known];
  const world = view.window === null ? [] : [view.certain ? pieces.certain : pieces.possible];
  return each([...record, ...world], name, form);
}

/** Those on its statements. */
export const evidenceViewTexts = (view: View, name: string, form: Form): string[] =>
  each(isRanked(view) ? [pieces.ranked] : [], name, form);

/** All of them, each beginning with AND; empty when the view sees all. */
export const viewText = (view: View, name: string, form: Form): string =>
  [...rowViewTexts(view, name, form), ...evidenceViewTexts(view, name, form)].map((text) => ` AND ${text}`).join('');

/** The condition of a view on an entity in a variable: that it was recorded. */
export const entityViewTexts = (view: View, name: string): string[] =>
  view.known === null ? [] : [pieces.knownEntity.text.replaceAll('ENTITY', name)];

/** The condition of a view on a statement in a variable. */
export const statementViewText = (name: string): string => pieces.statement.text.replaceAll('STATEMENT', name);

/** Tells the texts of views apart. */
export const viewTextKey = (view: View): string =>
  [
    view.window === null ? '' : view.certain ? 'certain' : 'possible',
    view.known === null ? '' : 'known',
    seesVersions(view) ? 'versions' : '',
    isRanked(view) ? 'ranked' : '',
  ].join(' ');

/** The values that those texts read. */
export function viewValues(view: View): Readonly<Record<string, unknown>> {
  return {
    since: view.window?.since ?? null,
    until: view.window?.until ?? null,
    known: knownBy(view),
    ranks: view.ranks,
    unstated: view.ranks.includes('NORMAL'),
    statuses: seesDeprecated(view) ? [...stood, 'DEPRECATED'] : stood,
  };
}
