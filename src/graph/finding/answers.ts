import { cypher, joined, name, value, type Cypher } from '../../cypher.js';
import { pieces, queries } from '../../generated/queries.js';
import type { RelationshipType } from '../../generated/vocabulary.js';
import type { Reader } from '../reader.js';
import { atAnyTime, knownBy, standsNow, type View } from '../view.js';
import { dayConditions, entityConditionsOf, factConditions, shadowConditions } from '../viewConditions.js';

/** What can be answered to whether something is the case. */
export type Answer = 'YES' | 'POSSIBLY' | 'STATED_NO' | 'NOT_THEN' | 'NOT_RECORDED';

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
export const mostGiven = 100;

const noRecord = { answer: 'NOT_RECORDED', ids: [] } as const;

interface Found {
  readonly id: string;
  readonly denied: boolean;
  /** Whether it stands, and surely not at the time of the view. */
  readonly apart: boolean;
  readonly certain: boolean;
}

function answerOf(rows: readonly Found[], { certain: onlyCertain }: View): Omit<FindingRow, 'view'> {
  const [first] = rows;
  if (first === undefined) return noRecord;
  const idsOf = (list: readonly Found[]) => list.map(({ id }) => id);
  if (first.apart) return { answer: 'NOT_THEN', ids: idsOf(rows) };
  const then = rows.filter(({ apart }) => !apart);
  if (first.denied) return { answer: 'STATED_NO', ids: idsOf(then) };
  const standing = then.filter(({ denied }) => !denied);
  if (!first.certain) return { answer: 'POSSIBLY', ids: idsOf(standing) };
  return { answer: 'YES', ids: idsOf(standing.filter(({ certain }) => certain || !onlyCertain)) };
}

const all = (conditions: readonly Cypher[]): Cypher =>
  conditions.length === 0 ? name('true') : joined(conditions, ' AND ');

interface Ends {
  readonly from: Cypher;
  readonly to: Cypher;
  readonly fact: Cypher;
}

const [yes, no] = [name('true'), name('false')];

/**
 * What stands, by its edges; under a view of what was recorded once, by the records.
 * @param others conditions on what stands at any time, of those that stand apart from the time of the view
 */
function standing(type: RelationshipType, view: View, ends: Ends, others: readonly Cypher[] | null = null): Cypher {
  const { finding } = pieces;
  const apart = others === null ? no : yes;
  const seenOf = ({ row, evidence }: { row: Cypher[]; evidence: Cypher[] }) =>
    all([...row, ...(others ?? []), ...evidence]);
  if (standsNow(view)) {
    return finding.edges({ ...ends, type: name(type), seen: seenOf(shadowConditions(view, ends.fact)), apart });
  }
  const seen = seenOf(factConditions(view, ends.fact));
  return finding.records({ ...ends, type: value(type), seen, denied: no, apart });
}

/** What stands and surely does not hold at the time of a view; nothing without a time. */
function apart(type: RelationshipType, view: View, ends: Ends): Cypher[] {
  const then = dayConditions({ ...view, certain: false }, ends.fact);
  return then.length === 0 ? [] : [standing(type, atAnyTime(view), ends, [cypher`NOT (${joined(then, ' AND ')})`])];
}

/** What is denied, may be meant by the time of a view, and of which a denial is seen. */
function denied(type: RelationshipType, view: View, ends: Ends): Cypher {
  const { fact } = ends;
  const known = value(BigInt(knownBy(view)));
  const seen = [
    pieces.view.denied({ fact, known }),
    ...dayConditions(view, fact),
    pieces.facts.deniedByRank({ fact, known, ranks: value(view.ranks) }),
  ];
  return pieces.finding.records({ ...ends, type: value(type), seen: all(seen), denied: yes, apart: no });
}

interface Pair {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

async function answers(
  reader: Reader,
  pairs: readonly Pair[],
  type: RelationshipType,
  view: View,
): Promise<ReadonlyMap<string, Omit<FindingRow, 'view'>>> {
  // What may hold answers, whatever the view keeps: else what only may be so would be no record.
  const seen: View = { ...view, certain: false };
  const ends = { from: name('a'), to: name('b'), fact: name('f') };
  const query = queries.finding.answers({
    ...ends,
    known: all([...entityConditionsOf(view, ends.from), ...entityConditionsOf(view, ends.to)]),
    branches: joined(
      [standing(type, seen, ends), denied(type, seen, ends), ...apart(type, seen, ends)],
      '\nUNION ALL\n',
    ),
    certain: all(dayConditions({ ...view, certain: true }, ends.fact)),
  });
  const rows = await reader.run(query, { pairs, limit: mostGiven });
  return new Map(
    rows.map(({ pair, facts }) => {
      const found = (facts as [string, boolean, boolean, boolean][]).map(([id, isDenied, isApart, certain]) => ({
        ...{ id, certain, denied: isDenied, apart: isApart },
      }));
      return [pair, answerOf(found, view)];
    }),
  );
}

/**
 * Answers a question; null when an entity is not there, or was not as of the view. One statement for all questions about a
 * type under a view that are asked at once.
 */
export async function finding(reader: Reader, { from, to, type, view }: Question): Promise<FindingRow | null> {
  const found = await reader.load(answers, { id: `${from}|${to}`, from, to }, type, view);
  return found === null ? null : { ...found, view };
}

/** The answer about what is not known as of a view. */
export const notRecorded = (view: View): FindingRow => ({ ...noRecord, view });
