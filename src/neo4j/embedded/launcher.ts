import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { packageRoot } from '../../files.js';
import { fetchJars, jarFolder } from './jars.js';
import type { Program, Tools } from './prerequisites.js';
import { runTool } from './tool.js';

// tsc does not copy it to dist/, so it is found from the package's root.
const source = () => join(packageRoot(), 'src/neo4j/embedded/Launcher.java');

/** Where the compiled launcher is, or will be: another file for each of its versions. */
function launcherJar(cacheDir: string, version: string): string {
  const hash = createHash('sha256').update(readFileSync(source())).update(version).digest('hex');
  return join(cacheDir, `launcher-${hash.slice(0, 16)}.jar`);
}

/** The programs that this start needs: with a full cache any Java will do, without a compiler and without Maven. */
export function neededPrograms(cacheDir: string, version: string): Program[] {
  const needed: Program[] = ['java'];
  if (!existsSync(launcherJar(cacheDir, version))) needed.push('javac');
  if (!existsSync(jarFolder(cacheDir, version))) needed.push('maven');
  return needed;
}

/** The Java that a version of Neo4j needs at least. */
const oldestJava = (version: string): string => (version.startsWith('5.') ? '17' : '21');

/** Compiles it into a jar and not a folder: Java archives classes only of jars. */
async function compile(cacheDir: string, version: string, javac: string): Promise<void> {
  const work = join(cacheDir, `launcher-${process.pid}.tmp`);
  const classes = join(work, 'classes');
  mkdirSync(classes, { recursive: true });
  try {
    const jars = join(jarFolder(cacheDir, version), '*');
    await runTool(javac, ['--release', oldestJava(version), '-cp', jars, '-d', classes, source()], work);
    const jar = join(dirname(javac), process.platform === 'win32' ? 'jar.exe' : 'jar');
    await runTool(jar, ['--create', '--file', 'launcher.jar', '-C', 'classes', '.'], work);
    renameSync(join(work, 'launcher.jar'), launcherJar(cacheDir, version));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The class path of the launcher and the database, fetched and compiled when that was not done before. */
export async function launcherPath(
  cacheDir: string,
  version: string,
  tools: Tools,
  log: (line: string) => void,
): Promise<string> {
  if (tools.maven !== undefined) await fetchJars(cacheDir, version, tools.maven, log);
  if (tools.javac !== undefined) await compile(cacheDir, version, tools.javac);
  const jars = jarFolder(cacheDir, version);
  const names = readdirSync(jars).sort();
  return [launcherJar(cacheDir, version), ...names.map((name) => join(jars, name))].join(delimiter);
}
