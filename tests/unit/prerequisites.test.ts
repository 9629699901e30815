import { expect, test } from '@jest/globals';
import { findOrInstall, type Machine } from '../../src/neo4j/embedded/prerequisites.js';

const debian = 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n';
const ubuntu = 'ID=ubuntu\nID_LIKE=debian\n';

/** A machine with some programs; apt-get brings the rest when it `works`. */
function machine(has: readonly string[], more: Partial<Machine> = {}, works = true) {
  const there = new Set(has);
  const ran: string[] = [];
  const asked: string[] = [];
  const made: Machine = {
    find: (program) => (there.has(program) ? `/bin/${program}` : null),
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
      if (args[0] === 'install' && works) for (const one of ['java', 'javac', 'mvn']) there.add(one);
      return works;
    },
    ...more,
  };
  return { made, ran, asked };
}

const all = ['java', 'javac', 'mvn'];
const quiet = () => undefined;

test('what is there is used as it is', async () => {
  const { made, ran } = machine(all);
  expect(await findOrInstall(made, false, quiet)).toEqual({
    java: '/bin/java',
    javac: '/bin/javac',
    maven: '/bin/mvn',
  });
  expect(ran).toEqual([]);
});

test.each([
  ['CI=true', { isCi: true }, false],
  ['--yes', {}, true],
  ['Ubuntu with --yes', { osRelease: ubuntu }, true],
] as const)('without a terminal, %s installs unasked', async (_, more, yes) => {
  const { made, ran, asked } = machine([], more);
  await findOrInstall(made, yes, quiet);
  expect(asked).toEqual([]);
  expect(ran).toEqual(['apt-get update -qq', 'apt-get install -y -qq default-jdk-headless maven']);
});

test('on a terminal it asks, and a no is a no', async () => {
  const yes = machine(['java', 'javac'], { isTerminal: true });
  await findOrInstall(yes.made, false, quiet);
  expect(yes.asked).toEqual(['Maven will be installed by apt-get. Go ahead?']);
  const no = machine([], { isTerminal: true, ask: () => Promise.resolve(false) });
  await expect(findOrInstall(no.made, false, quiet)).rejects.toMatchObject({ code: 'DATABASE_SETUP' });
  expect(no.ran).toEqual([]);
});

test.each([
  ['no terminal', {}, '--yes'],
  ['no root', { isRoot: false, isCi: true }, 'sudo apt-get'],
  ['macOS', { platform: 'darwin', osRelease: '' }, 'brew install'],
  ['Windows', { platform: 'win32', osRelease: '' }, 'winget install'],
  ['Fedora', { osRelease: 'ID=fedora\n' }, 'dnf install'],
])('%s: the line to type and the two other ways', async (_, more, words) => {
  const { made, ran } = machine([], more);
  const refused = findOrInstall(made, false, quiet);
  await expect(refused).rejects.toMatchObject({ code: 'DATABASE_SETUP' });
  await expect(refused).rejects.toThrow(words);
  await expect(refused).rejects.toThrow(/docker compose up.*NEO4J_URI/);
  expect(ran).toEqual([]);
});

test('an old Java counts as none, and an apt-get that fails is told', async () => {
  const old = machine(all, { javaVersion: () => 11, isRoot: false });
  await expect(findOrInstall(old.made, false, quiet)).rejects.toThrow('version 17');
  const broken = machine([], { isCi: true }, false);
  await expect(findOrInstall(broken.made, false, quiet)).rejects.toThrow('apt-get did not bring them');
});
