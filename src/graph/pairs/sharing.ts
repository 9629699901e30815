import { cypher, joined, name, value, type Cypher } from '../../cypher.js';
import { WhowhomError } from '../../errors.js';
import { pieces } from '../../generated/queries.js';
import { relationshipTypes, type RelationshipType } from '../../generated/vocabulary.js';
import { degreeOf } from '../question/entityParts.js';

/** What an entity is in a relationship. */
export type RelationshipPart = 'FROM' | 'TO' | 'PREVIOUS_EMPLOYER' | 'DESTINATION';

/** An entity that two relationships have in common: what it is in each. */
export interface SharedPart {
  readonly a: RelationshipPart;
  readonly b: RelationshipPart;
}

/** The ends of a relationship, along whose keys it is found. */
export type End = 'FROM' | 'TO';

/** The property that holds the id of a part. */
export const partField = {
  FROM: 'fromId',
  TO: 'toId',
  PREVIOUS_EMPLOYER: 'previousEmployerId',
  DESTINATION: 'destinationId',
} as const satisfies Record<RelationshipPart, string>;

export const isEnd = (part: RelationshipPart): part is End => part === 'FROM' || part === 'TO';

const mostShared = 8;

/**
 * What is shared, each once.
 * @throws WhowhomError BAD_ARGUMENT when it is nothing or too much, or when the one cannot be found from the other
 */
export function checkSharing(given: readonly SharedPart[]): readonly SharedPart[] {
  const sharing = given.filter((one, i) => given.findIndex(({ a, b }) => a === one.a && b === one.b) === i);
  const refuse = (message: string, wanted: string) =>
    new WhowhomError('BAD_ARGUMENT', `sharing ${message}; wanted ${wanted}.`, { path: 'sharing', wanted });
  if (sharing.length === 0 || sharing.length > mostShared)
    throw refuse(`holds ${sharing.length} parts`, `1 to ${mostShared}`);
  if (!sharing.some(({ a }) => isEnd(a)))
    throw refuse(
      'names no end of a',
      'one with a: FROM or a: TO; a and b may change places, and BEFORE and AFTER with them',
    );
  return sharing;
}

/** Whether it is the same seen from the other one. */
export const isMirrored = (sharing: readonly SharedPart[]): boolean =>
  sharing.every((one) => sharing.some(({ a, b }) => a === one.b && b === one.a));

/** The condition that two facts share all of it. */
export const sharingCondition = (sharing: readonly SharedPart[], a: Cypher, b: Cypher): Cypher =>
  joined(
    sharing.map((one) => cypher`${a}.${name(partField[one.a])} = ${b}.${name(partField[one.b])}`),
    ' AND ',
  );

/** Which facts may be paired with another one. */
export interface Partners {
  readonly types: readonly RelationshipType[];
  readonly sharing: readonly SharedPart[];
  readonly fact: Cypher;
  readonly partner: Cypher;
  /** Whether the two lie behind a place in the list. */
  readonly behind: Cypher;
  /** Whether just those are meant that stand now, which have edges. */
  readonly stand: boolean;
  /** How many of one fact. */
  readonly most: number;
}

/** The facts of the entity that is an end of them, and a part of the other fact. */
function walk({ types, fact, partner, behind }: Partners, end: End, part: RelationshipPart): Cypher {
  const isTyped = types.length < relationshipTypes.length;
  const key = name(`${end === 'FROM' ? 'out' : 'in'}${isTyped ? 'Type' : ''}Key`);
  const prefixes = value(isTyped ? types.map((type) => `|${type}|`) : ['|']);
  return pieces.pairs.along({ partner, key, id: cypher`${fact}.${name(partField[part])}`, prefixes, behind });
}

/** The facts between two parts of the other fact: by the edges of what stands, else by the keys of the end of fewer ties. */
function between(asked: Partners, from: RelationshipPart, to: RelationshipPart): Cypher {
  const { types, fact, partner, behind, stand } = asked;
  const [first, second] = [from, to].map((part) => cypher`${fact}.${name(partField[part])}`) as [Cypher, Cypher];
  if (stand) return pieces.pairs.edges({ fact, partner, behind, first, second, types: joined(types.map(name), '|') });
  return pieces.pairs.lesser({
    ...{ fact, partner, first, firstWalk: walk(asked, 'FROM', from), second, secondWalk: walk(asked, 'TO', to) },
    firstDegree: degreeOf(name('one'), types, 'OUT'),
    secondDegree: degreeOf(name('two'), types, 'IN'),
  });
}

/** Finds the facts that may be paired with one, from what they share. */
export function partners(asked: Partners): Cypher {
  const { sharing, fact, partner } = asked;
  const partOf = (end: End) => sharing.find(({ a }) => a === end)?.b;
  const [from, to] = [partOf('FROM'), partOf('TO')];
  const alone = from === undefined ? 'TO' : 'FROM';
  const found =
    from !== undefined && to !== undefined ? between(asked, from, to) : walk(asked, alone, from ?? to ?? 'FROM');
  return pieces.pairs.partners({ fact, partner, walk: found, most: value(BigInt(asked.most)) });
}
