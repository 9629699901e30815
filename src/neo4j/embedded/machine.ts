import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline/promises';

/** What is asked of the machine; tests give another one. */
export interface Machine {
  /** The path of a program in a folder, or on the PATH; null when it is not there. */
  which(program: string, folder: string | null): string | null;
  /** The folders where a Java may be, the preferred one first. */
  javaFolders(): readonly string[];
  /** The major version of a Java, null when it does not run. */
  javaVersion(java: string): number | null;
  readonly platform: string;
  /** The text of /etc/os-release, empty where there is none. */
  readonly osRelease: string;
  readonly isRoot: boolean;
  readonly isTerminal: boolean;
  /** Whether the environment says CI=true. */
  readonly isCi: boolean;
  ask(question: string): Promise<boolean>;
  /** Runs a command with its errors shown; false when it fails. */
  run(command: string, args: readonly string[]): boolean;
}

// Where Linux distributions put the Javas that are not the default one.
const jvmFolder = '/usr/lib/jvm';

const pathFolders = () => (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');

function which(program: string, folder: string | null): string | null {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  for (const place of folder === null ? pathFolders() : [folder]) {
    for (const ending of endings) {
      const path = join(place, program + ending);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // not here
      }
    }
  }
  return null;
}

function javaFolders(): string[] {
  const home = process.env.JAVA_HOME ?? '';
  const installed = existsSync(jvmFolder) ? readdirSync(jvmFolder).sort() : [];
  const folders = [...pathFolders(), ...installed.map((name) => join(jvmFolder, name, 'bin'))];
  return home === '' ? folders : [join(home, 'bin'), ...folders];
}

function javaVersion(java: string): number | null {
  const { stderr, stdout } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  const version = /version "(\d+)/.exec(`${stderr}${stdout}`)?.[1];
  return version === undefined ? null : Number(version);
}

async function ask(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await terminal.question(`${question} [y/N] `)).trim());
  } finally {
    terminal.close();
  }
}

function run(command: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

/** The machine this runs on. */
export function thisMachine(): Machine {
  return {
    which,
    javaFolders,
    javaVersion,
    ask,
    run,
    platform: process.platform,
    osRelease: existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '',
    isRoot: process.getuid?.() === 0,
    isTerminal: process.stdin.isTTY,
    isCi: process.env.CI === 'true',
  };
}
