/**
 * `npm test`: build, check and every Jest project but those on request. `node scripts/test.mjs PROJECT [jest options]` runs one
 * project of jest.config.mjs. The last line is always `N passed, N failed`: Jest's tests and the steps together.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build, isUpToDate, root } from './build.mjs';
import { check } from './check.mjs';

const projects = ['unit', 'http', 'service', 'browser', 'statements', 'faults', 'data', 'readers', 'dialect', 'cases'];
const onRequest = ['faults', 'data', 'readers', 'dialect', 'cases'];
/** Looks at what the server told of what the others sent, so it comes behind them. */
const last = ['statements'];
const [only, ...options] = process.argv.slice(2);
if (only !== undefined && !projects.includes(only)) {
  console.error(`There is no test project ${JSON.stringify(only)}; there are ${projects.join(', ')}.`);
  process.exit(2);
}

const total = { passed: 0, failed: 0 };
const count = (ok) => (total[ok ? 'passed' : 'failed'] += 1);
const failures = [];
const times = [];

/** What failed in few short lines each, said once more at the end, where it is found whatever else was printed. */
function failuresOf({ testResults }) {
  const colours = new RegExp(String.raw`\u001b\[[\d;]*m`, 'g');
  const lines = (text) =>
    text
      .replace(colours, '')
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.includes('node_modules/'))
      .slice(0, 20)
      .map((line) => line.slice(0, 300));
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const told = failed.map((one) => [one.fullName, ...lines(one.failureMessages.join('\n'))]);
    if (assertionResults.length === 0) told.push(lines(message));
    return told.map(([first, ...rest]) => [`${relative(root, name)}: ${first}`, ...rest]);
  });
}

async function buildStep() {
  try {
    if (!isUpToDate()) await build();
    return true;
  } catch (error) {
    console.error(error.message);
    return false;
  }
}

/** Jest's own counts; a file that could not be run holds no tests and counts as one failure. */
function jest(names) {
  const report = join(root, '.cache', `jest-report-${process.pid}.json`);
  mkdirSync(join(root, '.cache'), { recursive: true });
  // A fault test that fails leaves what it started, which must not keep the others from being told of.
  const forced = only === 'faults' ? ['--forceExit'] : [];
  const flags = [...forced, '--json', `--outputFile=${report}`, '--selectProjects', ...names];
  const run = spawnSync(process.execPath, [join(root, 'node_modules/jest/bin/jest.js'), ...options, ...flags], {
    cwd: root,
    // The report goes to the file and, because of --json, to stdout as well: only the file is wanted.
    stdio: ['inherit', 'ignore', 'inherit'],
    env: {
      ...process.env,
      ...(only === 'cases' ? { CASES: 'all' } : {}),
      // Databases that live for a minute spend half of it in Java's second compiler; those that live longer gain by it.
      JAVA_TOOL_OPTIONS: process.env.JAVA_TOOL_OPTIONS ?? (only === 'faults' ? '-XX:TieredStopAtLevel=1' : ''),
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules`.trim(),
    },
  });
  const before = total.failed;
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    total.passed += result.numPassedTests;
    total.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
    failures.push(...failuresOf(result));
    times.push(...result.testResults.map((one) => [one.endTime - one.startTime, relative(root, one.name)]));
  } catch {
    console.error('Jest ended without a report.');
  } finally {
    rmSync(report, { force: true });
  }
  // It also fails without a failed test: in globalSetup, by a signal, by an open handle.
  if (run.status !== 0 && total.failed === before) count(false);
}

// Unit tests read only src/; all others may run what was built.
const isBuilt = only === 'unit' || (await buildStep());
if (only === undefined || !isBuilt) count(isBuilt);
if (only === undefined) for (const { ok } of await check()) count(ok);
const kept = join(root, '.cache/statements');
if (only === undefined) rmSync(kept, { recursive: true, force: true });
jest(only === undefined ? projects.filter((name) => !onRequest.includes(name) && !last.includes(name)) : [only]);
if (only === undefined) jest(last);

const slowest = times.sort(([a], [b]) => b - a).slice(0, 15);
if (slowest.length > 1) console.log('The slowest files, in seconds:');
for (const [ms, name] of slowest) console.log(`${String(Math.round(ms / 1000)).padStart(5)}  ${name}`);
for (const lines of failures) for (const line of lines) console.log(`FAILED ${line}`);
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`${total.passed} passed, ${total.failed} failed`);
