import { createHash } from 'node:crypto';
import { fold } from '../fold.js';
import { sortable } from '../keys.js';
import { parsePartialDate } from '../time.js';

/** What conditions and orders read beside the stored facts; all of it follows from them. */
export type Derived = Readonly<Record<string, string | readonly string[]>>;

type Texts = Readonly<Record<string, unknown>>;

const entityTexts = ['description', 'url'] as const;
const sourceTexts = ['title', 'url', 'licence'] as const;
const relationshipTexts = ['kind', 'role', 'reason', 'topic', 'description'] as const;

/** The names of what is derived of entities, sources and statements. */
export const derivedNames: readonly string[] = [
  ...['name', ...entityTexts, ...sourceTexts].map((field) => `${field}Fold`),
  ...['quoteFold', 'textsFold', 'propertyFold', 'valueFold', 'aboutType', 'p0', 'p1', 'urlKey'],
];

/** The folded texts, each only where folding changes it. */
function folds(texts: Texts, fields: readonly string[]): Derived {
  const pairs = fields.flatMap((field) => {
    const text = texts[field];
    if (typeof text !== 'string') return [];
    const folded = fold(text);
    return folded === text ? [] : [[`${field}Fold`, folded] as const];
  });
  return Object.fromEntries(pairs);
}

/** A key of an index has 8,167 bytes at most, three for each of these; some characters are eighteen when they are folded. */
const longestOrdered = 2000;

/** The folded name that lists are ordered by: the beginning of one that folding makes longer than names are. */
function orderedName(name: string): string {
  const start = fold(name).slice(0, longestOrdered);
  return start.isWellFormed() ? start : start.slice(0, -1);
}

/** The folded texts of an entity. The name's is always there, for it is what lists are ordered by. */
export function entityFolds(entity: object): Derived {
  const texts = entity as Texts;
  return { ...folds(texts, entityTexts), nameFold: orderedName(String(texts.name)) };
}

/** The hash by which a source is found by its address, which may be longer than a key of an index. */
export const urlKey = (url: string): string => createHash('sha256').update(url).digest('hex').slice(0, 20);

/**
 * What is derived of a source: its folded texts, the hash of its address, and the first and the last day on which it can
 * have been published.
 */
export function sourceDerived(source: object): Readonly<Record<string, unknown>> {
  const { publishedAt, ...texts } = source as Texts;
  const days = typeof publishedAt === 'string' ? parsePartialDate(publishedAt, 'publishedAt') : null;
  const address = typeof texts.url === 'string' ? { urlKey: urlKey(texts.url) } : {};
  return { ...folds(texts, sourceTexts), ...address, ...(days === null ? {} : { p0: days.earliest, p1: days.latest }) };
}

/** The folded texts of a relationship. */
export function relationshipFolds(relationship: object): Derived {
  return folds(relationship as Texts, relationshipTexts);
}

/** What is folded of a statement; `texts` are the renderings of the quote. */
export interface StatementTexts {
  readonly quote?: string | null | undefined;
  readonly texts?: readonly string[] | null | undefined;
  readonly property?: string | null | undefined;
  readonly value?: string | null | undefined;
}

/** The folded texts of a statement. Those of the quote and its renderings are always there: the full-text index reads them. */
export function statementFolds(statement: StatementTexts): Derived {
  const { quote, texts, property, value } = statement;
  return {
    ...(typeof quote === 'string' ? { quoteFold: fold(quote) } : {}),
    ...(texts?.length ? { textsFold: texts.map(fold) } : {}),
    ...folds({ property, value }, ['property', 'value']),
  };
}

/** What amounts are compared by. */
export function sortKeys(paid: unknown, pledged: unknown): Derived {
  const key = (name: string, amount: unknown) =>
    typeof amount === 'string' || typeof amount === 'number' ? { [name]: sortable(String(amount)) } : {};
  return { ...key('paidSort', paid), ...key('pledgedSort', pledged) };
}
