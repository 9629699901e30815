import type { EntityDetails, EntityRow, NameRow, Page, RelationshipRow, StatementRow } from '../graph/model.js';
import type { PageRequest } from '../graph/page.js';
import { askEntities, askFacts } from '../graph/question/ask.js';
import type { EntityPart, EntityQuestion, FactQuestion, ListAnswer } from '../graph/question/tree.js';
import type { Reader } from '../graph/reader.js';
import { safeUrl } from '../graph/urls.js';
import { presence, standingOf, type View } from '../graph/view.js';
import type { ExportEdge, ExportMoney, ExportNode, ExportPeriod, ExportStatement } from './model.js';

/** Statements of a relationship that a file has at most: the best ones, and how many more there are. */
export const mostStatements = 20;

const best: PageRequest = { size: mostStatements, after: null, before: null, backward: false };

/** What a file tells of each entity. */
const ofNodes: EntityQuestion = {
  parts: new Map<string, EntityPart>([
    ['details', { part: 'details' }],
    ['names', { part: 'names' }],
    ['degree', { part: 'degree' }],
  ]),
};

/** The best statements about each relationship, and how many there are. */
const ofEdges = (view: View): FactQuestion => ({
  doc: false,
  parts: new Map([
    ['statements', { part: 'statements', view, page: best, total: true, statement: { source: true, sayer: true } }],
  ]),
});

/** An entity of a file before what is told of it is loaded. */
export interface NodeSeed {
  readonly entity: EntityRow;
  readonly isRoot: boolean;
  readonly importance: Omit<ExportNode['importance'], 'degree'> & {
    /** Null is counted. */
    readonly degree: number | null;
  };
  readonly omitted: ExportNode['omitted'];
}

/** A relationship of a file before its evidence is loaded. */
export interface EdgeSeed {
  readonly relationship: RelationshipRow;
  /** The places, from 1, of the paths that it lies on. */
  readonly paths: readonly number[] | null;
}

/** When an entity exists; null when nothing is stated. */
function existenceOf(details: EntityDetails | undefined): ExportPeriod | null {
  if (details === undefined) return null;
  const { startText, endText, s0, s1, e0, e1 } = details;
  return s0 === null || s1 === null || e0 === null || e1 === null ? null : { startText, endText, s0, s1, e0, e1 };
}

/** Entities with their names and details as a view knows them: one statement. */
export async function loadNodes(reader: Reader, seeds: readonly NodeSeed[], view: View): Promise<ExportNode[]> {
  const rows = await askEntities(
    reader,
    seeds.map(({ entity }) => entity),
    ofNodes,
    view,
  );
  return seeds.map(({ entity, isRoot, importance, omitted }) => {
    const { id, kind, name } = entity;
    const given = rows.get(id)?.given;
    const about = given?.get('details') as EntityDetails | undefined;
    const names = (given?.get('names') ?? []) as readonly NameRow[];
    return {
      ...{ id, kind, name, lang: about?.lang ?? null, isRoot, omitted },
      names: names.map(({ text, lang, usage }) => ({ text, lang, usage })),
      description: about?.description ?? null,
      url: safeUrl(about?.url ?? null),
      existence: existenceOf(about),
      importance: { ...importance, degree: importance.degree ?? (given?.get('degree') as number | undefined) ?? 0 },
    };
  });
}

function sayerOf(sayer: StatementRow['attributedTo']): ExportStatement['attributedTo'] {
  if (sayer === null) return null;
  if (sayer.class === 'Entity') return { id: sayer.id, name: sayer.name, isAnonymous: false };
  return { id: sayer.id, name: sayer.description, isAnonymous: true };
}

function statementOf(row: StatementRow): ExportStatement {
  const { id, quote, language, locator, stance, rank, aspect, source, attributedTo } = row;
  return {
    ...{ id, quote, language, locator, stance, rank, aspect },
    source: source && {
      id: source.id,
      title: source.title,
      url: safeUrl(source.url),
      language: source.language,
      publishedAt: source.publishedAt,
    },
    attributedTo: sayerOf(attributedTo),
  };
}

const money = (amount: string | null, currency: string | null, approximate: boolean | null): ExportMoney | null =>
  amount === null ? null : { amount, currency, approximate: approximate ?? false };

function edgeOf(
  { relationship, paths }: EdgeSeed,
  statements: readonly ExportStatement[],
  furtherStatements: number,
): ExportEdge {
  const { id, type, from, to, view, facts } = relationship;
  const { kind, startText, endText, s0, s1, e0, e1, role, reason, topic, description } = facts;
  const { sourceCount, confidence, disputed } = facts;
  return {
    ...{ id, type, kind, from: from.id, to: to.id, form: facts.form as ExportEdge['form'] },
    ...{ startText, endText, s0, s1, e0, e1, presence: presence(view, facts), standing: standingOf(facts) },
    ...{ role, reason, topic, description },
    paid: money(facts.paidAmount, facts.paidCurrency, facts.paidApproximate),
    pledged: money(facts.pledgedAmount, facts.pledgedCurrency, facts.pledgedApproximate),
    ...{ sourceCount, confidence, disputed, statements, furtherStatements, paths },
  };
}

/** Relationships with their best statements as a view knows them: one statement. */
export async function loadEdges(reader: Reader, seeds: readonly EdgeSeed[], view: View): Promise<ExportEdge[]> {
  const relationships = seeds.map(({ relationship }) => relationship);
  const rows = await askFacts(reader, relationships, ofEdges(view), view);
  return seeds.map((seed) => {
    const answer = rows.get(seed.relationship.id)?.given?.get('statements');
    const { page, total } = (answer ?? { page: null, total: 0 }) as ListAnswer<Page<StatementRow>>;
    const statements = (page?.rows ?? []).map(({ row }) => statementOf(row));
    return edgeOf(seed, statements, Math.max(0, (total ?? 0) - statements.length));
  });
}
