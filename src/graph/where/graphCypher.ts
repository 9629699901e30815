import { cypher, empty, joined, name, value, type Cypher } from '../../cypher.js';
import { pieces } from '../../generated/queries.js';
import { relationshipTypes } from '../../generated/vocabulary.js';
import { standsNow, type View } from '../view.js';
import { factConditions, shadowConditions } from '../viewConditions.js';
import { requiredIds, type Step } from './anchors.js';
import { evidenceHolds } from './evidenceCypher.js';
import { partsOf, readsEnds, readsOnlyId, readsShadows, type KnownIds } from './reach.js';
import { isValue, type EndTest, type Test, type TiesTest, type Tree } from './tree.js';
import {
  asWanted,
  bounded,
  either,
  ofNode,
  ofShadow,
  surely,
  textHolds,
  together,
  valueTest,
  written,
  type Read,
} from './valueCypher.js';

const { where } = pieces;

/** Under which view conditions are tried, and how many relationships of entities are around: what is nested has names of its own. */
export interface Scope {
  readonly view: View;
  readonly depth: number;
}

/** An end of a relationship: the variable of the entity, and how its id can be read without it. */
export interface End {
  readonly entity?: Cypher | undefined;
  readonly id?: Cypher | undefined;
}

/** A relationship: how its properties are read, and where its ends are. */
export interface Relationship {
  readonly read: Read;
  readonly ends: Readonly<Partial<Record<EndTest['t'], End>>>;
}

const misplaced = (test: Test, on: string): Error => new Error(`A test "${test.t}" stands in conditions on ${on}.`);

/** Conditions on an entity in a variable. */
export const entityCypher = (tree: Tree, entity: Cypher, scope: Scope): Cypher =>
  written(tree, (test) => entityTest(test, entity, scope));

const typeNames = (types: readonly string[]): Cypher => joined(types.map(name), '|');
const allTypes = typeNames(relationshipTypes);

function entityTest(test: Test, entity: Cypher, scope: Scope): Cypher {
  if (isValue(test)) return valueTest(test, ofNode(entity));
  switch (test.t) {
    case 'some':
    case 'count':
      return asWanted(surely(tiesHold(test, entity, scope)), test.want);
    case 'named':
      return asWanted(surely(where.named({ entity, condition: textHolds(test.is, cypher`itsName.text`) })), test.want);
    case 'degree':
      return asWanted(surely(bounded(where.degree({ entity, types: allTypes }), test.bounds)), test.want);
    case 'otherEnd':
    case 'from':
    case 'to':
    case 'statement':
    case 'origin':
      throw misplaced(test, 'entities');
  }
}

/** Conditions on a relationship. */
export const relationshipCypher = (tree: Tree, relationship: Relationship, scope: Scope): Cypher =>
  written(tree, (test) => relationshipTest(test, relationship, scope));

function relationshipTest(test: Test, relationship: Relationship, scope: Scope): Cypher {
  const { read, ends } = relationship;
  if (isValue(test)) return valueTest(test, read);
  switch (test.t) {
    case 'otherEnd':
    case 'from':
    case 'to': {
      const { entity, id } = ends[test.t] ?? {};
      if (id !== undefined && readsOnlyId(test.tree)) return entityOfId(test.tree, id);
      if (entity === undefined) throw misplaced(test, 'relationships whose ends are not there');
      return entityCypher(test.tree, entity, scope);
    }
    case 'statement':
      return asWanted(surely(evidenceHolds(test, read('id'), scope.view)), test.want);
    case 'some':
    case 'count':
    case 'degree':
    case 'named':
    case 'origin':
      throw misplaced(test, 'relationships');
  }
}

/** Conditions on the id of an entity alone. */
const entityOfId = (tree: Tree, id: Cypher): Cypher =>
  written(tree, (test) => {
    if (!isValue(test)) throw misplaced(test, 'an id');
    return valueTest(test, () => id);
  });

/** Conditions in parts, each as it is written: what reads only the row, what needs its ends, and what reads more. */
export interface Parts {
  readonly row: readonly Cypher[];
  readonly ends: readonly Cypher[];
  readonly more: readonly Cypher[];
}

/** Conditions on a relationship in parts. */
export function relationshipParts(tree: Tree, relationship: Relationship, scope: Scope): Parts {
  const known = knownIds(relationship);
  const { row, ends, more } = partsOf(tree, known);
  const each = (trees: readonly Tree[]) => trees.map((one) => relationshipCypher(one, relationship, scope));
  return { row: each(row), ends: each(ends), more: each(more) };
}

const knownIds = ({ ends }: Relationship): KnownIds =>
  new Set((['otherEnd', 'from', 'to'] as const).filter((end) => ends[end]?.id !== undefined));

/** What is matched, and then tried: patterns with conditions, and those that read more behind them. */
function matching(patterns: Cypher, more: readonly Cypher[], depth: number): Cypher {
  const conditions = together(more);
  if (conditions === null) return patterns;
  return cypher`${patterns} ${where.afterwards({ matched: name(`matched${depth}`), conditions })}`;
}

/**
 * An edge of some types as a pattern between two nodes: `-[tie1:FUNDED|LEFT]->`, without a name when none is given.
 * @param length how many of them: `*1..4`
 */
export function arrow({ types, out, in: into }: Step, variable: Cypher = empty, length: Cypher = empty): Cypher {
  const edge = cypher`[${variable}:${typeNames(types)}${length}]`;
  if (out && into) return cypher`-${edge}-`;
  return out ? cypher`-${edge}->` : cypher`<-${edge}-`;
}

/** Ties as they can stand in EXISTS and COUNT. */
interface Ties {
  readonly text: Cypher;
  /** Whether it is a mere pattern, which is counted in the degree store. */
  readonly isBare: boolean;
}

const found = (text: Cypher): Ties => ({ text, isBare: false });

/**
 * The ties of an entity that meet conditions, by the edges that stand for facts: `(e)-[tie1:FUNDED]->(end1)`; with their
 * facts behind them where conditions read what only those hold.
 */
function edges(test: TiesTest, entity: Cypher, scope: Scope): Ties {
  const { tree } = test;
  const { view, depth } = scope;
  const [tie, end] = [name(`tie${depth}`), name(`end${depth}`)];
  const fact = readsShadows(tree) ? null : name(`fact${depth}`);
  const seen = shadowConditions(view, tie);
  const read = fact === null ? ofShadow(tie) : ofNode(fact);
  const parts = relationshipParts(tree, { read, ends: { otherEnd: { entity: end } } }, scope);
  const conditions = together([...seen.row, ...parts.row, ...parts.ends]);
  const more = [...seen.evidence, ...parts.more];
  if (conditions === null && more.length === 0) return { text: cypher`(${entity})${arrow(test)}()`, isBare: true };
  // An end that is named is found by its id, and the edges from there when they are fewer.
  const label = namesEnd(tree) ? cypher`:Entity` : empty;
  const pattern = cypher`MATCH (${entity})${arrow(test, tie)}(${end}${label})`;
  const tried = conditions ?? cypher`true`;
  const behind = fact === null ? cypher`WHERE ${tried}` : where.factOfTie({ tie, fact, conditions: tried });
  return found(matching(cypher`${pattern} ${behind}`, more, depth));
}

const namesEnd = (tree: Tree): boolean => requiredIds(tree, ['otherEnd', 'id']) !== null;

/** The same by the keys of the facts themselves, which hold all there is to ask, and what was recorded once. */
function facts(test: TiesTest, way: 'out' | 'in', entity: Cypher, scope: Scope): Ties {
  const { types, tree } = test;
  const { view, depth } = scope;
  const [fact, other, type] = [name(`fact${depth}`), name(`end${depth}`), name(`type${depth}`)];
  const id = way === 'out' ? cypher`${fact}.toId` : cypher`${fact}.fromId`;
  const relationship = { read: ofNode(fact), ends: { otherEnd: { entity: other, id } } };
  const parts = relationshipParts(tree, relationship, scope);
  const seen = factConditions(view, fact);
  // What runs from an entity to itself is seen once.
  const isLoop = way === 'in' && test.out && test.t === 'count' ? [cypher`${fact}.fromId <> ${fact}.toId`] : [];
  const conditions = joined([...seen.row, ...isLoop, ...parts.row], ' AND ');
  const walk =
    types.length === relationshipTypes.length
      ? where.allFactsOf({ entity, fact, key: name(`${way}Key`), conditions })
      : where.factsOf({ entity, types: value(types), type, fact, key: name(`${way}TypeKey`), conditions });
  const ends = together(parts.ends) ?? cypher`true`;
  const withEnds = readsEnds(tree, knownIds(relationship))
    ? cypher`${walk} ${where.otherEnd({ other, id, conditions: ends })}`
    : walk;
  return found(matching(withEnds, [...seen.evidence, ...parts.more], depth));
}

/** The ties that are asked for; those that are walked by keys one way after the other. */
function tiesOf(test: TiesTest, entity: Cypher, { view, depth }: Scope): Ties[] {
  if (test.types.length === 0) return [];
  const scope = { view, depth: depth + 1 };
  // A hub has many facts, and few edges to an entity that is named.
  if (standsNow(view) && (readsShadows(test.tree) || namesEnd(test.tree))) return [edges(test, entity, scope)];
  return (['out', 'in'] as const).filter((way) => test[way]).map((way) => facts(test, way, entity, scope));
}

/** Whether an entity has ties, or so many. Never null. */
function tiesHold(test: TiesTest, entity: Cypher, scope: Scope): Cypher {
  const all = tiesOf(test, entity, scope);
  if (test.t === 'some') return either(all.map(({ text }) => cypher`EXISTS { ${text} }`));
  // One more than may be is enough to know.
  const enough = value(BigInt(test.bound === 'least' ? test.n : test.n + 1));
  const counts = all.map((one) =>
    one.isBare ? cypher`COUNT { ${one.text} }` : where.countAtMost({ found: one.text, enough }),
  );
  const count = counts.length === 0 ? cypher`0` : joined(counts, ' + ');
  return test.bound === 'least' ? cypher`${count} >= ${enough}` : cypher`${count} < ${enough}`;
}
