import { createRemoteJWKSet, customFetch, errors, jwtVerify, type FetchImplementation, type JWTPayload } from 'jose';
import { ownNames, type Actor } from '../actor.js';
import type { Config } from '../config.js';
import { WhowhomError } from '../errors.js';
import { roleOfClaims } from './jwtRole.js';
import { wrongToken } from './refusals.js';

/** The settings that say whose tokens are taken. */
export type JwtSettings = Pick<Config, 'jwtKeys' | 'jwtIssuer' | 'jwtAudience' | 'jwtRoleClaim'>;

/** Who has a token. It throws a WhowhomError when it does not hold, gives no role, or cannot be checked just now. */
export type CheckJwt = (token: string) => Promise<Actor>;

/** Signed by a private key. With a shared secret, or `none`, whoever knows the public key could sign. */
const algorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];

/** Seconds by which clocks may differ. */
const clockTolerance = 5;

const times = {
  /** Keys are fetched again after this, so that one which was withdrawn opens nothing for long. */
  cacheMaxAge: 600_000,
  /** A key that is unknown makes them be fetched again, but not by each token that somebody invents. */
  cooldownDuration: 5000,
  timeoutDuration: 5000,
};

/** Milliseconds in which an issuer that was away is not asked again. */
const rest = 2000;

/** Asks the issuer; while it is away only now and then, however many tokens come. */
function restingFetch(): FetchImplementation {
  let failure: { readonly until: number; readonly error: Error } | null = null;
  const failed = (error: Error): Error => {
    failure = { until: performance.now() + rest, error };
    return error;
  };
  return async (url, options) => {
    if (failure !== null && performance.now() < failure.until) throw failure.error;
    const response = await fetch(url, options).catch((error: unknown) => {
      throw failed(error instanceof Error ? error : new Error(String(error)));
    });
    if (response.status !== 200) throw failed(new Error(`the issuer answers ${response.status} for its keys`));
    failure = null;
    return response;
  };
}

const ofClaims: Readonly<Record<string, string>> = {
  aud: 'it is for another audience',
  iss: 'it is of another issuer',
  nbf: 'it holds only later',
};

/** What is wrong with a token, by the code of jose's error. Its errors hold claims, so that they are never logged. */
const ofCodes: Readonly<Record<string, string>> = {
  [errors.JWTExpired.code]: 'it has expired',
  [errors.JWTInvalid.code]: 'it is malformed',
  [errors.JWSInvalid.code]: 'it is malformed',
  [errors.JOSENotSupported.code]: 'it is of a kind that is not taken',
  [errors.JOSEAlgNotAllowed.code]: 'it is not signed, or not by a private key',
  [errors.JWSSignatureVerificationFailed.code]: 'its signature is wrong',
  [errors.JWKSNoMatchingKey.code]: 'it is signed by no key of its issuer',
  [errors.JWKSMultipleMatchingKeys.code]: 'it does not say by which key it is signed',
};

function reasonOf(error: unknown): string | null {
  if (error instanceof errors.JWTClaimValidationFailed) {
    const { claim, reason } = error;
    return reason === 'missing' ? `it has no ${claim}` : (ofClaims[claim] ?? `its ${claim} is wrong`);
  }
  return error instanceof errors.JOSEError ? (ofCodes[error.code] ?? null) : null;
}

function refusal(error: unknown): WhowhomError {
  const reason = reasonOf(error);
  if (reason !== null) return wrongToken(reason);
  return new WhowhomError('ISSUER_UNAVAILABLE', 'The keys of the issuer of tokens cannot be fetched.', {
    retryAfter: rest / 1000,
    cause: error,
  });
}

/** What may be the name of an actor: it stands in log lines and in the history. */
function nameOf({ sub = '' }: JWTPayload): string {
  if (ownNames.includes(sub)) throw wrongToken('its sub is a name of the service itself');
  if (typeof sub === 'string' && /^[^\p{C}\p{Z}](?:[^\p{C}]{0,253}[^\p{C}\p{Z}])?$/u.test(sub)) return sub;
  throw wrongToken('its sub is no name of 1 to 255 characters');
}

function actorOf(claims: JWTPayload, roleClaim: string): Actor {
  const name = nameOf(claims);
  const role = roleOfClaims(claims, roleClaim);
  if (role !== null) return { name, role };
  // JWT_ROLE_CLAIM is told, for nobody finds out otherwise why the token of a provider opens nothing.
  throw new WhowhomError('FORBIDDEN', `The token gives no role: its claim ${roleClaim} names none.`, {
    path: 'authorization',
    wanted: 'reader, editor or admin there',
  });
}

function unset(name: string, wanted: string): WhowhomError {
  return new WhowhomError('BAD_SETTING', `JWT_JWKS_URL is set, but ${name} is not: tokens for others would be taken.`, {
    path: name,
    got: '',
    wanted,
  });
}

/**
 * Makes the check of an identity provider's JSON Web Tokens; null when the settings name none.
 * @throws WhowhomError BAD_SETTING when they name one, but not whose tokens it gives and for whom
 */
export function createJwtCheck({ jwtKeys, jwtIssuer, jwtAudience, jwtRoleClaim }: JwtSettings): CheckJwt | null {
  if (jwtKeys === null) return null;
  if (jwtIssuer === '') throw unset('JWT_ISSUER', 'the `iss` of its tokens');
  if (jwtAudience.length === 0) throw unset('JWT_AUDIENCE', 'the `aud` of tokens for this service');
  const keys = createRemoteJWKSet(jwtKeys, { ...times, [customFetch]: restingFetch() });
  const options = { issuer: jwtIssuer, audience: [...jwtAudience], algorithms, clockTolerance };
  return async (token) => {
    const { payload } = await jwtVerify(token, keys, { ...options, requiredClaims: ['exp', 'sub'] }).catch(
      (error: unknown) => {
        throw refusal(error);
      },
    );
    return actorOf(payload, jwtRoleClaim);
  };
}

/** Whether a token has the form of a signed JSON Web Token, or of one that should be signed. */
export const looksLikeJwt = (token: string): boolean => /^[\w-]+\.[\w-]+\.[\w-]*$/.test(token);
