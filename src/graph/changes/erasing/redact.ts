import { attributeNames } from '../../attributes.js';
import { entityFolds, sourceDerived, statementFolds } from '../derived.js';
import { factOf, storedFact, type FactStatus } from '../facts.js';
import { entityAttributes, type Properties } from '../properties.js';
import type { Words } from './words.js';

/** The texts of each class of nodes that tell of others in words. Names of others and what ids are made of are not among them. */
const texts: Readonly<Record<string, readonly string[]>> = {
  Statement: ['quote', 'texts', 'locator', 'property', 'value', 'supReason'],
  Fact: ['kind', 'role', 'reason', 'topic', 'description', 'attributes', 'supReason'],
  Entity: ['description', 'attributes'],
  FormerEntity: ['description', 'attributes', 'supReason'],
  EntityVersion: ['description', 'attributes', 'supReason'],
  Source: ['title', 'description'],
  FormerSource: ['title', 'description', 'supReason'],
  AnonymousSource: ['description'],
  Event: ['name'],
  FormerEvent: ['name', 'supReason'],
  Joint: ['supReason'],
  FormerJoint: ['supReason'],
  Merge: ['reason', 'filled'],
  Import: ['files'],
};

const string = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** What of an entity, as it is or was, follows from its texts. */
const ofEntity = (props: Properties): Properties => ({
  ...entityAttributes(string(props.attributes) ?? undefined),
  ...entityFolds(props),
});
const entityNames = ['descriptionFold', 'urlFold', 'nameFold', ...attributeNames, 'attributeKeys'];

/** What follows from the texts of a node, and under which names; of a fact more does. */
const derived: Readonly<Record<string, readonly [names: readonly string[], of: (props: Properties) => Properties]>> = {
  Statement: [['quoteFold', 'textsFold', 'propertyFold', 'valueFold'], statementFolds],
  Entity: [entityNames, ofEntity],
  FormerEntity: [entityNames, ofEntity],
  EntityVersion: [entityNames, ofEntity],
  Source: [['titleFold', 'urlFold', 'licenceFold', 'urlKey', 'p0', 'p1'], sourceDerived],
  FormerSource: [['titleFold', 'urlFold', 'licenceFold', 'urlKey', 'p0', 'p1'], sourceDerived],
};

/** Nothing follows. */
const nothing: readonly [names: readonly string[], of: (props: Properties) => Properties] = [[], () => ({})];

/** What the record of a fact keeps whatever is said of it. */
const kept = new Set(['rec', 'sup', 'status', 'supReason', 'undone', 'current', 'redacted', 'attributes']);

const asItIs = new Set(['current', 'sup', 'status']);

/**
 * What the record of a fact holds when it says something else, with null for what it is to hold no more. When it was recorded, and
 * whether it stands, stays as it is.
 */
export function restatedFact(stored: Properties, fact: Properties): Properties {
  const all = storedFact(fact, stored.status as FactStatus);
  const next = Object.fromEntries(Object.entries(all).filter(([name]) => !asItIs.has(name)));
  const gone = Object.keys(stored).filter((name) => !(name in next) && !kept.has(name));
  return { ...Object.fromEntries(gone.map((name) => [name, null])), ...next };
}

/** The class of a node, as its texts are known. */
export const classOf = (labels: readonly string[]): string => labels.find((label) => label in texts) ?? labels[0] ?? '';

const without = (value: unknown, words: Words): unknown => {
  if (typeof value === 'string') return words.without(value);
  return Array.isArray(value) ? value.map((one) => without(one, words)) : value;
};

/** The texts of a node, as they are without some words; null when they hold none of these. */
function changedTexts(name: string, said: Properties, words: Words): Properties | null {
  const changed = (texts[name] ?? []).flatMap((field) => {
    const next = without(said[field], words);
    return JSON.stringify(next) === JSON.stringify(said[field]) ? [] : [[field, next] as const];
  });
  return changed.length === 0 ? null : Object.fromEntries(changed);
}

/**
 * What a node holds instead when some words are taken out of its texts, with what follows from these; null when it holds none of
 * the words there.
 */
export function redacted(labels: readonly string[], props: Properties, words: Words): Properties | null {
  const name = classOf(labels);
  if (name === 'Fact') {
    const fact = factOf(props);
    const changed = changedTexts(name, { ...fact, supReason: props.supReason }, words);
    if (changed === null) return null;
    const { supReason, ...said } = changed;
    const ended = supReason === undefined ? {} : { supReason };
    return { ...restatedFact(props, { ...fact, ...said }), ...ended };
  }
  const changed = changedTexts(name, props, words);
  if (changed === null) return null;
  const [names, of] = derived[name] ?? nothing;
  const follows = of({ ...props, ...changed });
  return { ...changed, ...Object.fromEntries(names.map((one) => [one, follows[one] ?? null])) };
}

/** What follows from the attributes of a node without some of them. */
export const attributesWithout = (stored: unknown, gone: ReadonlySet<string>): Properties => {
  const pairs = JSON.parse(string(stored) ?? '[]') as [string, string][];
  const left = pairs.filter(([key]) => !gone.has(key));
  const attributes = left.length === 0 ? null : JSON.stringify(left);
  const none = Object.fromEntries([...attributeNames, 'attributeKeys'].map((name) => [name, null]));
  return { ...none, attributes, ...entityAttributes(attributes ?? undefined) };
};

/** Whether a node still holds some words, in whatever text. */
export function holds(props: Properties, words: Words): boolean {
  const said = Object.values(props).flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [value]));
  return said.some((value) => typeof value === 'string' && words.areIn(value));
}
