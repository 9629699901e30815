import { randomBytes } from 'node:crypto';
import { roleNamed, type Role } from '../actor.js';
import type { Config } from '../config.js';
import { tokenRowText, type TokenRow } from '../config/tokenRow.js';
import { shown, WhowhomError } from '../errors.js';
import { addToken, listTokens, removeToken, tokenPath, type TokenPlace } from './tokenFile.js';
import { digestOf, newToken } from './tokens.js';

/** The options of `whowhom token`, as they came. */
export interface TokenOptions {
  readonly role?: string;
  readonly name?: string;
  readonly list?: true;
  readonly revoke?: string;
}

/** Where lines go: `out` is what a program reads, `say` what a person reads. */
export interface Lines {
  readonly out: (line: string) => void;
  readonly say: (line: string) => void;
}

type Settings = TokenPlace & Pick<Config, 'tokens'>;

function roleOf(word: string): Role {
  const role = roleNamed(word);
  if (role !== null) return role;
  const wanted = 'reader, editor or admin';
  throw new WhowhomError('BAD_ARGUMENT', `There is no role ${shown(word)}; wanted ${wanted}.`, {
    ...{ path: 'role', got: word, wanted },
  });
}

async function make(settings: Settings, { role: word = 'editor', name }: TokenOptions, { out, say }: Lines) {
  const role = roleOf(word);
  const token = newToken();
  const row: TokenRow = {
    name: name ?? `${role.toLowerCase()}-${randomBytes(3).toString('hex')}`,
    ...{ role, digest: digestOf(token), made: new Date().toISOString() },
  };
  await addToken(settings, row);
  say(
    `The token ${row.name}, the role being ${role.toLowerCase()}. Keep it: it is shown this once, and only its hash is`,
  );
  say(`kept in ${tokenPath(settings)}. A service that has this file takes it at once; for another one set`);
  say(`  TOKENS=${tokenRowText({ ...row, made: null })}`);
  out(token);
}

function list(settings: Settings, { out, say }: Lines): void {
  const rows = [
    ...listTokens(settings).map(({ name, role, made }) => [name, role.toLowerCase(), made ?? '']),
    ...settings.tokens.map(({ name, role }) => [name, role.toLowerCase(), 'set by TOKENS']),
  ];
  if (rows.length === 0) say(`There is no token in ${tokenPath(settings)}.`);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows)
    out(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}

async function revoke(settings: Settings, name: string, { say }: Lines): Promise<void> {
  if (!listTokens(settings).some((one) => one.name === name) && settings.tokens.some((one) => one.name === name)) {
    throw new WhowhomError('BAD_ARGUMENT', `The token ${name} is set by TOKENS: take it out there.`, {
      ...{ path: 'revoke', got: name, wanted: 'a name in the file of tokens' },
    });
  }
  await removeToken(settings, name);
  say(`The token ${name} opens nothing any more.`);
}

/**
 * What `whowhom token` does: it makes a token, lists them or revokes one. It needs no database, and a service that runs
 * knows what changed.
 * @throws WhowhomError BAD_ARGUMENT, NOT_FOUND, DISK_FULL or FOLDER_UNUSABLE
 */
export async function tokenCommand(settings: Settings, options: TokenOptions, lines: Lines): Promise<void> {
  if (options.list === true) list(settings, lines);
  else if (options.revoke !== undefined) await revoke(settings, options.revoke, lines);
  else await make(settings, options, lines);
}
