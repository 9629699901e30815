import type { TypedDocumentString, WrittenFragment } from '../../generated/explorer.js';
import { ask } from '../api/ask.js';

/** A write as it ended: what is wrong is told whole, each with its place. */
export interface Ended {
  readonly written: boolean;
  readonly problems: readonly string[];
}

const problemText = ({ path, message, suggestions }: WrittenFragment['problems'][number]): string =>
  `${path}: ${message}${suggestions.length > 0 ? ` Did you mean ${suggestions.join(' or ')}?` : ''}`;

/** Writes; an answer that does not come may be asked for again with the same key, which writes once. */
export async function write<TData, TVariables>(
  document: TypedDocumentString<TData, TVariables>,
  variables: TVariables,
  of: (data: TData) => WrittenFragment | null | undefined,
): Promise<Ended> {
  try {
    const result = of((await ask(document, variables)).data);
    return { written: result?.written ?? false, problems: result?.problems.map(problemText) ?? [] };
  } catch (error) {
    return { written: false, problems: [error instanceof Error ? error.message : String(error)] };
  }
}

/** A key for one write, kept while it is tried again. */
export const newKey = (): string => `explorer-${crypto.randomUUID()}`;
