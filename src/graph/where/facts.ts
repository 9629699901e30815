import type {
  AttributionFilter,
  DepartureWhere,
  EvidenceFilter,
  ExistenceFilter,
  FundingWhere,
  HireWhere,
  IdFilter,
  InputMaybe,
  OppositionWhere,
  OtherRelationshipWhere,
  PeriodFilter,
  RelationshipWhere,
  SourceWhere,
} from '../../generated/schema-types.js';
import { relationshipTypes, type RelationshipType } from '../../generated/vocabulary.js';
import { idList } from '../arguments.js';
import { FAR_FUTURE, FAR_PAST, parsePartialDate } from '../time.js';
import { at, spend, type Place } from './budget.js';
import { entityFields, factFields as fields, type Property } from './fields.js';
import { sourceTree } from './sources.js';
import { all, not, nothing, test, type EvidenceTest, type Tree } from './tree.js';
import { textTests } from './texts.js';
import { counted, dateTests, existence, flagTests, given, idTests, moneyTests, numberTests } from './values.js';

/** A start, and an end, that is not stated has the far ends for its days; that of an act is its start. */
const hasStart = test({ t: 'range', p: fields.earliestStart, bounds: { gt: BigInt(FAR_PAST) } });
const hasEnd = test({ t: 'range', p: fields.latestEnd, bounds: { lt: BigInt(FAR_FUTURE) } });

/** Conditions on when it happened or holds. */
export function periodTests(filter: InputMaybe<PeriodFilter>, place: Place): Tree[] {
  const { form, start, end, ongoing } = filter ?? {};
  const { earliestStart, latestStart, earliestEnd, latestEnd } = fields;
  if (form) spend(place);
  return [
    ...(form ? [test({ t: 'is', p: fields.form, v: form })] : []),
    ...dateTests(start, hasStart, earliestStart, latestStart, at(place, 'start')),
    ...dateTests(end, hasEnd, earliestEnd, latestEnd, at(place, 'end')),
    ...flagTests(ongoing, fields.ongoing, at(place, 'ongoing')),
  ];
}

const { start: existsFrom, end: existsTo, earliestStart, latestStart, earliestEnd, latestEnd } = entityFields;

/** Conditions on when an entity exists; what is not stated has no days. */
export function existenceTests(filter: InputMaybe<ExistenceFilter>, place: Place): Tree[] {
  if (!given(filter)) return [];
  const { start, end, during, exists } = filter;
  const isStated = (p: Property) => test({ t: 'exists', p });
  const within = (text: string): Tree => {
    const { earliest, latest } = parsePartialDate(text, `${place.path}.during`);
    const days = { lo: BigInt(earliest), hi: BigInt(latest) };
    return counted(at(place, 'during'), { t: 'days', p: earliestStart, q: latestEnd, ...days });
  };
  return [
    ...dateTests(start, isStated(existsFrom), earliestStart, latestStart, at(place, 'start')),
    ...dateTests(end, isStated(existsTo), earliestEnd, latestEnd, at(place, 'end')),
    ...(given(during) ? [within(during)] : []),
    ...existence(place, earliestStart, exists),
  ];
}

const some = (tested: EvidenceTest): Tree => test(tested);

/** Some statement supports it, and none that does is so. */
const supportedBut = (tested: EvidenceTest): Tree =>
  all([some({ t: 'statement', is: 'supporting' }), not(some(tested))]);

function attributionTest(attribution: AttributionFilter): Tree {
  if (attribution === 'NAMED') return some({ t: 'statement', is: 'by a named one' });
  if (attribution === 'DOCUMENT') return some({ t: 'statement', is: 'by a document' });
  return supportedBut({ t: 'statement', is: 'not anonymous' });
}

/** Conditions on the sources that are cited, as their own fields tell. */
function citedTests({ cites, citesOnly }: EvidenceFilter, place: Place): Tree[] {
  const such = (where: SourceWhere, field: string): Tree => {
    spend(at(place, field));
    return sourceTree(where, at(place, field));
  };
  return [
    ...(given(cites) ? [some({ t: 'statement', is: 'cites such', tree: such(cites, 'cites') })] : []),
    ...(given(citesOnly)
      ? [supportedBut({ t: 'statement', is: 'supporting, cites others', tree: such(citesOnly, 'citesOnly') })]
      : []),
  ];
}

/** Conditions on those who say so, all of them. */
function voiceTests({ attributedOnlyTo, voiceCount }: EvidenceFilter, place: Place): Tree[] {
  const path = at(place, 'attributedOnlyTo');
  const only = (ids: readonly string[]): Tree => {
    spend(path);
    return supportedBut({ t: 'statement', is: 'supporting, by others', v: idList(ids, path.path) });
  };
  return [
    ...(given(attributedOnlyTo) ? [only(attributedOnlyTo)] : []),
    ...numberTests(voiceCount, at(place, 'voiceCount'), (bounds) => ({ t: 'statement', is: 'voices', bounds })),
  ];
}

/** Conditions on where some statement comes from; `there` is one that comes from anywhere. */
function originTests(filter: InputMaybe<IdFilter>, is: 'said by' | 'cites', there: EvidenceTest, place: Place): Tree[] {
  const { exists, ...ids } = filter ?? {};
  const found = given(exists) ? counted(at(place, 'exists'), there) : null;
  return [
    ...idTests(ids, fields.id, place, (v) => ({ t: 'statement', is, v })),
    ...(found === null ? [] : [exists === true ? found : not(found)]),
  ];
}

/** Conditions on its statements. */
export function evidenceTests(filter: InputMaybe<EvidenceFilter>, place: Place): Tree[] {
  if (!given(filter)) return [];
  const { attribution, attributedTo, source, disputedAspect } = filter;
  if (attribution) spend(place);
  if (disputedAspect) spend(place);
  return [
    ...(attribution ? [attributionTest(attribution)] : []),
    ...originTests(attributedTo, 'said by', { t: 'statement', is: 'attributed' }, at(place, 'attributedTo')),
    ...originTests(source, 'cites', { t: 'statement', is: 'cites such', tree: nothing }, at(place, 'source')),
    ...citedTests(filter, place),
    ...voiceTests(filter, place),
    ...(disputedAspect ? [test({ t: 'in', p: fields.disputedAspects, v: [disputedAspect] })] : []),
  ];
}

const funding = ({ amount, paid, pledged, joint }: FundingWhere, place: Place): Tree[] => [
  ...moneyTests(amount, fields.amount, at(place, 'amount')),
  ...moneyTests(paid, fields.paid, at(place, 'paid')),
  ...moneyTests(pledged, fields.pledged, at(place, 'pledged')),
  ...idTests({ exists: joint }, fields.joint, at(place, 'joint')),
];

const departure = ({ role, reason, destination }: DepartureWhere, place: Place): Tree[] => [
  ...textTests(role, fields.role, at(place, 'role')),
  ...textTests(reason, fields.reason, at(place, 'reason')),
  ...idTests(destination, fields.destination, at(place, 'destination')),
];

const hire = ({ role, previousEmployer }: HireWhere, place: Place): Tree[] => [
  ...textTests(role, fields.role, at(place, 'role')),
  ...idTests(previousEmployer, fields.previousEmployer, at(place, 'previousEmployer')),
];

const opposition = ({ topic, act }: OppositionWhere, place: Place): Tree[] => [
  ...textTests(topic, fields.topic, at(place, 'topic')),
  ...textTests(act, fields.kind, at(place, 'act')),
];

const other = ({ role, amount }: OtherRelationshipWhere, place: Place): Tree[] => [
  ...textTests(role, fields.role, at(place, 'role')),
  ...moneyTests(amount, fields.paid, at(place, 'amount')),
];

const verbs: readonly RelationshipType[] = ['FUNDED', 'LEFT', 'HIRED', 'OPPOSED'];
const others = relationshipTypes.filter((type) => !verbs.includes(type));
const ofType = (types: readonly RelationshipType[]): Tree => test({ t: 'in', p: fields.type, v: types });

/** The parts of a filter of which each is met by some types only. */
export type Blocks = Pick<RelationshipWhere, 'funding' | 'departure' | 'hire' | 'opposition' | 'other'>;

/** Conditions on what only some types have; other types never meet them. */
export function blockTests(where: Blocks, place: Place): Tree[] {
  return [
    ...(where.funding ? [ofType(['FUNDED']), ...funding(where.funding, at(place, 'funding'))] : []),
    ...(where.departure ? [ofType(['LEFT']), ...departure(where.departure, at(place, 'departure'))] : []),
    ...(where.hire ? [ofType(['HIRED']), ...hire(where.hire, at(place, 'hire'))] : []),
    ...(where.opposition ? [ofType(['OPPOSED']), ...opposition(where.opposition, at(place, 'opposition'))] : []),
    ...(where.other ? [ofType(others), ...other(where.other, at(place, 'other'))] : []),
  ];
}
