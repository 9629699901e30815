import type { ForeignRow } from '../neutralRows.js';
import { Odd } from '../odd.js';
import { refused, type Said } from './records.js';

const isObject = (value: unknown): value is ForeignRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The names of its categories, which the mapping has. */
const categories: Readonly<Record<string, string>> = {
  1: 'Position',
  2: 'Education',
  3: 'Membership',
  4: 'Family',
  5: 'Donation',
  6: 'Transaction',
  7: 'Lobbying',
  8: 'Social',
  9: 'Professional',
  10: 'Ownership',
  11: 'Hierarchy',
  12: 'Generic',
};

const idOf = (id: unknown): string => `littlesis/${String(id)}`;

const present = (row: ForeignRow): ForeignRow =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined && value !== null && value !== ''));

/** Its dates have zeros for what is not known. */
const dateOf = (date: unknown): unknown =>
  typeof date === 'string' ? date.replace(/-00$/, '').replace(/-00$/, '') : undefined;

function entityOf(id: unknown, attributes: ForeignRow): Said {
  const { name, blurb, summary, website, aliases, primary_ext: kind, ...others } = attributes;
  const { start_date: start, end_date: end, ...rest } = others;
  const row = {
    ...rest,
    ...{ id: idOf(id), type: kind ?? 'Org', name, aliases, url: website },
    ...{ description: blurb, founded: dateOf(start), dissolved: dateOf(end), summary },
    sameAs: [{ scheme: 'littlesis', value: String(id) }],
  };
  return { entities: [present(row)], relationships: [], guesses: [], why: [] };
}

function relationshipOf(id: unknown, attributes: ForeignRow): Said {
  const { entity1_id: from, entity2_id: to, category_id: category, ...rest } = attributes;
  const { start_date: start, end_date: end, is_current: current, ...others } = rest;
  const { description1, description2, description, amount, currency, ...more } = others;
  if (from === undefined || to === undefined) return refused('it has no entity1_id or no entity2_id');
  const isCurrent = end === null && (current === true || current === 'true');
  const url = `https://littlesis.org/relationships/${String(id)}`;
  const row = {
    ...more,
    ...{ id: String(id), type: categories[String(category)] ?? `category ${String(category)}` },
    ...{ from: idOf(from), to: idOf(to), start: dateOf(start), end: dateOf(end) },
    ongoing: isCurrent ? true : undefined,
    ...{ role: description1, role2: description2, description, amount },
    currency: typeof currency === 'string' ? currency.toUpperCase() : amount === null ? undefined : 'USD',
    sources: [{ url, title: 'LittleSis' }],
  };
  const tie = { row: present(row), odd: new Odd(), isMade: false };
  return { entities: [], relationships: [tie], guesses: [], why: [] };
}

function one(given: unknown): Said {
  const { type, id, attributes } = isObject(given) ? given : {};
  if (!isObject(attributes) || id === undefined) return refused('it has no id or no attributes, as LittleSis has them');
  if (type === 'entities') return entityOf(id, attributes);
  if (type === 'relationships') return relationshipOf(id, attributes);
  return refused(`it is of the type ${String(type)}: wanted are entities and relationships`);
}

/** What an object of LittleSis says: one of its lists, or an answer of its service with one or several in `data`. */
export function readLittleSis(row: ForeignRow): Said {
  const { data } = row;
  if (data === undefined) return one(row);
  const all = (Array.isArray(data) ? data : [data]).map(one);
  return {
    entities: all.flatMap(({ entities }) => entities),
    relationships: all.flatMap(({ relationships }) => relationships),
    guesses: [],
    why: all.flatMap(({ why }) => why),
  };
}
