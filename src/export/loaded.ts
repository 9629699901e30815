import { entityDetails, entityNames } from '../graph/entities.js';
import { noConditions } from '../graph/filters/compile.js';
import type { EntityDetails, EntityRow, RelationshipRow, StatementRow } from '../graph/model.js';
import type { PageRequest } from '../graph/page.js';
import type { Reader } from '../graph/reader.js';
import { statementPages, statementTotals } from '../graph/statements.js';
import { normalTypes } from '../graph/ties/selection.js';
import { tieTotals } from '../graph/ties/totals.js';
import { safeUrl } from '../graph/urls.js';
import { presence, standingOf, type View } from '../graph/view.js';
import type { ExportEdge, ExportMoney, ExportNode, ExportPeriod, ExportStatement } from './model.js';

/** Statements of a relationship that a file has at most: the best ones, and how many more there are. */
export const mostStatements = 20;

const best: PageRequest = { size: mostStatements, after: null, before: null, backward: false };
const allTies = { types: normalTypes(null), direction: 'ANY', conditions: noConditions } as const;

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

/** Entities with their names and details as a view knows them: three statements. */
export async function loadNodes(reader: Reader, seeds: readonly NodeSeed[], view: View): Promise<ExportNode[]> {
  const ids = seeds.map(({ entity }) => entity.id);
  const uncounted = seeds.filter(({ importance }) => importance.degree === null).map(({ entity }) => entity.id);
  const [details, names, degrees] = await Promise.all([
    entityDetails(reader, ids, view),
    entityNames(
      reader,
      seeds.map(({ entity }) => entity),
      view,
    ),
    uncounted.length === 0 ? new Map<string, number>() : tieTotals(reader, uncounted, allTies),
  ]);
  return seeds.map(({ entity, isRoot, importance, omitted }) => {
    const { id, kind, name } = entity;
    const about = details.get(id);
    const lang = about?.lang ?? null;
    return {
      ...{ id, kind, name, lang, isRoot, omitted },
      names: (names.get(id) ?? []).map((one) => ({
        text: one.text,
        lang: one.lang,
        usage: one.usage,
      })),
      description: about?.description ?? null,
      url: safeUrl(about?.url ?? null),
      existence: existenceOf(about),
      importance: { ...importance, degree: importance.degree ?? degrees.get(id) ?? 0 },
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

/** Relationships with their best statements as a view knows them: one statement, one more where there are further ones. */
export async function loadEdges(reader: Reader, seeds: readonly EdgeSeed[], view: View): Promise<ExportEdge[]> {
  const relationships = seeds.map(({ relationship }) => relationship);
  const pages = await statementPages(reader, relationships, view, best);
  const longer = relationships.filter(({ id }) => pages.get(id)?.hasNextPage === true).map(({ id }) => id);
  const totals = longer.length === 0 ? new Map<string, number>() : await statementTotals(reader, longer, view);
  return seeds.map((seed) => {
    const { id } = seed.relationship;
    const statements = (pages.get(id)?.rows ?? []).map(({ row }) => statementOf(row));
    return edgeOf(seed, statements, Math.max(0, (totals.get(id) ?? 0) - statements.length));
  });
}
