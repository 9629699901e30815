import type { GraphQLResolveInfo } from 'graphql';
import type { EntityDetails, EntityRow, NameRow } from '../graph/model.js';
import { ofEntity } from '../graph/question/ask.js';
import type { EntityPart } from '../graph/question/tree.js';
import type { Context } from './context.js';
import type { Soon } from './connection.js';

/** What everybody who asks gets the same of, by what it is found. */
interface Shared {
  readonly names: NameRow[];
  readonly details: EntityDetails | null;
  readonly degree: number;
  readonly formerIds: readonly string[];
}

const parts: Readonly<Record<keyof Shared, EntityPart>> = {
  names: { part: 'names' },
  details: { part: 'details' },
  degree: { part: 'degree' },
  formerIds: { part: 'formerIds' },
};

/** What came with an entity, or is read now. */
export function ofRow<Name extends keyof Shared>(row: EntityRow, which: Name, { reader }: Context): Soon<Shared[Name]> {
  const given = row.given?.get(which) as Shared[Name] | undefined;
  return given ?? (ofEntity(reader, row, which, parts[which]) as Promise<Shared[Name]>);
}

/** Reads one thing out of what is there or will be. */
export const pick = <T, U>(soon: Soon<T>, of: (one: T) => U): Soon<U> =>
  soon instanceof Promise ? soon.then(of) : of(soon);

/** The node of the document by which the answer of a field is found. */
export function nodeOf({ fieldNodes, fieldName }: GraphQLResolveInfo) {
  const [node, ...rest] = fieldNodes;
  if (node === undefined) throw new Error(`${fieldName} is asked for by nobody.`);
  return { name: fieldName, nodes: [node, ...rest] as const };
}
