import { outsideKeys } from '../outsideIds.js';
import type { EntityInput, NameInput } from './input.js';
import type { StoredNode } from './known.js';
import { nameProperties, namesOf, toStored } from './properties.js';

/** An entity that comes again, with names or ids in other records that it is not recorded with. */
export interface Renamed {
  readonly id: string;
  readonly names: readonly NameInput[];
  /** As they are stored. */
  readonly sameAs: readonly string[];
}

/** All names of a row as further ones: what another row calls an entity first is one of its names too. */
const allNames = ({ name, lang, names = [] }: EntityInput): NameInput[] => [
  { text: name, ...(lang === undefined ? {} : { lang }) },
  ...names,
];

/** Each text once. */
function distinct(names: readonly NameInput[]): NameInput[] {
  const texts = new Set<string>();
  return names.filter(({ text }) => !texts.has(text) && texts.add(text));
}

/** A row with the names of another row of the same id, and with its ids in other records. */
export function withNamesOf(row: EntityInput, other: EntityInput): EntityInput {
  const there = new Set(allNames(row).map(({ text }) => text));
  const more = distinct(allNames(other)).filter(({ text }) => !there.has(text));
  const named = more.length === 0 ? row : { ...row, names: [...namesOf(row), ...more] };
  return other.sameAs === undefined ? named : { ...named, sameAs: [...(row.sameAs ?? []), ...other.sameAs] };
}

/** The ids in other records of a row that are not stored. */
export function newOutsideIds({ sameAs }: EntityInput, { props }: StoredNode): readonly string[] {
  const there = new Set((props.sameAs ?? []) as readonly string[]);
  return (outsideKeys(sameAs, 'sameAs') ?? []).filter((key) => !there.has(key));
}

/** The names of a row that are not stored. */
export function newNames(row: EntityInput, { props, parts }: StoredNode): NameInput[] {
  const there = new Set([props.name, ...(parts as readonly [string][]).map(([text]) => text)]);
  return distinct(allNames(row)).filter(({ text }) => !there.has(text));
}

/** Whether what a row says of a name that is stored is what is stored; what it does not say is no difference. */
export function agreesOnNames(row: EntityInput, { parts }: StoredNode): boolean {
  const stored = parts as readonly (readonly [string, string | null, string, string | null])[];
  return namesOf(row).every(({ text, lang, usage, source }) => {
    const same = stored.filter(([one]) => one === text);
    const given = [lang, usage, source];
    const fits = same.some(([, ...is]) => given.every((one, i) => one === undefined || one === is[i]));
    return same.length === 0 || fits;
  });
}

/** A name as a node of its own. */
export const nameNode = ({ source, text, lang, usage }: NameInput, order: number) => ({
  source: source ?? null,
  props: toStored({ text, lang: lang ?? null, usage: usage ?? 'ALTERNATIVE', order }),
});

/** Further names as they are written, with what is searched of them, and with further ids. */
export const renamedRow = ({ id, names, sameAs }: Renamed) => ({
  id,
  names: names.map(nameNode),
  texts: {
    ...(names.length > 0 ? nameProperties(names.map(({ text }) => text)) : {}),
    ...(sameAs.length > 0 ? { sameAs } : {}),
  },
});
