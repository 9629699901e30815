import { useCallback, useEffect, useState } from 'react';
import type { TypedDocumentString } from '../../generated/explorer.js';
import { ask } from './ask.js';

/** An answer that is waited for, is there, or did not come. */
export interface Asked<T> {
  readonly data: T | null;
  readonly failure: string | null;
  readonly again: () => void;
}

/** Answers that came with others, by their questions: the panel need not ask for them. */
const known = new Map<string, unknown>();
const mostKnown = 50;

const keyOf = (document: Pick<string, 'toString'>, variables: unknown): string =>
  `${document.toString()}${JSON.stringify(variables)}`;

/** Notes an answer that came with another one. */
export function note<TData, TVariables>(
  document: TypedDocumentString<TData, TVariables>,
  variables: TVariables,
  data: TData,
): void {
  const [oldest] = known.keys();
  if (known.size >= mostKnown && oldest !== undefined) known.delete(oldest);
  known.set(keyOf(document, variables), data);
}

/** Forgets all that came with others: something changed in the graph. */
export const forget = (): void => known.clear();

/**
 * Asks whenever what is asked for changes; until the next answer is there the last one is not shown. Null asks nothing. When
 * `seen` becomes another one it is asked again, and the last answer stays meanwhile.
 */
export function useAsked<TAsked, TData>(
  asked: TAsked | null,
  question: (asked: TAsked, signal: AbortSignal) => Promise<TData>,
  seen?: unknown,
): Asked<TData> {
  const key = asked === null ? null : JSON.stringify(asked);
  const [answer, setAnswer] = useState<{ key: string; data: TData | null; failure: string | null } | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (key === null) return undefined;
    const ended = new AbortController();
    question(JSON.parse(key) as TAsked, ended.signal)
      .then((data) => setAnswer({ key, data, failure: null }))
      .catch((error: unknown) => {
        if (!ended.signal.aborted)
          setAnswer({ key, data: null, failure: error instanceof Error ? error.message : String(error) });
      });
    return () => ended.abort();
  }, [question, key, tries, seen]);
  const again = useCallback(() => {
    forget();
    setTries((count) => count + 1);
  }, []);
  const ours = answer?.key === key ? answer : null;
  return { data: ours?.data ?? null, failure: ours?.failure ?? null, again };
}

/** Asks a document whenever its variables change, as `useAsked` does. */
export function useAnswer<TData, TVariables>(
  document: TypedDocumentString<TData, TVariables>,
  variables: TVariables | null,
  seen?: unknown,
): Asked<TData> {
  const question = useCallback(
    async (asked: TVariables, signal: AbortSignal) =>
      (known.get(keyOf(document, asked)) as TData | undefined) ?? (await ask(document, asked, signal)).data,
    [document],
  );
  return useAsked(variables, question, seen);
}
