/** `node scripts/run.mjs seed ...`: builds when a source changed, then runs that command of dist/cli.js in this process. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfNeeded, fail, root } from './build.mjs';

await buildIfNeeded().catch(fail);
const cli = join(root, 'dist/cli.js');
process.argv[1] = cli;
await import(pathToFileURL(cli).href);
