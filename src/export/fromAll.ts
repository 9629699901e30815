import type { Database } from '../graph/changes/index.js';
import { entitiesById } from '../graph/entities.js';
import { relationshipsById } from '../graph/facts/byId.js';
import type { RelationshipRow } from '../graph/model.js';
import { Reader } from '../graph/reader.js';
import { currentView } from '../graph/view.js';
import { graphSize } from '../graph/vocabulary.js';
import { entityIds, standingIds } from '../graph/whole/index.js';
import { loadEdges, loadNodes, mostStatements } from './loaded.js';
import type { Exported, ExportEdge, ExportNode } from './model.js';

const pageSize = 500;

async function* nodesOf(database: Database): AsyncIterable<ExportNode> {
  let position = 0;
  for await (const ids of entityIds(database, pageSize)) {
    // A reader keeps what it has read: one for each page, or all of it would be in memory.
    const reader = new Reader(database);
    const found = [...(await entitiesById(reader, ids, currentView)).values()];
    const seeds = found.map((entity) => {
      position += 1;
      const importance = { position, distance: null, confidence: null, sourceCount: null, degree: null };
      return { entity, isRoot: false, importance, omitted: null };
    });
    yield* await loadNodes(reader, seeds, currentView);
  }
}

async function* relationshipsOf(database: Database): AsyncIterable<[Reader, RelationshipRow[]]> {
  for await (const ids of standingIds(database, pageSize)) {
    const reader = new Reader(database);
    yield [reader, [...(await relationshipsById(reader, ids, currentView)).values()]];
  }
}

async function* edgesOf(database: Database): AsyncIterable<ExportEdge> {
  for await (const [reader, rows] of relationshipsOf(database)) {
    const seeds = rows.map((relationship) => ({ relationship, paths: null }));
    yield* await loadEdges(reader, seeds, currentView);
  }
}

async function* endsOf(database: Database) {
  for await (const [, rows] of relationshipsOf(database))
    for (const { id, from, to } of rows) yield { id, from: from.id, to: to.id };
}

/** The whole graph as a file, as it stands: read page by page each time that it is asked for. */
export async function exportedAll(database: Database, graphVersion: number, now: Date): Promise<Exported> {
  const { entities, ties } = await graphSize(new Reader(database));
  const rule = `All entities, and all relationships that stand, in the order of their ids. Of each the best ${mostStatements} statements are in it, and the number of further ones.`;
  return {
    about: {
      ...{ title: 'The whole graph', field: 'graph', request: {}, viewKey: currentView.key, knownAt: null },
      ...{ graphVersion, madeAt: now.toISOString(), rule, omissions: [] },
    },
    counts: { nodes: entities, edges: [...ties.values()].reduce((all, one) => all + one, 0) },
    nodes: () => nodesOf(database),
    edges: () => edgesOf(database),
    ends: () => endsOf(database),
    entries: null,
  };
}
