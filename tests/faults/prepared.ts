import { cpSync, existsSync, rmSync, statSync } from 'node:fs';
import { newFolder, serve } from './served.js';
import { editor } from './writing.js';

/** With the article in it, or with nothing. */
type Kind = 'seeded' | 'empty';

const settings: Record<Kind, Record<string, string>> = { seeded: {}, empty: editor };

const isOlder = (path: string, than: string): boolean => statSync(path).mtimeMs < statSync(than).mtimeMs;

/** A folder as the first start of the service leaves it: what a test is not about it need not wait for. */
export async function prepared(kind: Kind, folder = newFolder()): Promise<string> {
  const first = `.cache/prepared/${kind}`;
  if (!existsSync(first) || isOlder(first, 'dist/main.js')) {
    rmSync(first, { recursive: true, force: true });
    const own = newFolder();
    const service = await serve(settings[kind], own);
    await service.stop();
    cpSync(own, first, { recursive: true });
  }
  cpSync(first, folder, { recursive: true });
  return folder;
}
