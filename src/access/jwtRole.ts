import { mayAct, roleNamed, type Role } from '../actor.js';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (value: unknown, name: string): unknown =>
  isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;

/** A claim by its name, which may itself have dots in it as addresses do, or by its path. */
function claimOf(claims: unknown, path: string): unknown {
  const whole = own(claims, path);
  return whole === undefined ? path.split('.').reduce(own, claims) : whole;
}

const wordsOf = (claim: unknown): readonly string[] => {
  if (typeof claim === 'string') return claim.split(/[\s,]+/);
  return Array.isArray(claim) ? claim.filter((one) => typeof one === 'string') : [];
};

/**
 * The highest role that a claim gives: a text, words in it, or a list of texts. Null when it gives none.
 * @param path its name, or the way to it: `realm_access.roles`
 */
export function roleOfClaims(claims: unknown, path: string): Role | null {
  const found = wordsOf(claimOf(claims, path)).map(roleNamed);
  return found.reduce((best, one) => (one !== null && (best === null || mayAct(one, best)) ? one : best), null);
}
