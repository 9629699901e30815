import { createClient } from 'graphql-sse';
import { LiveDocument, type LiveSubscription } from '../../generated/explorer.js';
import { authorization, endpoint } from '../api/ask.js';

/** A change of the graph as the service tells it. */
export type Change = NonNullable<LiveSubscription['changes']>;

/** What is followed. */
export interface Followed {
  readonly of: readonly string[];
  /** Behind which change of the graph it goes on; read anew at each attempt to connect. */
  readonly after: number | null;
}

/**
 * Follows the changes of some entities; a connection that breaks is made again.
 * @returns what ends it
 */
export function subscribe(followed: Followed, tell: (change: Change) => void): () => void {
  const client = createClient({ url: endpoint(), headers: authorization, retryAttempts: 20 });
  const stop = client.subscribe<LiveSubscription>(
    {
      query: LiveDocument.toString(),
      variables: {
        of: followed.of,
        get after() {
          return followed.after;
        },
      },
    },
    {
      next({ data }) {
        if (data?.changes !== undefined) tell(data.changes);
      },
      error: () => undefined,
      complete: () => undefined,
    },
  );
  return () => {
    stop();
    client.dispose();
  };
}
