import { randomBytes } from 'node:crypto';
import { shown, WhowhomError } from '../errors.js';
import { toId } from '../ids.js';
import { changeWebhooks, readWebhooks, webhookPath, type WebhookPlace } from './file.js';

/** Where lines go: `out` is what a program reads, `say` what a person reads. */
interface Lines {
  readonly out: (line: string) => void;
  readonly say: (line: string) => void;
}

/** The options of `whowhom webhook add`, as they came. */
export interface AddOptions {
  readonly of?: readonly string[];
  readonly after?: string;
}

const wanted = 'an address that begins with https:// or http://';

/** @throws WhowhomError BAD_ARGUMENT */
function addressOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && ['http:', 'https:'].includes(url.protocol) && url.username === '' && url.password === '') {
    return url.href;
  }
  throw new WhowhomError('BAD_ARGUMENT', `${shown(text)} is no address for a webhook; wanted ${wanted}.`, {
    ...{ path: 'url', got: text, wanted: `${wanted}, without a user and a password` },
  });
}

function versionOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new WhowhomError('BAD_ARGUMENT', `after is ${shown(text)}; wanted a version of the graph, such as 0.`, {
    ...{ path: 'after', got: text, wanted: 'a whole number' },
  });
}

/** Adds a webhook, and prints its secret this once. @throws WhowhomError BAD_ARGUMENT, BAD_ID, DISK_FULL, FOLDER_UNUSABLE */
export async function addWebhook(
  place: WebhookPlace,
  url: string,
  { of, after }: AddOptions,
  { out, say }: Lines,
): Promise<void> {
  const webhook = {
    id: `webhook-${randomBytes(6).toString('hex')}`,
    url: addressOf(url),
    secret: `whsec_${randomBytes(32).toString('base64')}`,
    of: of === undefined ? null : of.map((id, i) => toId(id, `of[${i}]`)),
    after: versionOf(after),
    made: new Date().toISOString(),
  };
  await changeWebhooks(place, (all) => [...all, webhook]);
  say(`${webhook.id} is told what changes, by whichever service has ${webhookPath(place)}. Its secret, by which the`);
  say('receiver checks what is signed, is shown this once:');
  out(webhook.secret);
}

/** Tells the webhooks, without their secrets. */
export function listWebhooks(place: WebhookPlace, { out, say }: Lines): void {
  const all = readWebhooks(place).filter(({ removed }) => removed !== true);
  if (all.length === 0) say(`There is no webhook in ${webhookPath(place)}.`);
  for (const { id, url, of, made } of all) {
    out([id, url, of === null ? 'everything' : `of ${of.join(' ')}`, made].join('  '));
  }
}

/** Removes a webhook. @throws WhowhomError NOT_FOUND */
export async function removeWebhook(place: WebhookPlace, id: string, { say }: Lines): Promise<void> {
  await changeWebhooks(place, (all) => {
    const found = all.find((one) => one.id === id && one.removed !== true);
    // The service that has the file forgets it, now or when it is started.
    if (found !== undefined) return all.map((one) => (one === found ? { ...one, removed: true as const } : one));
    throw new WhowhomError('NOT_FOUND', `There is no webhook ${shown(id)} in ${webhookPath(place)}.`, {
      ...{ path: 'remove', got: id, wanted: 'an id that `whowhom webhook list` tells' },
    });
  });
  say(`${id} is told nothing any more.`);
}
