import { json } from './json.js';
import type { ExportAbout, ExportStatement } from './model.js';
import type { PlainEdge, PlainNode, PlainPeriod } from './plain.js';

/** What stands in a cell. */
export type Cell = string | number | boolean | null;

/** A column of formats that hold no lists: those are JSON there. */
export interface Field<T> {
  readonly name: string;
  readonly type: 'string' | 'int' | 'double' | 'boolean';
  readonly of: (row: T) => Cell;
}

const text = <T>(name: string, of: (row: T) => string | null): Field<T> => ({ name, type: 'string', of });
const whole = <T>(name: string, of: (row: T) => number | null): Field<T> => ({ name, type: 'int', of });
const real = <T>(name: string, of: (row: T) => number | null): Field<T> => ({ name, type: 'double', of });
const truth = <T>(name: string, of: (row: T) => boolean | null): Field<T> => ({ name, type: 'boolean', of });
const listed = (list: readonly unknown[] | null): string | null =>
  list === null || list.length === 0 ? null : json(list);

/** The statement that is shown beside an edge: the best one that has a quote, else the best one. */
export const shownStatement = ({ statements }: { readonly statements: readonly ExportStatement[] }) =>
  statements.find(({ quote }) => quote !== null) ?? statements[0];

const periodNames = ['startText', 'endText', 'startEarliest', 'startLatest', 'endEarliest', 'endLatest'] as const;

const existenceFields = periodNames.map((name) =>
  text<PlainNode>(
    `existence${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`,
    ({ existence }) => existence?.[name] ?? null,
  ),
);

/** The columns of nodes. */
export const nodeFields: readonly Field<PlainNode>[] = [
  text('kind', ({ kind }) => kind),
  text('name', ({ name }) => name),
  text('lang', ({ lang }) => lang),
  text('names', ({ names }) => listed(names)),
  text('description', ({ description }) => description),
  text('url', ({ url }) => url),
  text('attributes', ({ attributes }) => listed(attributes)),
  text('sameAs', ({ sameAs }) => listed(sameAs)),
  ...existenceFields,
  text('presence', ({ presence }) => presence),
  truth('isRoot', ({ isRoot }) => isRoot),
  whole('position', ({ importance }) => importance.position),
  whole('distance', ({ importance }) => importance.distance),
  real('confidence', ({ importance }) => importance.confidence),
  whole('sourceCount', ({ importance }) => importance.sourceCount),
  whole('degree', ({ importance }) => importance.degree),
  whole('omittedCount', ({ omitted }) => omitted?.count ?? null),
  truth('omittedCapped', ({ omitted }) => omitted?.capped ?? null),
  text('statements', ({ statements }) => listed(statements)),
  whole('furtherStatements', ({ furtherStatements }) => furtherStatements),
];

const namedFields = (['destination', 'previousEmployer'] as const).flatMap((name) => [
  text<PlainEdge>(name, (edge) => edge[name]?.id ?? null),
  text<PlainEdge>(`${name}Name`, (edge) => edge[name]?.name ?? null),
  text<PlainEdge>(`${name}Kind`, (edge) => edge[name]?.kind ?? null),
]);

const moneyFields = (['paid', 'pledged'] as const).flatMap((name) => [
  text<PlainEdge>(`${name}Amount`, (edge) => edge[name]?.amount ?? null),
  text<PlainEdge>(`${name}Currency`, (edge) => edge[name]?.currency ?? null),
  truth<PlainEdge>(`${name}Approximate`, (edge) => edge[name]?.approximate ?? null),
]);

/** The columns of edges. */
export const edgeFields: readonly Field<PlainEdge>[] = [
  text('type', ({ type }) => type),
  text('kind', ({ kind }) => kind),
  text('form', ({ form }) => form),
  ...periodNames.map((name) => text<PlainPeriod>(name, (edge) => edge[name])),
  truth('ongoing', ({ ongoing }) => ongoing),
  text('presence', ({ presence }) => presence),
  text('standing', ({ standing }) => standing),
  text('role', ({ role }) => role),
  text('reason', ({ reason }) => reason),
  text('topic', ({ topic }) => topic),
  text('act', ({ act }) => act),
  ...namedFields,
  text('description', ({ description }) => description),
  text('attributes', ({ attributes }) => listed(attributes)),
  ...moneyFields,
  text('joint', ({ joint }) => (joint === null ? null : json(joint))),
  text('events', ({ events }) => listed(events)),
  whole('sourceCount', ({ sourceCount }) => sourceCount),
  real('confidence', ({ confidence }) => confidence),
  truth('disputed', ({ disputed }) => disputed),
  text('disputedAspects', ({ disputedAspects }) => listed(disputedAspects)),
  whole('revision', ({ revision }) => revision),
  text('quote', (edge) => shownStatement(edge)?.quote ?? null),
  text('quoteLanguage', (edge) => shownStatement(edge)?.language ?? null),
  text('sourceTitle', (edge) => shownStatement(edge)?.source?.title ?? null),
  text('sourceUrl', (edge) => shownStatement(edge)?.source?.url ?? null),
  text('attributedTo', (edge) => shownStatement(edge)?.attributedTo?.name ?? null),
  text('statements', ({ statements }) => listed(statements)),
  whole('furtherStatements', ({ furtherStatements }) => furtherStatements),
  text('paths', ({ paths }) => listed(paths)),
  text('entries', ({ entries }) => listed(entries)),
];

/** What a file tells of itself, as columns. */
export const aboutFields: readonly Field<ExportAbout>[] = [
  text('title', ({ title }) => title),
  text('field', ({ field }) => field),
  text('request', ({ request }) => json(request)),
  text('viewKey', ({ viewKey }) => viewKey),
  text('knownAt', ({ knownAt }) => knownAt),
  whole('graphVersion', ({ graphVersion }) => graphVersion),
  text('madeAt', ({ madeAt }) => madeAt),
  text('rule', ({ rule }) => rule),
  text('omissions', ({ omissions }) => listed(omissions)),
];
