import type { Tie } from '../api/data.js';
import { familyOf, type Family } from '../design/marks.js';

/** What is drawn as one line: the ties of one family from one entity to another, or one of them when they are fanned out. */
export interface Line {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly family: Family;
  readonly ties: readonly Tie[];
  /** Only possible under the view: every one of its ties is. */
  readonly possible: boolean;
  /** Statements about one of its ties stand on both sides. */
  readonly disputed: boolean;
  /** It rests on sources that are not named, and on nothing else. */
  readonly unnamed: boolean;
  /** The most sources that one of its ties has. */
  readonly sources: number;
}

/** Whether all that supports a tie is said by somebody whom the source does not name. */
export function isUnnamed({ statements }: Tie): boolean {
  const supporting = statements.nodes.filter(({ stance, silence }) => stance === 'SUPPORTS' && !silence);
  return (
    supporting.length > 0 && supporting.every(({ attributedTo }) => attributedTo?.__typename === 'AnonymousSource')
  );
}

function lineOf(id: string, ties: readonly [Tie, ...Tie[]]): Line {
  const [{ from, to, type }] = ties;
  return {
    ...{ id, from: from.id, to: to.id, family: familyOf(type), ties },
    possible: ties.every(({ presence }) => presence === 'POSSIBLE'),
    disputed: ties.some(({ disputed }) => disputed),
    unnamed: ties.every(isUnnamed),
    sources: Math.max(...ties.map(({ sourceCount }) => sourceCount)),
  };
}

const pairOf = ({ from, to, type }: Tie): string => `${from.id} ${to.id} ${familyOf(type)}`;

/**
 * Ties as lines: those that are parallel and of one family are one with a number, for lines on top of each other cannot
 * be seen; a line of which a tie is looked at is fanned out into its ties.
 */
export function linesOf(ties: readonly Tie[], fannedOut: string | null): Line[] {
  const groups = new Map<string, [Tie, ...Tie[]]>();
  for (const tie of ties) {
    const group = groups.get(pairOf(tie));
    if (group === undefined) groups.set(pairOf(tie), [tie]);
    else group.push(tie);
  }
  return [...groups.values()].flatMap((group) => {
    if (group.length === 1 || group.some(({ id }) => id === fannedOut))
      return group.map((tie) => lineOf(tie.id, [tie]));
    return [lineOf(`line ${pairOf(group[0])}`, group)];
  });
}
