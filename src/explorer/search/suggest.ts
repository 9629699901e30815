import { useEffect, useState } from 'react';
import { SuggestionsDocument, type SuggestionsQuery, type View } from '../../generated/explorer.js';
import { ask, AskError } from '../api/ask.js';

/** Something that is offered while somebody types. */
export type Suggestion = NonNullable<SuggestionsQuery['search']>['edges'][number];

/** What is offered for a text, and why nothing is. */
export interface Suggested {
  readonly text: string;
  readonly found: readonly Suggestion[];
  readonly failure: string | null;
}

/** A word is typed before it is asked for. */
const pause = 180;

const none: Suggested = { text: '', found: [], failure: null };

/** Asks while somebody types; an answer to what is not typed any more is thrown away. */
export function useSuggestions(text: string, names: string, view: View): Suggested {
  const [suggested, setSuggested] = useState(none);
  const wanted = text.trim();
  useEffect(() => {
    if (wanted === '') {
      setSuggested(none);
      return undefined;
    }
    const ended = new AbortController();
    const timer = setTimeout(() => {
      ask(SuggestionsDocument, { text: wanted, lang: names, view }, ended.signal)
        .then(({ data }) => setSuggested({ text: wanted, found: data.search?.edges ?? [], failure: null }))
        .catch((error: unknown) => {
          if (error instanceof AskError) setSuggested({ text: wanted, found: [], failure: error.message });
        });
    }, pause);
    return () => {
      clearTimeout(timer);
      ended.abort();
    };
  }, [wanted, names, view]);
  return suggested;
}
