import { relationshipTypes } from '../../generated/vocabulary.js';
import { count } from '../arguments.js';
import { at, spend, within, type Place } from './budget.js';
import { blockTests, evidenceTests, periodTests } from './facts.js';
import type { EntityWhere, Maybe, RelationshipWhere, TieCount, TieMatch, TiesFilter } from './inputs.js';
import { all, any, not, test, type Tree } from './tree.js';
import { flagTests, idTests, numberTests, textTests, wordTests } from './values.js';

interface Composed<W> {
  readonly all?: Maybe<readonly W[]>;
  readonly any?: Maybe<readonly W[]>;
  readonly not?: Maybe<W>;
}

/** The conditions that a filter composes of others of its kind. */
export function composed<W>(where: Composed<W>, place: Place, toTree: (where: W, place: Place) => Tree): Tree[] {
  const each = (list: readonly W[], field: string) =>
    list.map((one, i) => toTree(one, within(place, `${field}[${i}]`)));
  return [
    ...(where.all ? [all(each(where.all, 'all'))] : []),
    ...(where.any ? [any(each(where.any, 'any'))] : []),
    ...(where.not ? [not(toTree(where.not, within(place, 'not')))] : []),
  ];
}

function ties(match: TieMatch, place: Place, t: 'some' | 'count', bounds: object): Tree {
  spend(place);
  const { type, types, direction = 'ANY', otherEnd, where } = match;
  const among = types ?? relationshipTypes;
  const conditions = [
    ...(otherEnd ? [test('otherEnd', { tree: entityTree(otherEnd, at(place, 'otherEnd')) })] : []),
    ...(where ? [relationshipTree(where, at(place, 'where'))] : []),
  ];
  return test(t, {
    types: type ? among.filter((one) => one === type) : among,
    out: direction !== 'IN',
    in: direction !== 'OUT',
    tree: all(conditions),
    ...bounds,
  });
}

function tiesTests(filter: Maybe<TiesFilter>, place: Place): Tree[] {
  const { some, none, atLeast, atMost } = filter ?? {};
  const counted = (one: TieCount, field: string, bounds: (n: number) => object) =>
    ties(one, within(place, field), 'count', bounds(count(one.count, `${place.path}.${field}.count`)));
  return [
    ...(some ? [ties(some, within(place, 'some'), 'some', {})] : []),
    ...(none ? [not(ties(none, within(place, 'none'), 'some', {}))] : []),
    ...(atLeast ? [counted(atLeast, 'atLeast', (n) => ({ lo: n, hi: Number.MAX_SAFE_INTEGER }))] : []),
    ...(atMost ? [counted(atMost, 'atMost', (n) => ({ lo: 0, hi: n }))] : []),
  ];
}

/** The conditions of a filter on an entity. @throws WhowhomError TOO_COMPLEX, BAD_ID or BAD_ARGUMENT with the path */
export function entityTree(where: EntityWhere, place: Place): Tree {
  const { eq, in: among, notIn, kinds, id, kind, name, anyName, description, url, degree, relationships } = where;
  return all([
    ...composed(where, place, entityTree),
    ...idTests({ eq, in: among, notIn }, 'id', place),
    ...idTests(id, 'id', at(place, 'id')),
    ...wordTests({ in: kinds }, 'in', at(place, 'kinds')),
    ...wordTests(kind, 'in', at(place, 'kind')),
    ...textTests(name, 'name', 'nameFold', at(place, 'name')),
    ...textTests(anyName, 'search', 'search', at(place, 'anyName'), true),
    ...textTests(description, 'description', 'descriptionFold', at(place, 'description')),
    ...textTests(url, 'url', 'urlFold', at(place, 'url')),
    ...numberTests(degree, 'degree', 'degree', at(place, 'degree')),
    ...tiesTests(relationships, at(place, 'relationships')),
  ]);
}

function endTests(where: RelationshipWhere, place: Place): Tree[] {
  const end = (field: 'otherEnd' | 'from' | 'to', filter: EntityWhere, named: string = field) =>
    test(field, { tree: entityTree(filter, at(place, named)) });
  const { otherEnd, from, to, eitherEnd } = where;
  return [
    ...(otherEnd ? [end('otherEnd', otherEnd)] : []),
    ...(from ? [end('from', from)] : []),
    ...(to ? [end('to', to)] : []),
    ...(eitherEnd ? [any([end('from', eitherEnd, 'eitherEnd'), end('to', eitherEnd, 'eitherEnd')])] : []),
  ];
}

/** The conditions of a filter on a relationship. @throws WhowhomError TOO_COMPLEX, BAD_ID, BAD_DATE or BAD_ARGUMENT */
export function relationshipTree(where: RelationshipWhere, place: Place): Tree {
  const { id, type, kind, description, period, event, disputed, sourceCount, confidence, evidence } = where;
  return all([
    ...composed(where, place, relationshipTree),
    ...endTests(where, place),
    // A version keeps the id of its relationship under another name.
    ...idTests(id, 'id', at(place, 'id'), 'in', { q: 'relId' }),
    ...wordTests(type, 'type', at(place, 'type')),
    ...textTests(kind, 'kind', 'kindFold', at(place, 'kind')),
    ...textTests(description, 'description', 'descriptionFold', at(place, 'description')),
    ...periodTests(period, at(place, 'period')),
    ...idTests(event, 'eventIds', at(place, 'event')),
    ...flagTests(disputed, 'disputed', at(place, 'disputed')),
    ...numberTests(sourceCount, 'range', 'sourceCount', at(place, 'sourceCount')),
    ...numberTests(confidence, 'range', 'confidence', at(place, 'confidence')),
    ...evidenceTests(evidence, at(place, 'evidence')),
    ...blockTests(where, place),
  ]);
}
