import type { Tie } from '../api/data.js';
import { moneyText } from '../panel/money.js';
import type { Placed } from '../state/state.js';

/** A sum given together: a small fact of its own, between those who gave it and who got it. */
export interface JointFact {
  readonly id: string;
  readonly label: string;
  readonly ties: readonly Tie[];
  readonly x: number;
  readonly y: number;
}

const jointOf = (tie: Tie) => (tie.__typename === 'Funding' ? tie.joint : null);

/** The joint facts of some ties, each in the middle of its ends. */
export function jointsOf(ties: readonly Tie[], nodes: readonly Placed[]): JointFact[] {
  const groups = new Map<string, Tie[]>();
  for (const tie of ties) {
    const joint = jointOf(tie);
    if (joint !== null) groups.set(joint.id, [...(groups.get(joint.id) ?? []), tie]);
  }
  return [...groups].map(([id, own]) => {
    const ends = new Set(own.flatMap(({ from, to }) => [from.id, to.id]));
    const places = nodes.filter((one) => ends.has(one.id));
    const mean = (of: (one: Placed) => number) => places.reduce((sum, one) => sum + of(one), 0) / (places.length || 1);
    const joint = own[0] === undefined ? null : jointOf(own[0]);
    const total = joint === null ? '' : moneyText(joint.total);
    return {
      id,
      label: `${total} together${joint?.open === true ? ', with others' : ''}`,
      ties: own,
      x: mean(({ x }) => x),
      y: mean(({ y }) => y),
    };
  });
}
