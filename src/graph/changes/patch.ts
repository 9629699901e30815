import type { EntityPatch, MoneyInput as MoneyArgument, RelationshipPatch } from '../../generated/schema-types.js';
import type { RelationshipType } from '../../generated/vocabulary.js';
import { attributesOf } from '../attributes.js';
import { periodOf } from '../time.js';
import type { EntityInput, MoneyInput, RelationshipInput } from './input.js';
import { present } from './present.js';
import type { Properties } from './properties.js';

/** A field of a patch: left out it stays, null clears. */
const leaf = <T, S>(given: T | null | undefined, stored: S, of: (given: T) => S | undefined): S | undefined =>
  given === undefined ? stored : given === null ? undefined : of(given);

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const same = <T>(value: T): T => value;
const idOf = ({ id }: { readonly id: string }): string => id;

function money(fact: Properties, name: 'paid' | 'pledged'): MoneyInput | undefined {
  const amount = text(fact[`${name}Amount`]);
  if (amount === undefined) return undefined;
  const currency = text(fact[`${name}Currency`]);
  return { amount, ...(currency !== undefined && { currency }), approximate: fact[`${name}Approximate`] === true };
}

/** Whether it was said of a fact that it is an act, or that it is none: what follows by itself need not have been. */
function actOf(fact: Properties): boolean | undefined {
  const [start, end] = [text(fact.startText), text(fact.endText)];
  const isAct = fact.form === 'ACT';
  const { form } = periodOf({ type: fact.type as RelationshipType, start, end, ongoing: fact.ongoing === true });
  return (form === 'ACT') === isAct ? undefined : isAct;
}

const attributes = (stored: unknown): Record<string, string> =>
  Object.fromEntries(attributesOf(text(stored) ?? null).map(({ key, value }) => [key, value]));

/** The row of a fact: what would be recorded so. */
export function rowOf(fact: Properties): RelationshipInput {
  return present({
    ...{ id: String(fact.id), type: fact.type as RelationshipType, kind: text(fact.kind) },
    ...{ from: String(fact.fromId), to: String(fact.toId), start: text(fact.startText), end: text(fact.endText) },
    ...{ ongoing: fact.ongoing === true ? true : undefined, act: actOf(fact) },
    ...{ role: text(fact.role), reason: text(fact.reason), topic: text(fact.topic) },
    ...{ destination: text(fact.destinationId), previousEmployer: text(fact.previousEmployerId) },
    ...{ paid: money(fact, 'paid'), pledged: money(fact, 'pledged'), joint: text(fact.jointId) },
    ...{ events: (fact.eventIds ?? undefined) as readonly string[] | undefined, description: text(fact.description) },
    attributes: attributes(fact.attributes),
  }) as RelationshipInput;
}

/** Money leaf by leaf; what has nothing left is gone, and what has no amount left is told where the row is checked. */
function patchedMoney(given: MoneyArgument | null | undefined, stored: MoneyInput | undefined): MoneyInput | undefined {
  return leaf(given, stored, (said) => {
    const all = present({ ...stored, ...said });
    return Object.keys(all).length === 0 ? undefined : (all as MoneyInput);
  });
}

function patchedPeriod(patch: RelationshipPatch['period'], row: RelationshipInput): Partial<RelationshipInput> {
  if (patch === null) return { start: undefined, end: undefined, ongoing: undefined, act: undefined } as object;
  if (patch === undefined) return {};
  return {
    start: leaf(patch.start, row.start, same),
    end: leaf(patch.end, row.end, same),
    ongoing: leaf(patch.ongoing, row.ongoing, same),
    act: leaf(patch.form, row.act, (form) => form === 'ACT'),
  } as object;
}

/**
 * The row of a fact as a patch has it.
 * @param listed the attributes of the patch by their keys
 */
export function patchedRelationship(
  fact: Properties,
  patch: RelationshipPatch,
  listed: Readonly<Record<string, string>> | undefined,
): RelationshipInput {
  const row = rowOf(fact);
  return present({
    ...row,
    ...patchedPeriod(patch.period, row),
    kind: leaf(patch.kind, row.kind, same),
    role: leaf(patch.role, row.role, same),
    reason: leaf(patch.reason, row.reason, same),
    topic: leaf(patch.topic, row.topic, same),
    destination: leaf(patch.destination, row.destination, idOf),
    previousEmployer: leaf(patch.previousEmployer, row.previousEmployer, idOf),
    paid: patchedMoney(patch.paid, row.paid),
    pledged: patchedMoney(patch.pledged, row.pledged),
    joint: leaf(patch.joint, row.joint, idOf),
    events: leaf(patch.events, row.events, (events) => events.map(idOf)),
    description: leaf(patch.description, row.description, same),
    attributes: leaf(patch.attributes, row.attributes, () => listed),
  }) as RelationshipInput;
}

/** The further names and the ids in other records that a patch says, each all of them; null is none. */
export function namesSaid({ names, sameAs }: EntityPatch): Partial<EntityInput> {
  const all = (names ?? []).map(({ text: name, lang, usage, source }) =>
    present({ text: name, lang, usage, source: source?.id }),
  );
  const ids = (sameAs ?? []).map(({ scheme, value }) => (scheme === 'url' ? value : { scheme, value }));
  return {
    ...(names !== undefined && { names: all as unknown as NonNullable<EntityInput['names']> }),
    ...(sameAs !== undefined && { sameAs: ids }),
  };
}

/**
 * The row of a stored entity as a patch has it, without its further names and its ids in other records.
 * @param listed the attributes of the patch by their keys
 */
export function patchedEntity(
  stored: Properties,
  patch: EntityPatch,
  listed: Readonly<Record<string, string>> | undefined,
): EntityInput {
  const [start, end] = [text(stored.startText), text(stored.endText)];
  const days = present({ start, end });
  const existence = leaf(patch.existence, days, (given) =>
    present({ start: leaf(given.start, start, same), end: leaf(given.end, end, same) }),
  );
  return present({
    id: String(stored.id),
    kind: leaf(patch.kind, stored.kind, same),
    name: leaf(patch.name, stored.name, same),
    lang: leaf(patch.lang, text(stored.lang), same),
    description: leaf(patch.description, text(stored.description), same),
    url: leaf(patch.url, text(stored.url), same),
    existence: existence === undefined || Object.keys(existence).length === 0 ? undefined : existence,
    attributes: leaf(patch.attributes, attributes(stored.attributes), () => listed),
  }) as EntityInput;
}
