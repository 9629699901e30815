/** `npm run check`: all that needs no running service, two steps at a time; shows the output of failing steps only. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { root } from './build.mjs';

const bin = (path) => `node_modules/${path}`;

/** The longest first, so that two at a time end together. */
const steps = [
  { name: 'format', args: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', args: [bin('oxlint/bin/oxlint'), '.'] },
  { name: 'rooms and schema', args: [bin('eslint/bin/eslint.js'), '--max-warnings', '0', 'src'] },
  { name: 'types', args: [bin('typescript/bin/tsc'), '--noEmit'] },
  { name: 'types of the explorer', args: [bin('typescript/bin/tsc'), '-p', 'src/explorer'] },
  { name: 'generated', args: ['--import', 'tsx', 'scripts/generate.ts', '--check'] },
];

/** One wrong schema can fail every file with the same long message; its beginning tells all. */
const shortened = (text) =>
  text.length > 6000 ? `${text.slice(0, 6000)}\n... (${text.length} characters in all)` : text;

function run({ name, args }) {
  const began = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('close', (code) => {
      const ok = code === 0;
      console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
      if (!ok) console.log(shortened(output.trimEnd()));
      resolve({ name, ok });
    });
  });
}

/** Runs every step; answers each one's name and whether it passed. */
export async function check() {
  const waiting = [...steps];
  const results = [];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) results.push(await run(step));
  };
  await Promise.all([worker(), worker()]);
  return results;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const results = await check();
  process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
}
