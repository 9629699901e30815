import { expect, test } from '@jest/globals';
import { findOrInstall, type Machine, type Program } from '../../src/neo4j/embedded/prerequisites.js';

const debian = 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n';
const ubuntu = 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n';
const jdk = ['/bin/java', '/bin/javac'];
const all = [...jdk, '/bin/mvn'];
const everything: Program[] = ['java', 'javac', 'maven'];

/** A machine with some programs, whose apt-get has some packages. */
function machine(has: readonly string[], more: Partial<Machine> = {}, packages = /./) {
  const there = new Set(has);
  const ran: string[] = [];
  const asked: string[] = [];
  const made: Machine = {
    which: (program, folder) => {
      const path = `${folder ?? '/bin'}/${program}`;
      return there.has(path) ? path : null;
    },
    javaFolders: () => ['/home/bin', '/bin'],
    javaVersion: () => 17,
    platform: 'linux',
    osRelease: debian,
    isRoot: true,
    isTerminal: false,
    isCi: false,
    ask: (question) => {
      asked.push(question);
      return Promise.resolve(true);
    },
    run: (command, args) => {
      ran.push([command, ...args].join(' '));
      const name = args.at(-1) ?? '';
      if (args[0] !== 'install') return true;
      if (!packages.test(name)) return false;
      for (const path of name === 'maven' ? ['/bin/mvn'] : jdk) there.add(path);
      return true;
    },
    ...more,
  };
  return { made, ran, asked };
}

const find = (made: Machine, yes = false, needed = everything) => findOrInstall(made, needed, yes, () => undefined);
const installed = (ran: readonly string[]) =>
  ran.filter((line) => line.includes(' install ')).map((line) => line.split(' ').at(-1));

test('what is there is used as it is', async () => {
  const { made, ran } = machine(all);
  expect(await find(made)).toEqual({ java: '/bin/java', javac: '/bin/javac', maven: '/bin/mvn' });
  expect(ran).toEqual([]);
});

test('with a full cache a Java without compiler and Maven will do', async () => {
  const { made } = machine(['/bin/java']);
  expect(await find(made, false, ['java'])).toEqual({ java: '/bin/java' });
});

test('JAVA_HOME comes first, unless its Java is too old; a compiler is taken from the same folder', async () => {
  const both = ['/home/bin/java', '/home/bin/javac', ...all];
  expect((await find(machine(both).made)).javac).toBe('/home/bin/javac');
  const old = machine(both, { javaVersion: (java) => (java.startsWith('/home') ? 11 : 21) });
  expect((await find(old.made)).java).toBe('/bin/java');
  const withoutCompiler = machine(['/home/bin/java', ...all]);
  expect((await find(withoutCompiler.made)).java).toBe('/bin/java');
});

test.each([
  ['CI=true', { isCi: true }, false],
  ['--yes', {}, true],
  ['Ubuntu with --yes', { osRelease: ubuntu }, true],
] as const)('without a terminal, %s installs unasked', async (_, more, yes) => {
  const { made, ran, asked } = machine([], more);
  await find(made, yes);
  expect(asked).toEqual([]);
  expect(ran[0]).toBe('apt-get update -qq');
  expect(installed(ran)).toEqual(['openjdk-17-jdk-headless', 'maven']);
});

test('a release without Java 17 gets what it has', async () => {
  const { made, ran } = machine([], { isCi: true }, /21|maven/);
  await find(made);
  expect(installed(ran)).toEqual(['openjdk-17-jdk-headless', 'openjdk-21-jdk-headless', 'maven']);
});

test('on a terminal it asks, also with CI=true, and installs what is missing only', async () => {
  const { made, ran, asked } = machine(jdk, { isTerminal: true, isCi: true });
  await find(made);
  expect(asked).toEqual(['Maven will be installed by apt-get. Go ahead?']);
  expect(installed(ran)).toEqual(['maven']);
});

test('--yes on a terminal does not ask; a no is a no', async () => {
  const yes = machine([], { isTerminal: true });
  await find(yes.made, true);
  expect(yes.asked).toEqual([]);
  const no = machine([], { isTerminal: true, ask: () => Promise.resolve(false) });
  await expect(find(no.made)).rejects.toMatchObject({ code: 'DATABASE_SETUP' });
  expect(no.ran).toEqual([]);
});

test.each([
  ['no terminal', {}, '--yes'],
  ['no root', { isRoot: false, isCi: true }, 'sudo apt-get'],
  ['macOS', { platform: 'darwin', osRelease: '' }, 'brew install'],
  ['Windows', { platform: 'win32', osRelease: '' }, 'winget install'],
  ['Fedora', { osRelease: 'ID=fedora\n' }, 'dnf install'],
  ['another Linux', { osRelease: 'ID=arch\n' }, 'package manager of your system'],
])('%s: the line to type and the two other ways', async (_, more, words) => {
  const { made, ran } = machine([], more);
  const refused = find(made);
  await expect(refused).rejects.toMatchObject({ code: 'DATABASE_SETUP' });
  await expect(refused).rejects.toThrow(words);
  await expect(refused).rejects.toThrow(/docker compose up.*NEO4J_URI/);
  expect(ran).toEqual([]);
});

test('an old Java counts as none, and so does one without the compiler that is needed', async () => {
  const old = machine(all, { javaVersion: () => 11, isRoot: false });
  await expect(find(old.made)).rejects.toThrow('version 17');
  const runtime = machine(['/bin/java', '/bin/mvn'], { isRoot: false });
  await expect(find(runtime.made)).rejects.toThrow('needs a JDK (Java with its compiler), version 17 or later.');
});

test('an apt-get that brings nothing is told', async () => {
  const broken = machine([], { isCi: true }, /^nothing$/);
  await expect(find(broken.made)).rejects.toThrow('apt-get did not bring it');
});
