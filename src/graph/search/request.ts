import { fragments } from '../../generated/queries.js';
import type { EntityKind, RelationshipType } from '../../generated/vocabulary.js';
import { compose } from '../../neo4j/compose.js';
const relationshipTextsIndex = 'factTexts';
import type { Query } from '../../query.js';
import { seesVersions, type View } from '../view.js';
import { statementViewText, viewText, viewTextKey, viewValues } from '../viewText.js';
import { arabicTextQuery, nothing, textQuery, textWords } from './lucene.js';

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

function hitsText({ view }: TextRequest): string {
  const conditions: Readonly<Record<string, string>> = {
    STATEMENT: ` AND ${statementViewText('s')}`,
    ENTITY: view.known === null ? '' : ' AND e.rec <= $values.known',
    RELATIONSHIP: viewText(view, 'r', 'tie'),
    VERSION: viewText(view, 'v', 'version'),
  };
  return fragments.search.textHits.text.replace(/\/\/([A-Z]+)/g, (mark, name: string) => conditions[name] ?? mark);
}

/** What a statement about hits takes. */
export function paramsOf({ text, of, kinds, types, sources, view }: TextRequest) {
  const query = textQuery(textWords(text));
  const isAsked = (name: TextClass) => of === null || of.includes(name);
  const asked = (name: TextClass, isSeen = true) => (isAsked(name) && isSeen ? query : nothing);
  return {
    words: {
      statements: asked('STATEMENT'),
      arabic: isAsked('STATEMENT') ? arabicTextQuery(text) : nothing,
      entities: asked('ENTITY'),
      entityVersions: asked('ENTITY', view.known !== null),
      relationships: asked('RELATIONSHIP'),
      versions: asked('RELATIONSHIP', seesVersions(view)),
    },
    relationshipIndex: relationshipTextsIndex,
    ...{ kinds, types, sources },
    values: viewValues(view),
  };
}

/** A statement about the hits of a request. */
export const ofHits = <P, R>(query: Query<P, R>, request: TextRequest): Query<P, R> =>
  compose(query, viewTextKey(request.view), { hits: () => hitsText(request) });

/** Whether nothing can be found: there is no word, or nothing is looked through. */
export const isEmpty = ({ text, of }: TextRequest): boolean => textWords(text).length === 0 || of?.length === 0;
