import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WhowhomError } from '../../errors.js';
import { packageRoot } from '../../files.js';
import type { Tools } from './prerequisites.js';

/** The version of Neo4j that is fetched and run. */
export const neo4jVersion = '5.26.31';
const mavenPlugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1';

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>whowhom</groupId>
  <artifactId>database</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${neo4jVersion}</version></dependency>
  </dependencies>
</project>
`;

/** Runs a program and gives its output, of which the last lines are in the error when it fails. */
async function runTool(command: string, args: readonly string[], cwd: string): Promise<string> {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  const code = await new Promise<number | string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (status) => resolve(status ?? 'killed'));
  });
  if (code === 0) return output;
  const last = output.trim().split('\n').slice(-8).join('\n');
  throw new WhowhomError('DATABASE_SETUP', `${command} ${args[0] ?? ''} failed (${code}):\n${last}`);
}

function sizeOf(folder: string): string {
  if (!existsSync(folder)) return '0 jars';
  const jars = readdirSync(folder);
  const bytes = jars.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  return `${jars.length} jars, ${Math.round(bytes / 1e6)} MB`;
}

/** Fetches the database once. A half-finished download is in a folder of another name, so it is never taken for whole. */
async function fetchJars(cacheDir: string, tools: Tools, log: (line: string) => void): Promise<string> {
  const jars = join(cacheDir, `neo4j-${neo4jVersion}`);
  if (existsSync(jars)) return jars;
  const work = join(cacheDir, `fetch-${process.pid}`);
  mkdirSync(work, { recursive: true });
  writeFileSync(join(work, 'pom.xml'), pom);
  const half = join(work, 'jars');
  log(`Fetching Neo4j ${neo4jVersion} with Maven, once (about 100 MB) ...`);
  const started = Date.now();
  const progress = setInterval(() => {
    const seconds = Math.round((Date.now() - started) / 1000);
    log(`  still fetching, ${seconds} s${existsSync(half) ? `: ${sizeOf(half)}` : ''}`);
  }, 5000);
  try {
    const quiet = ['-q', '-B', `${mavenPlugin}:copy-dependencies`, '-DincludeScope=runtime'];
    await runTool(tools.maven, [...quiet, '-DoutputDirectory=jars'], work);
    log(`  fetched ${sizeOf(half)}.`);
    if (!existsSync(jars)) renameSync(half, jars);
  } finally {
    clearInterval(progress);
    rmSync(work, { recursive: true, force: true });
  }
  return jars;
}

/** Compiles the launcher once for each of its versions. */
async function compileLauncher(cacheDir: string, jars: string, tools: Tools): Promise<string> {
  const source = join(packageRoot(), 'src/neo4j/embedded/Launcher.java');
  const hash = createHash('sha256').update(readFileSync(source)).update(neo4jVersion).digest('hex').slice(0, 16);
  const classes = join(cacheDir, `launcher-${hash}`);
  if (existsSync(classes)) return classes;
  const half = join(cacheDir, `launcher-${process.pid}.tmp`);
  mkdirSync(half, { recursive: true });
  await runTool(tools.javac, ['--release', '17', '-cp', `${jars}/*`, '-d', half, source], cacheDir);
  if (existsSync(classes)) rmSync(half, { recursive: true, force: true });
  else renameSync(half, classes);
  return classes;
}

/** The class path of the launcher and the database, fetched and compiled when that was not done before. */
export async function classPath(cacheDir: string, tools: Tools, log: (line: string) => void): Promise<string[]> {
  mkdirSync(cacheDir, { recursive: true });
  const jars = await fetchJars(cacheDir, tools, log);
  const classes = await compileLauncher(cacheDir, jars, tools);
  const sorted = readdirSync(jars).sort();
  return [classes, ...sorted.map((name) => join(jars, name))];
}
