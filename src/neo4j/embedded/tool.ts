import { spawn } from 'node:child_process';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { WhowhomError } from '../../errors.js';

/**
 * Runs a program to its end; each line of its output goes to `onLine`.
 * @throws WhowhomError DATABASE_SETUP with its last lines, when it fails
 */
export async function runTool(
  command: string,
  args: readonly string[],
  cwd: string,
  onLine: (line: string) => void = () => undefined,
): Promise<void> {
  // Maven on Windows is a .cmd file, which only a shell can start.
  const shell = /\.(cmd|bat)$/i.test(command);
  const child = spawn(shell ? `"${command}"` : command, args, { cwd, shell, stdio: ['ignore', 'pipe', 'pipe'] });
  const last: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      onLine(line);
      last.push(line);
      if (last.length > 12) last.shift();
    });
  }
  const code = await new Promise<number | string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (status) => resolve(status ?? 'killed'));
  });
  if (code === 0) return;
  throw new WhowhomError('DATABASE_SETUP', `${basename(command)} failed (${code}):\n${last.join('\n')}`);
}
