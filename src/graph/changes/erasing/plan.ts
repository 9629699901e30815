import { queries } from '../../../generated/queries.js';
import type { Run } from '../known.js';
import type { Properties } from '../properties.js';
import type { Words } from './words.js';

/** Whom an id is of. */
export interface Whom {
  /** The entity and those that were merged into it. */
  readonly ids: readonly string[];
  readonly names: readonly string[];
}

/** A node that holds one of the words by which somebody is named. */
export interface Mention {
  readonly node: string;
  readonly labels: readonly string[];
  readonly props: Properties;
  /** The entity of a name. */
  readonly owner: string | null;
}

/** A merge that goes. */
export interface GoneMerge {
  readonly id: string;
  readonly keepId: string;
  readonly rec: number;
  readonly sup: number | null;
  readonly filled: string;
}

/** All that goes with an entity, and what stays and named it. */
export interface Erasure extends Whom {
  /** Relationships of which it is an end. */
  readonly facts: readonly string[];
  /** Relationships of others: a merge that was taken back had it be an end. */
  readonly led: readonly string[];
  /** Relationships of others that tell that somebody came from it, or went to it. */
  readonly naming: readonly string[];
  /** Statements about it, and about the relationships that go. */
  readonly statements: readonly string[];
  /** What it says of others; aboutId is a relationship. */
  readonly said: readonly { readonly id: string; readonly aboutId: string | null }[];
  readonly events: readonly string[];
  readonly joints: readonly string[];
  /** Sources and those without a name who are cited for nothing else. */
  readonly sources: readonly string[];
  readonly unnamed: readonly string[];
  readonly merges: readonly GoneMerge[];
  /** Events and joint sums of others, in which it took part. */
  readonly sharedEvents: readonly string[];
  readonly sharedJoints: readonly string[];
}

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];
const idsOf = (rows: readonly { readonly id: string }[]): string[] => distinct(rows.map(({ id }) => id));

/** All ids that go, but those of entities. */
export const othersGone = ({ facts, statements, events, joints, sources, unnamed, merges }: Erasure): string[] => [
  ...[...facts, ...statements, ...events, ...joints, ...sources, ...unnamed],
  ...merges.map(({ id }) => id),
];

/** Ids, to be looked up one by one. */
export const asMap = (ids: readonly string[]): Readonly<Record<string, true>> =>
  Object.fromEntries(ids.map((id) => [id, true] as const));

/** Whom merges that were taken back had some be meanwhile, as their parts in events and sums tell it. */
export const spansOf = (ids: readonly string[], merges: readonly GoneMerge[]): string[] =>
  merges.flatMap(({ keepId, rec, sup }) => (sup === null || ids.includes(keepId) ? [] : [`${keepId}|${rec}`]));

/** Looks at all that hangs on somebody. */
export async function planErasure(run: Run, whom: Whom): Promise<Erasure> {
  const { erasing } = queries;
  const { ids } = whom;
  const ends = await run(erasing.facts, { ids });
  const facts = idsOf(ends.filter(({ goes }) => goes));
  const statements = idsOf(await run(erasing.statements, { ids: [...ids, ...facts] }));
  const merges = await run(erasing.merges, { ids });
  const spans = spansOf(ids, merges);
  const parts = await run(erasing.parts, { ids, gone: facts, spans });
  const some = (name: string, goes: boolean) => idsOf(parts.filter((one) => one.class === name && one.goes === goes));
  const sources = await run(erasing.sources, { ids, gone: statements, spans });
  return {
    ...{ ...whom, facts, statements },
    led: idsOf(ends.filter(({ goes }) => !goes)),
    naming: idsOf(await run(erasing.naming, { ids, gone: facts })),
    said: await run(erasing.said, { ids, gone: statements }),
    ...{ events: some('Event', true), joints: some('Joint', true) },
    ...{ sharedEvents: some('Event', false), sharedJoints: some('Joint', false) },
    sources: idsOf(sources.filter((one) => one.class === 'Source')),
    unnamed: idsOf(sources.filter((one) => one.class === 'AnonymousSource')),
    merges,
  };
}

/**
 * What holds one of the words in a text.
 * @param erasure what goes is left out
 */
export async function mentionsOf(run: Run, words: Words, erasure?: Erasure): Promise<Mention[]> {
  if (words.sought.length === 0) return [];
  const gone = erasure === undefined ? [] : othersGone(erasure);
  return run(queries.erasing.mentions, { words: words.sought, ids: erasure?.ids ?? [], gone: asMap(gone) });
}

/** The ids under which clients know nodes, or what these belong to; not of what has none. */
export const knownIds = (mentions: readonly Mention[]): string[] =>
  mentions.flatMap(({ props, owner }) => {
    const ids = [props.current, props.id, props.was, props.entityId, owner];
    return ids.find((one) => typeof one === 'string') ?? [];
  });
