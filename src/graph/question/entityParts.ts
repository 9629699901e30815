import { cypher, joined, name, value, type Cypher } from '../../cypher.js';
import { pieces } from '../../generated/queries.js';
import { relationshipTypes, type RelationshipType } from '../../generated/vocabulary.js';
import type { EntityDetails, EntityRow, NameRow } from '../model.js';
import { knownBy, type View } from '../view.js';
import type { Names } from './names.js';
import type { Part } from './part.js';

const detailNames = [
  'lang',
  'description',
  'url',
  'attributes',
  'startText',
  'endText',
  's0',
  's1',
  'e0',
  'e1',
  'sameAs',
] as const;

function detailsOf(columns: readonly unknown[]): EntityDetails {
  const pairs = detailNames.map((field, i) => [field, columns[i] ?? null] as const);
  return Object.fromEntries(pairs) as unknown as EntityDetails;
}

/** Columns of an entity as its view knows it. */
function recorded(entity: Cypher, names: Names, { known }: View, columnsOf: (one: Cypher) => Cypher) {
  if (known === null) return { calls: [], column: columnsOf(entity) };
  const result = names.next('old');
  const call = pieces.entity.asRecorded({
    ...{ entity, result },
    known: value(BigInt(known)),
    columns: columnsOf(name('recorded')),
  });
  return { calls: [call], column: result };
}

/** What is not needed to name an entity. */
export function detailsPart(entity: Cypher, names: Names, view: View): Part<EntityRow, EntityDetails> {
  const { calls, column } = recorded(entity, names, view, (one) => pieces.entity.details({ entity: one }));
  return { calls, columns: [column], shape: ([columns]) => detailsOf(columns as unknown[]) };
}

/** All names of an entity, the one that it is called by first. */
export function namesPart(entity: Cypher, names: Names, view: View): Part<EntityRow, NameRow[]> {
  const lang = recorded(entity, names, view, (one) => cypher`${one}.lang`);
  const list = names.next('list');
  // A name that came with its entity has no number of its own.
  const then = value(BigInt(knownBy(view)));
  const isNow = view.known === null;
  const label = isNow ? name('Name') : cypher`Name|FormerName`;
  const seen = isNow
    ? name('true')
    : cypher`coalesce(name.rec, 0) <= ${then} AND coalesce(name.sup, ${then} + 1) > ${then}`;
  return {
    calls: [...lang.calls, pieces.entity.names({ entity, list, seen, label })],
    columns: [lang.column, list],
    shape: ([ownLang, further], row) => [
      { text: row.name, lang: (ownLang ?? null) as string | null, usage: 'PREFERRED', sourceId: null, view },
      ...names.rows(further).map(([text, its, usage, source]) => ({
        ...{ text: text as string, lang: (its ?? null) as string | null, usage: usage as NameRow['usage'] },
        ...{ sourceId: (source ?? null) as string | null, view },
      })),
    ],
  };
}

const typesIn = (types: readonly RelationshipType[]) =>
  joined(
    types.map((type) => name(type)),
    '|',
  );

/** How many facts of some types stand that lead one way, or either, from the degree store. */
export function degreeOf(entity: Cypher, types: readonly RelationshipType[], direction: 'OUT' | 'IN' | 'ANY'): Cypher {
  const { degree, degreeIn, degreeOut } = pieces.entity;
  const counts = { OUT: degreeOut, IN: degreeIn, ANY: degree }[direction];
  return counts({ entity, types: typesIn(types) });
}

/** How many ties an entity has in one group. */
export interface DegreeCount {
  readonly type: RelationshipType | null;
  readonly direction: 'OUT' | 'IN' | null;
  readonly count: number;
}

/** Its ties by group from the degree store; groups without any are left out. */
export function countsPart(entity: Cypher, by: ReadonlySet<'TYPE' | 'DIRECTION'>): Part<EntityRow, DegreeCount[]> {
  const types = by.has('TYPE') ? relationshipTypes.map((type) => [type] as const) : [relationshipTypes];
  const directions = by.has('DIRECTION') ? (['OUT', 'IN'] as const) : [null];
  const groups = types.flatMap((some) => directions.map((direction) => ({ some, direction })));
  const counts = groups.map(({ some, direction }) => degreeOf(entity, some, direction ?? 'ANY'));
  return {
    calls: [],
    columns: [cypher`[${joined(counts, ', ')}]`],
    shape: ([found]) =>
      groups
        .map(({ some, direction }, i) => ({
          ...{ type: some.length === 1 ? (some[0] ?? null) : null, direction },
          count: (found as number[])[i] ?? 0,
        }))
        .filter(({ count }) => count > 0),
  };
}
