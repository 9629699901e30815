import { entityKinds, relationshipTypes } from '../../generated/vocabulary.js';
import {
  anything,
  badRow,
  checkRow,
  date,
  flag,
  httpUrl,
  id,
  listOf,
  money,
  nameText,
  objectOf,
  oneOf,
  problemOf,
  recordOf,
  text,
  type Check,
  type RowShape,
} from './fields.js';
import { WhowhomError } from '../../errors.js';
import { outsideId, type OutsideIdInput } from '../outsideIds.js';
import { existenceDays, type ExistenceInput } from '../existence.js';
import { periodOf } from '../time.js';
import { entityDifferences } from './compare.js';
import {
  aspects,
  nameUsages,
  ranks,
  stances,
  type ChangeSet,
  type EntityInput,
  type Finding,
  type RelationshipInput,
} from './input.js';
import { withNamesOf } from './furtherNames.js';
import { entityProperties } from './properties.js';

const attribution: Check = (value, path) => {
  const row = objectOf({ fields: { entity: id, anonymous: text }, required: [] })(value, path) as object;
  if (Object.keys(row).length !== 1) throw badRow(path, 'wants one of: entity, anonymous.');
  return row;
};

const name: RowShape = {
  fields: { text: nameText, lang: text, usage: oneOf(nameUsages), source: id },
  required: ['text'],
};

/** An id in another record. */
const outside: Check = (value, path) => {
  const one =
    typeof value === 'string'
      ? value
      : objectOf({ fields: { scheme: text, value: text }, required: ['scheme', 'value'] })(value, path);
  outsideId(one as OutsideIdInput, path, 'BAD_INPUT_ROW');
  return one;
};

const existence: Check = (value, path) => {
  const row = objectOf({ fields: { start: date, end: date }, required: [] })(value, path) as ExistenceInput;
  existenceDays(row, path);
  return row;
};

const participant: RowShape = { fields: { entity: id, role: text }, required: ['entity'] };

/** The shape of the rows of each list of a change set. */
const shapes: Readonly<Record<keyof ChangeSet, RowShape>> = {
  sources: {
    fields: {
      id,
      title: text,
      url: httpUrl,
      language: text,
      publishedAt: date,
      description: text,
      licence: text,
      archiveUrl: httpUrl,
      archivedAt: date,
    },
    required: ['id'],
  },
  entities: {
    fields: {
      id,
      kind: oneOf(entityKinds),
      name: nameText,
      lang: text,
      description: text,
      url: httpUrl,
      names: listOf(objectOf(name)),
      existence,
      sameAs: listOf(outside),
      attributes: recordOf(anything),
    },
    required: ['id', 'kind', 'name'],
  },
  relationships: {
    fields: {
      ...{ id, type: oneOf(relationshipTypes), kind: text, from: id, to: id },
      ...{ start: date, end: date, ongoing: flag, act: flag },
      ...{ role: text, reason: text, topic: text, destination: id, previousEmployer: id },
      ...{ paid: money, pledged: money, joint: id, events: listOf(id) },
      ...{ description: text, attributes: recordOf(anything) },
    },
    required: ['id', 'type', 'from', 'to'],
  },
  statements: {
    fields: {
      ...{ id, about: id, source: id, locator: text, quote: text, language: text, texts: recordOf(text) },
      ...{ attributedTo: attribution, stance: oneOf(stances), rank: oneOf(ranks), aspect: oneOf(aspects) },
      ...{ property: text, value: text, unit: text, silence: flag },
    },
    required: ['id', 'about'],
  },
  events: {
    fields: { id, name: text, participants: listOf(objectOf(participant)) },
    required: ['id', 'name', 'participants'],
  },
  joints: {
    fields: { id, total: money, participants: listOf(id), open: flag },
    required: ['id', 'total', 'participants'],
  },
};

/** A row that is right in itself, and where it stands in the input. */
export interface Row<T> {
  readonly path: string;
  readonly row: T;
}

type RowOf<K extends keyof ChangeSet> = NonNullable<ChangeSet[K]>[number];

/** The rows of a change set that are right in themselves; amounts are canonical. */
export type CheckedSet = { readonly [K in keyof ChangeSet]-?: readonly Row<RowOf<K>>[] };

/** The lists of a change set in the order in which they may refer to each other. */
export const listNames = ['sources', 'entities', 'joints', 'events', 'relationships', 'statements'] as const;

/** Whether the parts of a period fit together. */
function checkPeriod(row: RelationshipInput, path: string, problems: Finding[]): boolean {
  const { type, start, end, ongoing, act } = row;
  try {
    periodOf({ type, start, end, ongoing, act }, path);
    return true;
  } catch (error) {
    if (!(error instanceof WhowhomError)) throw error;
    problems.push(problemOf(error, path));
    return false;
  }
}

/** What is right of a row of which something is wrong: what it refers to can still be looked for. */
export interface Broken {
  readonly list: keyof ChangeSet;
  readonly path: string;
  readonly row: { readonly id: string };
}

/** What tells when a relationship holds. */
const ofPeriod = new Set(['type', 'start', 'end', 'ongoing', 'act']);

/**
 * Checks a row by itself; null after its problems were added.
 * @param broken gets what is right of one that is wrong
 */
export function checkedRow<K extends keyof ChangeSet>(
  list: K,
  given: unknown,
  path: string,
  problems: Finding[],
  broken: Broken[] = [],
): RowOf<K> | null {
  const { row, wrong } = checkRow(given, shapes[list], path, problems);
  const fits =
    list !== 'relationships' ||
    wrong.some((name) => name === '' || ofPeriod.has(name)) ||
    checkPeriod(row as RelationshipInput, path, problems);
  if (wrong.length === 0 && fits) return row as RowOf<K>;
  const lists = list === 'events' || list === 'joints' ? { participants: [] } : {};
  broken.push({ list, path, row: { ...lists, ...row } as RowOf<K> });
  return null;
}

/** Gives an entity that is in the set the names of a row that is it again; whether there is one. */
function comesAgain(rows: Row<EntityInput>[], { path, row }: Row<EntityInput>, problems: Finding[]): boolean {
  const at = rows.findIndex((one) => one.row.id === row.id);
  const first = rows[at];
  if (first === undefined) return false;
  const fields = entityDifferences(row, entityProperties(first.row));
  if (fields.length > 0) {
    const message = `differs from ${first.path}, which was kept: ${fields.join(', ')}.`;
    problems.push(problemOf(badRow(path, message), path));
  }
  rows[at] = { path: first.path, row: withNamesOf(first.row, row) };
  return true;
}

/**
 * Checks every row by itself: fields, ids, dates, amounts, words, and that no id comes twice but that of an entity, which then
 * has the names of both rows.
 * @param problems gets what is wrong
 * @param broken gets what is right of the rows that are wrong
 */
export function checkSet(set: ChangeSet, problems: Finding[], broken: Broken[] = []): CheckedSet {
  const seen = new Map<string, string>();
  const checked: Partial<Record<keyof ChangeSet, Row<unknown>[]>> = {};
  for (const list of listNames) {
    const rows: Row<unknown>[] = [];
    for (const [i, given] of (set[list] ?? []).entries()) {
      const path = `${list}[${i}]`;
      const row = checkedRow(list, given, path, problems, broken);
      if (row === null) continue;
      const first = seen.get(row.id);
      if (first === undefined) rows.push({ path, row });
      else if (
        list === 'entities' &&
        comesAgain(rows as Row<EntityInput>[], { path, row: row as EntityInput }, problems)
      )
        continue;
      else problems.push(problemOf(badRow(`${path}.id`, `is ${row.id}, which ${first} is already.`), path));
      if (first === undefined) seen.set(row.id, path);
    }
    checked[list] = rows;
  }
  return checked as CheckedSet;
}
