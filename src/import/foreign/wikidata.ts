import type { ForeignRow } from '../neutralRows.js';
import { Odd } from '../odd.js';
import type { TableTie } from '../tables/rows.js';
import type { Words } from '../tables/words.js';
import { refused, type Said } from './records.js';

const isObject = (value: unknown): value is ForeignRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const present = (row: ForeignRow): ForeignRow =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

const pageOf = (id: string): string => `https://www.wikidata.org/wiki/${id}`;
const idOf = (id: string): string => `wikidata/${id}`;

/** Properties that are told as fields of an entity. */
const dates = { born: 'P569', died: 'P570', founded: 'P571', dissolved: 'P576' } as const;
const website = 'P856';
const instanceOf = 'P31';
/** Qualifiers and references. */
const [startTime, endTime, pointInTime] = ['P580', 'P582', 'P585'];
const [referenceUrl, statedIn, title, published] = ['P854', 'P248', 'P1476', 'P577'];

/** The value of a snak; undefined when it is unknown, or there is none. */
const valueOf = (snak: unknown): unknown => {
  const { snaktype, datavalue } = isObject(snak) ? snak : {};
  return snaktype === 'value' && isObject(datavalue) ? datavalue.value : undefined;
};

/** The id of an item that is a value. */
function itemOf(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const { id, 'numeric-id': number } = value;
  if (typeof id === 'string') return /^Q\d+$/.test(id) ? id : undefined;
  // Numbers are texts here.
  return value['entity-type'] === 'item' && typeof number === 'string' ? `Q${number}` : undefined;
}

/** A time as a partial date, as far as it is precise. */
function timeOf(value: unknown): string | undefined {
  const { time, precision } = isObject(value) ? value : {};
  const [, sign, year = '', month = '', day = ''] = /^([+-])(\d+)-(\d\d)-(\d\d)T/.exec(String(time)) ?? [];
  const number = Number(year);
  if (sign === undefined || number > 9999) return undefined;
  // There is no year 0 here: -1 is 1 BC, which a partial date writes as 0000.
  const own = sign === '-' ? number - 1 : number;
  const years = `${sign === '-' && own > 0 ? '-' : ''}${String(own).padStart(4, '0')}`;
  switch (String(precision)) {
    case '11':
      return `${years}-${month}-${day}`;
    case '10':
      return `${years}-${month}`;
    case '9':
      return years;
    case '8':
      return sign === '+' ? `${years.slice(0, 3)}X` : undefined;
    // A century ends with the year that it is named by, and a partial date begins with it.
    default:
      return undefined;
  }
}

/** The claims of a property, the best first; those that are deprecated only where they are wanted. */
function claimsOf(row: ForeignRow, property: string, isAll = false): readonly ForeignRow[] {
  const claims = isObject(row.claims) ? row.claims : {};
  const order = ['preferred', 'normal', 'deprecated'];
  const list = listOf(claims[property]).filter(isObject);
  const sorted = [...list].sort((a, b) => order.indexOf(String(a.rank)) - order.indexOf(String(b.rank)));
  return isAll ? sorted : sorted.filter(({ rank }) => rank !== 'deprecated');
}

const snaksOf = (given: unknown, property: string): readonly unknown[] =>
  isObject(given) ? listOf(given[property]) : [];

const textValue = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : isObject(value) && typeof value.text === 'string' ? value.text : undefined;

const ranks: Readonly<Record<string, string>> = { preferred: 'PREFERRED', deprecated: 'DEPRECATED' };

/** What says it: its references, or the page itself where it has none. */
function sourcesOf({ references, rank }: ForeignRow, page: string): readonly object[] {
  const given = ranks[String(rank)];
  const sources = listOf(references).map((reference) => {
    const snaks = isObject(reference) ? reference.snaks : undefined;
    const [url] = snaksOf(snaks, referenceUrl).map(valueOf);
    const [item] = snaksOf(snaks, statedIn).map((snak) => itemOf(valueOf(snak)));
    const [name] = snaksOf(snaks, title).map((snak) => textValue(valueOf(snak)));
    const [date] = snaksOf(snaks, published).map((snak) => timeOf(valueOf(snak)));
    const address = typeof url === 'string' ? url : item === undefined ? undefined : pageOf(item);
    return address === undefined ? undefined : present({ url: address, title: name, publishedAt: date, rank: given });
  });
  const found = sources.filter((one) => one !== undefined);
  return found.length > 0 ? found : [present({ url: page, title: 'Wikidata', rank: given })];
}

function tieOf(claim: ForeignRow, property: string, id: string): TableTie | null {
  const target = itemOf(valueOf(claim.mainsnak));
  if (target === undefined) return null;
  const first = (name: string) => timeOf(snaksOf(claim.qualifiers, name).map(valueOf)[0]);
  const row = {
    ...{ id: String(claim.id), type: property, from: idOf(id), to: idOf(target) },
    ...{ start: first(startTime) ?? first(pointInTime), end: first(endTime) },
    sources: sourcesOf(claim, pageOf(id)),
  };
  return { row: present(row), odd: new Odd(), isMade: false };
}

interface Label {
  readonly text: string;
  readonly lang: string;
}

const labelOf = (given: unknown): Label[] => {
  const { value, language } = isObject(given) ? given : {};
  return typeof value === 'string' && typeof language === 'string' ? [{ text: value, lang: language }] : [];
};

/** All labels, the English one first, and then all further names. */
function namesOf({ labels, aliases }: ForeignRow): Label[] {
  const all = isObject(labels) ? Object.values(labels).flatMap(labelOf) : [];
  const order = ({ lang }: Label) => (lang === 'en' ? 0 : lang === 'mul' ? 1 : 2);
  const further = isObject(aliases) ? Object.values(aliases).flatMap((list) => listOf(list).flatMap(labelOf)) : [];
  return [...[...all].sort((a, b) => order(a) - order(b)), ...further];
}

function one(row: ForeignRow, words: Words): Said {
  const { id, descriptions } = row;
  if (typeof id !== 'string' || !isObject(row.labels))
    return refused('it is no item of Wikidata: it has no id or no labels');
  if (!/^Q\d+$/.test(id)) return refused(`${id} is no item: wanted are those whose ids begin with Q`);
  const [name, ...names] = namesOf(row);
  const kinds = claimsOf(row, instanceOf).flatMap(({ mainsnak }) => itemOf(valueOf(mainsnak)) ?? []);
  const kind = kinds.find((word) => words.kind(word) !== undefined) ?? kinds[0] ?? 'item';
  const lifetime = Object.entries(dates).map(([field, property]) => {
    const [claim] = claimsOf(row, property);
    return [field, timeOf(valueOf(claim?.mainsnak))] as const;
  });
  const described = isObject(descriptions)
    ? [...labelOf(descriptions.en), ...Object.values(descriptions).flatMap(labelOf)]
    : [];
  const [site] = claimsOf(row, website).map(({ mainsnak }) => valueOf(mainsnak));
  const entity = present({
    ...{ id: idOf(id), type: kind, name: name?.text ?? id, lang: name?.lang, aliases: names },
    ...{ description: described[0]?.text, url: site, ...Object.fromEntries(lifetime) },
    sameAs: [{ scheme: 'wikidata', value: id }],
  });
  const properties = Object.keys(isObject(row.claims) ? row.claims : {});
  const relationships = properties
    .filter((property) => words.type(property) !== undefined)
    .flatMap((property) => claimsOf(row, property, true).flatMap((claim) => tieOf(claim, property, id) ?? []));
  return { entities: [entity], relationships, guesses: [], why: [] };
}

/**
 * What an object of Wikidata says: an item, as dumps have one a line, or an answer of its service with some in `entities`.
 * Claims of properties that the mapping has are relationships; an item has hundreds of others.
 */
export function readWikidata(row: ForeignRow, words: Words): Said {
  if (!isObject(row.entities)) return one(row, words);
  const all = Object.values(row.entities).map((item) => one(isObject(item) ? item : {}, words));
  return {
    entities: all.flatMap(({ entities }) => entities),
    relationships: all.flatMap(({ relationships }) => relationships),
    guesses: [],
    why: all.flatMap(({ why }) => why),
  };
}
