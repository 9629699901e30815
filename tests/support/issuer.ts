import { createSecretKey } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT, type JWK, type JWTPayload } from 'jose';

/** A key of an issuer. */
export interface IssuerKey {
  readonly kid: string;
  readonly jwk: JWK;
  readonly alg: string;
  readonly privateKey: Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];
  /** The public key as text, with which a careless check could be made to take HS256. */
  readonly spki: string;
}

/** Makes a key. */
export async function issuerKey(kid: string, alg = 'ES256'): Promise<IssuerKey> {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' };
  return { kid, jwk, alg, privateKey, spki: await exportSPKI(publicKey) };
}

/** The claims that hold for the settings of `issuerSettings`. */
export const goodClaims = (): JWTPayload => {
  const now = Math.floor(Date.now() / 1000);
  return {
    ...{ iss: 'https://login.example.org/realms/one', aud: 'whowhom', sub: 'mary', role: 'editor' },
    ...{ iat: now, exp: now + 300 },
  };
};

/** Signs claims as the issuer does; those of undefined are left out. */
export const signed = (
  { alg, kid, privateKey }: IssuerKey,
  claims: Readonly<Record<string, unknown>>,
): Promise<string> =>
  new SignJWT(JSON.parse(JSON.stringify(claims)) as JWTPayload).setProtectedHeader({ alg, kid }).sign(privateKey);

/** Signs, and brings the key with which that is to be checked. */
export const selfMade = ({ alg, kid, privateKey, jwk }: IssuerKey, claims: JWTPayload): Promise<string> =>
  new SignJWT(claims).setProtectedHeader({ alg, kid, jwk, jku: 'http://127.0.0.1:9/jwks' }).sign(privateKey);

/** Signs with the public key as if it were a shared secret. */
export const confused = ({ kid, spki }: IssuerKey, claims: JWTPayload): Promise<string> =>
  new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid }).sign(createSecretKey(Buffer.from(spki)));

/** Does not sign: `alg` is `none`. */
export const unsigned = (claims: JWTPayload): string => new UnsecuredJWT(claims).encode();

/** An issuer of tokens on this machine, as far as it tells its keys. */
export interface Issuer {
  readonly url: string;
  /** The keys that it tells. */
  keys: readonly IssuerKey[];
  /** What it answers instead, when not null. */
  status: number | null;
  /** Whether it never answers. */
  hangs: boolean;
  /** How often it was asked. */
  asked: number;
  stop(): Promise<void>;
}

/** Starts one; on the port of another that was stopped when that is given. */
export async function startIssuer(keys: readonly IssuerKey[], port = 0): Promise<Issuer> {
  const issuer = { keys, status: null as number | null, hangs: false, asked: 0 };
  const server = createServer((_request, response) => {
    issuer.asked += 1;
    if (issuer.hangs) return;
    response.writeHead(issuer.status ?? 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ keys: issuer.keys.map(({ jwk }) => jwk) }));
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
  const stop = async (): Promise<void> => {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return Object.assign(issuer, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`, stop });
}

/** The settings that take its tokens. */
export const issuerSettings = (url: string): Record<string, string> => ({
  JWT_JWKS_URL: url,
  JWT_ISSUER: 'https://login.example.org/realms/one',
  JWT_AUDIENCE: 'whowhom',
});
