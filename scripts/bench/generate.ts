import type { ChangeSet, EntityInput, RelationshipInput, StatementInput } from '../../src/graph/changes/index.js';

/** The entity that has half of all ties. */
export const hubId = 'organization/openai';

/** A made graph, in sets of a size that one transaction takes. */
export interface MadeGraph {
  readonly sets: readonly ChangeSet[];
  /** An organization of few ties that each document finds something for. */
  readonly ordinaryId: string;
  /** Two entities that have funded it. */
  readonly neighbourIds: readonly string[];
  readonly relationships: number;
  readonly statements: number;
}

/** Gives a number from 0 up to 1 at each call. */
export type Random = () => number;

/** Mulberry32: the same numbers for the same seed, anywhere. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const batch = 2000;
const sourceCount = 200;
const otherTypes = ['FUNDED', 'FUNDED', 'FUNDED', 'LEFT', 'HIRED', 'OPPOSED', 'OPPOSED', 'WORKED_AT'] as const;
const two = (value: number) => String(value).padStart(2, '0');

/** A date as exactly as data knows them: a day, a month, a year or nothing. */
function partialDate(random: Random): string | undefined {
  const kind = random();
  const year = String(1990 + Math.floor(random() * 35));
  const month = two(1 + Math.floor(random() * 12));
  if (kind < 0.4) return `${year}-${month}-${two(1 + Math.floor(random() * 28))}`;
  if (kind < 0.6) return `${year}-${month}`;
  return kind < 0.8 ? year : undefined;
}

function makeEntities(count: number): EntityInput[] {
  const hub: EntityInput = {
    id: hubId,
    kind: 'ORGANIZATION',
    name: 'OpenAI',
    names: [{ text: 'أوبن إيه آي', lang: 'ar' }],
  };
  const others = Array.from({ length: count - 1 }, (_, i): EntityInput => {
    const kind = i % 2 === 0 ? 'ORGANIZATION' : 'PERSON';
    const arabic = i % 10 < 2 ? { names: [{ text: `اسم ${i}`, lang: 'ar' }] } : {};
    return { id: `${kind.toLowerCase()}/${i}`, kind, name: `Name ${i}`, ...arabic };
  });
  return [hub, ...others];
}

/** Half of what the hub has are its fundings; the rest is what it got, and the other verbs in both directions. */
function hubTie(other: string, random: Random): Pick<RelationshipInput, 'type' | 'from' | 'to'> {
  const kind = random();
  if (kind < 0.7) return { type: 'FUNDED', from: hubId, to: other };
  if (kind < 0.8) return { type: 'FUNDED', from: other, to: hubId };
  if (kind < 0.86) return { type: 'OPPOSED', from: other, to: hubId };
  if (kind < 0.9) return { type: 'LEFT', from: other, to: hubId };
  if (kind < 0.96) return { type: 'HIRED', from: hubId, to: other };
  return { type: 'OPPOSED', from: hubId, to: other };
}

function makeRelationship(i: number, entities: readonly EntityInput[], random: Random): RelationshipInput {
  const some = (power: number) => entities[1 + Math.floor((entities.length - 1) * random() ** power)]?.id ?? hubId;
  const type = otherTypes[Math.floor(random() * otherTypes.length)] ?? 'FUNDED';
  const ends = i % 2 === 0 ? hubTie(some(1), random) : { type, from: some(1.5), to: some(2.5) };
  const start = partialDate(random);
  const amount = { amount: String(1000 * (1 + Math.floor(random() * 1e6))), currency: 'USD' };
  const money = random() < 0.8 ? { paid: amount } : { pledged: { ...amount, approximate: true } };
  return {
    id: `tie/${i}`,
    ...ends,
    ...(start === undefined ? {} : { start }),
    ...(ends.type === 'FUNDED' ? money : {}),
    ...(ends.type === 'OPPOSED' ? { topic: `Topic ${i % 100}` } : {}),
  };
}

function makeStatements(tie: RelationshipInput, i: number): StatementInput[] {
  return [0, 1].map((n) => ({
    id: `statement/${i}-${n}`,
    about: tie.id,
    source: `source/${(i + n) % sourceCount}`,
    quote: `What the source says about it, word for word, of ${tie.id}.`,
    locator: `paragraph ${n + 1}`,
    ...(n === 0 ? { attributedTo: { entity: tie.from } } : {}),
  }));
}

/** Of the organizations of few ties the one that has most of what the documents ask for. */
function findOrdinary(ties: readonly RelationshipInput[]): string {
  const seen = new Map<string, { degree: number; funded: number; opposed: number }>();
  for (const { type, from, to } of ties) {
    for (const id of [from, to]) {
      const row = seen.get(id) ?? { degree: 0, funded: 0, opposed: 0 };
      seen.set(id, row);
      row.degree += 1;
      if (id === to && type === 'FUNDED') row.funded += 1;
      if (id === to && type === 'OPPOSED') row.opposed += 1;
    }
  }
  const worth = ({ funded, opposed }: { funded: number; opposed: number }) => Math.min(funded, 2 * opposed);
  const few = [...seen].filter(([id, { degree }]) => id.startsWith('organization/') && degree <= 50);
  return few.sort(([, a], [, b]) => worth(b) - worth(a))[0]?.[0] ?? hubId;
}

const slices = <T>(rows: readonly T[]) =>
  Array.from({ length: Math.ceil(rows.length / batch) }, (_, i) => rows.slice(i * batch, (i + 1) * batch));

/** Makes the graph of that many relationships, the same at every run. */
export function generate(relationships: number): MadeGraph {
  const random = seeded(relationships);
  const entities = makeEntities(Math.max(50, Math.round(relationships / 5)));
  const ties = Array.from({ length: relationships }, (_, i) => makeRelationship(i, entities, random));
  const sources = Array.from({ length: sourceCount }, (_, i) => ({
    id: `source/${i}`,
    title: `Source ${i}`,
    url: `https://example.org/${i}`,
    language: 'en',
    publishedAt: `20${two(10 + (i % 15))}`,
  }));
  // Every tenth tie of the hub and of the others alike: they alternate.
  const cited = (i: number) => Math.floor(i / 2) % 10 === 0;
  const tieSets = slices(ties.map((tie, i) => ({ tie, i }))).map((rows) => ({
    relationships: rows.map(({ tie }) => tie),
    statements: rows.filter(({ i }) => cited(i)).flatMap(({ tie, i }) => makeStatements(tie, i)),
  }));
  const ordinaryId = findOrdinary(ties);
  const funders = ties.filter(({ type, to }) => type === 'FUNDED' && to === ordinaryId).map(({ from }) => from);
  return {
    neighbourIds: [...new Set(funders)].filter((id) => id !== ordinaryId && id !== hubId).slice(0, 2),
    sets: [{ sources }, ...slices(entities).map((rows) => ({ entities: rows })), ...tieSets],
    ordinaryId,
    relationships,
    statements: tieSets.reduce((sum, { statements }) => sum + statements.length, 0),
  };
}
