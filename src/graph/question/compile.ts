import { cypher, joined, name, value, type Cypher } from '../../cypher.js';
import { pieces } from '../../generated/queries.js';
import { relationshipTypes, type RelationshipType } from '../../generated/vocabulary.js';
import { entityRow, type EntityRow, type RelationshipRow } from '../model.js';
import { knownBy, standsNow, type View } from '../view.js';
import { entityConditionsOf, entityLabel } from '../viewConditions.js';
import { voicesOf } from '../where/index.js';
import { countsPart, degreeOf, detailsPart, namesPart } from './entityParts.js';
import { blank, eventsPart, factsOf, jointPart } from './factParts.js';
import { groupsPart } from './groups.js';
import type { Names } from './names.js';
import { together, type Part } from './part.js';
import { neighboursPart } from './neighbours.js';
import { sortValuesPart } from './sortValues.js';
import { statementsPart } from './statements.js';
import { theseTiesPart, tiesPart, type Ends } from './ties.js';
import type { Asker, EntityPart, EntityQuestion, FactPart, FactQuestion } from './tree.js';

function namedPart(
  { field, entity: asked }: Extract<FactPart, { part: 'named' }>,
  fact: Cypher,
  names: Names,
  view: View,
): Part<RelationshipRow, EntityRow | null> {
  const entity = names.next('e');
  const list = names.next('list');
  const below = entityPart(asked, entity, names, view);
  const known = entityConditionsOf(view, entity);
  return {
    calls: [
      pieces.facts.named({
        ...{ fact, field: name(field), entity, list, label: entityLabel(view) },
        seen: known.length === 0 ? name('true') : joined(known, ' AND '),
        calls: joined(below.calls, '\n'),
        columns: joined(below.columns, ', '),
      }),
    ],
    columns: [list],
    shape: ([found], row) => {
      const [columns] = names.rows(found);
      return columns === undefined ? null : below.shape(columns, row);
    },
  };
}

function factPartOf(part: FactPart, fact: Cypher, names: Names, view: View): Part<RelationshipRow, unknown> {
  switch (part.part) {
    case 'events':
      return eventsPart(fact, names, view);
    case 'joint':
      return jointPart(fact, names, view);
    case 'voices':
      return { calls: [], columns: [voicesOf(cypher`${fact}.id`, view)], shape: ([count]) => count };
    case 'named':
      return namedPart(part, fact, names, view);
    case 'statements':
      return statementsPart(part, fact, names);
  }
}

/** All that is asked of a fact in a variable, but for its own fields. */
export const partsOfFact = (
  { parts }: FactQuestion,
  fact: Cypher,
  names: Names,
  view: View,
): Part<RelationshipRow, ReadonlyMap<Asker, unknown>> =>
  together<RelationshipRow, Asker>(
    [...parts].map(([asker, part]) => [asker, factPartOf(part, fact, names, view)] as const),
  );

/** What tells whether a fact stands, as it was recorded. */
export const statusOf = (fact: Cypher): Cypher => cypher`${fact}.status`;

/**
 * What is asked of a fact in a variable; its ends are at hand when its row is made.
 * @param status what tells whether it stands, where it may be one that does not
 */
export function factPart(
  question: FactQuestion,
  fact: Cypher,
  names: Names,
  view: View,
  status: Cypher | null = standsNow(view) ? null : statusOf(fact),
): Part<Ends, RelationshipRow> {
  const { doc, parts } = question;
  const below = partsOfFact(question, fact, names, view);
  const own = [
    ...(doc ? [cypher`${fact}.doc`] : [cypher`${fact}.id`, cypher`${fact}.type`]),
    ...(status === null ? [] : [status]),
  ];
  return {
    calls: below.calls,
    columns: [...own, ...below.columns],
    shape(columns, { from, to }) {
      const told = status === null ? null : (columns[own.length - 1] as string);
      const facts = doc
        ? factsOf(columns[0] as string, told)
        : { ...blank, id: columns[0] as string, type: columns[1] as string, status: told };
      const row: RelationshipRow = {
        ...{ class: 'Relationship', id: facts.id, type: facts.type as RelationshipType, from, to, facts, view },
      };
      if (parts.size === 0) return row;
      return Object.assign(row, { given: below.shape(columns.slice(own.length), row) });
    },
  };
}

/** Only its own fields are asked of it. */
export const plainFact: FactQuestion = { doc: true, parts: new Map() };

function entityPartOf(part: EntityPart, entity: Cypher, names: Names, view: View): Part<EntityRow, unknown> {
  switch (part.part) {
    case 'details':
      return detailsPart(entity, names, view);
    case 'names':
      return namesPart(entity, names, view);
    case 'degree':
      return { calls: [], columns: [degreeOf(entity, relationshipTypes, 'ANY')], shape: ([count]) => count };
    case 'formerIds':
      return {
        calls: [],
        columns: [pieces.entity.formerIds({ entity, known: value(BigInt(knownBy(view))) })],
        shape: ([ids]) => ids,
      };
    case 'counts':
      return countsPart(entity, part.by);
    case 'theseTies':
      return theseTiesPart(part, entity, names, below);
    case 'sortValues':
      return sortValuesPart(part, entity, names);
    case 'groups':
      return groupsPart(part, entity, names);
    case 'ties':
      return tiesPart(part, entity, names, below);
    case 'neighbours':
      return neighboursPart(part, entity, names, below);
    case 'statements':
      return statementsPart(part, entity, names);
  }
}

/** All that is asked of an entity in a variable, but for what names it. */
export function partsOfEntity(
  { parts }: EntityQuestion,
  entity: Cypher,
  names: Names,
  view: View,
): Part<EntityRow, ReadonlyMap<Asker, unknown>> {
  return together<EntityRow, Asker>(
    [...parts].map(([asker, part]) => [asker, entityPartOf(part, entity, names, view)] as const),
  );
}

/** An entity in a variable, as a row with all that is asked of it. */
export function entityPart(
  question: EntityQuestion,
  entity: Cypher,
  names: Names,
  view: View,
): Part<unknown, EntityRow> {
  const below = partsOfEntity(question, entity, names, view);
  return {
    calls: below.calls,
    columns: [cypher`${entity}.id`, cypher`${entity}.kind`, cypher`${entity}.name`, ...below.columns],
    shape(columns) {
      const row = entityRow(columns[0] as string, columns[1] as string, columns[2] as string, view);
      if (question.parts.size === 0) return row;
      return Object.assign(row, { given: below.shape(columns.slice(3), row) });
    },
  };
}

/** Nothing is asked of it but what names it. */
export const plainEntity: EntityQuestion = { parts: new Map() };

/** What lists of ties are compiled with: what is asked of each tie may hold lists again. */
const below = { entityPart, factPart };
