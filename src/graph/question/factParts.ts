import { name, type Cypher } from '../../cypher.js';
import { pieces } from '../../generated/queries.js';
import { entityRow, type EventRow, type JointRow, type RelationshipFacts, type RelationshipRow } from '../model.js';
import type { View } from '../view.js';
import { formerSeen, jointSeen, partSeen } from '../viewConditions.js';
import type { Names } from './names.js';
import type { Part } from './part.js';

/** Every field, so that what a fact lacks is null. Rows are copies of it: V8 gives them one fast shape. */
export const blank: RelationshipFacts = {
  ...{ id: '', type: '', kind: null, form: 'STATE', s0: 0, s1: 0, e0: 0, e1: 0, startText: null, endText: null },
  ...{ ongoing: null, role: null, reason: null, topic: null, destinationId: null, previousEmployerId: null },
  ...{ paidAmount: null, paidCurrency: null, paidApproximate: null },
  ...{ pledgedAmount: null, pledgedCurrency: null, pledgedApproximate: null },
  ...{ jointId: null, eventIds: null, description: null, attributes: null },
  ...{ revision: 1, sourceCount: 0, confidence: 0, disputed: false, disputedAspects: null, status: null },
};

/**
 * The fields of a fact from its document.
 * @param status of its record, where the view may see what does not stand
 */
export const factsOf = (doc: string, status: string | null): RelationshipFacts => ({
  ...blank,
  ...(JSON.parse(doc) as Partial<RelationshipFacts>),
  status,
});

type Participants = readonly (readonly [string | null, string, string, string])[];

/** An event from its columns: id, name, and role, id, kind and name of each who took part. */
export function eventOf([id, called, participants]: readonly unknown[], view: View): EventRow {
  const list = (participants as Participants).map(([role, entity, kind, entityName]) => ({
    role,
    entity: entityRow(entity, kind, entityName, view),
  }));
  return { class: 'Event', id: id as string, name: called as string, participants: list, view };
}

/** A joint fact from its columns: id, amount, currency, approximate, open, revision, and id, kind and name of each who shares it. */
export function jointOf(columns: readonly unknown[], view: View): JointRow {
  const [id, amount, currency, approximate, open, revision, participants] = columns;
  const sharers = participants as readonly (readonly [string, string, string])[];
  return {
    class: 'Joint',
    id: id as string,
    total: {
      amount: amount as string,
      currency: (currency ?? null) as string | null,
      approximate: approximate === true,
    },
    participants: sharers.map(([entity, kind, called]) => entityRow(entity, kind, called, view)),
    open: open === true,
    revision: revision as number,
    view,
  };
}

/** The events that a fact is a side of. */
export function eventsPart(fact: Cypher, names: Names, view: View): Part<RelationshipRow, EventRow[]> {
  const list = names.next('list');
  return {
    calls: [
      pieces.evidence.events({
        fact,
        label: formerSeen(view, 'Event', name('event')).label,
        list,
        columns: pieces.nodes.event({ event: name('event'), ...partSeen(view, 'PARTICIPANT') }),
      }),
    ],
    columns: [list],
    shape: ([events]) => names.rows(events).map((one) => eventOf(one, view)),
  };
}

/** The sum that a fact is a part of. */
export function jointPart(fact: Cypher, names: Names, view: View): Part<RelationshipRow, JointRow | null> {
  const list = names.next('list');
  return {
    calls: [
      pieces.evidence.joint({
        fact,
        list,
        ...jointSeen(view, name('joint')),
        columns: pieces.nodes.joint({ joint: name('joint'), ...partSeen(view, 'SHARED_BY') }),
      }),
    ],
    columns: [list],
    shape: ([joints]) => {
      const [joint] = names.rows(joints);
      return joint === undefined ? null : jointOf(joint, view);
    },
  };
}
