import { relationshipTypes, type RelationshipType } from '../../generated/vocabulary.js';
import { at, spend, type Place } from './budget.js';
import type { Attribution, EvidenceFilter, IdFilter, Maybe, PeriodFilter, RelationshipWhere } from './inputs.js';
import { all, any, not, test, type Tree } from './tree.js';
import { dateTests, flagTests, idTests, moneyTests, textTests } from './values.js';

const exists = (p: string): Tree => test('exists', { p, q: p });
const isForm = (form: string): Tree => test('in', { p: 'form', q: 'form', v: [form] });
const hasStart = exists('startText');
/** An act ends when it starts. */
const hasEnd = any([exists('endText'), all([isForm('ACT'), hasStart])]);

/** Conditions on when it happened or holds. */
export function periodTests(filter: Maybe<PeriodFilter>, place: Place): Tree[] {
  const { form, start, end, ongoing } = filter ?? {};
  if (form) spend(place);
  return [
    ...(form ? [isForm(form)] : []),
    ...dateTests(start, hasStart, 's0', 's1', at(place, 'start')),
    ...dateTests(end, hasEnd, 'e0', 'e1', at(place, 'end')),
    ...flagTests(ongoing, 'ongoing', at(place, 'ongoing')),
  ];
}

/** Some current statement about it is of this sort. */
const statement = (is: string): Tree => test('statement', { is });

function attributionTest(attribution: Attribution): Tree {
  if (attribution === 'NAMED') return statement('by a named one');
  if (attribution === 'DOCUMENT') return statement('by a document');
  return all([statement('supporting'), not(statement('not anonymous'))]);
}

/** Conditions on its statements. */
export function evidenceTests(filter: Maybe<EvidenceFilter>, place: Place): Tree[] {
  const { attribution, attributedTo, source, disputedAspect } = filter ?? {};
  if (attribution) spend(place);
  if (disputedAspect) spend(place);
  const about = (ids: Maybe<IdFilter>, is: string, field: string) =>
    idTests(ids, 'id', at(place, field), 'statement', { is });
  return [
    ...(attribution ? [attributionTest(attribution)] : []),
    ...about(attributedTo, 'said by', 'attributedTo'),
    ...about(source, 'cites', 'source'),
    ...(disputedAspect ? [test('in', { p: 'disputedAspects', q: 'disputedAspects', v: [disputedAspect] })] : []),
  ];
}

type Block<Name extends keyof RelationshipWhere> = NonNullable<RelationshipWhere[Name]>;

const funding = ({ amount, paid, pledged, joint }: Block<'funding'>, place: Place): Tree[] => [
  ...moneyTests(amount, ['paid', 'pledged'], at(place, 'amount')),
  ...moneyTests(paid, ['paid'], at(place, 'paid')),
  ...moneyTests(pledged, ['pledged'], at(place, 'pledged')),
  ...idTests({ exists: joint }, 'jointId', at(place, 'joint')),
];

const departure = ({ role, reason, destination }: Block<'departure'>, place: Place): Tree[] => [
  ...textTests(role, 'role', 'roleFold', at(place, 'role')),
  ...textTests(reason, 'reason', 'reasonFold', at(place, 'reason')),
  ...idTests(destination, 'destinationId', at(place, 'destination')),
];

const hire = ({ role, previousEmployer }: Block<'hire'>, place: Place): Tree[] => [
  ...textTests(role, 'role', 'roleFold', at(place, 'role')),
  ...idTests(previousEmployer, 'previousEmployerId', at(place, 'previousEmployer')),
];

const opposition = ({ topic, act }: Block<'opposition'>, place: Place): Tree[] => [
  ...textTests(topic, 'topic', 'topicFold', at(place, 'topic')),
  ...textTests(act, 'kind', 'kindFold', at(place, 'act')),
];

const other = ({ role, amount }: Block<'other'>, place: Place): Tree[] => [
  ...textTests(role, 'role', 'roleFold', at(place, 'role')),
  ...moneyTests(amount, ['paid'], at(place, 'amount')),
];

const verbs: readonly RelationshipType[] = ['FUNDED', 'LEFT', 'HIRED', 'OPPOSED'];
const others = relationshipTypes.filter((type) => !verbs.includes(type));
const ofType = (types: readonly RelationshipType[]) => test('type', { v: types });

/** Conditions on what only some types have; other types never meet them. */
export function blockTests(where: RelationshipWhere, place: Place): Tree[] {
  return [
    ...(where.funding ? [ofType(['FUNDED']), ...funding(where.funding, at(place, 'funding'))] : []),
    ...(where.departure ? [ofType(['LEFT']), ...departure(where.departure, at(place, 'departure'))] : []),
    ...(where.hire ? [ofType(['HIRED']), ...hire(where.hire, at(place, 'hire'))] : []),
    ...(where.opposition ? [ofType(['OPPOSED']), ...opposition(where.opposition, at(place, 'opposition'))] : []),
    ...(where.other ? [ofType(others), ...other(where.other, at(place, 'other'))] : []),
  ];
}
