import type {
  EntityWhere,
  InputMaybe,
  OtherEndFilter,
  RelationshipWhere,
  TieCount,
  TieMatch,
  TieWhere,
  TiesFilter,
} from '../../generated/schema-types.js';
import { relationshipTypes, type RelationshipType } from '../../generated/vocabulary.js';
import { count } from '../arguments.js';
import { attributeTests } from './attributes.js';
import { at, spend, within, type Place } from './budget.js';
import { composed, type Composed } from './composed.js';
import { blockTests, evidenceTests, existenceTests, periodTests } from './facts.js';
import { entityFields, factFields } from './fields.js';
import { all, any, not, test, type EndTest, type Tree } from './tree.js';
import { sameAsTests } from './sameAs.js';
import { textTests } from './texts.js';
import { flagTests, idTests, numberTests, wordTests } from './values.js';

/** The relationships that are meant, in the order of the vocabulary: the same types are the same text. */
function matched({ type, types, direction = 'ANY', otherEnd, where }: TieMatch, place: Place) {
  spend(place);
  const isMeant = (one: RelationshipType) => (!type || one === type) && (!types || types.includes(one));
  const conditions = [
    ...(otherEnd ? [test({ t: 'otherEnd', tree: entityTree(otherEnd, at(place, 'otherEnd')) })] : []),
    ...(where ? [relationshipTree(where, at(place, 'where'))] : []),
  ];
  return {
    types: relationshipTypes.filter(isMeant),
    out: direction !== 'IN',
    in: direction !== 'OUT',
    tree: all(conditions),
  };
}

function tiesTests(filter: InputMaybe<TiesFilter>, place: Place): Tree[] {
  const { some, none, atLeast, atMost } = filter ?? {};
  const found = (one: TieMatch, field: string) => test({ t: 'some', ...matched(one, within(place, field)) });
  const counted = (one: TieCount, field: string, bound: 'least' | 'most') => {
    const inner = within(place, field);
    const n = count(one.count, `${inner.path}.count`);
    return test({ t: 'count', bound, n, ...matched(one, inner) });
  };
  return [
    ...(some ? [found(some, 'some')] : []),
    ...(none ? [not(found(none, 'none'))] : []),
    ...(atLeast ? [counted(atLeast, 'atLeast', 'least')] : []),
    ...(atMost ? [counted(atMost, 'atMost', 'most')] : []),
  ];
}

/** Conditions on entities as they come, by themselves or as the ends of relationships. */
export type AnyEntityWhere = EntityWhere & OtherEndFilter;

/** Conditions on an entity, by itself or as the end of a relationship. @throws WhowhomError TOO_COMPLEX, BAD_ID or BAD_ARGUMENT with the path */
export function entityTree(where: AnyEntityWhere, place: Place): Tree {
  const { eq, in: among, notIn, kinds, id, kind, name, anyName, description, url, degree, relationships } = where;
  return all([
    ...composed<EntityWhere>(where, place, entityTree),
    ...idTests({ eq, in: among, notIn }, entityFields.id, place),
    ...idTests(id, entityFields.id, at(place, 'id')),
    ...wordTests({ in: kinds }, entityFields.kind, at(place, 'kinds')),
    ...wordTests(kind, entityFields.kind, at(place, 'kind')),
    ...textTests(name, entityFields.name, at(place, 'name')),
    ...textTests(anyName, entityFields.anyName, at(place, 'anyName'), true),
    ...textTests(description, entityFields.description, at(place, 'description')),
    ...textTests(url, entityFields.url, at(place, 'url')),
    ...existenceTests(where.existence, at(place, 'existence')),
    ...attributeTests(where.attributes, at(place, 'attributes')),
    ...sameAsTests(where.sameAs, at(place, 'sameAs')),
    ...numberTests(degree, at(place, 'degree'), (bounds) => ({ t: 'degree', bounds })),
    ...tiesTests(relationships, at(place, 'relationships')),
  ]);
}

/** Conditions on relationships as they come, seen from an entity or by themselves. */
export type AnyRelationshipWhere = Omit<TieWhere & RelationshipWhere, 'all' | 'any' | 'not'> &
  Composed<TieWhere & RelationshipWhere>;

function endTests({ otherEnd, from, to, eitherEnd }: AnyRelationshipWhere, place: Place): Tree[] {
  const end = (t: EndTest['t'], filter: OtherEndFilter, named: string = t) =>
    test({ t, tree: entityTree(filter, at(place, named)) });
  return [
    ...(otherEnd ? [end('otherEnd', otherEnd)] : []),
    ...(from ? [end('from', from)] : []),
    ...(to ? [end('to', to)] : []),
    ...(eitherEnd ? [any([end('from', eitherEnd, 'eitherEnd'), end('to', eitherEnd, 'eitherEnd')])] : []),
  ];
}

/** Conditions on a relationship. @throws WhowhomError TOO_COMPLEX, BAD_ID, BAD_DATE or BAD_ARGUMENT with the path */
export function relationshipTree(where: AnyRelationshipWhere, place: Place): Tree {
  const { id, type, kind, description, period, event, disputed, sourceCount, confidence, evidence } = where;
  const range = (p: (typeof factFields)['sourceCount']) => (bounds: object) => ({ t: 'range' as const, p, bounds });
  return all([
    ...composed(where, place, relationshipTree),
    ...endTests(where, place),
    ...idTests(id, factFields.id, at(place, 'id')),
    ...wordTests(type, factFields.type, at(place, 'type')),
    ...textTests(kind, factFields.kind, at(place, 'kind')),
    ...textTests(description, factFields.description, at(place, 'description')),
    ...periodTests(period, at(place, 'period')),
    ...idTests(event, factFields.events, at(place, 'event')),
    ...flagTests(disputed, factFields.disputed, at(place, 'disputed')),
    ...numberTests(sourceCount, at(place, 'sourceCount'), range(factFields.sourceCount)),
    ...numberTests(confidence, at(place, 'confidence'), range(factFields.confidence)),
    ...evidenceTests(evidence, at(place, 'evidence')),
    ...attributeTests(where.attributes, at(place, 'attributes')),
    ...blockTests(where, place),
  ]);
}

/** The currency that every relationship's amount must be in, null when conditions leave any. */
export function requiredCurrency({ funding, other, all: each }: AnyRelationshipWhere): string | null {
  const own = funding?.amount?.currency ?? funding?.paid?.currency ?? other?.amount?.currency ?? null;
  return own ?? (each ?? []).map(requiredCurrency).find((one) => one !== null) ?? null;
}
