import { cypher, joined, name, value, type Cypher } from '../../cypher.js';
import { pieces } from '../../generated/queries.js';
import { statementKeyTail } from '../keys.js';
import { entityRow, type EntityRow, type Page, type RelationshipRow, type StatementRow } from '../model.js';
import { cut, type PageRequest } from '../page.js';
import type { View } from '../view.js';
import { statementCondition } from '../viewConditions.js';
import type { Names } from './names.js';
import type { Part } from './part.js';
import type { ListAnswer, StatementQuestion, StatementsPart } from './tree.js';

type Owner = EntityRow | RelationshipRow;

const text = (one: unknown) => (one ?? null) as string | null;

/** A statement from its columns, in the order of cypher/evidence/columns.cypher, with its source and who says it. */
export function statementOf(
  columns: readonly unknown[],
  view: View,
  aboutId: string,
  about: Owner | null,
): StatementRow {
  const [id, quote, language, langs, texts, locator, stance, rank, aspect, property, said, unit, silence, rec, sup] =
    columns;
  const [source, sayer] = columns.slice(15) as (readonly unknown[] | null | undefined)[];
  const renderings = ((texts ?? []) as readonly string[]).map(
    (one, i) => [(langs as readonly string[] | null)?.[i] ?? '', one] as const,
  );
  return {
    class: 'Statement',
    id: id as string,
    quote: text(quote),
    language: text(language),
    texts: Object.fromEntries(renderings),
    locator: text(locator),
    stance: stance as StatementRow['stance'],
    rank: rank as StatementRow['rank'],
    aspect: (aspect ?? null) as StatementRow['aspect'],
    property: text(property),
    value: text(said),
    unit: text(unit),
    silence: silence === true,
    source: sourceOf(source, view),
    attributedTo: sayerOf(sayer, view),
    aboutId,
    about,
    rec: rec as number,
    sup: sup as number,
    view,
  };
}

function sourceOf(columns: readonly unknown[] | null | undefined, view: View): StatementRow['source'] {
  if (typeof columns?.[0] !== 'string') return null;
  const [id, title, url, language, publishedAt, description, licence, archiveUrl, archivedAt] = columns;
  return {
    class: 'Source',
    id: id,
    ...{ title: text(title), url: text(url), language: text(language), publishedAt: text(publishedAt) },
    ...{
      description: text(description),
      licence: text(licence),
      archiveUrl: text(archiveUrl),
      archivedAt: text(archivedAt),
      view,
    },
  };
}

/** Who says it: an entity has a kind, an anonymous source has none. */
function sayerOf(columns: readonly unknown[] | null | undefined, view: View): StatementRow['attributedTo'] {
  if (typeof columns?.[0] !== 'string') return null;
  const [id, kind, called] = columns as [string, string | null, string | null];
  if (kind === null) return { class: 'AnonymousSource', id, description: called ?? '', view };
  return entityRow(id, kind, called ?? id, view);
}

/** The columns of a statement and the patterns that they need. */
export function statementColumns(
  statement: Cypher,
  { source: withSource, sayer: withSayer }: StatementQuestion,
  names: Names,
): { readonly origin: Cypher; readonly columns: Cypher } {
  const { evidence } = pieces;
  const source = withSource ? names.next('source') : null;
  const sayer = withSayer ? names.next('sayer') : null;
  const origin = [
    ...(source === null ? [] : [evidence.cites({ statement, source })]),
    ...(sayer === null ? [] : [evidence.saidBy({ statement, sayer })]),
  ];
  const nothing = name('null');
  const columns = [
    evidence.columns({ statement }),
    source === null ? nothing : evidence.source({ source }),
    ...(sayer === null ? [] : [evidence.sayer({ sayer })]),
  ];
  return { origin: joined(origin, '\n'), columns: joined(columns, ', ') };
}

function pageOf(
  rows: readonly (readonly unknown[])[],
  page: PageRequest,
  view: View,
  owner: Owner,
): Page<StatementRow> {
  // A page behind a cursor may be that of another moment than its owner.
  const about = owner.view.name === view.name ? owner : null;
  const list = rows.map((columns) => {
    const row = statementOf(columns, view, owner.id, about);
    return { key: statementKeyTail(row.rank, row.id), row };
  });
  return cut(list, page);
}

/** The statements about a fact or an entity in a variable. */
export function statementsPart(
  { view, page, total, statement: asked }: StatementsPart,
  owner: Cypher,
  names: Names,
): Part<Owner, ListAnswer<Page<StatementRow>>> {
  const statement = names.next('s');
  const about = cypher`${owner}.id`;
  const seen = statementCondition(view, statement);
  const list = names.next('list');
  const calls =
    page === null
      ? []
      : [
          pieces.evidence.page({
            ...{ scope: owner, statement, about, seen, list },
            low: value(`|${page.after ?? ''}`),
            high: value(`|${page.before ?? '~'}`),
            way: page.backward ? name('DESC') : cypher``,
            limit: value(BigInt(page.size + 1)),
            ...statementColumns(statement, asked, names),
          }),
        ];
  const counted = names.next('s');
  const count = pieces.evidence.count({ about, statement: counted, seen: statementCondition(view, counted) });
  return {
    calls,
    columns: [...(page === null ? [] : [list]), ...(total ? [count] : [])],
    shape: (columns, row) => ({
      page: page === null ? null : pageOf(names.rows(columns[0]), page, view, row),
      total: total ? (columns[page === null ? 0 : 1] as number) : null,
    }),
  };
}
