import { isGiven, pauseFor, type ChangeRow, type Feed } from '../graph/feed/index.js';
import type { Leases } from '../graph/webhooks.js';
import type { Webhook } from './file.js';
import { send } from './send.js';

/** How webhooks are told, in milliseconds. */
export interface Pace {
  /** After a failure, growing to the longest. */
  readonly firstPause: number;
  readonly longestPause: number;
  /** After so long another process goes on where one has ended without a word. */
  readonly lease: number;
}

/** What is needed to tell a webhook. */
export interface Delivering {
  readonly feed: Feed;
  readonly leases: Leases;
  readonly pace: Pace;
  readonly log: (line: string) => void;
}

/** Sends a change until it is taken, or the signal is given. Whether it was taken. */
async function sendUntilTaken(
  webhook: Webhook,
  change: ChangeRow,
  { pace: { firstPause, longestPause }, log }: Delivering,
  signal: AbortSignal,
): Promise<boolean> {
  let told: string | null = null;
  for (let wait = firstPause; !isGiven(signal); wait = Math.min(2 * wait, longestPause)) {
    const why = await send(webhook, change, signal);
    if (why === null) {
      if (told !== null) log(`${webhook.id} takes what it is sent again.`);
      return true;
    }
    if (isGiven(signal)) break;
    if (why !== told) log(`${webhook.id} was not told version ${change.graphVersion}: ${why}. It is tried again.`);
    told = why;
    // Some earlier, some later: several that failed together do not come together.
    await pauseFor(wait * (0.75 + Math.random() / 2), signal);
  }
  return false;
}

/** Tells a webhook while its lease is held. */
async function tell(webhook: Webhook, position: number, delivering: Delivering, outer: AbortSignal): Promise<void> {
  const { feed, leases, pace } = delivering;
  const ending = new AbortController();
  const end = (): void => {
    ending.abort();
  };
  outer.addEventListener('abort', end, { once: true });
  let at = position;
  const keeping = setInterval(() => {
    // What cannot be kept now may be lost; who lost it has to stop before the lease is over.
    leases.keep(webhook.id, at).then((isHeld) => {
      if (!isHeld) end();
    }, end);
  }, pace.lease / 3);
  try {
    const of = webhook.of === null ? null : new Set(webhook.of);
    for await (const change of feed.follow({ after: position, of }, ending.signal)) {
      if (!(await sendUntilTaken(webhook, change, delivering, ending.signal))) break;
      at = change.graphVersion;
      if (!(await leases.keep(webhook.id, at))) break;
    }
  } finally {
    clearInterval(keeping);
    outer.removeEventListener('abort', end);
    await leases.release(webhook.id, at).catch(() => undefined);
  }
}

/** Tells a webhook what changes, in order, until the signal is given. It never fails. */
export async function deliver(webhook: Webhook, delivering: Delivering, signal: AbortSignal): Promise<void> {
  const { feed, leases, pace, log } = delivering;
  while (!isGiven(signal)) {
    try {
      const begin = webhook.after ?? (await feed.settled());
      const position = await leases.take(webhook.id, begin);
      if (position !== null) await tell(webhook, position, delivering, signal);
    } catch (error) {
      log(`${webhook.id} is not told just now: ${error instanceof Error ? error.message : String(error)}`);
    }
    await pauseFor(pace.lease / 3, signal);
  }
}
