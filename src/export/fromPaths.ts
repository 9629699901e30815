import type { EntityRow, Page } from '../graph/model.js';
import type { PathRow, Shortfall } from '../graph/paths/index.js';
import type { View } from '../graph/view.js';
import { distinct } from './distinct.js';
import { exportedOf, type Asked, type Exporting } from './exported.js';
import { mostStatements } from './loaded.js';
import type { Exported } from './model.js';

const rule = [
  'Of each hop of a path the relationship with the best evidence is in it, of those that hold together; entities come in',
  'the order of the paths and of their hops. The paths of a relationship are their places in the list, from 1. Of each',
  `relationship the best ${mostStatements} statements are in it, and the number of further ones.`,
].join(' ');

const shortfalls: Readonly<Record<Shortfall, string>> = {
  TIES: 'Better or further paths may be missing: there are more ties around the ends than were looked at.',
  HUBS: 'Better or further paths may be missing: some may go through two hubs that were not gone through.',
  WAYS: 'Better or further paths may be missing: there are more ways to go than were tried.',
};

function omissionsOf({ hasNextPage, hasPreviousPage }: Page<PathRow>, shortfall: Shortfall | null): string[] {
  return [
    ...(hasPreviousPage ? ['Paths before the first one were left out.'] : []),
    ...(hasNextPage ? ['Paths behind the last one were left out.'] : []),
    ...(shortfall === null ? [] : [shortfalls[shortfall]]),
  ];
}

/**
 * A page of paths as a file: their entities and relationships, once each.
 * @param ends the two entities, as far as they were known at the moment of the view
 */
export function exportedPaths(
  page: Page<PathRow>,
  shortfall: Shortfall | null,
  ends: readonly EntityRow[],
  view: View,
  asked: Asked,
  exporting: Exporting,
): Exported {
  const paths = page.rows.map(({ row }) => row);
  const entities = distinct([
    ...ends,
    ...paths.flatMap(({ start, hops }) => [start, ...hops.map(({ entity }) => entity)]),
  ]);
  const relationships = distinct(paths.flatMap(({ hops }) => hops.map(({ relationship }) => relationship)));
  const placesOf = (id: string) =>
    paths.flatMap(({ hops }, i) => (hops.some(({ relationship }) => relationship.id === id) ? [i + 1] : []));
  const names = ends.map(({ name }) => name);
  const unchosen = { distance: null, confidence: null, sourceCount: null, degree: null };
  return exportedOf(
    {
      about: {
        title: names.length < 2 ? 'Paths between what was not known' : `Paths from ${names.join(' to ')}`,
        field: 'paths',
        rule,
        omissions: omissionsOf(page, shortfall),
      },
      asked,
      view,
      nodes: entities.map((entity, i) => ({
        entity,
        isRoot: ends.some(({ id }) => id === entity.id),
        importance: { position: i + 1, ...unchosen },
        omitted: null,
      })),
      edges: relationships.map((relationship) => ({ relationship, paths: placesOf(relationship.id) })),
      entries: null,
    },
    exporting,
  );
}
