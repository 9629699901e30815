import { entitiesById, entityDetails } from '../entities.js';
import type { EntityRow, RelationshipRow, StatementRow } from '../model.js';
import type { Reader } from '../reader.js';
import { relationshipsById } from '../relationships.js';
import { statementsById } from '../statements.js';
import type { View } from '../view.js';
import type { TextClass } from './request.js';
import type { SearchedText } from './snippet.js';

/** What was found, and its texts. */
export interface Found {
  readonly node: StatementRow | EntityRow | RelationshipRow;
  readonly texts: readonly SearchedText[];
}

const textOf = (field: SearchedText['field'], text: string | null, language: string | null = null): SearchedText[] =>
  text === null ? [] : [{ field, language, text }];

async function statements(reader: Reader, ids: readonly string[], view: View): Promise<Found[]> {
  const rows = await statementsById(reader, ids, view);
  return [...rows.values()].map((node) => ({
    node,
    texts: [
      ...textOf('QUOTE', node.quote, node.language),
      ...Object.entries(node.texts).flatMap(([language, text]) => textOf('TRANSLATION', text, language)),
    ],
  }));
}

async function entities(reader: Reader, ids: readonly string[], view: View): Promise<Found[]> {
  const [rows, details] = await Promise.all([entitiesById(reader, ids, view), entityDetails(reader, ids, view)]);
  return [...rows.values()].map((node) => ({
    node,
    texts: textOf('DESCRIPTION', details.get(node.id)?.description ?? null),
  }));
}

async function relationships(reader: Reader, ids: readonly string[], view: View): Promise<Found[]> {
  const rows = await relationshipsById(reader, ids, view);
  return [...rows.values()].map((node) => ({
    node,
    texts: [...textOf('DESCRIPTION', node.facts.description), ...textOf('KIND', node.facts.kind)],
  }));
}

const loaders: Record<TextClass, typeof statements> = {
  STATEMENT: statements,
  ENTITY: entities,
  RELATIONSHIP: relationships,
};

const classes = Object.keys(loaders) as TextClass[];

interface Hit {
  readonly id: string;
  readonly class: string;
}

/** Reads what was found, one statement or two a class. */
export async function nodesOf(reader: Reader, hits: readonly Hit[], view: View): Promise<Map<string, Found>> {
  const found = await Promise.all(
    classes.map(async (name) => {
      const ids = hits.filter((hit) => hit.class === name).map(({ id }) => id);
      return ids.length === 0 ? [] : loaders[name](reader, ids, view);
    }),
  );
  return new Map(found.flat().map((one) => [one.node.id, one]));
}
