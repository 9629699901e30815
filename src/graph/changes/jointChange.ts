import type { JointPatch } from '../../generated/schema-types.js';
import type { JointInput, MoneyInput, RelationshipInput } from './input.js';
import type { StoredNode } from './known.js';
import { present } from './present.js';
import { jointProperties, type Properties } from './properties.js';

/** What becomes of a joint sum that is stored. */
export interface JointChange {
  readonly id: string;
  /** Null takes a property away. */
  readonly props: Properties;
  /** The ids of those who share it from now on; null when they stay. */
  readonly participants: readonly string[] | null;
  /** Why, as its history tells it. */
  readonly reason: string | null;
  /** Whether it is recorded just so. */
  readonly isSame: boolean;
}

const participantsOf = ({ parts }: StoredNode): readonly string[] => (parts as readonly [string][]).map(([id]) => id);

const totalOf = ({ totalAmount, totalCurrency, totalApproximate }: Properties): MoneyInput => ({
  amount: String(totalAmount),
  ...(typeof totalCurrency === 'string' && { currency: totalCurrency }),
  approximate: totalApproximate === true,
});

/** What is wrong of a relationship that shares a sum: it is funding, and the sum takes the place of what one alone gave. */
export function sharingFaults({ type, joint, paid, pledged }: RelationshipInput): string[] {
  if (joint === undefined) return [];
  const isAlone = paid === undefined && pledged === undefined;
  return [
    ...(type === 'FUNDED' ? [] : [`is ${joint}; only FUNDED shares a sum, and this is ${type}.`]),
    ...(isAlone ? [] : [`is ${joint}; what was given together has neither \`paid\` nor \`pledged\` of its own.`]),
  ];
}

/** The row of a stored sum as a patch has it, leaf by leaf; those who share it are given as a whole. */
export function patchedJoint(stored: StoredNode, { total, participants, open }: JointPatch): JointInput {
  const leaves = total === null ? {} : present({ ...totalOf(stored.props), ...total });
  return {
    id: String(stored.props.id),
    total: leaves as MoneyInput,
    participants: participants == null ? participantsOf(stored) : participants.map(({ id }) => id),
    open: open === undefined ? stored.props.open === true : open === true,
  };
}

/** Plans the correction of a joint sum. */
export function planJoint(stored: StoredNode, row: JointInput, reason: string | null): JointChange {
  const revision = Number(stored.props.revision ?? 1);
  const said = jointProperties(row);
  const { totalCurrency = null } = said;
  const names = ['totalAmount', 'totalApproximate', 'open'] as const;
  const isSameSum =
    names.every((name) => stored.props[name] === said[name]) && (stored.props.totalCurrency ?? null) === totalCurrency;
  const isSameWho = JSON.stringify(participantsOf(stored)) === JSON.stringify(row.participants);
  return {
    id: row.id,
    props: { ...said, totalCurrency, revision: revision + 1 },
    participants: isSameWho ? null : row.participants,
    reason,
    isSame: isSameSum && isSameWho,
  };
}
