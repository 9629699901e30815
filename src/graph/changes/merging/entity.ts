import { planEntity, type EntityChange, type StoredName } from '../entityChange.js';
import { nameNode } from '../furtherNames.js';
import type { EntityInput, NameInput } from '../input.js';
import type { StoredNode } from '../known.js';
import { patchedEntity } from '../patch.js';
import { nameProperties } from '../properties.js';
import { outsideKeys } from '../../outsideIds.js';
import type { Filled, NameMove } from './moved.js';

const namesOf = ({ props, parts }: StoredNode): NameInput[] => [
  { text: String(props.name), ...(typeof props.lang === 'string' && { lang: props.lang }) },
  ...(parts as readonly StoredName[]).map(([text, lang, usage, source]) => ({
    ...{ text, usage, ...(lang !== null && { lang }), ...(source !== null && { source }) },
  })),
];

const outsideIds = ({ props }: StoredNode): readonly string[] => (props.sameAs ?? []) as readonly string[];

const rowOf = (stored: StoredNode): EntityInput => patchedEntity(stored.props, {}, undefined);

/** Fields that one entity takes over from another when it lacks them. */
const fillable = ['description', 'url', 'existence'] as const;

/** A change of an entity with further ids in other records and further names, or without some. */
export function changed(
  stored: StoredNode,
  row: EntityInput,
  names: readonly string[],
  sameAs: readonly string[],
  reason: string | null,
): EntityChange {
  const plan = planEntity(stored, row, reason);
  const texts = [row.name, ...names];
  const empty = { search: null, searchArabic: null, searchForms: null, searchRoman: null, searchSounds: null };
  const count = Number(stored.props.furtherNames ?? 0);
  // It tells that the names are others than before.
  const marked =
    names.length === stored.parts.length ? {} : { furtherNames: count + Math.abs(names.length - stored.parts.length) };
  const props = {
    ...plan.props,
    ...empty,
    ...nameProperties(texts),
    ...marked,
    sameAs: sameAs.length > 0 ? sameAs : null,
  };
  return { ...plan, props, isSame: false };
}

/** What an entity becomes when others are merged into it: it has their names, ids in other records, and what it lacked. */
export function planKept(
  keep: StoredNode,
  merged: readonly StoredNode[],
  reason: string,
): { readonly change: EntityChange; readonly names: readonly NameMove[]; readonly filled: Filled } {
  const there = new Set(namesOf(keep).map(({ text }) => text));
  const names = merged.flatMap(namesOf).filter(({ text }) => !there.has(text) && there.add(text));
  const own = outsideIds(keep);
  const sameAs = [...new Set(merged.flatMap(outsideIds))].filter((one) => !own.includes(one));
  const row = rowOf(keep);
  const others = merged.map(rowOf);
  const fields = Object.fromEntries(
    fillable.flatMap((field) => {
      const first = row[field] === undefined ? others.find((one) => one[field] !== undefined)?.[field] : undefined;
      return first === undefined ? [] : [[field, first] as const];
    }),
  );
  const attributes = Object.fromEntries(
    others
      .flatMap((one) => Object.entries(one.attributes ?? {}).reverse())
      .reverse()
      .filter(([key]) => !Object.hasOwn(row.attributes ?? {}, key)),
  );
  const all = { ...row, ...fields, attributes: { ...row.attributes, ...attributes } } as EntityInput;
  const texts = names.map(({ text }) => text);
  const further = [...(keep.parts as readonly StoredName[]).map(([text]) => text), ...texts];
  return {
    change: changed(keep, all, further, [...own, ...sameAs], reason),
    names: names.map((one) => nameNode(one, 0)),
    filled: { names: texts, sameAs, fields, attributes },
  };
}

/** What an entity becomes when a merge is taken back: without what it got from that and that is as it was then. */
export function planReturned(
  keep: StoredNode,
  filled: Filled,
  reason: string | null,
): { readonly change: EntityChange; readonly names: readonly StoredName[] } {
  const row = rowOf(keep);
  const isFilled = (value: unknown, was: unknown) => JSON.stringify(value) === JSON.stringify(was);
  const fields = Object.entries(filled.fields).filter(([field, value]) =>
    isFilled(row[field as keyof EntityInput], value),
  );
  const attributes = Object.entries(row.attributes ?? {}).filter(
    ([key, value]) => !Object.hasOwn(filled.attributes, key) || !isFilled(value, filled.attributes[key]),
  );
  const gone = Object.fromEntries(fields.map(([field]) => [field, undefined]));
  const left = { ...row, ...gone, attributes: Object.fromEntries(attributes) } as EntityInput;
  const further = (keep.parts as readonly StoredName[]).map(([text]) => text);
  const names = (keep.parts as readonly StoredName[]).filter(([text]) => filled.names.includes(text));
  const sameAs = outsideIds(keep).filter((one) => !filled.sameAs.includes(one));
  const rest = further.filter((text) => !filled.names.includes(text));
  return { change: changed(keep, left, rest, sameAs, reason), names };
}

const keyOf = ([text, lang, usage, source]: StoredName): string => JSON.stringify([text, lang, usage, source]);
const asStored = ({ text, lang, usage, source }: NameInput): StoredName => [
  ...([text, lang ?? null, usage ?? 'ALTERNATIVE', source ?? null] as const),
];

/** The correction of an entity that says all of its further names, or all of its ids in other records, anew. */
export function planRenamed(
  stored: StoredNode,
  { names, sameAs, ...row }: EntityInput,
  asked: { readonly names: boolean; readonly sameAs: boolean },
  reason: string | null,
): EntityChange {
  const parts = stored.parts as readonly StoredName[];
  const wanted = asked.names ? new Map((names ?? []).map((one) => [keyOf(asStored(one)), one])) : null;
  const there = new Set(parts.map(keyOf));
  const ended = wanted === null ? [] : parts.filter((one) => !wanted.has(keyOf(one)));
  const added = wanted === null ? [] : [...wanted].filter(([key]) => !there.has(key)).map(([, one]) => one);
  const texts = [
    ...parts.filter((one) => !ended.includes(one)).map(([text]) => text),
    ...added.map(({ text }) => text),
  ];
  const ids = asked.sameAs ? (outsideKeys(sameAs, 'sameAs') ?? []) : outsideIds(stored);
  const plan = planEntity(stored, row, reason);
  const isSame = plan.isSame && ended.length + added.length === 0 && ids.join() === outsideIds(stored).join();
  const change = changed(stored, row, texts, ids, reason);
  const count = Number(stored.props.furtherNames ?? 0) + ended.length + added.length;
  const props = ended.length + added.length === 0 ? change.props : { ...change.props, furtherNames: count };
  return { ...change, props, isSame, names: { ended, added } };
}
