import { cypher, joined, name, value, type Cypher } from '../../cypher.js';
import { pieces } from '../../generated/queries.js';
import type { EntityKind, RelationshipType } from '../../generated/vocabulary.js';
import type { View } from '../view.js';
import { factConditions, statementCondition } from '../viewConditions.js';
import { arabicTextQuery, textQuery, textWords } from './lucene.js';

const { search } = pieces;

/** Of what texts are looked through. */
export type TextClass = 'STATEMENT' | 'ENTITY' | 'RELATIONSHIP';

/** What is looked for. */
export interface TextRequest {
  readonly text: string;
  /** Null is all. */
  readonly of: readonly TextClass[] | null;
  /** Only what is, or is about, entities of these kinds or relationships of these types; both null is all. */
  readonly kinds: readonly EntityKind[] | null;
  readonly types: readonly RelationshipType[] | null;
  /** Only statements that cite these; null is all. */
  readonly sources: readonly string[] | null;
  readonly view: View;
}

/** A class as clients call it, by its label. */
export const classNames: Readonly<Record<string, TextClass>> = {
  Statement: 'STATEMENT',
  Entity: 'ENTITY',
  Fact: 'RELATIONSHIP',
};

const all = (conditions: readonly Cypher[]) => (conditions.length === 0 ? name('true') : joined(conditions, ' AND '));

function entityHits({ view }: TextRequest, words: Cypher): Cypher[] {
  const entity = name('e');
  if (view.known === null) return [search.entityHits({ words, entity, seen: name('true') })];
  const known = value(BigInt(view.known));
  return [
    search.entityHits({ words, entity, seen: cypher`${entity}.rec <= ${known}` }),
    search.entityVersionHits({ words, known }),
  ];
}

function factHits({ view }: TextRequest, words: Cypher): Cypher {
  const fact = name('f');
  const { row, evidence } = factConditions(view, fact);
  return search.factHits({ words, fact, seen: all([...row, ...evidence]) });
}

function branches(request: TextRequest): Cypher[] {
  const { text, of, view } = request;
  const words = value(textQuery(textWords(text)));
  const isAsked = (one: TextClass) => of === null || of.includes(one);
  const statement = name('s');
  const hits = { words, statement, arabic: value(arabicTextQuery(text)), seen: statementCondition(view, statement) };
  return [
    ...(isAsked('STATEMENT') ? [search.statementHits(hits)] : []),
    ...(isAsked('ENTITY') ? entityHits(request, words) : []),
    ...(isAsked('RELATIONSHIP') ? [factHits(request, words)] : []),
  ];
}

function wanted({ kinds, types, sources }: TextRequest): Cypher {
  const ofKinds = kinds === null ? [] : [cypher`kind IN ${value(kinds)}`];
  const ofTypes = types === null ? [] : [cypher`type IN ${value(types)}`];
  const either = [...ofKinds, ...ofTypes];
  return all([
    ...(either.length === 0 ? [] : [cypher`(${joined(either, ' OR ')})`]),
    ...(sources === null ? [] : [cypher`source IN ${value(sources)}`]),
  ]);
}

/** The hits of a request that can find something: id, class, kind, type, source and score of each. */
export const hitsOf = (request: TextRequest): Cypher =>
  search.hits({ branches: joined(branches(request), '\nUNION ALL\n'), wanted: wanted(request) });

/** Whether nothing can be found: there is no word, or nothing is looked through. */
export const isEmpty = ({ text, of }: TextRequest): boolean => textWords(text).length === 0 || of?.length === 0;
