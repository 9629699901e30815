import { createJwtCheck, looksLikeJwt, type JwtSettings } from '../access/jwt.js';
import { createKnownTokens } from '../access/knownTokens.js';
import { noToken, otherScheme, wrongToken } from '../access/refusals.js';
import type { TokenPlace } from '../access/tokenFile.js';
import { createTries } from '../access/tries.js';
import { anonymous, mayAct, type Actor, type Role } from '../actor.js';
import type { Config } from '../config.js';
import { WhowhomError } from '../errors.js';

/** The settings that say who may. */
export type WhoSettings = JwtSettings & TokenPlace & Pick<Config, 'reading' | 'tokens' | 'wrongTokens'>;

/**
 * Tells who asks, the same for each transport. Both fail with a WhowhomError: UNAUTHENTICATED for a token that does not
 * hold, and for none where reading is closed; FORBIDDEN for one that gives no role; RATE_LIMITED after many wrong ones;
 * ISSUER_UNAVAILABLE when it cannot be checked. A token that came is never taken for none.
 */
export interface Who {
  /**
   * @param authorization the header as it came
   * @param client whose tries are counted, as `clientOf` names it
   */
  ofHeader(authorization: string | undefined, client: string): Promise<Actor>;
  /**
   * @param payload what a client sends when it opens a connection: `{ authorization: "Bearer TOKEN" }`, or that in
   * `headers`, in whatever case
   * @param header what came with the request that opened it, for a payload that says nothing
   */
  ofPayload(payload: unknown, client: string, header?: string): Promise<Actor>;
}

/** Longer ones are none of ours, and no identity provider's either. */
const longest = 8192;

/** The token of `Bearer TOKEN` (RFC 6750). */
function bearer(authorization: string): string {
  const [, token] = /^bearer +(.*)$/i.exec(authorization.trim()) ?? [];
  if (token === undefined) throw otherScheme();
  if (token.length > longest || !/^[\w.~+/-]+=*$/.test(token)) throw wrongToken('it is malformed');
  return token;
}

/** The value of a key in whatever case; undefined when there is none. */
function valueOf(object: unknown, wanted: string): unknown {
  if (typeof object !== 'object' || object === null) return undefined;
  return Object.entries(object).find(([key]) => key.toLowerCase() === wanted)?.[1];
}

function authorizationOf(payload: unknown): string | undefined {
  const given = valueOf(payload, 'authorization') ?? valueOf(valueOf(payload, 'headers'), 'authorization') ?? undefined;
  if (given === undefined || typeof given === 'string') return given;
  throw otherScheme();
}

/**
 * Makes what tells who asks.
 * @param log told of trouble with the file of tokens
 * @throws WhowhomError BAD_SETTING
 */
export function createWho(settings: WhoSettings, log: (line: string) => void): Who {
  const known = createKnownTokens(settings, log);
  const checkJwt = createJwtCheck(settings);
  const tries = createTries(settings.wrongTokens);

  const find = async (token: string): Promise<Actor> => {
    if (checkJwt !== null && looksLikeJwt(token)) return checkJwt(token);
    const actor = await known.find(token);
    if (actor === null) throw wrongToken('it is unknown, or was revoked');
    return actor;
  };

  const tried = async (token: string, client: string): Promise<Actor> => {
    tries.hold(client, token);
    try {
      const actor = await find(token);
      tries.right(client, token);
      return actor;
    } catch (error) {
      if (error instanceof WhowhomError && error.code === 'UNAUTHENTICATED') tries.wrong(client);
      throw error;
    }
  };

  const ofHeader = async (authorization: string | undefined, client: string): Promise<Actor> => {
    if (authorization !== undefined) return tried(bearer(authorization), client);
    if (settings.reading === 'closed') throw noToken('Reading');
    return anonymous;
  };
  // Async, so that whatever is wrong with a payload is a promise that fails, too.
  return {
    ofHeader,
    ofPayload: async (payload, client, header) => ofHeader(authorizationOf(payload) ?? header, client),
  };
}

/**
 * Holds that somebody has a role.
 * @param what such as `A mutation`
 * @throws WhowhomError UNAUTHENTICATED when nothing tells who it is, FORBIDDEN when the role is another
 */
export function holdRole(actor: Actor, wanted: Role, what: string): void {
  if (mayAct(actor.role, wanted)) return;
  if (actor === anonymous) throw noToken(what);
  throw new WhowhomError('FORBIDDEN', `${what} is for the role ${wanted}; the token gives ${actor.role}.`, {
    path: 'authorization',
    got: actor.role,
    wanted,
  });
}
