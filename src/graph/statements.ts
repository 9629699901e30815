import { cypher, joined, name, value, type Cypher } from '../cypher.js';
import { pieces, queries } from '../generated/queries.js';
import type { AnonymousRow, EntityRow, RelationshipRow, SourceRow, StatementRow } from './model.js';
import { entityPart, factPart, plainEntity, plainFact, statusOf } from './question/compile.js';
import { Names } from './question/names.js';
import type { Part } from './question/part.js';
import { statementColumns, statementOf } from './question/statements.js';
import type { AboutQuestion, StatementQuestion } from './question/tree.js';
import type { Reader } from './reader.js';
import { knownBy, type View } from './view.js';
import { entityLabel, statementFound } from './viewConditions.js';

/** What a key of a statement's list looks like: the rank, then the id. */
export const statementKeyPattern = /^[012]:[^|]+$/s;

const lines = (parts: readonly Cypher[]) => joined(parts, '\n');
const knownAt = (view: View) => value(BigInt(knownBy(view)));

function aboutEntity(
  { entity: asked }: AboutQuestion,
  statement: Cypher,
  names: Names,
  view: View,
): Part<unknown, EntityRow | null> {
  const [entity, list] = [names.next('e'), names.next('list')];
  const part = entityPart(asked, entity, names, view);
  const columns = joined(part.columns, ', ');
  return {
    calls: [
      pieces.statements.aboutEntity({
        label: entityLabel(view),
        statement,
        entity,
        list,
        calls: lines(part.calls),
        columns,
      }),
    ],
    columns: [list],
    shape([found]) {
      const [own] = names.rows(found);
      return own === undefined ? null : part.shape(own, null);
    },
  };
}

function aboutFact(
  { fact: asked }: AboutQuestion,
  statement: Cypher,
  names: Names,
  view: View,
): Part<unknown, RelationshipRow | null> {
  const [fact, from, to, list] = [names.next('f'), names.next('e'), names.next('e'), names.next('list')];
  const [start, end] = [entityPart(plainEntity, from, names, view), entityPart(plainEntity, to, names, view)];
  const part = factPart(asked, fact, names, view, statusOf(fact));
  const call = pieces.statements.aboutFact({
    ...{ statement, fact, from, to, list, label: entityLabel(view) },
    seen: pieces.view.recordedBy({ fact, known: knownAt(view) }),
    calls: lines(part.calls),
    columns: joined([...start.columns, ...end.columns, ...part.columns], ', '),
  });
  return {
    calls: [call],
    columns: [list],
    shape([found]) {
      const [own] = names.rows(found);
      if (own === undefined) return null;
      const ends = { from: start.shape(own.slice(0, 3), null), to: end.shape(own.slice(3, 6), null) };
      return part.shape(own.slice(6), ends);
    },
  };
}

/** A statement in a variable, as a row with all that is asked of it. */
export function statementPart(
  question: StatementQuestion,
  statement: Cypher,
  names: Names,
  view: View,
): Part<unknown, StatementRow> {
  const { origin, columns } = statementColumns(statement, question, names);
  const { about } = question;
  const parts =
    about === undefined ? [] : [aboutEntity(about, statement, names, view), aboutFact(about, statement, names, view)];
  return {
    calls: [origin, ...parts.flatMap(({ calls }) => calls)],
    columns: [cypher`${statement}.aboutId`, cypher`[${columns}]`, ...parts.flatMap((part) => part.columns)],
    shape([aboutId, own, ...lists]) {
      const found = parts.map((part, i) => part.shape([lists[i]], null)).find((row) => row !== null) ?? null;
      return statementOf(own as unknown[], view, aboutId as string, found);
    },
  };
}

/** All that names what a statement is about is asked for. */
export const wholeStatement: StatementQuestion = {
  source: true,
  sayer: true,
  about: { entity: plainEntity, fact: plainFact },
};

/** Statements by id, superseded ones too; what is none is left out. */
export async function statementsById(
  reader: Reader,
  wanted: readonly { readonly id: string }[],
  view: View,
  question: StatementQuestion = wholeStatement,
): Promise<Map<string, StatementRow>> {
  const statement = name('s');
  const part = statementPart(question, statement, new Names(reader), view);
  const query = queries.statements.asked({
    found: statementFound(view, statement),
    calls: lines(part.calls),
    columns: joined(part.columns, ', '),
  });
  const { rows } = await reader.ask(query, { ids: wanted.map(({ id }) => id) });
  return new Map((rows as unknown[][]).map((columns) => part.shape(columns, null)).map((row) => [row.id, row]));
}

/** Sources by id; what is none is left out. */
export async function sourcesById(
  reader: Reader,
  wanted: readonly { readonly id: string }[],
  view: View,
): Promise<Map<string, SourceRow>> {
  const rows = await reader.run(queries.statements.sources, { ids: wanted.map(({ id }) => id) });
  return new Map(rows.map((row) => [row.id, { class: 'Source', ...row, view }]));
}

/** A source from its columns, in the order of cypher/evidence/source.cypher. */
export function sourceOf(columns: readonly unknown[], view: View): SourceRow {
  const [id, title, url, language, publishedAt, description, licence, archiveUrl, archivedAt] = columns.map(
    (one) => (one ?? null) as string | null,
  );
  return {
    ...{ class: 'Source', id: id ?? '', title: title ?? null, url: url ?? null, language: language ?? null },
    ...{ publishedAt: publishedAt ?? null, description: description ?? null, licence: licence ?? null },
    ...{ archiveUrl: archiveUrl ?? null, archivedAt: archivedAt ?? null, view },
  };
}

/** An anonymous source from its columns: id and description. */
export const anonymousOf = ([id, description]: readonly unknown[], view: View): AnonymousRow => ({
  ...{ class: 'AnonymousSource', id: id as string, description: (description ?? '') as string, view },
});
