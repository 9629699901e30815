import { cypher, empty, joined, name, value, type Cypher } from '../cypher.js';
import { pieces, queries } from '../generated/queries.js';
import type { PageRequest } from './page.js';
import type { Reader } from './reader.js';
import { required, requiredIds, type StatementConditions, type Tree } from './where/index.js';

const { statements } = pieces;

/** Where statements are looked for. */
export interface Start {
  /** Finds all of them. */
  readonly all: (statement: Cypher) => Cypher;
  /** Walks them in their order between bounds; null where no index keeps it. */
  readonly walk: ((statement: Cypher, bounds: Bounds) => Cypher) | null;
}

/** Ids between which a page lies, and which way it is read. */
export interface Bounds {
  readonly low: Cypher;
  readonly high: Cypher;
  readonly way: Cypher;
}

/** Above all ids: the last code point that Unicode has, which no id begins with. */
const aboveAll = '\u{10ffff}';

/** The bounds of a page. */
export const boundsOf = ({ after, before, backward }: PageRequest): Bounds => ({
  low: value(after ?? ''),
  high: value(before ?? aboveAll),
  way: backward ? name('DESC') : empty,
});

const anchored = (piece: (gaps: { statement: Cypher; ids: Cypher }) => Cypher, ids: readonly string[]): Start => ({
  all: (statement) => piece({ statement, ids: value(ids) }),
  walk: null,
});

const everywhere: Start = {
  all: (statement) => statements.all({ statement }),
  walk: (statement, bounds) => statements.walkAll({ statement, ...bounds }),
};

const ofType = (type: string): Start => ({
  all: (statement) => statements.ofType({ statement, type: value(type) }),
  walk: (statement, bounds) => statements.walkType({ statement, type: value(type), ...bounds }),
});

/** The ids of those who must say it, or of what must be cited; null when the conditions name none. */
function requiredOrigin(tree: Tree, is: 'said by' | 'cites'): readonly string[] | null {
  for (const test of required(tree)) if (test.t === 'origin' && test.is === is && 'v' in test) return test.v;
  return null;
}

/** Starts from the narrowest that conditions name, so that all statements are looked at only when they name nothing. */
export async function startOf(reader: Reader, { tree }: StatementConditions): Promise<Start> {
  const these = requiredIds(tree, ['id']);
  if (these !== null) return anchored(statements.these, these);
  const about = requiredIds(tree, ['aboutId']);
  if (about !== null) return anchored(statements.about, about);
  const [sayers, sources] = [requiredOrigin(tree, 'said by'), requiredOrigin(tree, 'cites')];
  if (sayers !== null && sources !== null) {
    const [degrees] = await reader.run(queries.statements.degrees, { sayers, sources });
    const isNarrower = (degrees?.said ?? 0) <= (degrees?.cited ?? 0);
    return isNarrower ? anchored(statements.said, sayers) : anchored(statements.citing, sources);
  }
  if (sayers !== null) return anchored(statements.said, sayers);
  if (sources !== null) return anchored(statements.citing, sources);
  const types = requiredIds(tree, ['aboutType']);
  const [type] = types ?? [];
  return types?.length === 1 && type !== undefined ? ofType(type) : everywhere;
}

/** Pieces one a line. */
export const lines = (parts: readonly (Cypher | null)[]): Cypher =>
  joined(
    parts.filter((part) => part !== null),
    '\n',
  );

/** Of statements that were found, those that meet conditions. */
export const tried = (statement: Cypher, row: Cypher | null, more: Cypher | null): Cypher =>
  lines([
    row === null ? null : statements.met({ conditions: row }),
    more === null ? null : pieces.facts.met({ conditions: more }),
    row === null && more === null ? cypher`WITH ${statement}` : null,
  ]);
