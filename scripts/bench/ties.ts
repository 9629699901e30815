import type { EventInput, JointInput, RelationshipInput } from '../../src/graph/changes/index.js';
import type { Random } from './random.js';
import { reasonOf } from './texts.js';

const otherTypes = ['FUNDED', 'FUNDED', 'FUNDED', 'LEFT', 'HIRED', 'OPPOSED', 'OPPOSED', 'WORKED_AT'] as const;
const currencies = ['EUR', 'GBP', 'JPY', 'CNY', 'SAR'] as const;
const two = (value: number) => String(value).padStart(2, '0');

/** A date as exactly as data knows them: a day, a month, a year or nothing. */
function partialDate(random: Random): string | undefined {
  const kind = random();
  const year = String(1990 + Math.floor(random() * 35));
  const month = two(1 + Math.floor(random() * 12));
  if (kind < 0.4) return `${year}-${month}-${two(1 + Math.floor(random() * 28))}`;
  if (kind < 0.6) return `${year}-${month}`;
  return kind < 0.8 ? year : undefined;
}

/** The year in which a state ended, for those that did. */
function endOf(start: string | undefined, random: Random): string | undefined {
  const ended = random() < 0.6;
  const years = 1 + Math.floor(random() * 12);
  return ended && start !== undefined ? String(Number(start.slice(0, 4)) + years) : undefined;
}

/** Seven tenths of what the hub has are its fundings; the rest is what it got, and the other verbs in both directions. */
function hubTie(hub: string, other: string, random: Random): Pick<RelationshipInput, 'type' | 'from' | 'to'> {
  const kind = random();
  if (kind < 0.7) return { type: 'FUNDED', from: hub, to: other };
  if (kind < 0.8) return { type: 'FUNDED', from: other, to: hub };
  if (kind < 0.86) return { type: 'OPPOSED', from: other, to: hub };
  if (kind < 0.9) return { type: 'LEFT', from: other, to: hub };
  if (kind < 0.96) return { type: 'HIRED', from: hub, to: other };
  return { type: 'OPPOSED', from: hub, to: other };
}

function money(i: number, random: Random): Pick<RelationshipInput, 'paid' | 'pledged' | 'joint'> {
  const currency = random() < 0.85 ? 'USD' : (currencies[Math.floor(random() * currencies.length)] ?? 'EUR');
  const amount = { amount: String(1000 * (1 + Math.floor(random() * 1e6))), currency };
  const isPaid = random() < 0.8;
  if (i % 200 === 1) return { joint: `joint/${i}` };
  return isPaid ? { paid: amount } : { pledged: { ...amount, approximate: true } };
}

/** What only some types have. */
function ownFields(type: string, i: number, some: string, random: Random): Partial<RelationshipInput> {
  switch (type) {
    case 'FUNDED':
      return money(i, random);
    case 'OPPOSED':
      return { topic: `Topic ${i % 100}` };
    case 'LEFT':
      return { role: `Role ${i % 50}`, reason: reasonOf(random), ...(random() < 0.4 ? { destination: some } : {}) };
    case 'HIRED':
      return {
        role: `Role ${i % 50}`,
        ...(random() < 0.3 ? { previousEmployer: some } : {}),
        ...(i % 20 === 1 ? { events: [`event/${i}`] } : {}),
      };
    default:
      return { role: `Role ${i % 50}` };
  }
}

/** The relationship with a number; every second one is of the hub, the first of the entities. */
export function makeTie(i: number, ids: readonly string[], random: Random): RelationshipInput {
  const hub = ids[0] ?? '';
  const some = (power: number) => ids[1 + Math.floor((ids.length - 1) * random() ** power)] ?? hub;
  const type = otherTypes[Math.floor(random() * otherTypes.length)] ?? 'FUNDED';
  const ends = i % 2 === 0 ? hubTie(hub, some(1), random) : { type, from: some(1.5), to: some(2.5) };
  const start = partialDate(random);
  const end = ends.type === 'WORKED_AT' ? endOf(start, random) : undefined;
  return {
    id: `tie/${i}`,
    ...ends,
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...ownFields(ends.type, i, some(1), random),
  };
}

/** The event that a relationship is a side of. */
export const eventOf = ({ events, from, to }: RelationshipInput): EventInput[] =>
  (events ?? []).map((id) => ({
    id,
    name: `What happened in ${id}`,
    participants: [{ entity: from, role: 'employer' }, { entity: to }],
  }));

/** The sum that a relationship is a part of. */
export const jointOf = ({ joint, from }: RelationshipInput): JointInput[] =>
  joint === undefined
    ? []
    : [{ id: joint, total: { amount: '5000000', currency: 'USD' }, participants: [from], open: true }];
