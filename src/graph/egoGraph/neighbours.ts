import { cypher, joined, name } from '../../cypher.js';
import { queries } from '../../generated/queries.js';
import { relationshipTypes } from '../../generated/vocabulary.js';
import { tiesOf, withTies } from '../around/pattern.js';
import { asksOf, type Portions } from '../around/portions.js';
import { compareText } from '../keys.js';
import { lookup } from '../lookup.js';
import type { EntityRow } from '../model.js';
import { entityPart } from '../question/compile.js';
import { degreeOf } from '../question/entityParts.js';
import { Names } from '../question/names.js';
import type { EntityQuestion } from '../question/tree.js';
import type { Reader } from '../reader.js';
import type { TieSelection } from '../tieSelection.js';

/** An entity that is one tie farther away, with what it is chosen by. */
export interface Neighbour {
  readonly entity: EntityRow;
  /** Of the best tie to a nearer one: by confidence, then by number of sources. */
  readonly confidence: number;
  readonly sourceCount: number;
  /** How many ties it has now. */
  readonly degree: number;
}

/** The best evidence first, then most ties, then the id. */
const byRank = (a: Neighbour, b: Neighbour): number =>
  b.confidence - a.confidence ||
  b.sourceCount - a.sourceCount ||
  b.degree - a.degree ||
  compareText(a.entity.id, b.entity.id);

const [entity, tie, other] = [name('e'), name('r'), name('o')];
const only = (id: typeof entity) => cypher`$seen[${id}] IS NULL`;
const names = { entity, tie, other, only };
const degree = degreeOf(other, relationshipTypes, 'ANY');

/** Its degree is known already. */
export function withDegree(row: EntityRow, count: number): EntityRow {
  return { ...row, given: new Map([...(row.given ?? []), ['degree', count]]) };
}

/** What is asked of nodes beside their degrees. */
const withoutDegree = ({ parts }: EntityQuestion): EntityQuestion => ({
  parts: new Map([...parts].filter(([, { part }]) => part !== 'degree')),
});

async function read(
  reader: Reader,
  { ids, share }: { readonly ids: readonly string[]; readonly share: number | null },
  selection: TieSelection,
  question: EntityQuestion,
  seen: readonly string[],
  limit: number,
): Promise<Neighbour[]> {
  const { view } = selection.conditions;
  const part = entityPart(withoutDegree(question), other, new Names(reader), view);
  const query = queries.egoGraph.neighbours({
    ...{ entity, tie, other, degree },
    ties: withTies(tiesOf(selection, names, share), names),
    calls: joined(part.calls, '\n'),
    columns: joined(part.columns, ', '),
  });
  const { rows } = await reader.ask(query, { owners: ids, seen: lookup(seen), limit });
  return (rows as [number, number, number, ...unknown[]][]).map(([confidence, sourceCount, count, ...columns]) => ({
    entity: withDegree(part.shape(columns, null), count),
    ...{ confidence, sourceCount, degree: count },
  }));
}

/**
 * The entities tied to nearer ones, best first, at most `limit`, with what is asked of each. One statement, and another one
 * for hubs of which only a share of their ties is looked at.
 * @param seen ids of those that were met before
 */
export async function neighboursOf(
  reader: Reader,
  portions: Portions,
  selection: TieSelection,
  question: EntityQuestion,
  seen: readonly string[],
  limit: number,
): Promise<Neighbour[]> {
  const asks = asksOf(portions);
  const found = await Promise.all(asks.map((ask) => read(reader, ask, selection, question, seen, limit)));
  if (found.length === 1) return found[0] ?? [];
  // One that both found counts by the better of its ties: it comes first, and a map keeps the first place.
  const best = new Map<string, Neighbour>();
  for (const one of found.flat().sort(byRank)) if (!best.has(one.entity.id)) best.set(one.entity.id, one);
  return [...best.values()].slice(0, limit);
}
