import { ownNames, roleNamed, type Role } from '../actor.js';

/** A static token as it is kept: never itself, only its hash. */
export interface TokenRow {
  /** Who brings it, as changes and log lines tell. */
  readonly name: string;
  readonly role: Role;
  /** The SHA-256 of the token. */
  readonly digest: Buffer;
  /** When it was made, as ISO 8601 says it; null where nobody noted it. */
  readonly made: string | null;
}

const wanted =
  'name:role:hash, the roles being reader, editor and admin, the hash the SHA-256 of the token in hexadecimal';

const tokenName = /^[\w.@+-]{1,64}$/;

/** Whether a token can be called so. */
export const isTokenName = (name: string): boolean => tokenName.test(name) && !ownNames.includes(name);

/**
 * A row from its text, `name:role:hash` or `name:role:hash:when it was made`.
 * @throws Error whose message is what was wanted; it repeats nothing of the text, which may be a token by mistake
 */
export function tokenRow(text: string): TokenRow {
  const [, name = '', word = '', hash = '', made] =
    /^([^:]*):([^:]*):([\da-f]{64})(?::(.*))?$/i.exec(text.trim()) ?? [];
  const role = roleNamed(word);
  if (!isTokenName(name) || role === null) throw new Error(wanted);
  return { name, role, digest: Buffer.from(hash, 'hex'), made: made ?? null };
}

/** The text of a row. */
export const tokenRowText = ({ name, role, digest, made }: TokenRow): string =>
  [name, role.toLowerCase(), digest.toString('hex'), ...(made === null ? [] : [made])].join(':');

/**
 * Holds that no two rows have one name: they would be one actor whose tokens cannot be told apart.
 * @throws Error whose message is what was wanted
 */
export function holdNames(rows: readonly TokenRow[]): readonly TokenRow[] {
  const names = new Set<string>();
  for (const { name } of rows) {
    if (names.has(name)) throw new Error(`one token of each name; there are two of ${name}`);
    names.add(name);
  }
  return rows;
}
