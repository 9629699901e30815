import { fragments, queries } from '../../generated/queries.js';
import { compose, withTypes } from '../../neo4j/compose.js';
import { byEvidence } from '../byEvidence.js';
import type { Conditions } from '../filters/compile.js';
import { lookup } from '../lookup.js';
import { entityRow, type EntityRow, type RelationshipRow } from '../model.js';
import type { Reader } from '../reader.js';
import type { WayCount } from '../ties/counts.js';
import { patternOf } from '../ties/patterns.js';
import { relationship, waysOf, type TieSelection } from '../ties/selection.js';
import { seesVersions } from '../view.js';
import { edgeConditions } from './edgeConditions.js';
import { among, countsOf, expandUpTo, patternDegree } from './portions.js';
import { fairShare } from './share.js';
import { walkedOwners, walksOf } from './ties.js';

/** The relationships among the nodes of a graph. */
export interface Edges {
  readonly rows: readonly RelationshipRow[];
  /** Whether some were left out. */
  readonly truncated: boolean;
}

/** At most so many for each node that may be. */
const edgesPerNode = 5;

const own = fragments.egoGraph;
const joined = (branches: readonly string[]) => branches.join('\n    UNION ALL\n');
const sum = (counts: readonly WayCount[]): number => counts.reduce((total, { count }) => total + count, 0);

/** What all reads of edges share. */
interface Asked {
  readonly types: TieSelection['types'];
  readonly conditions: Conditions;
  readonly limit: number;
}

const valuesOf = ({ types, conditions }: Asked) => ({ ...conditions.values, types });

const versionBranches = ({ conditions }: Asked): string[] =>
  seesVersions(conditions.view)
    ? [own.amongVersionsOut, own.amongVersionsIn].map(({ text }) => text.replace('//WHERE', () => conditions.versions))
    : [];

/** Of entities of few ties each is looked at: those among them come from where they start. */
function readFew(reader: Reader, few: readonly string[], nodes: readonly string[], asked: Asked) {
  if (few.length === 0) return [];
  const { types, conditions, limit } = asked;
  const pattern = patternOf(types);
  const query = compose(queries.egoGraph.edges, `few ${pattern.key} ${conditions.key}`, {
    among: () => {
      const ties = withTypes(own.among.text, pattern.types).replace(
        '//WHERE',
        () => `${pattern.condition}${conditions.text}`,
      );
      return joined([ties, ...versionBranches(asked)]);
    },
  });
  const owners = few.map((id) => ({ id }));
  return reader.run(query, {
    ...{ owners, nodes: lookup(nodes), expanded: lookup(few), limit, limits: {} },
    values: valuesOf(asked),
  });
}

/** A tie between two hubs stands in the index of each: those of the direction that has fewer are walked. */
function readHubs(
  reader: Reader,
  hubs: readonly string[],
  counts: readonly (readonly WayCount[])[],
  asked: Asked,
): { cut: boolean; rows: ReturnType<typeof readFew> } {
  if (hubs.length === 0) return { cut: false, rows: [] };
  const { types, conditions, limit } = asked;
  const waysIn = (direction: 'OUT' | 'IN') => counts.flatMap((one) => among(one, waysOf({ types, direction })));
  const isOut = sum(waysIn('OUT')) < sum(waysIn('IN'));
  const walked = waysIn(isOut ? 'OUT' : 'IN').map(({ count }) => count);
  const share = fairShare(walked, edgesPerNode * reader.scanBudget);
  const query = compose(
    queries.egoGraph.edges,
    `hubs ${isOut} ${types.length === 1 ? types.join() : 'all'} ${conditions.key}`,
    {
      among: () => {
        const ties = own.amongHubs.text
          .replace('FROM', isOut ? 'e' : 'other')
          .replace('TO', isOut ? 'other' : 'e')
          .replace('//WHERE', () => conditions.text)
          .replace('WALKS', () => walksOf(types, isOut));
        return joined([ties, ...versionBranches(asked)]);
      },
    },
  );
  const { owners, limits } = walkedOwners(hubs, types, share, conditions.view);
  const rows = reader.run(query, {
    ...{ owners, nodes: lookup(hubs), expanded: lookup(hubs), limit, limits },
    values: valuesOf(asked),
  });
  return { cut: walked.some((count) => count > share), rows };
}

/**
 * The relationships among nodes, those with the best evidence first, at most five for each node that may be. A tie is looked
 * for at the end that has few; one statement for these, and one for those between hubs, of which so many are looked at as
 * five times SCAN_BUDGET allows.
 * @param mayBe how many nodes there may be
 */
export async function edgesAmong(
  reader: Reader,
  nodes: readonly EntityRow[],
  { types, direction, conditions: given }: TieSelection,
  mayBe: number,
): Promise<Edges> {
  if (types.length === 0) return { rows: [], truncated: false };
  const most = edgesPerNode * mayBe;
  const asked = { types, conditions: edgeConditions(given, direction), limit: most + 1 };
  const ids = nodes.map(({ id }) => id);
  const counts = await countsOf(reader, ids);
  const isHub = (i: number) => patternDegree(counts[i] ?? [], types) > expandUpTo;
  const few = ids.filter((_, i) => !isHub(i));
  const hubs = readHubs(
    reader,
    ids.filter((_, i) => isHub(i)),
    counts.filter((_, i) => isHub(i)),
    asked,
  );
  const [ofFew, ofHubs] = await Promise.all([readFew(reader, few, ids, asked), hubs.rows]);
  const { view } = given;
  const known = new Map(nodes.map((node) => [node.id, node]));
  const end = (id: string, kind: string, name: string) => known.get(id) ?? entityRow(id, kind, name, view);
  const rows = [...ofFew, ...ofHubs]
    .map((row) => relationship(row, end(row.fromId, row.fromKind, row.fromName), end(row.toId, row.toKind, row.toName)))
    .sort(byEvidence);
  return { rows: rows.slice(0, most), truncated: hubs.cut || rows.length > most };
}
