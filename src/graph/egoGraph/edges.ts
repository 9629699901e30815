import { cypher, joined, name, type Cypher } from '../../cypher.js';
import { queries } from '../../generated/queries.js';
import { tiesOf } from '../around/pattern.js';
import { among, countsOf, sum } from '../around/portions.js';
import { fairShare } from '../around/share.js';
import { compareText } from '../keys.js';
import { lookup } from '../lookup.js';
import { entityRow, type EntityRow, type RelationshipRow } from '../model.js';
import { factPart } from '../question/compile.js';
import { Names } from '../question/names.js';
import type { FactQuestion } from '../question/tree.js';
import type { Reader } from '../reader.js';
import { waysOf, type TieSelection } from '../tieSelection.js';
import type { Conditions } from '../where/index.js';
import { edgeConditions } from './edgeConditions.js';
import { degreeIn } from './reach.js';

/** The relationships among the nodes of a graph. */
export interface Edges {
  readonly rows: readonly RelationshipRow[];
  /** Whether some were left out. */
  readonly truncated: boolean;
}

/** At most so many for each node that may be. */
const edgesPerNode = 5;

/** From this many ties on an entity is a hub: ties with others are looked for at the others. */
const hubFrom = 500;

const [entity, tie, other, fact] = [name('e'), name('r'), name('o'), name('f')];

/** What all reads of edges share. */
interface Asked {
  readonly types: TieSelection['types'];
  readonly conditions: Conditions;
  readonly question: FactQuestion;
  readonly nodes: readonly EntityRow[];
  readonly hubs: readonly string[];
  readonly limit: number;
}

interface Ranked {
  readonly confidence: number;
  readonly sourceCount: number;
  readonly row: RelationshipRow;
}

const byRank = (a: Ranked, b: Ranked): number =>
  b.confidence - a.confidence || b.sourceCount - a.sourceCount || compareText(a.row.id, b.row.id);

/** The ties of an entity that run one way, with others of those that a map holds. */
function branch({ types, conditions }: Asked, direction: 'OUT' | 'IN', others: Cypher, share: number | null) {
  const [from, to] = direction === 'OUT' ? [entity, other] : [other, entity];
  const names = { entity, tie, other, from, to, only: (id: Cypher) => cypher`${others}[${id}]` };
  return tiesOf({ types, direction, conditions }, names, share);
}

async function read(
  reader: Reader,
  asked: Asked,
  owners: readonly string[],
  branches: readonly ReturnType<typeof branch>[],
): Promise<Ranked[]> {
  const { question, nodes, hubs, limit, conditions } = asked;
  const [first] = branches;
  if (owners.length === 0 || first === undefined) return [];
  const part = factPart(question, fact, new Names(reader), conditions.view);
  const query = queries.egoGraph.edges({
    ...{ entity, tie, fact, record: first.fact(fact) },
    among: joined(
      branches.map(({ text }) => cypher`${text} RETURN ${tie}`),
      '\nUNION ALL\n',
    ),
    calls: joined(part.calls, '\n'),
    columns: joined(part.columns, ', '),
  });
  const known = new Map(nodes.map((node) => [node.id, node]));
  const end = (id: string) => known.get(id) ?? entityRow(id, 'TOPIC', id, conditions.view);
  const ids = lookup([...known.keys()]);
  const { rows } = await reader.ask(query, { owners, nodes: ids, hubs: lookup(hubs), limit });
  return (rows as [number, number, string, string, ...unknown[]][]).map(
    ([confidence, sourceCount, fromId, toId, ...columns]) => ({
      ...{ confidence, sourceCount },
      row: part.shape(columns, { from: end(fromId), to: end(toId) }),
    }),
  );
}

const [nodesMap, hubsMap] = [cypher`$nodes`, cypher`$hubs`];

/** A tie between two hubs is one of each: those of the direction that has fewer are looked at. */
async function readHubs(reader: Reader, asked: Asked): Promise<{ cut: boolean; rows: Ranked[] }> {
  const { types, hubs } = asked;
  if (hubs.length < 1) return { cut: false, rows: [] };
  const counts = await countsOf(reader, hubs);
  const waysIn = (direction: 'OUT' | 'IN') => counts.flatMap((one) => among(one, waysOf({ types, direction })));
  const direction = sum(waysIn('OUT')) < sum(waysIn('IN')) ? 'OUT' : 'IN';
  const share = fairShare(
    waysIn(direction).map(({ count }) => count),
    edgesPerNode * reader.scanBudget,
  );
  return { cut: share !== null, rows: await read(reader, asked, hubs, [branch(asked, direction, hubsMap, share)]) };
}

/**
 * The relationships among nodes, those with the best evidence first, at most five for each node that may be. A tie is looked
 * for at the end that has few; one statement for these, and two for those between hubs, of which so many are looked at as
 * five times SCAN_BUDGET allows.
 * @param nodes with their degrees
 * @param mayBe how many nodes there may be
 */
export async function edgesAmong(
  reader: Reader,
  nodes: readonly EntityRow[],
  { types, direction, conditions: given }: TieSelection,
  question: FactQuestion,
  mayBe: number,
): Promise<Edges> {
  if (types.length === 0) return { rows: [], truncated: false };
  const most = edgesPerNode * mayBe;
  const isHub = (node: EntityRow) => degreeIn(node) > hubFrom;
  const idsOf = (rows: readonly EntityRow[]) => rows.map(({ id }) => id);
  const hubs = idsOf(nodes.filter(isHub));
  const few = idsOf(nodes.filter((node) => !isHub(node)));
  const asked = { types, conditions: edgeConditions(given, direction), question, nodes, hubs, limit: most + 1 };
  const fromFew = [
    branch(asked, 'OUT', nodesMap, null),
    ...(hubs.length > 0 ? [branch(asked, 'IN', hubsMap, null)] : []),
  ];
  const [ofFew, ofHubs] = await Promise.all([read(reader, asked, few, fromFew), readHubs(reader, asked)]);
  const all = [...ofFew, ...ofHubs.rows];
  if (ofHubs.rows.length > 0) all.sort(byRank);
  const rows = all.map(({ row }) => row);
  return { rows: rows.slice(0, most), truncated: ofHubs.cut || rows.length > most };
}
