import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { WhowhomError } from '../../errors.js';

/** The programs that the embedded database needs. */
export interface Tools {
  readonly java: string;
  readonly javac: string;
  readonly maven: string;
}

/** What is asked of the machine; tests give another one. */
export interface Machine {
  /** The path of a program, null when it is not there. */
  find(program: string): string | null;
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
  /** Runs a command with its output shown; false when it fails. */
  run(command: string, args: readonly string[]): boolean;
}

const oldestJava = 17;
const otherWays =
  'Or use another database: `docker compose up` (Neo4j and the service), or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.';

function findTools(machine: Machine): Partial<Tools> {
  const java = machine.find('java');
  const version = java === null ? null : machine.javaVersion(java);
  const javac = machine.find('javac');
  const maven = machine.find('mvn');
  return {
    ...(java !== null && version !== null && version >= oldestJava ? { java } : {}),
    ...(javac !== null ? { javac } : {}),
    ...(maven !== null ? { maven } : {}),
  };
}

const isWhole = (tools: Partial<Tools>): tools is Tools => Boolean(tools.java && tools.javac && tools.maven);

function missingNames(tools: Partial<Tools>): string[] {
  const names: string[] = [];
  if (!tools.java || !tools.javac) names.push(`a JDK, version ${oldestJava} or later`);
  if (!tools.maven) names.push('Maven');
  return names;
}

/** The line to type on this kind of machine. */
function installLine(machine: Machine): string {
  if (machine.platform === 'darwin') return 'brew install openjdk@21 maven';
  if (machine.platform === 'win32') return 'winget install Microsoft.OpenJDK.21 & choco install maven';
  if (isDebian(machine)) return 'sudo apt-get update && sudo apt-get install -y default-jdk-headless maven';
  if (/fedora|rhel|centos/i.test(machine.osRelease)) return 'sudo dnf install -y java-21-openjdk-devel maven';
  return 'install a JDK (17 or 21) and Maven with the package manager of your system';
}

const isDebian = ({ osRelease }: Machine) => /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(osRelease);

function refusal(machine: Machine, tools: Partial<Tools>, why: string): WhowhomError {
  const missing = missingNames(tools).join(' and ');
  const message = `The embedded database needs ${missing}.${why} To install: ${installLine(machine)}\n${otherWays}`;
  return new WhowhomError('DATABASE_SETUP', message, { wanted: missing });
}

/**
 * Finds the JDK and Maven; on Debian or Ubuntu as root installs what is missing, after asking on a terminal, or
 * unasked with `yes` or CI=true.
 * @throws WhowhomError DATABASE_SETUP with the line to type and the other ways to have a database
 */
export async function findOrInstall(machine: Machine, yes: boolean, log: (line: string) => void): Promise<Tools> {
  const tools = findTools(machine);
  if (isWhole(tools)) return tools;
  if (!isDebian(machine) || !machine.isRoot) throw refusal(machine, tools, '');
  const unasked = yes || machine.isCi;
  if (!unasked && !machine.isTerminal) {
    throw refusal(machine, tools, ' Start with --yes to have them installed by apt-get.');
  }
  const missing = missingNames(tools).join(' and ');
  if (!unasked && !(await machine.ask(`${missing} will be installed by apt-get. Go ahead?`))) {
    throw refusal(machine, tools, '');
  }
  log(`Installing ${missing} by apt-get ...`);
  const done =
    machine.run('apt-get', ['update', '-qq']) &&
    machine.run('apt-get', ['install', '-y', '-qq', 'default-jdk-headless', 'maven']);
  const found = findTools(machine);
  if (done && isWhole(found)) return found;
  throw refusal(machine, found, ' apt-get did not bring them.');
}

function findProgram(program: string): string | null {
  const home = process.env.JAVA_HOME;
  const folders = (process.env.PATH ?? '').split(delimiter);
  if (home !== undefined && program.startsWith('java')) folders.unshift(join(home, 'bin'));
  const names = process.platform === 'win32' ? [`${program}.exe`, `${program}.cmd`] : [program];
  for (const path of folders.flatMap((folder) => names.map((name) => join(folder, name)))) {
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // not here
    }
  }
  return null;
}

/** The machine this runs on. */
export function thisMachine(): Machine {
  return {
    find: findProgram,
    javaVersion(java) {
      const { stderr, stdout } = spawnSync(java, ['-version'], { encoding: 'utf8' });
      const version = /version "(\d+)/.exec(`${stderr}${stdout}`)?.[1];
      return version === undefined ? null : Number(version);
    },
    platform: process.platform,
    osRelease: existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '',
    isRoot: process.getuid?.() === 0,
    isTerminal: process.stdin.isTTY,
    isCi: process.env.CI === 'true',
    async ask(question) {
      const terminal = createInterface({ input: process.stdin, output: process.stderr });
      const answer = await terminal.question(`${question} [y/N] `);
      terminal.close();
      return /^y(es)?$/i.test(answer.trim());
    },
    run: (command, args) =>
      spawnSync(command, args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0,
  };
}
