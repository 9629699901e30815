import { hash } from '../ids.js';
import { isField, type ForeignRow } from '../neutralRows.js';
import { Odd } from '../odd.js';
import type { TableTie } from '../tables/rows.js';
import {
  captions,
  edges,
  ends,
  isOwners,
  isReference,
  lifetimes,
  names,
  outside,
  pages,
  starts,
  usualEnds,
  usualStarts,
} from './ftmModel.js';
import { refused, type Said } from './records.js';

/** An entity of FollowTheMoney with its properties as texts, what is nested in it taken out. */
interface Proxy {
  readonly id: string;
  readonly schema: string;
  readonly top: ForeignRow;
  readonly values: ReadonlyMap<string, readonly string[]>;
}

interface Made {
  readonly entities: ForeignRow[];
  readonly relationships: TableTie[];
  readonly why: string[];
}

const isObject = (value: unknown): value is ForeignRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const said = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** One value is a text, several are a list. */
const one = (list: readonly string[]): unknown => (list.length === 1 ? list[0] : list);

const topFields = new Set(['id', 'schema', 'properties', 'caption', 'datasets']);

/** What else stands beside the properties of a record. */
const besides = (top: ForeignRow): ForeignRow =>
  Object.fromEntries(
    Object.entries(top)
      .filter(([key, value]) => !topFields.has(key) && value !== null && !(Array.isArray(value) && value.length === 0))
      .map(([key, value]) => [key, Array.isArray(value) && value.length === 1 ? value[0] : value]),
  );

const of = ({ values }: Proxy, property: string): readonly string[] => values.get(property) ?? [];

/** The properties that are not said elsewhere; one that has the name of a field of rows is told apart from that. */
const rest = ({ values }: Proxy, used: ReadonlySet<string>): ForeignRow =>
  Object.fromEntries(
    [...values]
      .filter(([key]) => !used.has(key))
      .map(([key, texts]) => [isField(key) ? `properties.${key}` : key, one(texts)]),
  );

/** The data sets that it is of, and the pages that it was found on. */
function sourcesOf(proxy: Proxy): ForeignRow[] {
  const [title] = of(proxy, 'publisher');
  const web = of(proxy, 'sourceUrl').map((url) => (title === undefined ? { url } : { url, title }));
  const sets = listOf(proxy.top.datasets).filter(said);
  return [...web, ...sets.map((name) => ({ title: name }))];
}

/** The first of some properties that has values, the earliest or the latest of them, and what is not said by that. */
function dateOf(proxy: Proxy, properties: readonly string[], pick: 'first' | 'last', used: Set<string>) {
  const property = properties.find((name) => of(proxy, name).length > 0);
  if (property === undefined) return undefined;
  const sorted = [...of(proxy, property)].sort();
  if (sorted.length === 1) used.add(property);
  return pick === 'first' ? sorted[0] : sorted.at(-1);
}

/** The amount of a record, when it has one. */
function moneyOf(proxy: Proxy, used: Set<string>): ForeignRow {
  const amounts: readonly (readonly [property: string, currencies: readonly string[]])[] = [
    ['amount', of(proxy, 'currency')],
    ['amountEur', ['EUR']],
    ['amountUsd', ['USD']],
  ];
  const found = amounts.find(([name]) => of(proxy, name).length === 1);
  if (found === undefined) return {};
  const [name, currencies] = found;
  used.add(name);
  const [currency] = currencies;
  if (name === 'amount' && currencies.length === 1) used.add('currency');
  return { amount: of(proxy, name)[0], ...(currencies.length === 1 && currency !== undefined ? { currency } : {}) };
}

/** Texts that are sentences for people. */
function textOf(proxy: Proxy, properties: readonly string[], used: Set<string>): string | undefined {
  const found = properties.find((name) => of(proxy, name).length > 0);
  if (found === undefined) return undefined;
  used.add(found);
  return of(proxy, found).join('\n');
}

const present = (row: ForeignRow): ForeignRow =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

function tieOf(row: ForeignRow, isMade = false): TableTie {
  return { row: present(row), odd: new Odd(), isMade };
}

/** A tie: one for each pair of its ends. */
function edgeOf(proxy: Proxy, made: Made, parent: string | null): void {
  const { from, to } = edges[proxy.schema] ?? { from: '', to: '' };
  const [starting, ending] = [of(proxy, from), of(proxy, to)];
  // What is nested in one of its ends need not name it.
  const other = (starting.length === 0) !== (ending.length === 0) && parent !== null ? [parent] : [];
  const [sources, targets] = [starting.length > 0 ? starting : other, ending.length > 0 ? ending : other];
  if (sources.length === 0 || targets.length === 0) {
    const missing = [...(sources.length === 0 ? [from] : []), ...(targets.length === 0 ? [to] : [])];
    made.why.push(`${proxy.schema} ${proxy.id} names nobody as ${missing.join(' and ')}`);
    return;
  }
  const used = new Set([from, to, 'sourceUrl', 'publisher']);
  const row = {
    ...{ type: proxy.schema, ...moneyOf(proxy, used) },
    start: dateOf(proxy, starts[proxy.schema] ?? usualStarts, 'first', used),
    end: dateOf(proxy, ends[proxy.schema] ?? usualEnds, 'last', used),
    role: textOf(proxy, ['role', 'relationship'], used),
    description: textOf(proxy, ['description', 'summary', 'purpose'], used),
    sources: sourcesOf(proxy),
  };
  const more = { ...rest(proxy, used), ...besides(proxy.top) };
  const isOne = sources.length * targets.length === 1;
  for (const a of sources)
    for (const b of targets) {
      const id = isOne ? proxy.id : `${proxy.id}/${hash(a, b)}`;
      made.relationships.push(tieOf({ ...more, ...row, id, from: a, to: b }));
    }
}

/** A name by which something without one can be called. */
function captionOf(proxy: Proxy): string {
  const { caption } = proxy.top;
  const person = ['firstName', 'middleName', 'lastName'].flatMap((name) => of(proxy, name).slice(0, 1));
  const found = captions.flatMap((name) => of(proxy, name).slice(0, 1))[0];
  if (said(caption)) return caption;
  return person.length > 0 ? person.join(' ') : (found ?? `${proxy.schema} ${proxy.id}`);
}

function namesOf(proxy: Proxy): { readonly name: string; readonly aliases: readonly string[] } {
  const all = names.flatMap((property) => of(proxy, property));
  const { caption } = proxy.top;
  const name = said(caption) && all.includes(caption) ? caption : (all[0] ?? captionOf(proxy));
  return { name, aliases: [...new Set(all)].filter((text) => text !== name) };
}

/** What names another entity, as ties of their own: an address, a parent, an owner. */
function referencesOf(proxy: Proxy, made: Made): void {
  for (const [property, ids] of proxy.values) {
    if (!isReference(proxy.schema, property)) continue;
    for (const other of ids) {
      const [from, to] = isOwners(property) ? [other, proxy.id] : [proxy.id, other];
      const id = `${proxy.id}/${property}/${other}`;
      made.relationships.push(tieOf({ id, type: property, from, to, sources: sourcesOf(proxy) }));
    }
  }
}

/** When it began and ended: of several dates the one that says most, the others under names of their own. */
function lifetimesOf(proxy: Proxy, used: Set<string>): ForeignRow {
  const dates: Record<string, unknown> = {};
  for (const property of lifetimes) {
    const [exact, ...more] = [...of(proxy, property)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    used.add(property);
    if (exact !== undefined) dates[property] = exact;
    if (more.length > 0) dates[`${property}Also`] = one(more);
  }
  return dates;
}

function thingOf(proxy: Proxy, made: Made): void {
  const refersTo = [...proxy.values.keys()].filter((property) => isReference(proxy.schema, property));
  const used = new Set<string>([...names, ...refersTo, ...Object.keys(outside), ...pages, 'sourceUrl', 'publisher']);
  const dates = lifetimesOf(proxy, used);
  const [url] = of(proxy, 'website');
  if (of(proxy, 'website').length === 1) used.add('website');
  const description = textOf(proxy, ['description', 'summary'], used);
  const sameAs = [
    ...Object.entries(outside).flatMap(([property, scheme]) => of(proxy, property).map((value) => ({ scheme, value }))),
    ...pages.flatMap((property) => of(proxy, property)),
  ];
  const isPlain = proxy.schema === 'Person' || proxy.schema === 'Organization';
  made.entities.push(
    present({
      ...rest(proxy, used),
      ...besides(proxy.top),
      ...dates,
      ...{ id: proxy.id, type: proxy.schema, ...namesOf(proxy), url, description },
      ...{ schema: isPlain ? undefined : proxy.schema, sources: sourcesOf(proxy) },
      sameAs: sameAs.length > 0 ? sameAs : undefined,
    }),
  );
  referencesOf(proxy, made);
}

/** How deep records may stand in each other. */
const deepest = 30;

/** Takes a record and what is nested in it apart. */
function take(given: ForeignRow, made: Made, parent: Proxy | null, depth: number): string | null {
  const { id, schema, properties } = given;
  if (!said(id) || !said(schema) || (properties !== undefined && !isObject(properties))) {
    made.why.push('it has no id, no schema or no properties, as FollowTheMoney has them');
    return null;
  }
  if (depth > deepest) {
    made.why.push(`it has more than ${deepest} records in each other`);
    return null;
  }
  const values = new Map<string, string[]>();
  const proxy: Proxy = { id, schema, top: given, values };
  const nested: (readonly [property: string, inner: ForeignRow])[] = [];
  for (const [property, value] of Object.entries(properties ?? {})) {
    const texts = listOf(value).flatMap((item) => {
      if (isObject(item)) {
        nested.push([property, item]);
        return said(item.id) && (isReference(schema, property) || isEnd(schema, property)) ? [item.id] : [];
      }
      return said(item) ? [item] : [];
    });
    if (texts.length > 0) values.set(property, [...new Set(texts)]);
  }
  if (schema in edges) edgeOf(proxy, made, parent?.id ?? null);
  else thingOf(proxy, made);
  for (const [property, inner] of nested) {
    const child = take(inner, made, proxy, depth + 1);
    const isNamed = isReference(schema, property) || isEnd(schema, property);
    if (child === null || isNamed || String(inner.schema) in edges || namesOther(inner, id)) continue;
    const tie = { id: `${id}/${property}/${child}`, type: property, from: id, to: child, sources: sourcesOf(proxy) };
    made.relationships.push(tieOf(tie));
  }
  return id;
}

const isEnd = (schema: string, property: string): boolean =>
  edges[schema]?.from === property || edges[schema]?.to === property;

/** Whether a nested record names the one that it stands in. */
const namesOther = ({ properties }: ForeignRow, id: string): boolean =>
  isObject(properties) &&
  Object.values(properties).some((value) =>
    listOf(value).some((item) => item === id || (isObject(item) && item.id === id)),
  );

/** What a record of FollowTheMoney says: `{id, schema, properties}`, references as ids or as records in it. */
export function readFtm(row: ForeignRow): Said {
  const made: Made = { entities: [], relationships: [], why: [] };
  take(row, made, null, 0);
  const isNothing = made.entities.length + made.relationships.length === 0;
  return isNothing && made.why.length === 0 ? refused('it says nothing') : { ...made, guesses: [] };
}
