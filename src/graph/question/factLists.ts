import { joined, name, value } from '../../cypher.js';
import { pieces, queries } from '../../generated/queries.js';
import { unknownEntity } from '../entities.js';
import type { EntityRow } from '../model.js';
import type { Reader } from '../reader.js';
import type { View } from '../view.js';
import { entityConditionsOf, entityLabel } from '../viewConditions.js';
import { compiledOnce } from './compiled.js';
import { entityPart, plainEntity } from './compile.js';
import { factsPart, type FactsAnswer } from './facts.js';
import type { Names } from './names.js';
import { together, type Part } from './part.js';
import type { Asker, FactsPart } from './tree.js';

/** Lists of facts by who asks for them, and the entities that they are of; null where they are of the whole graph. */
export interface FactListsQuestion {
  readonly lists: ReadonlyMap<Asker, FactsPart>;
  readonly of: readonly string[] | null;
  readonly view: View;
}

/** The lists that were asked for, and of the entities those that the view knows, in their order. */
export interface FactListsAnswer {
  readonly lists: ReadonlyMap<Asker, FactsAnswer>;
  readonly of: readonly EntityRow[];
}

function entitiesPart(ids: readonly string[], names: Names, view: View): Part<null, readonly EntityRow[]> {
  const [entity, list] = [names.next('e'), names.next('list')];
  const part = entityPart(plainEntity, entity, names, view);
  const known = entityConditionsOf(view, entity);
  const call = pieces.entity.listed({
    ...{ ids: value(ids), entity, list, calls: joined(part.calls, '\n'), columns: joined(part.columns, ', ') },
    label: entityLabel(view),
    seen: known.length === 0 ? name('true') : joined(known, ' AND '),
  });
  return {
    calls: [call],
    columns: [list],
    shape: ([rows]) => names.rows(rows).map((columns) => part.shape(columns, null)),
  };
}

/**
 * Asks for lists and for the entities that they are of in one statement.
 * @param pathOf the path of the id at a place of `of`
 * @throws WhowhomError NOT_FOUND with the nearest ids for one that is none, unless the view has a moment
 */
export async function askFactLists(
  reader: Reader,
  question: FactListsQuestion,
  pathOf: (i: number) => string,
): Promise<FactListsAnswer> {
  const { lists, of, view } = question;
  const { query, shape } = compiledOnce(question, view, reader, (names) => {
    const parts = together<null, Asker>([...lists].map(([asker, part]) => [asker, factsPart(part, names)] as const));
    const named = entitiesPart(of ?? [], names, view);
    const hasNamed = of !== null;
    const compiled = queries.facts.listed({
      calls: joined([...parts.calls, ...(hasNamed ? named.calls : [])], '\n'),
      columns: joined([...parts.columns, ...(hasNamed ? named.columns : [])], ', '),
    });
    const answer = (columns: readonly unknown[]): FactListsAnswer => ({
      lists: parts.shape(columns, null) as ReadonlyMap<Asker, FactsAnswer>,
      of: hasNamed ? named.shape(columns.slice(parts.columns.length), null) : [],
    });
    return { query: compiled, shape: answer };
  });
  const found = shape((await reader.ask(query, {})).answer);
  if (of !== null && view.known === null && found.of.length < of.length) {
    const there = new Set(found.of.map(({ id }) => id));
    const i = of.findIndex((id) => !there.has(id));
    throw await unknownEntity(reader, of[i] ?? '', pathOf(i));
  }
  return found;
}
