import { WhowhomError } from '../../errors.js';
import type { RelationshipType } from '../../generated/vocabulary.js';
import { attributeNames, attributeProperties } from '../attributes.js';
import { amountTail, amountTypes, endTail, ownerKey, startTail, typeKey } from '../keys.js';
import type { RelationshipFacts } from '../model.js';
import { FAR_FUTURE } from '../time.js';
import { relationshipFolds, sortKeys } from './derived.js';
import type { Properties } from './properties.js';

/** Whether a fact stands as it is recorded now, or why it does not; of what was recorded before, also why it ended. */
export type FactStatus = 'STANDS' | 'DENIED' | 'DEPRECATED' | 'SUPERSEDED' | 'RETRACTED';

type DocField = Exclude<keyof RelationshipFacts, 'status'>;

/** What `doc` holds of a fact, in this order; a record, so that the compiler misses none. */
const docFields: Readonly<Record<DocField, true>> = {
  ...{ id: true, type: true, kind: true, form: true, s0: true, s1: true, e0: true, e1: true },
  ...{ startText: true, endText: true, ongoing: true, role: true, reason: true, topic: true },
  ...{ destinationId: true, previousEmployerId: true },
  ...{ paidAmount: true, paidCurrency: true, paidApproximate: true },
  ...{ pledgedAmount: true, pledgedCurrency: true, pledgedApproximate: true },
  ...{ jointId: true, eventIds: true, description: true, attributes: true },
  ...{ revision: true, sourceCount: true, confidence: true, disputed: true, disputedAspects: true },
};
const docNames = Object.keys(docFields);
const factNames = [...docNames.filter((name) => name !== 'attributes'), 'fromId', 'toId'];

const picked = (from: Properties, names: readonly string[]): Record<string, unknown> => {
  const some: Record<string, unknown> = {};
  for (const name of names) if (from[name] !== undefined && from[name] !== null) some[name] = from[name];
  return some;
};

/** All of a fact that a list does not sort, filter or count by, and what it does, as one JSON text for who reads it. */
export const docOf = (fact: Properties): string => JSON.stringify(picked(fact, docNames));

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The keys by amount; what was paid counts before what was pledged. */
function amountKeys(fact: Properties): Properties {
  const amount = textOf(fact.paidAmount) ?? textOf(fact.pledgedAmount);
  if (amount === undefined) return {};
  const amountKey = Number(amount);
  if (!amountTypes.includes(fact.type as RelationshipType)) return { amountKey };
  const currency = textOf(fact.paidAmount === undefined ? fact.pledgedCurrency : fact.paidCurrency);
  const key = typeKey(String(fact.type), amountTail(amount, currency, String(fact.id)));
  return {
    amountKey,
    outAmountKey: ownerKey(String(fact.fromId), key),
    inAmountKey: ownerKey(String(fact.toId), key),
  };
}

/** The keys by which lists of facts are walked. */
export function factKeys(fact: Properties): Properties {
  const [id, type, from, to] = [fact.id, fact.type, fact.fromId, fact.toId].map(String) as [string, ...string[]];
  const owned = (name: string, key: string) => ({
    [`out${name}`]: ownerKey(from ?? '', key),
    [`in${name}`]: ownerKey(to ?? '', key),
  });
  const dated = fact.startText === undefined ? null : { s0: Number(fact.s0), s1: Number(fact.s1) };
  const start = startTail(dated, id);
  const byType = typeKey(type ?? '', start);
  const end = fact.endText === undefined ? null : endTail({ e0: Number(fact.e0), e1: Number(fact.e1) }, id);
  return {
    ...{ startKey: start, typeKey: byType, ...owned('Key', start), ...owned('TypeKey', byType) },
    ...(end === null ? {} : { endKey: end, ...owned('EndKey', end) }),
    ...amountKeys(fact),
  };
}

/** The labels that the node of a fact bears beside `Fact`. */
export function labelsOf(status: FactStatus): readonly string[] {
  return status === 'STANDS' ? ['Standing'] : status === 'DENIED' ? ['Denied'] : [];
}

/** A fact as its node holds it while it is what is recorded, but for the change that recorded it. */
export function storedFact(fact: Properties, status: FactStatus): Properties {
  return {
    ...picked(fact, factNames),
    ...relationshipFolds(fact),
    ...sortKeys(fact.paidAmount, fact.pledgedAmount),
    ...picked({ ...attributeProperties(textOf(fact.attributes) ?? null) }, attributeNames),
    ...factKeys(fact),
    ...{ current: fact.id, status, doc: docOf(fact), sup: FAR_FUTURE },
  };
}

/** The document of a stored fact; null when it cannot be read. */
export function readDoc({ doc }: Properties): Properties | null {
  try {
    const read: unknown = JSON.parse(String(doc));
    return typeof read === 'object' ? (read as Properties | null) : null;
  } catch {
    return null;
  }
}

/**
 * What a node says of its fact, without all that is derived from that. Attributes are read from the document.
 * @throws WhowhomError INTERNAL when the document cannot be read: what would be written of it then had lost them
 */
export function factOf(stored: Properties): Properties {
  const read = readDoc(stored);
  if (read === null) {
    const message = `The document of ${String(stored.id)} is no JSON object: verify tells of all that are damaged.`;
    throw new WhowhomError('INTERNAL', message, { got: stored.doc });
  }
  return { ...picked(stored, factNames), ...(read.attributes === undefined ? {} : { attributes: read.attributes }) };
}

/** The properties of the shadow of a fact that stands: cypher/changes/shadow.cypher makes it of the same. */
export function shadowOf(fact: Properties): Properties {
  return picked(fact, ['id', 'form', 's0', 's1', 'e0', 'e1', 'confidence', 'sourceCount', 'disputed', 'rec']);
}
