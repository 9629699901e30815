import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const example = /<!-- file: (\S+) -->\s+```\w+\n([\s\S]*?)```/g;

/** The examples of docs/clients.md by the name of their file. */
export function examples(): ReadonlyMap<string, string> {
  const text = readFileSync('docs/clients.md', 'utf8');
  return new Map([...text.matchAll(example)].map(([, name = '', code = '']) => [name, code]));
}

/** Writes examples into a new folder where packages of this repository are found, to ask a service at an address. */
export function exampleFolder(name: string, files: readonly string[], url: string): string {
  const folder = resolve('.cache/clients', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const all = examples();
  for (const file of files) {
    const code = all.get(file);
    if (code === undefined) throw new Error(`docs/clients.md has no ${file}.`);
    writeFileSync(join(folder, file), code.replaceAll('http://127.0.0.1:4000', url));
  }
  return folder;
}

/** Runs a program in a folder until it ends well, and gives what it printed. */
export async function runIn(folder: string, command: string, args: readonly string[]): Promise<string> {
  // Jest's own options are not for the program.
  const env = { ...process.env, NODE_OPTIONS: '' };
  const child = spawn(command, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const told = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (part: string) => (told.out += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (told.err += part));
  const code = await new Promise((end, fail) => {
    child.once('error', fail);
    child.once('close', end);
  });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${String(code)}:\n${told.out}\n${told.err}`);
  return told.out;
}
