import type { RelationshipType } from '../generated/vocabulary.js';
import {
  nameText,
  type EntityInput,
  type NameInput,
  type RelationshipInput,
  type SourceInput,
  type StatementInput,
} from '../graph/changes/index.js';
import { outsideKeys, type OutsideIdInput } from '../graph/outsideIds.js';
import { existenceDays, type ExistenceInput } from '../graph/existence.js';
import { canonicalAmount } from '../graph/money/amounts.js';
import { currencyStandard, isCurrencyCode } from '../graph/money/currencies.js';
import { parsePartialDate, periodOf } from '../graph/time.js';
import { webAddress } from '../graph/urls.js';
import { neutralDate, readDate } from './neutralDates.js';
import { escapedId, hash } from './ids.js';
import { kindOf, typeOf, type Mapping } from './mapping.js';
import { Odd, tried } from './odd.js';

/** A row of a data set; numbers are literal texts. */
export type ForeignRow = Readonly<Record<string, unknown>>;

/** What says something, and where. */
export interface Evidence {
  readonly sources: readonly SourceInput[];
  readonly statements: readonly StatementInput[];
}

/** A relationship with its evidence. */
export interface Evidenced extends Evidence {
  readonly relationship: RelationshipInput;
}

const entityFields = new Set([...['id', 'type', 'name', 'lang', 'aliases', 'url', 'description', 'sameAs', 'sources']]);
const relationshipFields = new Set([
  ...['id', 'type', 'from', 'to', 'start', 'end', 'startPrecision', 'endPrecision'],
  ...['amount', 'currency', 'role', 'description', 'sources', 'ongoing'],
]);

/** Whether rows say something of their own by a field of this name. */
export const isField = (name: string): boolean => entityFields.has(name) || relationshipFields.has(name);

/** What the type of a row is called; a row without one is refused later, by its missing fields. */
export const wordOf = (row: ForeignRow): string => (typeof row.type === 'string' ? row.type : 'untyped');

/** A text that says something; blank cells of tables are as good as absent ones. */
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

const present = <T extends object>(row: T): T =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T;

const isWeb = (text: string): boolean => webAddress(text) !== null;

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
  /** The fields that it was taken from as they are. */
  readonly fields: readonly string[];
}

/** A date of the first of some fields that has one; what the ones before it hold is odd. */
function dated(
  row: ForeignRow,
  fields: readonly string[],
  odd: Odd,
): { readonly field: string; readonly date: string } | null {
  for (const field of fields) {
    const { date } = readDate(field, textOf(row[field]), odd, false);
    if (date !== undefined) return { field, date };
  }
  return null;
}

/**
 * When an entity exists, by the first of these fields that has a date. What is none, or contradicts itself, says nothing
 * and stays among the attributes: the entity is not lost for it.
 */
function existenceOf(row: ForeignRow, odd: Odd): Existing | null {
  const [first, last] = [dated(row, beginnings, odd), dated(row, endings, odd)];
  if (first === null && last === null) return null;
  const existence = present({ start: first?.date, end: last?.date } as ExistenceInput);
  const judged = tried(() => existenceDays(existence, 'existence'));
  if ('value' in judged) return { existence, fields: [first, last].flatMap((one) => one?.field ?? []) };
  for (const { field } of [first, last].filter((one) => one !== null))
    if (!(field in odd.attributes))
      odd.add(field, row[field], 'it would end before it begins, and neither is recorded.');
  return null;
}

/** A further name as a row has it: a text, or one with its language. */
function aliasOf(given: unknown): NameInput[] {
  const { text, lang } = (typeof given === 'object' && given !== null ? given : { text: given }) as ForeignRow;
  const name = textOf(text);
  return name === undefined ? [] : [present({ text: name, lang: textOf(lang) } as NameInput)];
}

/** Names that can be recorded, apart from those that cannot; each text once, with the language that it has first. */
function aliasesOf(row: ForeignRow, odd: Odd): NameInput[] {
  const all = (Array.isArray(row.aliases) ? row.aliases : []).flatMap(aliasOf);
  const texts = new Set<unknown>([row.name]);
  const others = all.filter(({ text }) => !texts.has(text) && texts.add(text));
  const refused = others.filter(({ text }) => 'why' in tried(() => nameText(text, 'aliases')));
  if (refused.length > 0) {
    const names = refused.map(({ text }) => text);
    odd.add('aliases', names, 'these are no names that can be recorded.');
  }
  return others.filter((name) => !refused.includes(name));
}

/** What an entity is called in other records, apart from what is no such id. */
function sameAsOf(row: ForeignRow, odd: Odd): OutsideIdInput[] {
  const given = row.sameAs ?? [];
  const list = (Array.isArray(given) ? given : [given]).filter((one) => one !== '') as OutsideIdInput[];
  const refused = list.filter((one, i) => 'why' in tried(() => outsideKeys([one], `sameAs[${i}]`)));
  if (refused.length > 0) odd.add('sameAs', refused, 'these are no addresses, and no ids of a record.');
  return list.filter((one) => !refused.includes(one));
}

/**
 * An entity row as it is recorded. Fields that the format does not know become attributes, word for word.
 * @param odd gets what could not be taken as it is
 */
export function toEntity(row: ForeignRow, mapping: Mapping, odd = new Odd()): EntityInput {
  const word = wordOf(row);
  const kind = kindOf(mapping, word);
  const url = textOf(row.url);
  const web = url !== undefined && isWeb(url);
  const existing = existenceOf(row, odd);
  const known = new Set([...entityFields, ...(existing?.fields ?? [])]);
  const names = aliasesOf(row, odd);
  const sameAs = sameAsOf(row, odd);
  const more = { url: web ? undefined : url, type: kind === undefined ? word : undefined, ...odd.attributes };
  return present({
    id: escapedId(row.id),
    kind: kind ?? 'TOPIC',
    // The name is what the row has, whatever it is: recording says what is wrong with it.
    name: row.name as string,
    description: textOf(row.description),
    url: web ? url : undefined,
    lang: textOf(row.lang),
    names: names.length > 0 ? names : undefined,
    existence: existing?.existence,
    sameAs: sameAs.length > 0 ? sameAs : undefined,
    attributes: rest(row, known, more),
  } as EntityInput);
}

/** Where a copy of a source is kept, where that is an address, and since when. */
function archiveOf({ archiveUrl, archivedAt }: ForeignRow): Pick<SourceInput, 'archiveUrl' | 'archivedAt'> {
  const url = textOf(archiveUrl);
  if (url === undefined || !isWeb(url)) return {};
  return present({ archiveUrl: url, archivedAt: dateOrNone(archivedAt) }) as Pick<
    SourceInput,
    'archiveUrl' | 'archivedAt'
  >;
}

function toSource(given: unknown): SourceInput | null {
  const { url: address, title: heading, ...more } = (given ?? {}) as ForeignRow;
  const about = {
    language: textOf(more.language),
    publishedAt: dateOrNone(more.publishedAt),
    description: textOf(more.description),
    licence: textOf(more.licence),
    ...archiveOf(more),
  };
  const url = textOf(address);
  const title = textOf(heading);
  const name = url ?? title;
  if (name === undefined) return null;
  const id = `source/${hash(name)}`;
  // An address that is none, a book or a tweet without one, is the title.
  const named = url !== undefined && isWeb(url) ? { id, url, title } : { id, title: title ?? url };
  return present({ ...named, ...about }) as SourceInput;
}

/** A date that can be recorded; what a source has otherwise is none of the fact. */
function dateOrNone(given: unknown): string | undefined {
  const text = textOf(given);
  return text !== undefined && 'value' in tried(() => parsePartialDate(text, 'publishedAt')) ? text : undefined;
}

/** A source that a row gives, and what it says word for word. */
interface Cited {
  readonly source: SourceInput | null;
  readonly quote: string | undefined;
  /** Where in the source. */
  readonly locator: string | undefined;
  readonly rank: 'PREFERRED' | 'DEPRECATED' | undefined;
}

const rankOf = (given: unknown): Cited['rank'] => (given === 'PREFERRED' || given === 'DEPRECATED' ? given : undefined);

/** What a row cites, each source once; where one is quoted several times, each quote once. */
function citedBy(row: ForeignRow): Cited[] {
  const given: unknown[] = Array.isArray(row.sources) ? row.sources : [];
  const list = given.map((one) => {
    const { quote, locator, rank } = (one ?? {}) as ForeignRow;
    return { source: toSource(one), quote: textOf(quote), locator: textOf(locator), rank: rankOf(rank) };
  });
  const said = list.filter(({ source, quote }) => source !== null || quote !== undefined);
  return [...new Map(said.map((one) => [`${one.source?.id ?? ''}\n${one.quote ?? ''}`, one])).values()];
}

/** What a row cites, as evidence about what it is of: the document itself says so. */
export function evidenceOf(row: ForeignRow, about: string): Evidence {
  const cited = citedBy(row);
  const sources = cited.map(({ source }) => source).filter((source) => source !== null);
  const statements = cited.map(({ source, quote, locator, rank }) => {
    const parts = [about, source?.id ?? '', ...(quote === undefined ? [] : [quote])];
    return present({
      id: `statement/${hash(...parts)}`,
      about,
      source: source?.id,
      locator,
      quote,
      rank,
    } as StatementInput);
  });
  return { sources, statements };
}

/** A currency code; that of ISO 4217 which is meant by small letters is taken, and noted. */
function currencyOf(text: string | undefined, odd: Odd): string | undefined {
  const capitals = text?.trim().toUpperCase();
  if (text === undefined || isCurrencyCode(text)) return text;
  const isMeant = isCurrencyCode(capitals) && currencyStandard(capitals) !== 'OTHER';
  const message = isMeant
    ? `${capitals} is recorded.`
    : 'it is no currency code, and the amount is recorded without one.';
  odd.add('currency', text, message);
  return isMeant ? capitals : undefined;
}

/** The amount as money, or among the attributes where the mapping does not say what it is or it is no number. */
function amountOf(row: ForeignRow, use: 'paid' | 'pledged' | undefined, odd: Odd): Partial<RelationshipInput> {
  const amount = textOf(row.amount);
  if (amount === undefined || use === undefined) return {};
  if ('why' in tried(() => canonicalAmount(amount, 'amount'))) {
    odd.add('amount', row.amount, 'it is no number, and no amount is recorded.');
    return {};
  }
  return { [use]: present({ amount, currency: currencyOf(textOf(row.currency), odd) } as { amount: string }) };
}

/**
 * When it happened or held, as far as the parts fit together, by the form that a mapping says.
 * @param odd gets an end that does not fit: one before the start, or of an act one that is not its start
 */
function periodOfRow(
  row: ForeignRow,
  type: RelationshipType,
  form: 'ACT' | 'STATE' | undefined,
  odd: Odd,
): Partial<RelationshipInput> {
  const start = readDate('start', neutralDate(textOf(row.start), row.startPrecision), odd, false);
  const end = readDate('end', neutralDate(textOf(row.end), row.endPrecision), odd, true);
  const act = form === undefined ? undefined : form === 'ACT';
  const ongoing = end.goesOn ?? (row.ongoing === true && row.end === undefined ? true : undefined);
  const whole = present({ start: start.date, end: end.date, ongoing, act }) as Partial<RelationshipInput>;
  const isOtherEnd = act === true && (ongoing === true || (end.date !== undefined && end.date !== start.date));
  if (!isOtherEnd && 'value' in tried(() => periodOf({ type, ...whole }))) return whole;
  const why = isOtherEnd ? 'it is no end of an act' : `it lies before the start, ${String(row.start)}`;
  if (!('end' in odd.attributes)) odd.add('end', row.end, `${why}, and no end is recorded.`);
  return present({ start: start.date, act }) as Partial<RelationshipInput>;
}

/** A precision that a date alone does not show is kept beside it. */
const vague = (precision: unknown): unknown =>
  precision === 'quarter' || precision === 'multi-year' ? precision : undefined;

/** The id that a relationship of a data set gets. */
export const relationshipId = (row: ForeignRow, dataset: string): string =>
  `relationship/${dataset}/${escapedId(row.id)}`;

/** Both ends, as the mapping turns them. */
const endsOf = ({ from, to }: ForeignRow, isReversed: boolean) =>
  isReversed ? { from: escapedId(to), to: escapedId(from) } : { from: escapedId(from), to: escapedId(to) };

/**
 * A relationship row as it is recorded, with a statement for each of its sources: the document itself says so.
 * @param odd gets what could not be taken as it is
 */
export function toRelationship(row: ForeignRow, mapping: Mapping, dataset: string, odd = new Odd()): Evidenced {
  const word = wordOf(row);
  const mapped = typeOf(mapping, word);
  const type = mapped?.type ?? 'RELATED_TO';
  const money = amountOf(row, mapped?.amount, odd);
  const period = periodOfRow(row, type, mapped?.form, odd);
  const kept =
    'paid' in money || 'pledged' in money ? {} : { amount: textOf(row.amount), currency: textOf(row.currency) };
  const id = relationshipId(row, dataset);
  const precision = { startPrecision: vague(row.startPrecision), endPrecision: vague(row.endPrecision) };
  const ongoing = period.ongoing === true ? undefined : row.ongoing;
  const more = { ...kept, ...precision, ongoing, ...odd.attributes };
  const relationship = present({
    ...{ id, type, kind: mapped === undefined ? word : mapped.kind },
    ...endsOf(row, mapped?.reverse === true),
    ...period,
    ...{ role: textOf(row.role), description: textOf(row.description) },
    ...money,
    attributes: rest(row, relationshipFields, more),
  } as RelationshipInput);
  return { relationship, ...evidenceOf(row, id) };
}
