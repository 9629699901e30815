import { WhowhomError } from '../../errors.js';
import type { RelationshipType } from '../../generated/vocabulary.js';
import { idList } from '../arguments.js';
import type { Conditions } from '../filters/compile.js';
import type { Reader } from '../reader.js';
import { settled } from '../settled.js';
import { FAR_FUTURE, FAR_PAST } from '../time.js';
import type { View, Window } from '../view.js';

/** An end of a period: an index holds the starts, another one the stated ends. */
export type Side = 'start' | 'end';

/** The days between which the earliest and the latest day of a change must lie; null is any. */
export interface ChangeDays {
  readonly earliest: Window;
  readonly latest: Window | null;
}

/** Which changes of relationships are asked for. */
export interface ChangeSelection {
  /** Entities at an end, each once; null is the whole graph. */
  readonly of: readonly string[] | null;
  /** Whether both ends must be among them. */
  readonly between: boolean;
  /** In the order of the vocabulary, none twice. */
  readonly types: readonly RelationshipType[];
  readonly sides: readonly Side[];
  readonly days: ChangeDays;
  /** Whether relationships without a start come too, behind the dated ones. */
  readonly undated: boolean;
  /** Whether few of those in the indexes may meet the conditions, so that these are tried within a budget. */
  readonly sparse: boolean;
  readonly conditions: Conditions;
}

/** Each entity is a walk of its own, so a page of all costs at most so many times what a page of one does. */
const mostEntities = 100;

const ever: Window = { since: FAR_PAST, until: FAR_FUTURE };

/** At any time. */
export const anyDay: ChangeDays = { earliest: ever, latest: null };

/** Changes that may lie between two days, or surely do. */
export function daysWithin({ since, until }: Window, certain: boolean): ChangeDays {
  return certain
    ? { earliest: { since, until }, latest: { since, until } }
    : { earliest: { since: FAR_PAST, until }, latest: { since, until: FAR_FUTURE } };
}

/** The changes that a view shows: those that may lie in its window, or surely do. */
export const daysOf = ({ window, certain }: View): ChangeDays =>
  window === null ? anyDay : daysWithin(window, certain);

/**
 * Checks the ids of the entities whose changes are asked for; the same one twice is one.
 * @throws WhowhomError BAD_ID, or BAD_ARGUMENT for none or too many
 */
export function entitiesOf(of: readonly string[] | null | undefined): readonly string[] | null {
  if (of === null || of === undefined) return null;
  const ids = [...new Set(idList(of, 'of'))];
  if (ids.length > 0 && ids.length <= mostEntities) return ids;
  const wanted = `1 to ${mostEntities} ids, or none at all for the whole graph`;
  throw new WhowhomError('BAD_ARGUMENT', `of holds ${ids.length} ids; wanted ${wanted}.`, {
    path: 'of',
    got: ids.length,
    wanted,
  });
}

/** A piece of Cypher by its name. */
interface Piece {
  readonly name: string;
  readonly text: string;
}

/** Conditions with one more of a piece. */
export function withPiece(
  conditions: Conditions,
  { name, text }: Piece,
  values: Readonly<Record<string, unknown>> = {},
): Conditions {
  const more = ` AND ${text}`;
  return {
    ...conditions,
    text: conditions.text + more,
    versions: conditions.versions + more,
    key: `${conditions.key} ${name}`,
    values: { ...conditions.values, ...values },
  };
}

/** A selection without conditions on relationships within others. To be done before pieces are added. */
export async function settledSelection(reader: Reader, selection: ChangeSelection): Promise<ChangeSelection> {
  const conditions = await settled(reader, selection.conditions);
  return conditions === selection.conditions ? selection : { ...selection, conditions };
}
