import { useEffect, useState } from 'react';
import { AbsencesDocument } from '../../generated/explorer.js';
import { idsOf, type State } from '../state/state.js';
import { ask } from './ask.js';
import type { Tie } from './data.js';

/** What two ends cannot draw, of what is on the canvas. */
export interface Absences {
  /** Ties that all who speak of them deny; both ends are on the canvas or one is. */
  readonly denied: readonly Tie[];
  /** Entities that were asked and said nothing. */
  readonly silent: ReadonlySet<string>;
}

/** Nothing of either. */
export const noAbsences: Absences = { denied: [], silent: new Set() };

/** It is asked when the reader has stopped adding. */
const pause = 700;

/** What is denied and who kept silent; until the answer is there, and where none comes, nothing. */
export function useAbsences(state: State, seen: unknown): Absences {
  const [absences, setAbsences] = useState(noAbsences);
  const key = JSON.stringify({ ids: idsOf(state), view: state.view });
  useEffect(() => {
    const ended = new AbortController();
    const { ids, view } = JSON.parse(key) as { ids: string[]; view: State['view'] };
    const load = () => {
      if (ids.length === 0) {
        setAbsences(noAbsences);
        return;
      }
      ask(AbsencesDocument, { ids, view }, ended.signal)
        .then(({ data: { denials, statements } }) =>
          setAbsences({
            denied: denials?.nodes ?? [],
            silent: new Set(statements?.nodes.flatMap(({ about }) => about?.id ?? [])),
          }),
        )
        .catch(() => undefined);
    };
    const timer = setTimeout(load, pause);
    return () => {
      clearTimeout(timer);
      ended.abort();
    };
  }, [key, seen]);
  return absences;
}
