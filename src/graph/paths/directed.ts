import { cypher, joined, name, type Cypher } from '../../cypher.js';
import { tiesBetween, tiesOf, type TieNames } from '../around/pattern.js';
import type { TieSelection } from '../tieSelection.js';

/** Variables of the texts here: the entity gone from, the tie, and where it leads. */
export const [entity, tie, other] = [name('e'), name('r'), name('o')];

/** Conditions on relationships read both ends, so each direction is a pattern of its own. */
const directions = ({ direction }: TieSelection) => (direction === 'ANY' ? (['OUT', 'IN'] as const) : [direction]);

const namesOf = (direction: 'OUT' | 'IN'): TieNames =>
  direction === 'OUT'
    ? { entity, tie, other, from: entity, to: other }
    : { entity, tie, other, from: other, to: entity };

const union = (texts: readonly Cypher[]) => joined(texts, '\nUNION ALL\n');
const isOut = (direction: 'OUT' | 'IN') => name(String(direction === 'OUT'));

/** The ties of the entity that a path may go along: it gives `tie`, `other` and `outgoing`. */
export const tiesAhead = (selection: TieSelection, only: (otherId: Cypher) => Cypher): Cypher =>
  union(
    directions(selection).map((direction) => {
      const { text } = tiesOf({ ...selection, direction }, { ...namesOf(direction), only });
      return cypher`${text} RETURN ${tie}, ${other}, ${isOut(direction)} AS outgoing`;
    }),
  );

/** Those of the first of a `pair` with the second, in `other`: it gives `tie` and `outgoing`. */
export const tiesOfPair = (selection: TieSelection): Cypher =>
  union(
    directions(selection).map((direction) => {
      const from = cypher`[pair.from]`;
      const { text } = tiesBetween({ ...selection, direction }, namesOf(direction), from, [name('pair')]);
      return cypher`${text} RETURN ${tie}, ${isOut(direction)} AS outgoing`;
    }),
  );
