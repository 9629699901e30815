import fc from 'fast-check';
import { FAR_FUTURE, FAR_PAST } from '../../src/graph/time.js';
import type { ExportEdge, ExportEntry, ExportNode, ExportPeriod } from '../../src/export/model.js';

/** A row as a reader gives it. */
export type Row = Readonly<Record<string, unknown>>;

/** What a format makes of a text that it cannot hold. */
export type Cell = (text: string) => string;

/** What JSON makes of it. */
export const exact: Cell = (text) => text.toWellFormed();

/** What XML makes of it. */
export const inXml: Cell = (text) =>
  // oxlint-disable-next-line no-control-regex -- they are what XML cannot hold
  exact(text).replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\ufffd');

/** What CSV makes of it. */
export const inCsv: Cell = (text) => exact(text).replaceAll('\0', '\ufffd');

/** Every text in a value as JSON keeps it. */
export const deeply = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, one: unknown) => (typeof one === 'string' ? exact(one) : one)));

const day = (number: number): string | null =>
  number === FAR_PAST || number === FAR_FUTURE
    ? null
    : new Date((number - 719_528) * 86_400_000).toISOString().replace(/^-00/, '-').replace(/T.*/, '');

const period = ({ startText, endText, s0, s1, e0, e1 }: ExportPeriod): Row => ({
  startText,
  endText,
  startEarliest: day(s0),
  startLatest: day(s1),
  endEarliest: day(e0),
  endLatest: day(e1),
});

const texts = (row: Row, cell: Cell): Row =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, typeof value === 'string' ? cell(value) : value]));

const noPeriod = {
  startText: null,
  endText: null,
  startEarliest: null,
  startLatest: null,
  endEarliest: null,
  endLatest: null,
};

/** What any reader has to find of an entity. */
export const expectedNode = ({ existence, importance, omitted, names, ...rest }: ExportNode, cell: Cell): Row => ({
  ...texts(rest, cell),
  names: deeply(names),
  attributes: deeply(rest.attributes),
  sameAs: deeply(rest.sameAs),
  statements: deeply(rest.statements),
  existence: existence === null ? noPeriod : period(existence),
  ...importance,
  omittedCount: omitted?.count ?? null,
  omittedCapped: omitted?.capped ?? null,
});

/** What any reader has to find of a relationship. */
export function expectedEdge(edge: ExportEdge, entries: readonly ExportEntry[], cell: Cell): Row {
  const { s0, s1, e0, e1, startText, endText, statements, paid, pledged, paths, ...rest } = edge;
  const changes = entries.flatMap(({ edge: id, ...one }, i) => (id === edge.id ? [{ position: i + 1, ...one }] : []));
  return {
    ...texts(rest, cell),
    ...period({ s0, s1, e0, e1, startText, endText }),
    statements: deeply(statements),
    attributes: deeply(rest.attributes),
    joint: deeply(rest.joint),
    events: deeply(rest.events),
    destination: rest.destination && texts({ ...rest.destination }, cell),
    previousEmployer: rest.previousEmployer && texts({ ...rest.previousEmployer }, cell),
    paid,
    pledged,
    paths,
    entries: changes,
  };
}

/** The value of a cell of JSON; null of none. */
export const parsed = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : null);
const or = (value: unknown): unknown => value ?? null;

const money = (row: Row, name: string): Row | null =>
  row[`${name}Amount`] === undefined || row[`${name}Amount`] === null
    ? null
    : {
        amount: row[`${name}Amount`],
        currency: or(row[`${name}Currency`]),
        approximate: row[`${name}Approximate`],
      };

const picked = (row: Row, names: readonly string[]): Row =>
  Object.fromEntries(names.map((name) => [name, or(row[name])]));

/** An entity as a reader found it in a format of plain cells. */
export const flatNode = (row: Row): Row => ({
  ...picked(row, ['id', 'kind', 'name', 'lang', 'description', 'url', 'isRoot']),
  ...picked(row, ['position', 'distance', 'confidence', 'sourceCount', 'degree', 'omittedCount', 'omittedCapped']),
  ...picked(row, ['presence', 'furtherStatements']),
  names: parsed(row.names) ?? [],
  attributes: parsed(row.attributes) ?? [],
  sameAs: parsed(row.sameAs) ?? [],
  statements: parsed(row.statements) ?? [],
  existence: Object.fromEntries(
    Object.keys(noPeriod).map((name) => [name, or(row[`existence${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`])]),
  ),
});

const edgeNames = [
  'id',
  'type',
  'kind',
  'form',
  'presence',
  'standing',
  'role',
  'reason',
  'topic',
  'description',
  'disputed',
  'act',
  'ongoing',
  'revision',
];

const namedOf = (row: Row, name: string): Row | null =>
  row[name] === undefined || row[name] === null
    ? null
    : { id: row[name], kind: row[`${name}Kind`], name: row[`${name}Name`] };

/** A relationship as a reader found it in a format of plain cells. */
export const flatEdge = (row: Row): Row => ({
  ...picked(row, [...edgeNames, ...Object.keys(noPeriod), 'sourceCount', 'confidence', 'furtherStatements']),
  from: row.source,
  to: row.target,
  paid: money(row, 'paid'),
  pledged: money(row, 'pledged'),
  joint: parsed(row.joint),
  events: parsed(row.events) ?? [],
  attributes: parsed(row.attributes) ?? [],
  disputedAspects: parsed(row.disputedAspects) ?? [],
  destination: namedOf(row, 'destination'),
  previousEmployer: namedOf(row, 'previousEmployer'),
  statements: parsed(row.statements) ?? [],
  paths: parsed(row.paths),
  entries: parsed(row.entries) ?? [],
});

/** An entity as a reader found it in a format that nests. */
export function nestedNode({ existence, importance, omitted, ...row }: Row): Row {
  const left = omitted as { count: number; capped: boolean } | null;
  return {
    ...picked(row, ['id', 'kind', 'name', 'lang', 'names', 'description', 'url', 'isRoot']),
    ...picked(row, ['attributes', 'sameAs', 'presence', 'statements', 'furtherStatements']),
    ...(importance as Row),
    existence: existence ?? noPeriod,
    omittedCount: left?.count ?? null,
    omittedCapped: left?.capped ?? null,
  };
}

/** A relationship as a reader found it in a format that nests. */
export const nestedEdge = (row: Row): Row => ({
  ...picked(row, [...edgeNames, ...Object.keys(noPeriod), 'sourceCount', 'confidence', 'furtherStatements']),
  ...picked(row, ['paid', 'pledged', 'statements', 'paths', 'entries']),
  ...picked(row, ['joint', 'events', 'attributes', 'disputedAspects', 'destination', 'previousEmployer']),
  from: row.source,
  to: row.target,
});

/** Texts of any characters, halves of pairs among them: the same ones each time. */
export const anyTexts = (count: number): string[] =>
  fc.sample(
    fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 8 })
        .map((codes) => String.fromCharCode(...codes)),
      fc
        .array(fc.constantFrom(...Array.from('"\\<>&%{}[]|;#=\'\n\r\0`-+@:/* a')), { minLength: 1, maxLength: 14 })
        .map((all) => all.join('')),
    ),
    { numRuns: count, seed: 20261126 },
  );
