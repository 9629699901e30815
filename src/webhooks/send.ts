import { Webhook as Signer } from 'standardwebhooks';
import { isGiven, type ChangeRow } from '../graph/feed/index.js';
import type { Webhook } from './file.js';

/** A receiver has so long to answer, in milliseconds. */
const patience = 15_000;

/** What is sent of a change: the shape that Standard Webhooks recommends. */
const bodyOf = ({ graphVersion, at, actor, changes }: ChangeRow): string =>
  JSON.stringify({ type: 'graph.changed', timestamp: at, data: { graphVersion, at, actor, changes } });

/**
 * Sends a change, signed as Standard Webhooks does. Its id is the same each time, so that a receiver knows what it has had.
 * @returns null when it was taken, else why it was not
 */
export async function send(webhook: Webhook, change: ChangeRow, signal: AbortSignal): Promise<string | null> {
  const body = bodyOf(change);
  const id = `${webhook.id}-${change.graphVersion}`;
  const now = new Date();
  const ender = new AbortController();
  const end = (): void => {
    ender.abort();
  };
  const late = new AbortController();
  const timer = setTimeout(() => {
    late.abort();
    end();
  }, patience);
  signal.addEventListener('abort', end, { once: true });
  try {
    const response = await fetch(webhook.url, {
      method: 'POST',
      // Where it leads to nobody has said that it may be told.
      redirect: 'manual',
      headers: {
        'content-type': 'application/json',
        'user-agent': 'whowhom',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': new Signer(webhook.secret).sign(id, now, body),
      },
      body,
      signal: ender.signal,
    });
    // What it says is of no use, and could be without end.
    await response.body?.cancel();
    return response.ok ? null : `it answers ${response.status}`;
  } catch (error) {
    if (isGiven(late.signal)) return `it does not answer within ${patience} ms`;
    const cause = error instanceof Error ? (error.cause as { code?: unknown } | undefined)?.code : undefined;
    return `it cannot be reached (${typeof cause === 'string' ? cause : 'the connection was cut'})`;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
  }
}
