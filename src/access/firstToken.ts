import type { Config } from '../config.js';
import { addFirstToken, tokenPath, type TokenPlace } from './tokenFile.js';
import { digestOf, newToken } from './tokens.js';

/** The settings that tell whether there is a token without this one. */
export type FirstTokenSettings = TokenPlace & Pick<Config, 'neo4jUri' | 'tokens' | 'jwtKeys'>;

/** What its name is. */
const name = 'admin';

/**
 * Makes a token of an admin at the first start of the embedded database, and shows it this once: only its hash is kept.
 * Where tokens are set otherwise, or their file is there already, even an empty one, none is made.
 */
export async function makeFirstToken(settings: FirstTokenSettings, say: (line: string) => void): Promise<void> {
  const { neo4jUri, tokensFile, tokens, jwtKeys } = settings;
  if (neo4jUri !== '' || tokensFile !== '' || tokens.length > 0 || jwtKeys !== null) return;
  const token = newToken();
  const row = { name, role: 'ADMIN' as const, digest: digestOf(token), made: new Date().toISOString() };
  if (!(await addFirstToken(settings, row))) return;
  say(`A token for writing was made, the role being admin. Keep it: it is shown this once, and only its hash is kept`);
  say(`in ${tokenPath(settings)}. More are made by \`whowhom token\`.`);
  say(`  ${token}`);
}
