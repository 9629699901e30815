import {
  AboutDocument,
  AbsencesDocument,
  ExpansionDocument,
  OpeningDocument,
  PictureDocument,
  SuggestionsDocument,
} from './generated/explorer.js';

/** A question with what it is asked with. */
export interface PageQuestion {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What the explorer page asks first, about some entity: who opens it should not wait for the database to plan. */
export function pageQuestions(id: string): PageQuestion[] {
  const usual = { lang: 'en', view: {} };
  const expansion = { ...usual, id, onScreen: [id], orderBy: { field: 'START', direction: 'DESC' }, first: 20 };
  return [
    { text: OpeningDocument.toString(), variables: usual },
    { text: SuggestionsDocument.toString(), variables: { ...usual, text: 'a' } },
    { text: PictureDocument.toString(), variables: { ...usual, ids: [id], first: 1000, about: id, withAbout: true } },
    { text: AboutDocument.toString(), variables: { ...usual, id } },
    { text: AbsencesDocument.toString(), variables: { ...usual, ids: [id] } },
    { text: ExpansionDocument.toString(), variables: { ...expansion, types: ['FUNDED'], direction: 'IN' } },
    { text: ExpansionDocument.toString(), variables: { ...expansion, types: ['FUNDED'], direction: 'OUT' } },
  ];
}
