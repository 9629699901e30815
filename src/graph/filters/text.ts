import { fragments } from '../../generated/queries.js';
import { relationshipTypes, type RelationshipType } from '../../generated/vocabulary.js';
import { withTypes } from '../../neo4j/compose.js';
import { seesVersions, type View } from '../view.js';
import { idText, typeText, viewText, type Form } from '../viewText.js';

const pieces = fragments.filters;

/** Tests that read more than the properties of the row: planning each takes a while, so a text holds those it needs. */
export const costlyTests = ['degree', 'some', 'count', 'statement', 'origin'] as const;

/** One of them. */
export type CostlyTest = (typeof costlyTests)[number];

/** What the text of a filter depends on; everything else of it is a parameter. */
export interface Shape {
  readonly costly: readonly CostlyTest[];
  /** Levels of lists, all and any by turns. */
  readonly levels: number;
  /** How deep conditions on relationships stand within conditions on entities. */
  readonly ties: number;
  /** The types in the pattern of these relationships; which of them are meant is a parameter. */
  readonly types: readonly RelationshipType[];
  /** Under which these relationships are seen. */
  readonly view: View;
}

/** Puts a list's conditions into quantifiers; `leaf` makes the text of one test, which is in the variable it is given. */
function quantified(list: string, name: string, shape: Shape, leaf: (test: string) => string): string {
  const level = (from: string, depth: number): string => {
    if (depth === shape.levels) return leaf(from);
    const item = `${name}${depth}`;
    const piece = depth % 2 === 0 ? pieces.everyOf : pieces.someOf;
    return piece.text
      .replace('ITEM', item)
      .replace('LIST', from)
      .replace('WITHIN', () => level(item, depth + 1));
  };
  return level(list, 0);
}

/** The text that tests a value; `more` are the tests of other things. */
function valueText(item: string, test: string, more: readonly string[]): string {
  const text = pieces.value.text.replaceAll('ITEM', item).replaceAll('TEST', test);
  return text.replace('//MORE', () => [pieces.never.text, ...more].join('\n'));
}

/** Entities have ties of other types too: to their names, to what they say. */
const degreeText = (entity: string, test: string): string =>
  withTypes(pieces.degree.text.replaceAll('ENTITY', entity).replaceAll('TEST', test), relationshipTypes);

/** The text that tests an entity; `depth` counts how many conditions on relationships are around it. */
function entityText(entity: string, test: string, shape: Shape, depth: number): string {
  const more = shape.costly.flatMap((one) => {
    if (one === 'degree') return [degreeText(entity, test)];
    return (one !== 'some' && one !== 'count') || depth >= shape.ties
      ? []
      : [tiesText(one, entity, test, shape, depth)];
  });
  return valueText(entity, test, more);
}

/** The pieces that count or find an entity's relationships: those that stand, and the versions that a view sees too. */
const tiesPieces = {
  some: { ties: pieces.some, versions: pieces.someVersion, test: pieces.someOfBoth },
  count: { ties: pieces.count, versions: pieces.countVersions, test: pieces.countOfBoth },
} as const;

function tiesText(which: 'some' | 'count', entity: string, test: string, shape: Shape, depth: number): string {
  const { ties, versions, test: whole } = tiesPieces[which];
  const part = (text: string, form: Form) => {
    const [relationship, other] = form === 'tie' ? [`${entity}r`, `${entity}o`] : [`${entity}v`, `${entity}w`];
    const within = quantified(`${test}.tree`, `${relationship}t`, shape, (one) =>
      relationshipText(relationship, { other }, one, shape, depth + 1, form),
    );
    const own = text
      .replaceAll('ENTITY', entity)
      .replaceAll('REL', relationship)
      .replaceAll('OTHER', other)
      .replaceAll('TEST', test);
    return withTypes(own, shape.types)
      .replaceAll('//VIEW', () => viewText(shape.view, relationship, form))
      .replaceAll('WITHIN', () => within);
  };
  const more = seesVersions(shape.view) ? part(versions.text, 'version') : '';
  return whole.text
    .replaceAll('TEST', test)
    .replace('TIES', () => part(ties.text, 'tie'))
    .replace('VERSIONS', () => more);
}

/** Where the ends of a relationship are: both in `a` and `b`, or the other one in a variable of its own. */
export type Ends = 'both' | { readonly other: string };

/** The text that tests what stands at an end of a relationship. */
function endText(ends: Ends, test: string, shape: Shape, depth: number): string {
  const entity = ends === 'both' ? 'x' : ends.other;
  return (ends === 'both' ? pieces.ends : pieces.otherEnd).text
    .replace('ENTITY', entity)
    .replaceAll('TEST', test)
    .replace('WITHIN', () =>
      quantified(`${test}.tree`, `${entity}e`, shape, (one) => entityText(entity, one, shape, depth)),
    );
}

/** The text that tests a relationship. */
function relationshipText(
  relationship: string,
  ends: Ends,
  test: string,
  shape: Shape,
  depth: number,
  form: Form,
): string {
  const named = (text: string) =>
    text
      .replaceAll('TYPEOF', typeText(relationship, form))
      .replaceAll('IDOF', idText(relationship, form))
      .replaceAll('REL', relationship)
      .replaceAll('TEST', test);
  const statement = shape.costly.includes('statement') ? [named(pieces.statement.text)] : [];
  const more = [named(pieces.ofTypes.text), endText(ends, test, shape, depth), ...statement];
  return valueText(relationship, test, more);
}

/** The text of a filter on entities in the variable `e`, whose conditions are in `$values.tree`. */
export function entityFilterText(shape: Shape): string {
  return quantified('$values.tree', 'c', shape, (test) => entityText('e', test, shape, 0));
}

/** The text of a filter on relationships, or versions of them, in the variable `r`, whose conditions are in `$values.tree`. */
export function relationshipFilterText(shape: Shape, ends: Ends, form: Form): string {
  return quantified('$values.tree', 'c', shape, (test) => relationshipText('r', ends, test, shape, 0, form));
}

/** The text of a filter on statements in the variable `s`, whose conditions are in `$values.tree`. */
export function statementFilterText(shape: Shape): string {
  const origin = (test: string) => pieces.origin.text.replaceAll('STATEMENT', 's').replaceAll('TEST', test);
  return quantified('$values.tree', 'c', shape, (test) =>
    valueText('s', test, shape.costly.includes('origin') ? [origin(test)] : []),
  );
}
