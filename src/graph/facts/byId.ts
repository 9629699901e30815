import type { RelationshipRow } from '../model.js';
import { askFacts } from '../question/ask.js';
import { plainFact } from '../question/compile.js';
import type { Asker, FactQuestion } from '../question/tree.js';
import type { Reader } from '../reader.js';
import type { View } from '../view.js';

/**
 * Relationships by id as a view knows them, whatever their days; what is none is left out. One that all deny, or only
 * deprecated statements support, is found too.
 */
export const relationshipsById = (
  reader: Reader,
  wanted: readonly { readonly id: string }[],
  view: View,
): Promise<Map<string, RelationshipRow>> => askFacts(reader, wanted, plainFact, view);

interface Wanted {
  readonly id: string;
  readonly question: FactQuestion;
}

const asAsked = async (
  reader: Reader,
  wanted: readonly Wanted[],
  _: Asker,
  view: View,
): Promise<Map<string, RelationshipRow>> => askFacts(reader, wanted, wanted[0]?.question ?? plainFact, view);

const isPlain = ({ parts, ends }: FactQuestion): boolean =>
  parts.size === 0 && (ends === undefined || (ends.from.parts.size === 0 && ends.to.parts.size === 0));

/**
 * One of them, with all that is asked of it: those of which the same asker asks in one turn are read by one statement,
 * and so are all of which nothing is asked but what is their own.
 */
export const relationshipById = (
  reader: Reader,
  id: string,
  asker: Asker,
  question: FactQuestion,
  view: View,
): Promise<RelationshipRow | null> =>
  isPlain(question)
    ? reader.load(relationshipsById, { id }, view)
    : reader.load(asAsked, { id, question }, asker, view);
