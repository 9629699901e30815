import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import type { Config } from '../config.js';
import { WhowhomError } from '../errors.js';
import { fileTrouble } from '../files.js';
import { writeWhole } from '../neo4j/embedded/files.js';
import { inTurn } from '../neo4j/embedded/lock.js';

/** The settings that say where webhooks are kept. */
export type WebhookPlace = Pick<Config, 'dataDir'>;

const shape = z.object({
  id: z.string(),
  url: z.string(),
  /** By which what is sent is signed, as Standard Webhooks writes it: `whsec_` and base64. */
  secret: z.string(),
  /** The ids that it is told about; null is everything. */
  of: z.array(z.string()).nullable(),
  /** The version behind which it begins; null is from when a service first sees it. */
  after: z.number().int().min(0).nullable(),
  made: z.string(),
  /** Whether it was removed, and a service has still to forget up to where it was told. */
  removed: z.literal(true).optional(),
});

/** A program that is told what changes. */
export type Webhook = Readonly<z.infer<typeof shape>>;

/** The file of webhooks: a JSON list. It holds secrets, so that it is its owner's alone. */
export const webhookPath = ({ dataDir }: WebhookPlace): string => resolve(join(dataDir, 'webhooks'));

/**
 * Reads the file; none when it is not there.
 * @throws WhowhomError FOLDER_UNUSABLE, or BAD_FILE when it is none of ours
 */
export function readWebhooks(place: WebhookPlace): readonly Webhook[] {
  const path = webhookPath(place);
  try {
    return existsSync(path) ? z.array(shape).parse(JSON.parse(readFileSync(path, 'utf8'))) : [];
  } catch (error) {
    const trouble = fileTrouble(error, path);
    if (trouble !== null) throw trouble;
    throw new WhowhomError('BAD_FILE', `${path} is no list of webhooks.`, { got: path, cause: error });
  }
}

/** Changes the file, one process at a time; what is in it is whole at every moment. */
export async function changeWebhooks(
  place: WebhookPlace,
  work: (webhooks: readonly Webhook[]) => readonly Webhook[],
): Promise<void> {
  const path = webhookPath(place);
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    await inTurn(`${path}.lock`, () => {
      writeWhole(path, `${JSON.stringify(work(readWebhooks(place)), null, 2)}\n`, 0o600);
      return Promise.resolve();
    });
  } catch (error) {
    throw fileTrouble(error, path) ?? error;
  }
}
