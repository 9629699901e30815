import { WhowhomError } from '../../errors.js';
import type { Machine } from './machine.js';

export { thisMachine, type Machine } from './machine.js';

/** A program that the embedded database may need. */
export type Program = 'java' | 'javac' | 'maven';

/** The paths of the programs; of those that were not asked for none. */
export interface Tools {
  readonly java: string;
  readonly javac?: string;
  readonly maven?: string;
}

const oldestJava = 17;

/** The first that a release has is taken: Debian 11 has 17 beside an older default, Debian 13 has 21. */
const debianJdks = ['openjdk-17-jdk-headless', 'openjdk-21-jdk-headless', 'default-jdk-headless'];

const otherWays =
  'Or use another database: `docker compose up` (Neo4j and the service), or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.';

/** A Java that is new enough, with its compiler when that is needed: both from one folder, so that they fit. */
function findJava(machine: Machine, needed: readonly Program[]): Partial<Tools> {
  for (const folder of machine.javaFolders()) {
    const java = machine.which('java', folder);
    if (java === null || (machine.javaVersion(java) ?? 0) < oldestJava) continue;
    if (!needed.includes('javac')) return { java };
    const javac = machine.which('javac', folder);
    if (javac !== null) return { java, javac };
  }
  return {};
}

function findTools(machine: Machine, needed: readonly Program[]): Partial<Tools> {
  const maven = needed.includes('maven') ? machine.which('mvn', null) : null;
  return { ...findJava(machine, needed), ...(maven === null ? {} : { maven }) };
}

const isWhole = (tools: Partial<Tools>, needed: readonly Program[]): tools is Tools =>
  needed.every((program) => tools[program] !== undefined);

const missesJava = (tools: Partial<Tools>) => tools.java === undefined;
const missesMaven = (tools: Partial<Tools>, needed: readonly Program[]) =>
  needed.includes('maven') && tools.maven === undefined;

function missingNames(tools: Partial<Tools>, needed: readonly Program[]): string {
  const names: string[] = [];
  const java = needed.includes('javac') ? 'a JDK (Java with its compiler)' : 'Java';
  if (missesJava(tools)) names.push(`${java}, version ${oldestJava} or later`);
  if (missesMaven(tools, needed)) names.push('Maven');
  return names.join(' and ');
}

const osIs = ({ osRelease }: Machine, names: RegExp) =>
  osRelease.split('\n').some((line) => /^ID(_LIKE)?=/.test(line) && names.test(line));
const isDebian = (machine: Machine) => machine.platform === 'linux' && osIs(machine, /\b(debian|ubuntu)\b/i);

/** The line to type on this kind of machine. */
function installLine(machine: Machine): string {
  if (machine.platform === 'darwin')
    return 'brew install openjdk@21 maven && export JAVA_HOME=$(brew --prefix openjdk@21)';
  if (machine.platform === 'win32') return 'winget install Microsoft.OpenJDK.21, then choco install maven';
  if (isDebian(machine)) return 'sudo apt-get update && sudo apt-get install -y openjdk-17-jdk-headless maven';
  if (osIs(machine, /fedora|rhel|centos/i)) return 'sudo dnf install -y java-21-openjdk-devel maven';
  return 'install a JDK (17 or 21) and Maven with the package manager of your system';
}

function refusal(machine: Machine, missing: string, why = ''): WhowhomError {
  const message = `The embedded database needs ${missing}.${why} To install: ${installLine(machine)}\n${otherWays}`;
  return new WhowhomError('DATABASE_SETUP', message, { wanted: missing });
}

/** Installs what is missing, and nothing else. */
function install(machine: Machine, java: boolean, maven: boolean): void {
  const get = (name: string) => machine.run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
  machine.run('apt-get', ['update', '-qq']);
  // Java first: Maven alone would bring the release's default, which may be too old.
  if (java) debianJdks.some(get);
  if (maven) get('maven');
}

/** Whether to install: asked on a terminal; without one only where nobody is surprised by it. */
async function mayInstall(machine: Machine, yes: boolean, missing: string): Promise<boolean> {
  if (yes) return true;
  if (machine.isTerminal) return machine.ask(`${missing} will be installed by apt-get. Go ahead?`);
  return machine.isCi;
}

/**
 * Finds the programs; on Debian or Ubuntu as root installs what is missing, after asking on a terminal; without one
 * only with `yes` or CI=true.
 * @throws WhowhomError DATABASE_SETUP with the line to type and the other ways to have a database
 */
export async function findOrInstall(
  machine: Machine,
  needed: readonly Program[],
  yes: boolean,
  log: (line: string) => void,
): Promise<Tools> {
  const tools = findTools(machine, needed);
  if (isWhole(tools, needed)) return tools;
  const missing = missingNames(tools, needed);
  if (!isDebian(machine) || !machine.isRoot) throw refusal(machine, missing);
  if (!(await mayInstall(machine, yes, missing))) {
    throw refusal(machine, missing, machine.isTerminal ? '' : ' Start with --yes to have it installed by apt-get.');
  }
  log(`Installing ${missing} by apt-get ...`);
  install(machine, missesJava(tools), missesMaven(tools, needed));
  const found = findTools(machine, needed);
  if (isWhole(found, needed)) return found;
  throw refusal(machine, missingNames(found, needed), ' apt-get did not bring it.');
}
