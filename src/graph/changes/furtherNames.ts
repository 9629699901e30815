import type { EntityInput, NameInput } from './input.js';
import type { StoredNode } from './known.js';
import { nameProperties, namesOf, toStored } from './properties.js';

/** An entity that comes again, with names that it is not recorded with. */
export interface Renamed {
  readonly id: string;
  readonly names: readonly NameInput[];
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

/** A row with the names of another row of the same id. */
export function withNamesOf(row: EntityInput, other: EntityInput): EntityInput {
  const there = new Set(allNames(row).map(({ text }) => text));
  const more = distinct(allNames(other)).filter(({ text }) => !there.has(text));
  return more.length === 0 ? row : { ...row, names: [...namesOf(row), ...more] };
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

/** Further names as they are written, with what is searched of them. */
export const renamedRow = ({ id, names }: Renamed) => ({
  id,
  names: names.map(nameNode),
  texts: nameProperties(names.map(({ text }) => text)),
});
