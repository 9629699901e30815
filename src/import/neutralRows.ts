import { createHash } from 'node:crypto';
import { WhowhomError } from '../errors.js';
import type { EntityInput, RelationshipInput, SourceInput, StatementInput } from '../graph/changes/index.js';
import { existenceDays, type ExistenceInput } from '../graph/existence.js';
import { parsePartialDate } from '../graph/time.js';
import { neutralDate } from './neutralDates.js';
import type { Mapping } from './mapping.js';

/** A row of a data set; numbers are literal texts. */
export type ForeignRow = Readonly<Record<string, unknown>>;

/** A relationship with its evidence. */
export interface Evidenced {
  readonly relationship: RelationshipInput;
  readonly sources: readonly SourceInput[];
  readonly statements: readonly StatementInput[];
}

const entityFields = new Set(['id', 'type', 'name', 'aliases', 'url', 'description']);
const relationshipFields = new Set([
  ...['id', 'type', 'from', 'to', 'start', 'end', 'startPrecision', 'endPrecision'],
  ...['amount', 'currency', 'role', 'description', 'sources'],
]);

/** What the type of a row is called; a row without one is refused later, by its missing fields. */
export const wordOf = (row: ForeignRow): string => (typeof row.type === 'string' ? row.type : 'untyped');

/** A text that says something; blank cells of tables are as good as absent ones. */
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

const present = <T extends object>(row: T): T =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T;

/** Whether a check raises nothing. */
function passes(check: () => unknown): boolean {
  try {
    check();
    return true;
  } catch (error) {
    if (error instanceof WhowhomError) return false;
    throw error;
  }
}

const isDate = (text: string | undefined): boolean =>
  text !== undefined && passes(() => parsePartialDate(text, 'existence'));

const isWeb = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** A foreign id as it can be stored: what an id may not hold is written as %XX, and so is %, so that none collide. */
export function escapedId(id: unknown): string {
  // eslint-disable-next-line no-control-regex
  return String(id).replace(/[%|\u0000-\u001f\u007f-\u009f]/g, (found) => encodeURIComponent(found));
}

/** A short text that is the same for the same parts in every import. */
const hash = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 20);

function rest(row: ForeignRow, known: ReadonlySet<string>, more: ForeignRow): Record<string, unknown> | undefined {
  const own = Object.entries(row).filter(([key, value]) => !known.has(key) && value !== null && value !== '');
  const all = [...own, ...Object.entries(more).filter(([, value]) => value !== undefined)];
  return all.length > 0 ? Object.fromEntries(all) : undefined;
}

/** Fields of data sets, and of FollowTheMoney, that say when an entity came to be or ended. */
const beginnings = ['founded', 'created', 'born', 'birthDate', 'incorporationDate'];
const endings = ['dissolved', 'closed', 'died', 'deathDate', 'dissolutionDate'];

interface Existing {
  readonly existence: ExistenceInput;
  /** The fields that it was taken from. */
  readonly fields: readonly string[];
}

/**
 * When an entity exists, by the first of these fields that has a date. What is none, or contradicts itself, says nothing
 * and stays among the attributes: the entity is not lost for it.
 */
function existenceOf(row: ForeignRow): Existing | null {
  const dated = (fields: readonly string[]) => fields.find((field) => isDate(textOf(row[field])));
  const [first, last] = [dated(beginnings), dated(endings)];
  const existence = present({
    start: first && textOf(row[first]),
    end: last && textOf(row[last]),
  } as ExistenceInput);
  return passes(() => existenceDays(existence, 'existence'))
    ? { existence, fields: [first, last].filter((field) => field !== undefined) }
    : null;
}

/** An entity row as it is recorded. Fields that the format does not know become attributes, word for word. */
export function toEntity(row: ForeignRow, mapping: Mapping): EntityInput {
  const word = wordOf(row);
  const kind = mapping.entities[word];
  const url = textOf(row.url);
  const web = url !== undefined && isWeb(url);
  const aliases = Array.isArray(row.aliases) ? row.aliases.map(textOf) : [];
  const existing = existenceOf(row);
  const known = new Set([...entityFields, ...(existing?.fields ?? [])]);
  const names = [...new Set(aliases)].filter((name) => name !== undefined && name !== row.name);
  return present({
    id: escapedId(row.id),
    kind: kind ?? 'TOPIC',
    // The name is what the row has, whatever it is: recording says what is wrong with it.
    name: row.name as string,
    description: textOf(row.description),
    url: web ? url : undefined,
    names: names.length > 0 ? names.map((text) => ({ text: text ?? '' })) : undefined,
    existence: existing?.existence,
    attributes: rest(row, known, { url: web ? undefined : url, type: kind === undefined ? word : undefined }),
  } as EntityInput);
}

function toSource(given: unknown): SourceInput | null {
  const { url: address, title: heading } = (given ?? {}) as ForeignRow;
  const url = textOf(address);
  const title = textOf(heading);
  const name = url ?? title;
  if (name === undefined) return null;
  const id = `source/${hash(name)}`;
  // An address that is none, a book or a tweet without one, is the title.
  return present(url !== undefined && isWeb(url) ? { id, url, title } : { id, title: title ?? url }) as SourceInput;
}

function sourcesOf(row: ForeignRow): SourceInput[] {
  const list = Array.isArray(row.sources) ? row.sources.map(toSource) : [];
  return [...new Map(list.filter((one) => one !== null).map((one) => [one.id, one])).values()];
}

/** The amount as money, or among the attributes where the mapping does not say what it is. */
function amountOf(row: ForeignRow, use: 'paid' | 'pledged' | undefined): Partial<RelationshipInput> {
  const amount = textOf(row.amount);
  if (amount === undefined || use === undefined) return {};
  const currency = textOf(row.currency);
  return { [use]: present({ amount, currency } as { amount: string }) };
}

/** A precision that a date alone does not show is kept beside it. */
const vague = (precision: unknown): unknown =>
  precision === 'quarter' || precision === 'multi-year' ? precision : undefined;

/**
 * When it happened or held, by the form that a mapping says. The end of an act that is not its start is kept among the
 * attributes: the row is not lost for it.
 */
function periodIn(row: ForeignRow, form: 'ACT' | 'STATE' | undefined) {
  const start = neutralDate(textOf(row.start), row.startPrecision);
  const end = neutralDate(textOf(row.end), row.endPrecision);
  if (form !== 'ACT') return { period: { start, end, act: form === 'STATE' ? false : undefined }, kept: undefined };
  const isEnd = end !== undefined && end !== start;
  return { period: { start, end: isEnd ? undefined : end, act: true }, kept: isEnd ? textOf(row.end) : undefined };
}

/** The id that a relationship of a data set gets. */
export const relationshipId = (row: ForeignRow, dataset: string): string =>
  `relationship/${dataset}/${escapedId(row.id)}`;

/** A relationship row as it is recorded, with a statement for each of its sources: the document itself says so. */
export function toRelationship(row: ForeignRow, mapping: Mapping, dataset: string): Evidenced {
  const word = wordOf(row);
  const mapped = mapping.relationships[word];
  const money = amountOf(row, mapped?.amount);
  const kept =
    'paid' in money || 'pledged' in money ? {} : { amount: textOf(row.amount), currency: textOf(row.currency) };
  const id = relationshipId(row, dataset);
  const { period, kept: end } = periodIn(row, mapped?.form);
  const more = { ...kept, end, startPrecision: vague(row.startPrecision), endPrecision: vague(row.endPrecision) };
  const relationship = present({
    ...{ id, type: mapped?.type ?? 'RELATED_TO', kind: mapped === undefined ? word : mapped.kind },
    ...{ from: escapedId(row.from), to: escapedId(row.to) },
    ...period,
    ...{ role: textOf(row.role), description: textOf(row.description) },
    ...money,
    attributes: rest(row, relationshipFields, more),
  } as RelationshipInput);
  const sources = sourcesOf(row);
  const statements = sources.map((source) => ({
    id: `statement/${hash(id, source.id)}`,
    about: id,
    source: source.id,
  }));
  return { relationship, sources, statements };
}
