/**
 * Builds dist/ from src/ by esbuild while tsc looks at the types. It is built beside dist/ and then swapped, so
 * that a half-finished build is never taken. dist/.build-hash tells from which content it was built: `npm start` builds
 * only when a source changed, and file times mean nothing after a checkout.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** The web pages, by the folders that they are built into. */
const pages = {
  playground: ['src/playground', 'scripts/buildPlayground.mjs', 'scripts/pages.mjs', 'package-lock.json'],
  explorer: [
    'src/explorer',
    'src/generated/explorer.ts',
    'src/playground/icon.svg',
    'scripts/buildExplorer.mjs',
    'scripts/cytoscapeParts.mjs',
    'scripts/pageSizes.mjs',
  ].concat('scripts/pages.mjs', 'package-lock.json', 'tsconfig.json'),
};
const inputs = [
  'src',
  'scripts/build.mjs',
  'scripts/buildService.mjs',
  'scripts/buildPlayground.mjs',
  'scripts/buildExplorer.mjs',
  'scripts/cytoscapeParts.mjs',
  'scripts/pageSizes.mjs',
  'scripts/pages.mjs',
  'package-lock.json',
].concat(readdirSync(root).filter((name) => /^tsconfig.*\.json$/.test(name)));

function filesOf(path) {
  if (!existsSync(join(root, path))) return [];
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path)).flatMap((name) => filesOf(`${path}/${name}`));
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesOf).sort()) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

const stored = (name) => {
  const path = join(root, 'dist', name);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
};

/** Whether dist/ was built from what src/ holds now. */
export const isUpToDate = () => stored('.build-hash') === hashOf(inputs);

async function checkTypes() {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const run = spawn(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [status] = await once(run, 'exit');
  if (status !== 0) throw new Error('The build failed: tsc says why above. dist/ is left as it was.');
}

/** Imported here, as below: a start that needs no build needs no esbuild, which `npm ci --omit=dev` leaves out. */
async function bundleService(target) {
  const { buildService } = await import('./buildService.mjs');
  await buildService(target);
}

const builders = {
  playground: async (folder) => (await import('./buildPlayground.mjs')).buildPlayground(folder),
  explorer: async (folder) => (await import('./buildExplorer.mjs')).buildExplorer(folder),
};

/** Building a page is the slow part and it seldom changes, so the last one is taken over when nothing of it did. */
async function addPage(name, target) {
  const hash = hashOf(pages[name]);
  if (stored(`.${name}-hash`) === hash && existsSync(join(root, 'dist', name, 'index.html'))) {
    cpSync(join(root, 'dist', name), join(target, name), { recursive: true });
  } else {
    await builders[name](join(target, name));
  }
  writeFileSync(join(target, `.${name}-hash`), hash);
}

/** Another build may swap at the same moment: then the folder is there again and it is moved away again. */
function swap(target) {
  const old = `${target}.old.tmp`;
  for (let attempt = 1; ; attempt += 1) {
    try {
      if (existsSync(join(root, 'dist'))) renameSync(join(root, 'dist'), old);
      renameSync(target, join(root, 'dist'));
      return;
    } catch (error) {
      if (attempt === 5) throw error;
    } finally {
      rmSync(old, { recursive: true, force: true });
    }
  }
}

/** Builds dist/. Throws, and leaves dist/ as it was, when the types are wrong. */
export async function build() {
  // Beside dist/ and not in .cache/, for source maps hold paths relative to the folder that they are written into.
  const target = join(root, `dist-${process.pid}.tmp`);
  const remove = () => rmSync(target, { recursive: true, force: true });
  process.once('exit', remove);
  try {
    mkdirSync(target);
    // Taken before the build: what is edited meanwhile makes the next start build again.
    const hash = hashOf(inputs);
    const built = await Promise.allSettled([
      checkTypes(),
      bundleService(target),
      ...Object.keys(pages).map((name) => addPage(name, target)),
    ]);
    const failed = built.find(({ status }) => status === 'rejected');
    if (failed !== undefined) throw failed.reason;
    // esbuild keeps the line that names node, and makes no file that can be run.
    chmodSync(join(target, 'cli.js'), 0o755);
    writeFileSync(join(target, '.build-hash'), hash);
    swap(target);
  } finally {
    remove();
    process.off('exit', remove);
  }
}

/** Builds when a source changed since the last build, and says so in one line. */
export async function buildIfNeeded() {
  if (isUpToDate()) return;
  console.error('Building: a source changed since the last build.');
  await build();
}

/** Ends the process with the message alone: a stack of the build script helps nobody. */
export function fail(error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const began = Date.now();
  await build().catch(fail);
  console.log(`Built dist/ in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
}
