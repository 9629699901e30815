import { fragments, queries } from '../generated/queries.js';
import type { RelationshipType } from '../generated/vocabulary.js';
import { compose } from '../neo4j/compose.js';
import { required, requiredIds } from './filters/anchors.js';
import type { StatementConditions } from './filters/compile.js';
import type { Tree } from './filters/tree.js';
import type { AnonymousRow, EntityRow, Page, SourceRow, StatementRow } from './model.js';
import { cut, type PageRequest } from './page.js';
import type { Reader } from './reader.js';
import { statementAboutRow } from './statements.js';
import { isCurrent } from './view.js';

const pieces = fragments.statements;

/** What a key of a list of statements looks like: the id. */
export const statementIdPattern = /^[^|]+$/s;

/** Above all ids: the last code point that Unicode has, which no id begins with. */
const aboveAll = '\u{10ffff}';

/** Ids between which a page lies, and which way it is read. */
const boundsOf = ({ after, before, backward }: PageRequest) => ({
  low: after ?? '',
  high: before ?? aboveAll,
  way: backward ? 'DESC' : '',
});

/** Where statements are looked for. */
interface Start {
  readonly name: 'all' | 'ofType' | 'about' | 'these' | 'said' | 'citing';
  /** Ids that the conditions name. */
  readonly anchors: readonly string[];
  /** The one type of relationships that they are about. */
  readonly type: RelationshipType | null;
}

const startPieces = {
  all: pieces.startAll,
  ofType: pieces.startOfType,
  about: pieces.startAbout,
  these: pieces.startThese,
  said: pieces.startSaid,
  citing: pieces.startCiting,
} as const;

/** The walks of indexes, which are in the order of the list. */
const walks = { all: pieces.walkAll, ofType: pieces.walkType } as const;

/** The ids of those who must say it, or of what must be cited; null when the conditions name none. */
function requiredOrigin(tree: Tree, is: 'said by' | 'cites'): readonly string[] | null {
  const lists = required(tree).filter((test) => test.t === 'origin' && test.is === is);
  return (lists[0]?.v as readonly string[] | undefined) ?? null;
}

const anchored = (name: Start['name'], anchors: readonly string[]): Start => ({ name, anchors, type: null });

/** Starts from the narrowest that conditions name, so that all statements are looked at only when they name nothing. */
async function startOf(reader: Reader, { tree }: StatementConditions): Promise<Start> {
  const these = requiredIds(tree, ['id']);
  if (these !== null) return anchored('these', these);
  const about = requiredIds(tree, ['aboutId']);
  if (about !== null) return anchored('about', about);
  const [sayers, sources] = [requiredOrigin(tree, 'said by'), requiredOrigin(tree, 'cites')];
  if (sayers !== null && sources !== null) {
    const [degrees] = await reader.run(queries.statements.degrees, { sayers, sources });
    const isNarrower = (degrees?.said ?? 0) <= (degrees?.cited ?? 0);
    return isNarrower ? anchored('said', sayers) : anchored('citing', sources);
  }
  if (sayers !== null) return anchored('said', sayers);
  if (sources !== null) return anchored('citing', sources);
  const types = requiredIds(tree, ['aboutType']);
  const [type] = types ?? [];
  if (types?.length === 1 && type !== undefined) return { name: 'ofType', anchors: [], type: type as RelationshipType };
  return anchored('all', []);
}

const withConditions = (text: string, { text: conditions }: StatementConditions) =>
  text.replace('//CONDITIONS', () => conditions);

const valuesOf = ({ values }: StatementConditions, { anchors, type }: Start) => ({ ...values, anchors, type });

/** Looks along an index until the page is full or as many as SCAN_BUDGET were looked at; else at all that the start finds. */
async function readList(reader: Reader, conditions: StatementConditions, page: PageRequest) {
  const start = await startOf(reader, conditions);
  const { low, high, way } = boundsOf(page);
  const directed = (text: string) => text.replaceAll('DIRECTION', way);
  const walk = start.name === 'all' || start.name === 'ofType' ? walks[start.name] : null;
  const values = valuesOf(conditions, start);
  const list = compose(queries.statements.list, `${start.name} ${way} ${conditions.key}`, {
    start: () =>
      walk === null
        ? `${startPieces[start.name].text}\n${withConditions(pieces.between.text, conditions)}`
        : `${directed(walk.text)}\n${withConditions(pieces.tried.text, conditions)}`,
    order: () => directed(start.name === 'ofType' ? pieces.inTypeOrder.text : pieces.inOrder.text),
  });
  // Most of what is recorded is seen as it stands now: nearly every row of the index is one of the page.
  const isPlain = !conditions.filters && isCurrent(conditions.view);
  const budget = isPlain ? Number.MAX_SAFE_INTEGER : reader.scanBudget;
  const rows = await reader.run(list, { low, high, limit: page.size + 1, budget, values });
  if (walk === null || isPlain || rows.length > page.size) return { rows, stoppedAt: null };
  const reached = compose(queries.statements.reached, `${start.name} ${way}`, { walk: () => directed(walk.text) });
  const [last] = await reader.run(reached, { low, high, last: budget - 1, values });
  return { rows, stoppedAt: last?.id ?? null };
}

/** A page of the statements of the whole graph that meet conditions, in the order of their ids. */
export async function statementList(
  reader: Reader,
  conditions: StatementConditions,
  page: PageRequest,
): Promise<Page<StatementRow>> {
  const { rows, stoppedAt } = await readList(reader, conditions, page);
  return cut(
    rows.map((row) => ({ key: row.id, row: statementAboutRow(row, conditions.view) })),
    page,
    stoppedAt,
  );
}

/** How many statements meet conditions, exactly. */
export async function statementTotal(reader: Reader, conditions: StatementConditions): Promise<number> {
  const start = await startOf(reader, conditions);
  const count = compose(queries.statements.count, `${start.name} ${conditions.key}`, {
    start: () => `${startPieces[start.name].text}\nWITH s WHERE true${conditions.text}`,
  });
  const [row] = await reader.run(count, { values: valuesOf(conditions, start) });
  return row?.count ?? 0;
}

/** What statements hang on: who says them, or what they cite. */
export type StatementOwner = EntityRow | AnonymousRow | SourceRow;

const links = { Entity: 'SAID_BY', AnonymousSource: 'SAID_BY', Source: 'CITES' } as const;

/** The pattern of what hangs on owners of one class. */
const hanging = (label: StatementOwner['class']): string =>
  pieces.hanging.text.replace('LABEL', label).replace('LINK', links[label]);

const numbered = (ids: readonly string[]) => ids.map((id, i) => ({ i: BigInt(i), id }));

/** The page of the statements that each owner of one class says, or is cited by. One statement for all of them. */
export async function statementPagesOf(
  reader: Reader,
  label: StatementOwner['class'],
  ids: readonly string[],
  conditions: StatementConditions,
  page: PageRequest,
): Promise<Map<string, Page<StatementRow>>> {
  const { low, high, way } = boundsOf(page);
  const pages = compose(queries.statements.ofOwners, `${label} ${way} ${conditions.key}`, {
    walk: () =>
      withConditions(pieces.hangingPage.text.replaceAll('DIRECTION', way), conditions).replace('HANGING', () =>
        hanging(label),
      ),
  });
  const { values, view } = conditions;
  const rows = await reader.run(pages, { owners: numbered(ids), low, high, limit: page.size + 1, values });
  const found = new Map<string, { key: string; row: StatementRow }[]>(ids.map((id) => [id, []]));
  for (const row of rows) found.get(ids[row.owner] ?? '')?.push({ key: row.id, row: statementAboutRow(row, view) });
  return new Map([...found].map(([id, list]) => [id, cut(list, page)]));
}

/** How many statements that meet conditions each owner of one class says, or is cited by. */
export async function statementTotalsOf(
  reader: Reader,
  label: StatementOwner['class'],
  ids: readonly string[],
  conditions: StatementConditions,
): Promise<Map<string, number>> {
  const counts = compose(queries.statements.countsOfOwners, `${label} ${conditions.key}`, {
    hanging: () => `${hanging(label)} WHERE true${conditions.text}`,
  });
  const rows = await reader.run(counts, { owners: numbered(ids), values: conditions.values });
  return new Map(rows.map(({ owner, count }) => [ids[owner] ?? '', count]));
}
