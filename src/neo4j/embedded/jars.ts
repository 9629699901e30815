import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './tool.js';

/** The version of Neo4j that is fetched and run, unless another one is asked for. */
export const neo4jVersion = '5.26.31';
const mavenPlugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1';
const progressInterval = 3000;

const pomOf = (version: string) => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>whowhom</groupId>
  <artifactId>database</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${version}</version></dependency>
  </dependencies>
</project>
`;

/** Where the database's jars are, or will be. */
export const jarFolder = (cacheDir: string, version: string): string => join(cacheDir, `neo4j-${version}`);

const scale: Readonly<Record<string, number>> = { B: 1e-6, kB: 1e-3, MB: 1 };

/** The size in MB of the jar that a line of Maven's output says was downloaded; null for any other line. */
export function downloadedJar(line: string): number | null {
  const [, size, unit] = /Downloaded from .*\.jar \(([\d.]+) (B|kB|MB) at/.exec(line) ?? [];
  return size === undefined ? null : Number(size) * (scale[unit ?? 'B'] ?? 0);
}

function sizeOf(folder: string): string {
  const jars = readdirSync(folder);
  const bytes = jars.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  return `${jars.length} jars, ${Math.round(bytes / 1e6)} MB`;
}

/** Tells now and then how far a download is, instead of Maven's two lines a file. */
function progress(log: (line: string) => void): { onLine: (line: string) => void; end: () => void } {
  let jars = 0;
  let size = 0;
  const started = Date.now();
  const timer = setInterval(() => {
    log(`  ${jars} jars, ${Math.round(size)} MB after ${Math.round((Date.now() - started) / 1000)} s ...`);
  }, progressInterval);
  const onLine = (line: string) => {
    const jar = downloadedJar(line);
    if (jar === null) return;
    jars += 1;
    size += jar;
  };
  return { onLine, end: () => clearInterval(timer) };
}

/** Fetches the database once. A half-finished download is in a folder of another name, so it is never taken for whole. */
export async function fetchJars(
  cacheDir: string,
  version: string,
  maven: string,
  log: (line: string) => void,
): Promise<void> {
  const work = join(cacheDir, `fetch-${process.pid}`);
  mkdirSync(work, { recursive: true });
  writeFileSync(join(work, 'pom.xml'), pomOf(version));
  log(`Fetching Neo4j ${version} with Maven, once (about 120 MB) ...`);
  const { onLine, end } = progress(log);
  try {
    const args = ['-B', `${mavenPlugin}:copy-dependencies`, '-DincludeScope=runtime', '-DoutputDirectory=jars'];
    await runTool(maven, args, work, onLine);
    log(`  fetched ${sizeOf(join(work, 'jars'))}.`);
    // Another start may have fetched it meanwhile.
    const folder = jarFolder(cacheDir, version);
    if (!existsSync(folder)) renameSync(join(work, 'jars'), folder);
  } finally {
    end();
    rmSync(work, { recursive: true, force: true });
  }
}
