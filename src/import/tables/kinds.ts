import { vocabulary, type EntityKind, type RelationshipType } from '../../generated/vocabulary.js';

/** Words that names of organizations have and those of people have not. */
const corporate =
  /\b(inc|llc|llp|ltd|limited|gmbh|ag|sa|s\.a|plc|corp|corporation|co|company|group|holdings?|partners|capital|ventures?|bank|fund|trust|foundation|institute?|university|college|school|academy|center|centre|council|committee|commission|association|society|union|party|ministry|department|agency|office|church|hospital|museum|network|project|labs?|laboratory|laboratories|research|systems|technologies|technology|international|alliance|coalition|federation|league|club|team|e\.?v|verein|stiftung|verband|partei|of|for|and)\b|[&]|\d/i;

/** Up to four words with capitals, as names of people are written. */
const personal =
  /^(?:(?:Dr|Prof|Mr|Mrs|Ms|Sir|Dame|Herr|Frau|Lord|Lady)\.?\s+)*\p{Lu}[\p{L}'’.-]*(?:\s+(?:(?:de|da|del|der|den|van|von|bin|al|el|la|le|di|y)\s+)*\p{Lu}[\p{L}'’.-]*){1,3}$/u;

/**
 * The kind of an entity of which only the name and its place in a relationship are known. The vocabulary decides where it
 * expects one kind; then the name does.
 */
export function guessedKind(name: string, type: RelationshipType | undefined, end: 'from' | 'to'): EntityKind {
  const expected: readonly EntityKind[] = type === undefined ? [] : vocabulary[type][end];
  const [only] = expected;
  if (only !== undefined && expected.length === 1) return only;
  const looksLikePerson = personal.test(name) && !corporate.test(name) && !/^\p{Lu}+$/u.test(name.replace(/\s/g, ''));
  if (looksLikePerson && (expected.length === 0 || expected.includes('PERSON'))) return 'PERSON';
  return expected.length === 0 || expected.includes('ORGANIZATION') ? 'ORGANIZATION' : (only ?? 'TOPIC');
}
