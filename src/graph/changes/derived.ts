import { fold } from '../fold.js';
import { endTail, ownerKey, sortable } from '../keys.js';

/** What conditions and orders read beside the stored facts; all of it follows from them. */
export type Derived = Readonly<Record<string, string | readonly string[]>>;

type Texts = Readonly<Record<string, unknown>>;

const entityTexts = ['description', 'url'] as const;
const relationshipTexts = ['kind', 'role', 'reason', 'topic', 'description'] as const;

/** The names of all that is derived. */
export const derivedNames: readonly string[] = [
  ...['name', ...entityTexts, ...relationshipTexts].map((field) => `${field}Fold`),
  ...['paidSort', 'pledgedSort'],
  ...['endKey', 'fromEndKey', 'toEndKey'],
  ...['quoteFold', 'textsFold', 'propertyFold', 'valueFold', 'aboutType'],
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

/** The folded texts of an entity. The name's is always there, for it is what lists are ordered by. */
export function entityFolds(entity: object): Derived {
  const texts = entity as Texts;
  return { ...folds(texts, entityTexts), nameFold: fold(String(texts.name)) };
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

/** What is stated about the end of a relationship, and whose it is. */
export interface StatedEnd {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Null when no end is stated; acts have none. */
  readonly end: { readonly e0: number; readonly e1: number } | null;
}

/** What stated ends are walked by, beside the keys of starts. */
export function endKeys({ id, from, to, end }: StatedEnd): Derived {
  if (end === null) return {};
  const tail = endTail(end, id);
  return { endKey: tail, fromEndKey: ownerKey(from, tail), toEndKey: ownerKey(to, tail) };
}

/** The same of a stored relationship, or a version of one. */
export function storedEndKeys(props: Texts): Derived {
  const { id, relId, fromId, toId, endText, e0, e1 } = props;
  const end = typeof endText === 'string' ? { e0: Number(e0), e1: Number(e1) } : null;
  return endKeys({ id: String(id ?? relId), from: String(fromId), to: String(toId), end });
}
