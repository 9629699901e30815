/**
 * `npm start`: builds when a source changed, then runs the service in this process, so that signals and the exit code
 * need no passing on. `--watch` (`npm run dev`) keeps a process of its own instead, which restarts the service whenever
 * src/, schema/ or cypher/ change.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { buildIfNeeded, fail, root } from './build.mjs';

const main = join(root, 'dist/main.js');

async function stop(child) {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

/** Resolves at the next change, once nothing has changed for a moment: an editor saves several files at once. */
async function nextChange(changes) {
  await changes.next();
  for (let seen = -1; seen !== changes.count;) {
    seen = changes.count;
    await sleep(200);
  }
}

function watchSources() {
  const changes = { count: 0, wake: () => {}, next: () => new Promise((resolve) => (changes.wake = resolve)) };
  for (const folder of ['src', 'schema', 'cypher']) {
    watch(join(root, folder), { recursive: true }, () => {
      changes.count += 1;
      changes.wake();
    });
  }
  return changes;
}

async function dev() {
  const changes = watchSources();
  let child;
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => void stop(child).then(() => process.exit(child?.exitCode ?? 0)));
  }
  for (;;) {
    const generated = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/generate.ts'], {
      cwd: root,
      stdio: 'inherit',
    });
    try {
      if (generated.status !== 0) throw new Error('The code could not be generated: the reason is above.');
      await buildIfNeeded();
      await stop(child);
      child = spawn(process.execPath, [main], { cwd: root, stdio: 'inherit' });
    } catch (error) {
      console.error(`${error.message} Waiting for the next change.`);
    }
    await nextChange(changes);
  }
}

if (process.argv.includes('--watch')) {
  await dev();
} else {
  await buildIfNeeded().catch(fail);
  process.argv[1] = main;
  await import(pathToFileURL(main).href);
}
