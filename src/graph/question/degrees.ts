import type { Reader } from '../reader.js';
import { currentView } from '../view.js';
import { askEntities } from './ask.js';
import type { DegreeCount } from './entityParts.js';
import type { EntityPart, EntityQuestion } from './tree.js';

const counts: EntityPart = { part: 'counts', by: new Set(['TYPE', 'DIRECTION']) };
const question: EntityQuestion = { parts: new Map([['counts', counts]]) };

/** How many ties many entities have now, by type and direction: one statement, from the degree store. */
export async function degreesOf(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly DegreeCount[]>> {
  const wanted = [...new Set(ids)].map((id) => ({ id }));
  const rows = await askEntities(reader, wanted, question, currentView);
  return new Map([...rows].map(([id, { given }]) => [id, (given?.get('counts') ?? []) as readonly DegreeCount[]]));
}
