import { fragments, queries } from '../generated/queries.js';
import type { RelationshipType } from '../generated/vocabulary.js';
import { compose, withTypes } from '../neo4j/compose.js';
import type { RelationshipRow, StatementRow } from './model.js';
import type { Reader } from './reader.js';
import { relationshipsById } from './relationships.js';
import { statementsById } from './statements.js';
import { knownBy, seesVersions, type View } from './view.js';
import { viewText, viewTextKey, viewValues } from './viewText.js';

/** What can be answered to whether something is the case. */
export type Answer = 'YES' | 'POSSIBLY' | 'STATED_NO' | 'NOT_RECORDED';

/** Whether one did something to another. */
export interface Question {
  readonly from: string;
  readonly to: string;
  readonly type: RelationshipType;
  readonly view: View;
}

/** An answer with the ids of the relationships that it rests on, in their order. */
export interface FindingRow {
  readonly answer: Answer;
  readonly ids: readonly string[];
  readonly view: View;
}

/** So many relationships and so many statements are given at most. */
const mostGiven = 100;

const pieces = fragments.finding;
const noRecord = { answer: 'NOT_RECORDED', ids: [] } as const;

interface Found {
  readonly id: string;
  readonly denied: boolean;
  readonly certain: boolean;
}

function answerOf(rows: readonly Found[], { certain: onlyCertain }: View): Omit<FindingRow, 'view'> {
  const [first] = rows;
  if (first === undefined) return noRecord;
  const idsOf = (list: readonly Found[]) => list.map(({ id }) => id);
  if (first.denied) return { answer: 'STATED_NO', ids: idsOf(rows) };
  const standing = rows.filter(({ denied }) => !denied);
  if (!first.certain) return { answer: 'POSSIBLY', ids: idsOf(standing) };
  return { answer: 'YES', ids: idsOf(standing.filter(({ certain }) => certain || !onlyCertain)) };
}

interface Pair {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** What may hold answers, whatever the view keeps: else what only may be so would be no record. */
async function answers(reader: Reader, pairs: readonly Pair[], type: RelationshipType, view: View) {
  const seen: View = { ...view, certain: false };
  const query = compose(queries.finding.answers, `${type} ${viewTextKey(seen)}`, {
    branches: () => {
      const tie = withTypes(pieces.tie.text, [type]).replace('//WHERE', () => viewText(seen, 'r', 'tie'));
      const version = pieces.version.text.replace('//WHERE', () => viewText(seen, 'r', 'version'));
      return [tie, ...(seesVersions(seen) ? [version] : []), pieces.denied.text].join('\n    UNION ALL\n');
    },
  });
  const numbered = pairs.map(({ from, to }, i) => ({ i: BigInt(i), from, to }));
  const rows = await reader.run(query, { pairs: numbered, type, limit: mostGiven, values: viewValues(seen) });
  return new Map(
    pairs.map(({ id }, i) => [
      id,
      answerOf(
        rows.filter(({ pair }) => pair === i),
        view,
      ),
    ]),
  );
}

/** Answers a question. One statement for all questions about a type under a view that are asked at once. */
export async function finding(reader: Reader, { from, to, type, view }: Question): Promise<FindingRow> {
  const pair = { id: `${from}|${to}`, from, to };
  const found = await reader.byRow<Pair, Omit<FindingRow, 'view'>>(`findings ${type} ${view.name}`, pair, (pairs) =>
    answers(reader, pairs, type, view),
  );
  return { ...(found ?? noRecord), view };
}

/** The relationships that an answer rests on. */
export async function findingRelationships(reader: Reader, { ids, view }: FindingRow): Promise<RelationshipRow[]> {
  const load = (all: readonly string[]) => relationshipsById(reader, all, view);
  const rows = await Promise.all(ids.map((id) => reader.one(`relationships by id ${view.name}`, id, load)));
  return rows.filter((row) => row !== null);
}

/** The statements that an answer rests on, as its view sees them. */
export async function findingStatements(reader: Reader, { answer, ids, view }: FindingRow): Promise<StatementRow[]> {
  if (ids.length === 0) return [];
  const stances = answer === 'STATED_NO' ? ['DENIES'] : ['SUPPORTS', 'DENIES'];
  const { ranks } = view;
  const limit = mostGiven;
  const rows = await reader.run(queries.finding.statements, { ids, stances, ranks, known: knownBy(view), limit });
  const found = await statementsById(
    reader,
    rows.map(({ id }) => id),
    view,
  );
  return rows.flatMap(({ id }) => found.get(id) ?? []);
}

async function countSources(reader: Reader, known: number | null): Promise<number> {
  if (known === null) return (await reader.run(queries.finding.sources, {}))[0]?.count ?? 0;
  const read = async () => ({ count: (await reader.run(queries.finding.sourcesKnown, { known }))[0]?.count ?? 0 });
  // What was known once does not change any more.
  return (await reader.kept.through(`sources known by ${known}`, read)).count;
}

/** How many sources the graph has, or had at the moment of a view; read once a request. */
export async function searchedSources(reader: Reader, { known }: View): Promise<number> {
  const list = `sources known by ${known}`;
  return (await reader.one(list, 'all', async () => new Map([['all', await countSources(reader, known)]]))) ?? 0;
}
