import type { EntityRow } from '../model.js';
import { askEntities } from '../question/ask.js';
import { plainEntity, plainFact } from '../question/compile.js';
import type { EntityQuestion, ListAnswer, TiesPart } from '../question/tree.js';
import type { Reader } from '../reader.js';
import type { TieSelection } from '../tieSelection.js';
import { currentView } from '../view.js';
import { noConditions } from '../where/index.js';

/** How many ties of some types, and a direction, entities have now: from the degree store. One statement. */
export async function degreesOf(
  reader: Reader,
  entities: readonly { readonly id: string }[],
  { types, direction }: Omit<TieSelection, 'conditions'>,
): Promise<Map<string, number>> {
  const part: TiesPart = {
    ...{ part: 'ties', types, direction, conditions: noConditions('ties'), page: null, total: true },
    ...{ order: { field: 'START', direction: 'DESC' }, fact: plainFact, other: plainEntity },
  };
  const question: EntityQuestion = { parts: new Map([['ties', part]]) };
  const rows = await askEntities(reader, entities, question, currentView);
  const totalOf = ({ given }: EntityRow) => (given?.get('ties') as ListAnswer<unknown> | undefined)?.total ?? 0;
  return new Map([...rows.values()].map((row) => [row.id, totalOf(row)]));
}
