import { describe, expect, test } from '@jest/globals';
import { built, cypher, type Cypher } from '../../src/cypher.js';
import type { EntityWhere, RelationshipWhere, StatementWhere, TieWhere } from '../../src/generated/schema-types.js';
import { currentView, knownAs, viewOf, type View } from '../../src/graph/view.js';
import {
  anchorOf,
  entityConditions,
  entityPredicate,
  factPredicate,
  isAllThatStands,
  noConditions,
  readsShadows,
  relationshipConditions,
  requiredIds,
  settled,
  shadowPredicate,
  shapeOf,
  startOf,
  statementConditions,
  statementPredicate,
  tieConditions,
  type Conditions,
} from '../../src/graph/where/index.js';

const past = knownAs(currentView, 7);
const during = viewOf({ during: { from: '2015', to: '2016' } }, null);

const text = (one: Cypher | null): string | null => (one === null ? null : built(one).text.replaceAll(/\s+/g, ' '));
const values = (one: Cypher | null): unknown[] => (one === null ? [] : Object.values(built(one).params));

const entity = (where: EntityWhere, view: View = currentView) =>
  entityPredicate(entityConditions(where, view), cypher`e`);
const tie = (where: TieWhere, view: View = currentView) =>
  factPredicate(tieConditions(where, view), { fact: cypher`f`, other: cypher`o`, otherId: cypher`f.toId` });
const fact = (where: RelationshipWhere, view: View = currentView) =>
  factPredicate(relationshipConditions(where, view), { fact: cypher`f`, from: cypher`a`, to: cypher`b` });
const statement = (where: StatementWhere) => statementPredicate(statementConditions(where, currentView), cypher`s`);

describe('what is compared', () => {
  test('stands as a comparison, its values beside it', () => {
    const { row } = fact({ disputed: true, sourceCount: { gte: 2, lt: 5 }, kind: { contains: 'Grant' } });
    expect(text(row)).toBe(
      'f:Standing AND f.kind CONTAINS $p0 AND f.disputed = $p1 AND (f.sourceCount >= $p2 AND f.sourceCount < $p3)',
    );
    expect(values(row)).toEqual(['Grant', true, 2n, 5n]);
  });

  test('holds for nothing that lacks it, and so its negation does', () => {
    const { row } = fact({ not: { kind: { eq: 'a' }, description: { exists: true } }, disputed: false });
    expect(text(row)).toBe(
      'f:Standing AND (NOT coalesce(f.kind IN $p0, false) OR f.description IS NULL) AND NOT coalesce(f.disputed = $p1, false)',
    );
  });

  test('is the folded text where case makes no difference, which is stored where it differs', () => {
    const ignoreCase = true;
    expect(text(fact({ kind: { startsWith: 'É', ignoreCase } }).row)).toBe(
      'f:Standing AND coalesce(f.kindFold, f.kind) STARTS WITH $p0',
    );
    expect(text(entity({ name: { eq: 'É', ignoreCase } }).row)).toBe('e.nameFold IN $p0');
    expect(text(entity({ anyName: { contains: 'É' } }).row)).toBe('any(item IN e.search WHERE item CONTAINS $p0)');
  });

  test('is the text as it is written where it folds to nothing', () => {
    const ignoreCase = true;
    expect(text(fact({ kind: { startsWith: '🚀', ignoreCase } }).row)).toBe('f:Standing AND f.kind STARTS WITH $p0');
    const { row } = entity({ name: { in: ['É', '&'], ignoreCase } });
    expect(text(row)).toBe('(e.nameFold IN $p0 OR e.name IN $p1)');
    expect(values(row)).toEqual([['e'], ['&']]);
    expect(text(entity({ anyName: { endsWith: '&' } }).more)).toBe(
      '(e.name ENDS WITH $p0 OR EXISTS { MATCH (e)-[:NAMED]->(itsName:Name) WHERE itsName.text ENDS WITH $p1 })',
    );
  });

  test('is what was paid, else pledged', () => {
    const { row } = fact({ funding: { amount: { currency: 'USD', gt: '10' } } });
    expect(text(row)).toBe(
      'f:Standing AND f.type IN $p0 AND coalesce(f.paidSort, f.pledgedSort) > $p1' +
        ' AND (f.paidCurrency = $p2 OR (f.paidSort IS NULL AND f.pledgedCurrency = $p3))',
    );
  });

  test('is all, or nothing, of no conditions', () => {
    expect(text(entity({ all: [] }).row)).toBeNull();
    const none = entity({ any: [] }).row;
    expect([text(none), values(none)]).toEqual(['$p0', [false]]);
    expect(text(entity({ not: { any: [] } }).row)).toBeNull();
  });
});

describe('conditions come in parts', () => {
  test('of the view first, then the row, its ends, and what reads more', () => {
    const { row, ends, more } = tie(
      { disputed: true, otherEnd: { name: { eq: 'a' } }, evidence: { source: { eq: 'source/a' } } },
      during,
    );
    expect(text(row)).toBe('f:Standing AND f.s0 <= $p0 AND f.e1 >= $p1 AND f.disputed = $p2');
    expect(text(ends)).toBe('o.name IN $p0');
    expect(text(more)).toMatch(/^EXISTS \{ MATCH \(itsStatement:Statement \{aboutId: f\.id\}\)/);
  });

  test('of which one with any of another part goes with the further one', () => {
    const { row, ends } = tie({ any: [{ disputed: true }, { otherEnd: { kinds: ['PERSON'] } }] });
    expect(text(row)).toBe('f:Standing');
    expect(text(ends)).toBe('(f.disputed = $p0 OR o.kind IN $p1)');
  });

  test('and an end that is named is read from the row', () => {
    expect(text(fact({ from: { eq: 'person/a' }, to: { notIn: ['person/b'] } }).row)).toBe(
      'f:Standing AND f.fromId IN $p0 AND NOT coalesce(f.toId IN $p1, false)',
    );
    expect(text(tie({ otherEnd: { eq: 'person/a' } }).row)).toBe('f:Standing AND f.toId IN $p0');
  });

  test('an earlier view is read from what was recorded then', () => {
    expect(text(fact({}, past).row)).toBe('f.rec <= $p0 AND f.sup > $p1 AND f.status IN $p2');
    expect(text(entity({}, past).more)).toMatch(/^\(e\.rec <= \$p0 AND \(e\.sup IS NULL OR e\.sup > \$p1\) OR EXISTS/);
  });

  test('those of statements begin with the ranks that count', () => {
    const { row, more } = statement({ stance: 'DENIES', attribution: 'DOCUMENT' });
    expect(text(row)).toBe('s.rec <= $p0 AND s.sup > $p1 AND s.rank IN $p2 AND s.stance = $p3');
    expect(text(more)).toBe('NOT EXISTS { (s)-[:SAID_BY]->() }');
  });

  test('an end that the statement has not matched is no silent truth', () => {
    const conditions = tieConditions({ otherEnd: { name: { eq: 'a' } } }, currentView);
    expect(() => factPredicate(conditions, { fact: cypher`f` })).toThrow('otherEnd');
  });
});

describe('relationships of an entity', () => {
  const more = (where: EntityWhere['relationships'], view: View = currentView) =>
    text(entity({ relationships: where }, view).more);

  test('are counted in the degree store when nothing is asked of them', () => {
    expect(more({ some: { type: 'FUNDED', direction: 'OUT' } })).toBe('EXISTS { (e)-[:FUNDED]->() }');
    expect(more({ atLeast: { count: 3, types: ['LEFT', 'FUNDED'] } })).toBe('COUNT { (e)-[:FUNDED|LEFT]-() } >= $p0');
    expect(text(entity({ degree: { lt: 3 } }).more)).toMatch(/^COUNT \{ \(e\)-\[:FUNDED\|.*\]-\(\) \} < \$p0$/);
  });

  test('are their edges when those hold what is asked', () => {
    const where = { confidence: { gte: 0.5 } };
    expect(more({ some: { type: 'LEFT', direction: 'IN', otherEnd: { kinds: ['PERSON'] }, where } })).toBe(
      'EXISTS { MATCH (e)<-[tie1:LEFT]-(end1) WHERE tie1.confidence >= $p0 AND end1.kind IN $p1 }',
    );
  });

  test('are found by their keys when only facts hold it, and counted no further than is enough', () => {
    expect(more({ atMost: { count: 2, type: 'LEFT', direction: 'OUT', where: { kind: { eq: 'a' } } } })).toBe(
      "COUNT { UNWIND $p0 AS type1 MATCH (fact1:Fact) USING INDEX SEEK fact1:Fact(outTypeKey) WHERE fact1.outTypeKey > e.id + '|' + type1 + '|'" +
        " AND fact1.outTypeKey < e.id + '|' + type1 + '|~' AND fact1:Standing AND fact1.kind IN $p1" +
        ' RETURN 1 AS one LIMIT $p2 } < $p3',
    );
  });

  test('are reached by the edges to an end that is named', () => {
    expect(more({ some: { type: 'LEFT', otherEnd: { eq: 'person/a' }, where: { kind: { eq: 'a' } } } })).toBe(
      'EXISTS { MATCH (e)-[tie1:LEFT]-(end1:Entity) MATCH (fact1:Fact {current: tie1.id})' +
        ' WHERE fact1.kind IN $p0 AND end1.id IN $p1 }',
    );
  });

  test('are facts under an earlier view, both ways, one to itself once', () => {
    const both = more({ atLeast: { count: 2 } }, past);
    expect(both).toMatch(/outKey > e\.id \+ '\|'/);
    expect(both).toMatch(
      /inKey > e\.id .* AND fact1\.fromId <> fact1\.toId RETURN 1 AS one LIMIT \$p\d+ \} >= \$p\d+$/,
    );
    expect(more({ some: {} }, past)).toMatch(/EXISTS \{.*outKey.*\} OR EXISTS \{.*inKey/);
  });

  test('there are none of no types', () => {
    const { more: none } = entity({ relationships: { some: { types: [] } } });
    expect([text(none), values(none)]).toEqual(['$p0', [false]]);
    expect(more({ atMost: { count: 0, types: [] } })).toBe('0 < $p0');
  });
});

describe('shapes', () => {
  const shape = (where: EntityWhere, view: View = currentView) => shapeOf(entityConditions(where, view));

  test('are the same whatever is compared with', () => {
    expect(shape({ id: { eq: 'a/b' } })).toBe(shape({ id: { in: ['c/d', 'e/f'] } }));
    expect(shape({ name: { eq: 'a' } })).toBe(shape({ name: { eq: 'b' } }));
    expect(shape({ name: { eq: 'a' } })).not.toBe(shape({ name: { contains: 'a' } }));
    expect(shape({}, past)).toBe(shape({}, knownAs(currentView, 8)));
    expect(shape({}, past)).not.toBe(shape({}));
  });

  test('of statements and relationships are told apart too', () => {
    const of = (where: StatementWhere) => shapeOf(statementConditions(where, currentView));
    expect(of({ stance: 'DENIES' })).toBe(of({ stance: 'SUPPORTS' }));
    expect(of({ stance: 'DENIES' })).not.toBe(of({ rank: 'NORMAL' }));
    expect(shapeOf(noConditions('ties'))).toBe(shapeOf(tieConditions({}, currentView)));
  });
});

describe('what conditions single out', () => {
  test('is the ids that they leave, of several lists the shortest', () => {
    const { tree } = relationshipConditions({ from: { in: ['a/b', 'c/d'], eq: 'a/b' } }, currentView);
    expect(requiredIds(tree, ['from', 'id'])).toEqual(['a/b']);
    expect(requiredIds(tree, ['to', 'id'])).toBeNull();
    expect(
      requiredIds(relationshipConditions({ not: { from: { eq: 'a/b' } } }, currentView).tree, ['from', 'id']),
    ).toBeNull();
  });

  test('is what they are tied to, and all starts there', async () => {
    const where: EntityWhere = {
      relationships: { some: { type: 'FUNDED', direction: 'OUT', otherEnd: { eq: 'a/b' } } },
    };
    const conditions = entityConditions(where, currentView);
    expect(anchorOf(conditions.tree)?.ids).toEqual(['a/b']);
    const never = () => Promise.reject(new Error('needless'));
    expect(text(await startOf(conditions, cypher`e`, never))).toBe(
      'MATCH (e:Entity) WHERE e.id IN $p0 WITH e AS eNear MATCH (e)-[:FUNDED]->(eNear) WITH DISTINCT e',
    );
    expect(text(await startOf(entityConditions(where, past), cypher`e`, never))).toBe('MATCH (e:Entity)');
  });

  test('is a rare tie that all must have', async () => {
    const conditions = entityConditions({ relationships: { some: { type: 'LEFT', direction: 'IN' } } }, currentView);
    const size = (left: number) => () => Promise.resolve({ entities: 10, ties: new Map([['LEFT' as const, left]]) });
    expect(text(await startOf(conditions, cypher`e`, size(3)))).toBe('MATCH (e)<-[:LEFT]-() WITH DISTINCT e');
    expect(text(await startOf(conditions, cypher`e`, size(30)))).toBe('MATCH (e:Entity)');
  });
});

test('just what stands is the count store', () => {
  expect(isAllThatStands(noConditions('ties'))).toBe(true);
  expect(isAllThatStands(tieConditions({ not: { any: [] } }, currentView))).toBe(true);
  expect(isAllThatStands(tieConditions({ disputed: true }, currentView))).toBe(false);
  expect(isAllThatStands(noConditions('ties', past))).toBe(false);
});

test('edges bear conditions on what they hold', () => {
  const { tree, ...rest } = tieConditions({ type: { eq: 'LEFT' }, period: { start: { gte: '2015' } } }, during);
  expect(readsShadows(tree)).toBe(true);
  const { row } = shadowPredicate({ tree, ...rest }, { fact: cypher`r` });
  expect(text(row)).toBe(
    'r.s0 <= $p0 AND r.e1 >= $p1 AND type(r) IN $p2 AND r.s0 > $p3 AND (r.s1 >= $p4 AND r.s0 <= $p5)',
  );
  expect(readsShadows(tieConditions({ kind: { eq: 'a' } }, currentView).tree)).toBe(false);
});

test('conditions within conditions are asked first, and go on as ids', async () => {
  const chain: EntityWhere = {
    relationships: { some: { type: 'FUNDED', otherEnd: { relationships: { none: { type: 'LEFT' } } } } },
  };
  const asked: Conditions[] = [];
  const listIds = (one: Conditions) => {
    asked.push(one);
    return Promise.resolve(['a/b']);
  };
  const flat = await settled(entityConditions(chain, currentView), listIds);
  expect(asked.map((one) => text(entityPredicate(one, cypher`e`).more))).toEqual(['EXISTS { (e)-[:LEFT]-() }']);
  expect(text(entityPredicate(flat, cypher`e`).more)).toBe(
    'EXISTS { MATCH (e)-[tie1:FUNDED]-(end1) WHERE NOT coalesce(end1.id IN $p0, false) }',
  );
  const many = () => Promise.resolve(Array.from({ length: 20_001 }, (_, i) => `a/${i}`));
  await expect(settled(entityConditions(chain, currentView), many)).rejects.toThrow('more than 20000 entities');
});

test('limits and mistakes are told with their paths', () => {
  const deep = (n: number): EntityWhere => (n === 0 ? {} : { not: deep(n - 1) });
  expect(() => entity(deep(6))).toThrow('where.not.not.not.not.not: nests 6 deep; the limit is 5.');
  const many = { all: Array.from({ length: 51 }, () => ({ name: { eq: 'a' } })) };
  expect(() => entity(many)).toThrow('where.all[50].name.eq: the filter has more conditions; the limit is 50.');
  expect(() => fact({ period: { start: { gte: '2015-13' } } })).toThrow('where.period.start.gte');
  const count = { relationships: { atLeast: { count: -1 } } };
  expect(() => entity(count)).toThrow('where.relationships.atLeast.count is -1');
});
