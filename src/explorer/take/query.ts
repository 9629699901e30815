import { EvidenceDocument, PictureDocument } from '../../generated/explorer.js';
import { endpoint } from '../api/ask.js';
import { idsOf, type State } from '../state/state.js';

/** A question of the API. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What made the view: of a tie that is looked at its evidence, else the picture. */
export function questionOf(state: State): Question {
  const { focus, view, names } = state;
  if (focus?.of === 'tie') {
    return { query: EvidenceDocument.toString(), variables: { id: focus.id, lang: names, view, first: 20 } };
  }
  return {
    query: PictureDocument.toString(),
    variables: { ids: idsOf(state), first: 100, about: '', withAbout: false, lang: names, view },
  };
}

/** Where the playground opens with it. */
export function playgroundAddress({ query, variables }: Question): string {
  const asked = new URLSearchParams({ query: query.trim(), variables: JSON.stringify(variables, null, 2) });
  return `./playground/?${asked.toString()}`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** The request for a shell. */
export function curlOf({ query, variables }: Question): string {
  const body = JSON.stringify({ query: query.trim(), variables });
  return `curl ${quoted(endpoint())} -H 'content-type: application/json' --data-raw ${quoted(body)}`;
}
