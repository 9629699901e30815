/**
 * `npm start`: builds when a source changed, then runs the service in this process, so that signals and the exit code
 * need no passing on. `--watch` (`npm run dev`) keeps a process of its own instead, which restarts the service whenever
 * src/, schema/ or cypher/ change.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { buildIfNeeded, fail, root } from './build.mjs';

const main = join(root, 'dist/main.js');

async function stop(child, signal = 'SIGTERM') {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  if (signal) child.kill(signal);
  await once(child, 'exit');
}

/** Names and times of all sources. */
function stamp() {
  const paths = ['src', 'schema', 'cypher'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((name) => join(root, folder, name)),
  );
  return paths.map((path) => `${path} ${statSync(path, { throwIfNoEntry: false })?.mtimeMs}`).join('\n');
}

/**
 * Resolves once the sources are others than `before` and have come to rest: an editor saves several files at once. It
 * looks again and again, because fs.watch on Linux loses a file that an editor replaces by renaming.
 */
async function nextChange(before) {
  let last = before;
  for (;;) {
    await sleep(300);
    const now = stamp();
    if (now === last && now !== before) return;
    last = now;
  }
}

async function dev() {
  let child;
  const end = (signal) => stop(child, signal).then(() => process.exit(child?.exitCode ?? 0));
  process.on('SIGTERM', () => end('SIGTERM'));
  // A terminal gives Ctrl-C to the service as well, for which a second signal would mean "at once".
  process.on('SIGINT', () => end(process.stdin.isTTY ? null : 'SIGINT'));
  for (;;) {
    const generated = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/generate.ts'], {
      cwd: root,
      stdio: 'inherit',
    });
    // After it, because what it writes is in src/ and is no change of anyone's.
    const before = stamp();
    try {
      if (generated.status !== 0) throw new Error('The code could not be generated: the reason is above.');
      await buildIfNeeded();
      await stop(child);
      child = spawn(process.execPath, [main], { cwd: root, stdio: 'inherit' });
    } catch (error) {
      console.error(`${error.message} Waiting for the next change.`);
    }
    await nextChange(before);
  }
}

if (process.argv.includes('--watch')) {
  await dev();
} else {
  await buildIfNeeded().catch(fail);
  process.argv[1] = main;
  await import(pathToFileURL(main).href);
}
