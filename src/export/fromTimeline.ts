import { entityNames, nameInLanguage } from '../graph/entities.js';
import type { EntityRow, Page, TimelineRow } from '../graph/model.js';
import { precisionOf, summaryIn } from '../graph/summary/index.js';
import type { View } from '../graph/view.js';
import { inBatches } from './batches.js';
import { distinct } from './distinct.js';
import { exportedOf, type Asked, type Exporting } from './exported.js';
import { mostStatements } from './loaded.js';
import type { Exported, ExportEntry } from './model.js';
import { enumerated } from './titles.js';

/** The language of the sentences. */
const language = 'en';

const rule = [
  'Changes come by their earliest day, then their latest, then by the id of the relationship; what has no date is not in',
  `it. Of each relationship the best ${mostStatements} statements are in it, and the number of further ones.`,
].join(' ');

function omissionsOf({ hasNextPage, hasPreviousPage, stoppedAt }: Page<TimelineRow>): string[] {
  return [
    ...(hasPreviousPage ? ['Changes before the first one were left out.'] : []),
    ...(hasNextPage ? ['Changes behind the last one were left out.'] : []),
    ...(stoppedAt === null ? [] : ['Looking for changes stopped at SCAN_BUDGET.']),
  ];
}

/** The names of entities in the language of the sentences, by id, where they have one. */
async function namesOf(
  entities: readonly EntityRow[],
  view: View,
  { reader, reading }: Exporting,
): Promise<Map<string, string>> {
  const load = async (some: readonly EntityRow[]) => {
    const names = await entityNames(reader, some, view);
    return some.map(({ id, name }) => [id, nameInLanguage(names.get(id) ?? [], language) ?? name] as const);
  };
  const found = new Map<string, string>();
  for await (const [id, name] of inBatches(entities, { ...reading, keepUpTo: 0 }, load)()) found.set(id, name);
  return found;
}

function entryOf({ relationship, change, date }: TimelineRow, names: ReadonlyMap<string, string>): ExportEntry {
  const { id, type, from, to, facts } = relationship;
  const { kind, role, topic } = facts;
  const ends = { from: names.get(from.id) ?? from.name, to: names.get(to.id) ?? to.name };
  const summary = summaryIn(language, { change, date, type, ...ends, kind, role, topic });
  return { date, precision: precisionOf(date), change, summary, edge: id };
}

/**
 * A page of changes as a file.
 * @param of the entities that were asked for; null is the whole graph
 */
export async function exportedTimeline(
  page: Page<TimelineRow>,
  of: readonly EntityRow[] | null,
  view: View,
  asked: Asked,
  exporting: Exporting,
): Promise<Exported> {
  const changes = page.rows.map(({ row }) => row);
  const relationships = distinct(changes.map(({ relationship }) => relationship));
  const entities = distinct(relationships.flatMap(({ from, to }) => [from, to]));
  const names = await namesOf(entities, view, exporting);
  const roots = new Set(of?.map(({ id }) => id));
  const unchosen = { distance: null, confidence: null, sourceCount: null, degree: null };
  return exportedOf(
    {
      about: {
        title: of === null ? 'Timeline of all' : `Timeline of ${enumerated(of.map(({ name }) => name))}`,
        field: 'timeline',
        rule,
        omissions: omissionsOf(page),
      },
      asked,
      view,
      nodes: entities.map((entity, i) => ({
        entity,
        isRoot: roots.has(entity.id),
        importance: { position: i + 1, ...unchosen },
        omitted: null,
      })),
      edges: relationships.map((relationship) => ({ relationship, paths: null })),
      entries: changes.map((change) => entryOf(change, names)),
    },
    exporting,
  );
}
