import type { EntityKind } from '../../generated/vocabulary.js';
import type { EntityInput, NameInput } from './input.js';
import type { StoredNode } from './known.js';
import { entityProperties, type Properties } from './properties.js';

/** What becomes of an entity that is stored. */
export interface EntityChange {
  readonly id: string;
  readonly kind: EntityKind;
  /** Null takes a property away. */
  readonly props: Properties;
  /** Why, as its history tells it. */
  readonly reason: string | null;
  /** Whether it is recorded just so. */
  readonly isSame: boolean;
  /** The further names that it loses and gets, where these are others. */
  readonly names?: { readonly ended: readonly StoredName[]; readonly added: readonly NameInput[] };
}

/** A further name as it is stored. */
export type StoredName = readonly [
  text: string,
  lang: string | null,
  usage: NonNullable<NameInput['usage']>,
  source: string | null,
];

/** What no correction says anything of. */
const kept = new Set(['rec', 'sameAs', 'furtherNames']);

/** Plans the correction of an entity; its further names stay. */
export function planEntity(
  { props: stored, parts }: StoredNode,
  row: EntityInput,
  reason: string | null,
): EntityChange {
  const names = (parts as readonly (readonly [string])[]).map(([text]) => ({ text }));
  const next = entityProperties({ ...row, names });
  const gone = Object.keys(stored).filter((name) => !(name in next) && !kept.has(name));
  const said = Object.entries(next).filter(([name]) => name !== 'revision');
  const isSame =
    gone.length === 0 && said.every(([name, value]) => JSON.stringify(stored[name] ?? null) === JSON.stringify(value));
  const props = {
    ...Object.fromEntries(gone.map((name) => [name, null])),
    ...next,
    revision: Number(stored.revision) + 1,
  };
  return { id: row.id, kind: row.kind, props, reason, isSame };
}
