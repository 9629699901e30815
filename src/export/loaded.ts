import { attributesOf } from '../graph/attributes.js';
import { outsideIdsOf } from '../graph/outsideIds.js';
import { entityPresence } from '../graph/existence.js';
import type {
  EntityDetails,
  EntityRow,
  EventRow,
  Given,
  JointRow,
  NameRow,
  Page,
  RelationshipRow,
  StatementRow,
} from '../graph/model.js';
import type { PageRequest } from '../graph/page.js';
import { askEntities, askFacts } from '../graph/question/ask.js';
import { plainEntity } from '../graph/question/compile.js';
import type { EntityPart, EntityQuestion, FactPart, FactQuestion, ListAnswer } from '../graph/question/tree.js';
import type { Reader } from '../graph/reader.js';
import { safeUrl } from '../graph/urls.js';
import { presence, standingOf, type View } from '../graph/view.js';
import type { ExportEdge, ExportMoney, ExportNode, ExportPeriod, ExportStatement } from './model.js';
import { exportedEntity, exportedEvent, exportedJoint, exportedName, exportedStatement } from './rows.js';

/** Statements of a relationship that a file has at most: the best ones, and how many more there are. */
export const mostStatements = 20;

const best: PageRequest = { size: mostStatements, after: null, before: null, backward: false };

const evidence = (view: View) =>
  ({ part: 'statements', view, page: best, total: true, statement: { source: true, sayer: true } }) as const;

/** What a file tells of each entity. */
const ofNodes = (view: View): EntityQuestion => ({
  parts: new Map<string, EntityPart>([
    ['details', { part: 'details' }],
    ['names', { part: 'names' }],
    ['degree', { part: 'degree' }],
    ['statements', evidence(view)],
  ]),
});

/** What a file tells of each relationship beside its own fields. */
const ofEdges = (view: View): FactQuestion => ({
  doc: false,
  parts: new Map<string, FactPart>([
    ['statements', evidence(view)],
    ['events', { part: 'events' }],
    ['joint', { part: 'joint' }],
    ['destination', { part: 'named', field: 'destinationId', entity: plainEntity }],
    ['previousEmployer', { part: 'named', field: 'previousEmployerId', entity: plainEntity }],
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

interface Evidence {
  readonly statements: readonly ExportStatement[];
  readonly furtherStatements: number;
}

/** The best statements that came with a row, and how many more there are. */
async function evidenceOf(reader: Reader, given: Given | undefined): Promise<Evidence> {
  const answer = given?.get('statements') as ListAnswer<Page<StatementRow>> | undefined;
  const rows = answer?.page?.rows ?? [];
  const statements = await Promise.all(rows.map(({ row }) => exportedStatement(reader, row)));
  return { statements, furtherStatements: Math.max(0, (answer?.total ?? 0) - statements.length) };
}

/** Entities with all that is told of them as a view knows them: one statement, and one for what their names rest on. */
export async function loadNodes(reader: Reader, seeds: readonly NodeSeed[], view: View): Promise<ExportNode[]> {
  const entities = seeds.map(({ entity }) => entity);
  const rows = await askEntities(reader, entities, ofNodes(view), view);
  const load = async ({ entity, isRoot, importance, omitted }: NodeSeed): Promise<ExportNode> => {
    const { id, kind, name } = entity;
    const given = rows.get(id)?.given;
    const about = given?.get('details') as EntityDetails | undefined;
    const names = (given?.get('names') ?? []) as readonly NameRow[];
    const existence = existenceOf(about);
    return {
      ...{ id, kind, name, lang: about?.lang ?? null, isRoot, omitted },
      names: await Promise.all(names.map((one) => exportedName(reader, one))),
      description: about?.description ?? null,
      url: safeUrl(about?.url ?? null),
      attributes: attributesOf(about?.attributes ?? null),
      sameAs: outsideIdsOf(about?.sameAs ?? null),
      ...{ existence, presence: entityPresence(view, existence) },
      importance: { ...importance, degree: importance.degree ?? (given?.get('degree') as number | undefined) ?? 0 },
      ...(await evidenceOf(reader, given)),
    };
  };
  return Promise.all(seeds.map(load));
}

const money = (amount: string | null, currency: string | null, approximate: boolean | null): ExportMoney | null =>
  amount === null ? null : { amount, currency, approximate: approximate ?? false };

function edgeOf({ relationship, paths }: EdgeSeed, given: Given | undefined, evidence: Evidence): ExportEdge {
  const { id, type, from, to, view, facts } = relationship;
  const { kind, startText, endText, s0, s1, e0, e1, role, reason, topic, description } = facts;
  const { revision, sourceCount, confidence, disputed } = facts;
  const named = (field: string) => exportedEntity((given?.get(field) ?? null) as EntityRow | null);
  const joint = (given?.get('joint') ?? null) as JointRow | null;
  return {
    ...{ id, type, kind, from: from.id, to: to.id, form: facts.form as ExportEdge['form'] },
    ...{ startText, endText, s0, s1, e0, e1, ongoing: facts.ongoing ?? false },
    ...{ presence: presence(view, facts), standing: standingOf(facts) },
    ...{ role, reason, topic, act: type === 'OPPOSED' ? kind : null, description },
    ...{ destination: named('destination'), previousEmployer: named('previousEmployer') },
    attributes: attributesOf(facts.attributes),
    paid: money(facts.paidAmount, facts.paidCurrency, facts.paidApproximate),
    pledged: money(facts.pledgedAmount, facts.pledgedCurrency, facts.pledgedApproximate),
    joint: joint === null ? null : exportedJoint(joint),
    events: ((given?.get('events') ?? []) as readonly EventRow[]).map(exportedEvent),
    ...{ revision, sourceCount, confidence, disputed, disputedAspects: facts.disputedAspects ?? [] },
    ...{ ...evidence, paths },
  };
}

/** Relationships with all that is told of them as a view knows them: one statement. */
export async function loadEdges(reader: Reader, seeds: readonly EdgeSeed[], view: View): Promise<ExportEdge[]> {
  const relationships = seeds.map(({ relationship }) => relationship);
  const rows = await askFacts(reader, relationships, ofEdges(view), view);
  const load = async (seed: EdgeSeed): Promise<ExportEdge> => {
    const given = rows.get(seed.relationship.id)?.given;
    return edgeOf(seed, given, await evidenceOf(reader, given));
  };
  return Promise.all(seeds.map(load));
}
