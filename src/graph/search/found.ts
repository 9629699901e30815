import type { EntityDetails, EntityRow, NodeRow, RelationshipRow, StatementRow } from '../model.js';
import type { SearchedText } from './snippet.js';

/** What can be found by its texts. */
export type FoundRow = StatementRow | EntityRow | RelationshipRow;

const textOf = (field: SearchedText['field'], text: string | null, language: string | null = null): SearchedText[] =>
  text === null ? [] : [{ field, language, text }];

/** The texts of what was found, which is asked for its details. */
export function textsOf(row: FoundRow): SearchedText[] {
  switch (row.class) {
    case 'Statement':
      return [
        ...textOf('QUOTE', row.quote, row.language),
        ...Object.entries(row.texts).flatMap(([language, text]) => textOf('TRANSLATION', text, language)),
      ];
    case 'Entity': {
      const details = row.given?.get('details') as EntityDetails | undefined;
      return textOf('DESCRIPTION', details?.description ?? null);
    }
    case 'Relationship':
      return [...textOf('DESCRIPTION', row.facts.description), ...textOf('KIND', row.facts.kind)];
  }
}

/** Whether a node is of a class of which texts are looked through. */
export const isFound = (row: NodeRow): row is FoundRow =>
  row.class === 'Statement' || row.class === 'Entity' || row.class === 'Relationship';
