import { statementKey } from '../keys.js';
import { attributeKeys, attributeProperties } from '../attributes.js';
import { outsideKeys } from '../outsideIds.js';
import { nameTexts } from '../spelling/texts.js';
import { existenceDays, type ExistenceInput } from '../existence.js';
import { entityFolds, sourceDerived, statementFolds } from './derived.js';
import { periodOf, FAR_FUTURE } from '../time.js';
import type {
  EntityInput,
  JointInput,
  MoneyInput,
  NameInput,
  RelationshipInput,
  SourceInput,
  StatementInput,
} from './input.js';

/** What a node holds, as plain values; whole numbers are turned into integers where they are sent. */
export type Properties = Readonly<Record<string, unknown>>;

/** The properties that are stored as integers; the driver sends every JavaScript number as a float. */
const integers = new Set([
  's0',
  's1',
  'e0',
  'e1',
  'p0',
  'p1',
  'rec',
  'sup',
  'revision',
  'sourceCount',
  'order',
  'furtherNames',
  'seq',
  'anew',
  'redacted',
  ...['first', 'last', 'relationships', 'statements', 'entities', 'sources', 'undoneFrom', 'undoneTo', 'kept'],
]);

/** Properties as they are sent. */
export function toStored(properties: Properties): Properties {
  const sent: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(properties)) {
    sent[key] = typeof value === 'number' && integers.has(key) ? BigInt(value) : value;
  }
  return sent;
}

/** Only what is there: an absent value is an absent property. */
function present(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
}

const filled = <T>(list: readonly T[] | undefined): readonly T[] | undefined => (list?.length ? list : undefined);

/** Attributes as JSON text of [key, text] pairs in the order given; what is no text is kept as JSON. */
function attributesText(attributes: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const pairs = Object.entries(attributes ?? {}).filter(([, value]) => value !== null && value !== undefined);
  if (pairs.length === 0) return undefined;
  return JSON.stringify(pairs.map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]));
}

/** The names of an entity that are stored as nodes of their own. */
export function namesOf(entity: EntityInput): readonly NameInput[] {
  return entity.names ?? [];
}

function existenceProperties(existence: ExistenceInput | undefined): Properties {
  if (existence === undefined) return {};
  const { start, end } = existence;
  return { startText: start, endText: end, ...existenceDays(existence, 'existence') };
}

/** What is searched of the names of an entity; all of it follows from them, and what is empty is absent. */
export function nameProperties(names: readonly string[]): Properties {
  const { search, searchArabic, searchForms, searchRoman, searchSounds } = nameTexts(names);
  return present({
    ...{ search, searchArabic: filled(searchArabic), searchForms: filled(searchForms) },
    ...{ searchRoman: filled(searchRoman), searchSounds: filled(searchSounds) },
  });
}

/** What is there; null is an absent property too. */
const stored = (properties: object): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));

/** What conditions read of the attributes of an entity, and what finds it by them. */
export function entityAttributes(attributes: string | undefined): Properties {
  const properties = attributeProperties(attributes ?? null);
  return stored({ ...properties, attributeKeys: attributeKeys(properties) });
}

/** What is derived of an entity: of its own texts and of all its names. */
export const entityDerived = (entity: Properties, names: readonly string[]): Properties => ({
  ...entityAttributes(typeof entity.attributes === 'string' ? entity.attributes : undefined),
  ...entityFolds(entity),
  ...nameProperties(names),
});

/** The properties of an entity node. */
export function entityProperties(entity: EntityInput): Properties {
  const { id, kind, name, lang, description, url } = entity;
  const own = { id, kind, name, lang, description, url, attributes: attributesText(entity.attributes) };
  return present({
    ...own,
    ...existenceProperties(entity.existence),
    sameAs: outsideKeys(entity.sameAs, 'sameAs'),
    ...entityDerived(own, [name, ...namesOf(entity).map(({ text }) => text)]),
    revision: 1,
  });
}

/** The properties of a source node. */
export const sourceProperties = (source: SourceInput): Properties => ({ ...source, ...sourceDerived(source) });

function moneyProperties(name: 'paid' | 'pledged' | 'total', money: MoneyInput | undefined): Properties {
  if (money === undefined) return {};
  return {
    [`${name}Amount`]: money.amount,
    [`${name}Currency`]: money.currency,
    [`${name}Approximate`]: money.approximate ?? false,
  };
}

/**
 * What a row says of a relationship: a fact but for its summary and for all that is derived (`storedFact`).
 * @param latestSourceDay of its evidence, which tells until when at least it went on
 * @throws WhowhomError as periodOf does
 */
export function relationshipProperties(
  input: RelationshipInput,
  path: string,
  latestSourceDay: number | null,
): Properties {
  const { start, end, ongoing, act, type } = input;
  const period = periodOf({ start, end, ongoing, act, type, latestSourceDay: latestSourceDay ?? undefined }, path);
  return present({
    ...{ id: input.id, type, kind: input.kind, fromId: input.from, toId: input.to },
    // The end of an act is its start, and told once.
    ...{ ...period, startText: start, endText: period.form === 'ACT' ? undefined : end, ongoing },
    ...{ role: input.role, reason: input.reason, topic: input.topic },
    ...{ destinationId: input.destination, previousEmployerId: input.previousEmployer },
    ...moneyProperties('paid', input.paid),
    ...moneyProperties('pledged', input.pledged),
    ...{ jointId: input.joint, eventIds: filled(input.events), description: input.description },
    attributes: attributesText(input.attributes),
    revision: 1,
  });
}

/**
 * The properties of a statement node.
 * @param aboutType the type of the relationship that it is about; null when it is about an entity, or that does not matter
 */
export function statementProperties(input: StatementInput, aboutType: string | null = null): Properties {
  const { id, about, quote, language, locator, aspect, property, value, unit } = input;
  const rank = input.rank ?? 'NORMAL';
  const texts = Object.entries(input.texts ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return present({
    ...{ id, aboutId: about, key: statementKey(about, rank, id) },
    ...{ quote, language, locator },
    textLangs: filled(texts.map(([lang]) => lang)),
    texts: filled(texts.map(([, text]) => text)),
    ...statementFolds({ quote, texts: texts.map(([, text]) => text), property, value }),
    aboutType: aboutType ?? undefined,
    ...{ stance: input.stance ?? 'SUPPORTS', rank, aspect, property, value, unit },
    silence: input.silence === true ? true : undefined,
    sup: FAR_FUTURE,
  });
}

/** The properties of a joint fact. */
export function jointProperties(input: JointInput): Properties {
  return present({ id: input.id, ...moneyProperties('total', input.total), open: input.open ?? false, revision: 1 });
}

/** The node of somebody whom a source does not name: the same words are the same node. */
export function anonymousProperties(words: string): { readonly id: string; readonly description: string } {
  const prefix = 'anonymous/';
  const bare = words.startsWith(prefix) ? words.slice(prefix.length) : words;
  const slug = bare
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const description = words.startsWith(prefix) ? bare.replaceAll('-', ' ') : words;
  return { id: `${prefix}${slug || 'unnamed'}`.slice(0, 512), description };
}
