import { joined, name, value } from '../../cypher.js';
import { pieces, queries } from '../../generated/queries.js';
import type { EntityRow, RelationshipRow } from '../model.js';
import type { Reader } from '../reader.js';
import { knownBy, type View } from '../view.js';
import { entityConditionsOf, entityLabel } from '../viewConditions.js';
import { compiledOnce } from './compiled.js';
import { entityPart } from './compile.js';
import { factsPart, withEnds, type FactsAnswer } from './facts.js';
import type { Asker, EntityPart, EntityQuestion, FactPart, FactQuestion, FactsPart, Given } from './tree.js';

interface Wanted {
  readonly id: string;
}

const idsOf = (rows: readonly Wanted[]) => rows.map(({ id }) => id);

/** Entities by id with all that is asked of them in one statement; what is none, or was none as of the view, is left out. */
export async function askEntities(
  reader: Reader,
  wanted: readonly Wanted[],
  question: EntityQuestion,
  view: View,
): Promise<Map<string, EntityRow>> {
  const { query, shape } = compiledOnce(question, view, reader, (names) => {
    const entity = names.next('e');
    const part = entityPart(question, entity, names, view);
    const known = entityConditionsOf(view, entity);
    const compiled = queries.entity.asked({
      entity,
      label: entityLabel(view),
      seen: known.length === 0 ? name('true') : joined(known, ' AND '),
      calls: joined(part.calls, '\n'),
      columns: joined(part.columns, ', '),
    });
    return { query: compiled, shape: (columns) => part.shape(columns, null) };
  });
  const { rows } = await reader.ask(query, { ids: idsOf(wanted) });
  const found = (rows as unknown[][]).map(shape);
  return new Map(found.map((row) => [row.id, row]));
}

/** Facts by id as a view knows them, whatever their days; one that all deny, or only deprecated ones support, too. */
export async function askFacts(
  reader: Reader,
  wanted: readonly Wanted[],
  question: FactQuestion,
  view: View,
): Promise<Map<string, RelationshipRow>> {
  const { query, shape } = compiledOnce(question, view, reader, (names) => {
    const [fact, from, to] = [names.next('f'), names.next('e'), names.next('e')] as const;
    const part = withEnds(question, { fact, from, to }, names, view, true);
    const compiled = queries.facts.asked({
      ...{ fact, from, to, label: entityLabel(view) },
      seen: pieces.view.recordedBy({ fact, known: value(BigInt(knownBy(view))) }),
      calls: joined(part.calls, '\n'),
      columns: joined(part.columns, ', '),
    });
    return { query: compiled, shape: (columns) => part.shape(columns, null) };
  });
  const { rows } = await reader.ask(query, { ids: idsOf(wanted) });
  const found = (rows as unknown[][]).map(shape);
  return new Map(found.map((row) => [row.id, row]));
}

/** A list of facts with all that is asked of each, in one statement. */
export async function askFactList(reader: Reader, part: FactsPart): Promise<FactsAnswer> {
  const { query, shape } = compiledOnce(part, part.selection.conditions.view, reader, (names) => {
    const asked = factsPart(part, names);
    const compiled = queries.facts.listed({ calls: joined(asked.calls, '\n'), columns: joined(asked.columns, ', ') });
    return { query: compiled, shape: (columns) => asked.shape(columns, null) };
  });
  const { answer } = await reader.ask(query, {});
  return shape(answer);
}

/** Something that is asked of a row that is at hand. */
interface Late<Part> extends Wanted {
  readonly row: Wanted;
  readonly asker: Asker;
  readonly part: Part;
}

const numbers = new WeakMap<object, number>();
let lastNumber = 0;

/** Tells askers apart by a text. */
export function tagOf(asker: Asker): string {
  if (typeof asker === 'string') return asker;
  const known = numbers.get(asker);
  if (known !== undefined) return `#${known}`;
  lastNumber += 1;
  numbers.set(asker, lastNumber);
  return `#${lastNumber}`;
}

/** What is asked of the same rows goes into one statement. */
async function askLate<P>(
  asked: readonly Late<P>[],
  ask: (rows: readonly Wanted[], parts: ReadonlyMap<Asker, P>) => Promise<Map<string, { readonly given?: Given }>>,
): Promise<Map<string, unknown>> {
  const ofRow = new Map<string, Late<P>[]>();
  for (const one of asked) ofRow.set(one.row.id, [...(ofRow.get(one.row.id) ?? []), one]);
  const groups = new Map<string, Late<P>[][]>();
  for (const list of ofRow.values()) {
    const key = list.map(({ asker }) => tagOf(asker)).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), list]);
  }
  const answers = [...groups.values()].map(async (lists) => {
    const parts = new Map((lists[0] ?? []).map(({ asker, part }) => [asker, part]));
    const rows = await ask(
      lists.flatMap(([one]) => (one === undefined ? [] : [one.row])),
      parts,
    );
    return lists.flat().map(({ id, row, asker }) => [id, rows.get(row.id)?.given?.get(asker) ?? null] as const);
  });
  return new Map((await Promise.all(answers)).flat());
}

const entitiesLate = (reader: Reader, asked: readonly Late<EntityPart>[], view: View): Promise<Map<string, unknown>> =>
  askLate(asked, (rows, parts) => askEntities(reader, rows, { parts }, view));

const factsLate = (reader: Reader, asked: readonly Late<FactPart>[], view: View): Promise<Map<string, unknown>> =>
  askLate(asked, (rows, parts) => askFacts(reader, rows, { doc: false, parts }, view));

const late = <P>(row: Wanted, asker: Asker, part: P): Late<P> => ({
  id: `${tagOf(asker)} ${row.id}`,
  row,
  asker,
  part,
});

/**
 * What is asked of an entity that came without it: all that is asked in one turn of the entities at hand is read by one
 * statement for those of which the same is asked.
 */
export const ofEntity = (reader: Reader, row: EntityRow, asker: Asker, part: EntityPart): Promise<unknown> =>
  reader.load(entitiesLate, late(row, asker, part), row.view);

/** The same of a fact. */
export const ofFact = (reader: Reader, row: RelationshipRow, asker: Asker, part: FactPart): Promise<unknown> =>
  reader.load(factsLate, late(row, asker, part), row.view);
