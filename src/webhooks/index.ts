import { randomUUID } from 'node:crypto';
import type { Feed } from '../graph/feed/index.js';
import { createLeases } from '../graph/webhooks.js';
import type { Database } from '../neo4j/run.js';
import { deliver, type Pace } from './deliver.js';
import { changeWebhooks, readWebhooks, type Webhook, type WebhookPlace } from './file.js';

/** So often the file is looked at, in milliseconds. */
const lookEvery = 1000;

const usual: Pace = { firstPause: 1000, longestPause: 300_000, lease: 30_000 };

/** What webhooks need. */
export interface WebhooksOptions {
  readonly place: WebhookPlace;
  readonly database: Database;
  readonly feed: Feed;
  readonly log: (line: string) => void;
  readonly pace?: Pace;
}

/** Webhooks that are told what changes. */
export interface Webhooks {
  stop(): Promise<void>;
}

/** One that is told. */
interface Told {
  readonly ender: AbortController;
  readonly done: Promise<void>;
}

/** Tells the webhooks of the file what changes, as they come and go in it. */
export function startWebhooks({ place, database, feed, log, pace = usual }: WebhooksOptions): Webhooks {
  const leases = createLeases(database, randomUUID(), pace.lease);
  const delivering = { feed, leases, pace, log };
  const told = new Map<string, Told>();
  const forgetting = new Map<string, Promise<void>>();
  let trouble = '';

  const begin = (webhook: Webhook): void => {
    const ender = new AbortController();
    told.set(webhook.id, { ender, done: deliver(webhook, delivering, ender.signal) });
  };
  const forget = async (id: string): Promise<void> => {
    const { ender, done } = told.get(id) ?? {};
    told.delete(id);
    ender?.abort();
    // Who still took its lease would have it remembered again.
    await done;
    await leases.forget(id);
    await changeWebhooks(place, (all) => all.filter((one) => one.id !== id || one.removed !== true));
  };
  const look = (): void => {
    try {
      const all = readWebhooks(place);
      const wanted = new Map(all.filter(({ removed }) => removed !== true).map((webhook) => [webhook.id, webhook]));
      const gone = [...all.map(({ id }) => id), ...told.keys()].filter((id) => !wanted.has(id) && !forgetting.has(id));
      for (const id of new Set(gone)) {
        // What fails, as when the database is away, is tried again at the next look.
        const ending = forget(id).catch(() => undefined);
        forgetting.set(
          id,
          ending.finally(() => forgetting.delete(id)),
        );
      }
      for (const [id, webhook] of wanted) if (!told.has(id)) begin(webhook);
      trouble = '';
    } catch (error) {
      // As it was before; it is told once.
      const why = error instanceof Error ? error.message : String(error);
      if (why !== trouble) log(why);
      trouble = why;
    }
  };
  look();
  const timer = setInterval(look, lookEvery);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      for (const { ender } of told.values()) ender.abort();
      await Promise.all([...[...told.values()].map(({ done }) => done), ...forgetting.values()]);
    },
  };
}
