import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { writeWhole } from './embedded/files.js';
import { areKinds, keyOf, type Shape } from './shape.js';

/** A shape and how often it was asked. */
interface Use extends Shape {
  uses: number;
}

/** The shapes that were asked last, over starts. They are texts and kinds of parameters, never a value that came. */
export interface Remembered {
  readonly used: (shape: Shape) => void;
  /** All of them, the most used first. */
  readonly mostUsed: () => Shape[];
  /** Writes them down when some are new, or at the end. Never throws. */
  readonly save: (isLast?: boolean) => void;
}

/** How much is remembered. */
export const remembersAtMost = { shapes: 300, bytes: 2_000_000 };

const format = 1;

const isUse = (value: unknown): value is Use => {
  if (typeof value !== 'object' || value === null) return false;
  const { text, kinds, uses } = value as Record<string, unknown>;
  return typeof text === 'string' && text !== '' && areKinds(kinds) && Number.isSafeInteger(uses) && Number(uses) >= 0;
};

/** @throws Error that says what is wrong with the file */
function readUses(path: string): Use[] {
  if (!existsSync(path)) return [];
  const content = JSON.parse(readFileSync(path, 'utf8')) as { format?: unknown; shapes?: unknown } | null;
  if (content?.format !== format) throw new Error(`its format is not ${format}`);
  const { shapes } = content;
  if (!Array.isArray(shapes) || !shapes.every(isUse)) throw new Error('its shapes are none');
  return shapes;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Opens the memory of shapes in a folder; where there is no such folder it lasts as long as the process.
 * @param log told when the file cannot be read or written, which costs no more than some first answers
 */
export function openRemembered(folder: string, log: (line: string) => void): Remembered {
  const path = join(folder, 'shapes.json');
  const shapes = new LRUCache<string, Use>({
    max: remembersAtMost.shapes,
    maxSize: remembersAtMost.bytes,
    maxEntrySize: remembersAtMost.bytes / 10,
    sizeCalculation: ({ text, kinds }) => Buffer.byteLength(text) + JSON.stringify(kinds).length + 1,
  });
  let hasNew = false;

  const failed = (what: string, error: unknown) =>
    log(`The questions asked most cannot be ${what} ${path} (${reasonOf(error)}): the first answers may take longer.`);

  try {
    // Half of the past counts, and what was not asked any more when it counted nothing is forgotten.
    for (const one of readUses(path))
      if (one.uses > 0) shapes.set(keyOf(one), { ...one, uses: Math.floor(one.uses / 2) });
  } catch (error) {
    failed('read from', error);
  }

  return {
    used(shape) {
      const key = keyOf(shape);
      const known = shapes.get(key);
      if (known !== undefined) {
        known.uses += 1;
        return;
      }
      shapes.set(key, { ...shape, uses: 1 });
      hasNew = true;
    },
    mostUsed: () => [...shapes.values()].sort((a, b) => b.uses - a.uses),
    save(isLast = false) {
      if (!(hasNew || isLast) || !existsSync(dirname(path))) return;
      hasNew = false;
      try {
        // The one used last is first in the cache; read back in turn it is to be last.
        writeWhole(path, `${JSON.stringify({ format, shapes: [...shapes.values()].reverse() })}\n`, 0o600);
      } catch (error) {
        failed('written to', error);
      }
    },
  };
}
