import { name } from '../../cypher.js';
import { queries } from '../../generated/queries.js';
import { relationshipById } from '../facts/byId.js';
import type { RelationshipRow, StatementRow } from '../model.js';
import { Names } from '../question/names.js';
import { statementColumns, statementOf } from '../question/statements.js';
import type { Asker, FactQuestion, StatementQuestion } from '../question/tree.js';
import type { Reader } from '../reader.js';
import { atAnyTime, type View } from '../view.js';
import { statementCondition } from '../viewConditions.js';
import { mostGiven, type FindingRow } from './answers.js';

/** How the relationships of an answer are looked at: those of another time are not seen at that of the view. */
export const seenBy = ({ answer, view }: FindingRow): View => (answer === 'NOT_THEN' ? atAnyTime(view) : view);

/** The relationships that an answer rests on, with all that is asked of them as `seenBy` says. */
export async function findingRelationships(
  reader: Reader,
  row: FindingRow,
  asker: Asker,
  question: FactQuestion,
): Promise<RelationshipRow[]> {
  const { ids } = row;
  const view = seenBy(row);
  const rows = await Promise.all(ids.map((id) => relationshipById(reader, id, asker, question, view)));
  return rows.filter((one) => one !== null);
}

/** An answer of which the statements are asked for. */
interface Wanted {
  readonly id: string;
  readonly ids: readonly string[];
  readonly stances: readonly string[];
}

async function statements(
  reader: Reader,
  answers: readonly Wanted[],
  source: boolean,
  sayer: boolean,
  view: View,
): Promise<ReadonlyMap<string, StatementRow[]>> {
  const statement = name('s');
  const query = queries.finding.statements({
    statement,
    seen: statementCondition(view, statement),
    ...statementColumns(statement, { source, sayer }, new Names(reader)),
  });
  const found = new Map<string, StatementRow[]>(answers.map(({ id }) => [id, []]));
  for (const { answer, statement: columns } of await reader.run(query, { answers, limit: mostGiven })) {
    const [aboutId, ...said] = columns as [string, ...unknown[]];
    found.get(answer)?.push(statementOf(said, view, aboutId, null));
  }
  return found;
}

/** The statements that an answer rests on, as its view sees them; one statement for all that are asked for at once. */
export async function findingStatements(
  reader: Reader,
  { answer, ids, view }: FindingRow,
  { source, sayer }: StatementQuestion,
): Promise<StatementRow[]> {
  if (ids.length === 0) return [];
  const stances = answer === 'STATED_NO' ? ['DENIES'] : ['SUPPORTS', 'DENIES'];
  const wanted = { id: JSON.stringify([ids, stances]), ids, stances };
  return (await reader.load(statements, wanted, source, sayer, view)) ?? [];
}
