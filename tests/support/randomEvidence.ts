import type { RelationshipInput, StatementInput } from '../../src/graph/changes/index.js';
import { relationshipTypes } from '../../src/generated/vocabulary.js';
import type { StatementWhere } from '../../src/generated/schema-types.js';
import type { Random } from './random.js';
import { dates, texts } from './randomGraph.js';
import { signs } from './signs.js';

/** Whole sentences, in which words are looked for. */
export const sentences = [
  'Elon Musk left the board of OpenAI.',
  'He left a BOARD, said José',
  'لم يعلّق إيلون ماسك على المؤسسة',
  'رفض المؤسسون العرض',
  'the board of directors refused',
  'left',
];

const sources = ['source/s', 'source/t', 'source/u'];
const sayers = (ids: readonly string[]) => [...ids.slice(0, 4), 'anonymous/insiders', 'anonymous/informed-sources'];
const properties = ['parameters', 'Market value', 'market value'];

const maybe = <T>(random: Random, value: () => T): T | undefined => (random.chance(0.5) ? value() : undefined);

/** Leaves out what is undefined. */
const filled = <T extends object>(row: T): T =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T;

/** Statements about relationships and entities, of every sort, by few and from few. */
export function randomStatements(
  random: Random,
  prefix: string,
  count: number,
  about: readonly string[],
  entityIds: readonly string[],
): StatementInput[] {
  return Array.from({ length: count }, (_, i) => {
    const one = random.pick(about);
    const isOnEntity = entityIds.includes(one);
    const sayer = random.pick(sayers(entityIds));
    const anonymous = sayer === 'anonymous/insiders' ? 'insiders' : 'informed sources';
    const language = maybe(random, () => random.pick(['en', 'ar']));
    return filled({
      id: `statement/${prefix}${random.whole(1000)}-${i}`,
      about: one,
      source: maybe(random, () => random.pick(sources)),
      attributedTo: maybe(random, () => (sayer.startsWith('anonymous') ? { anonymous } : { entity: sayer })),
      quote: maybe(random, () => random.pick([...sentences, ...texts])),
      language,
      texts: maybe(random, () => ({ fr: random.pick(sentences), de: random.pick(texts) })),
      // What is contested is mostly denied.
      stance: random.chance(one.startsWith('relationship/x') ? 0.8 : 0.2) ? 'DENIES' : 'SUPPORTS',
      rank: random.pick(['NORMAL', 'NORMAL', 'PREFERRED', 'DEPRECATED'] as const),
      aspect: isOnEntity
        ? undefined
        : maybe(random, () => random.pick(['REASON', 'AMOUNT', 'PERIOD', 'ROLE'] as const)),
      silence: random.chance(0.1) ? true : undefined,
      property: isOnEntity ? maybe(random, () => random.pick(properties)) : undefined,
      value: isOnEntity ? maybe(random, () => random.pick(texts)) : undefined,
    } as StatementInput);
  });
}

/** Relationships that are denied, or of which it is to be seen: some of their statements come later. */
export function randomDenied(
  random: Random,
  prefix: string,
  count: number,
  ids: readonly string[],
): RelationshipInput[] {
  return Array.from({ length: count }, (_, i) =>
    filled({
      id: `relationship/${prefix}${i}`,
      type: random.pick(relationshipTypes.slice(0, 10)),
      from: random.chance(0.4) ? (ids[0] ?? '') : random.pick(ids),
      to: random.pick(ids),
      start: maybe(random, () => random.pick(dates)),
      kind: maybe(random, () => random.pick(texts)),
    } as RelationshipInput),
  );
}

/** What random conditions choose from. */
export interface Choices {
  readonly entityIds: readonly string[];
  readonly about: readonly string[];
  readonly ids: readonly string[];
  readonly moments: readonly string[];
}

type Leaf = (random: Random, choices: Choices) => StatementWhere;

const text = (random: Random, list: readonly string[]) => {
  const word = random.pick(random.chance(0.2) ? signs : list);
  const ignoreCase = random.chance(0.7);
  const operator = random.pick(['eq', 'contains', 'startsWith', 'endsWith', 'exists', 'in'] as const);
  if (operator === 'exists') return { exists: random.chance(0.5) };
  if (operator === 'in') return { in: [word, random.pick(list)], ignoreCase };
  return {
    [operator]:
      operator === 'eq'
        ? word
        : Array.from(word)
            .slice(0, 1 + random.whole(word.length))
            .join(''),
    ignoreCase,
  };
};

const leaves: readonly Leaf[] = [
  (random, { ids }) => ({ id: random.some(ids).slice(0, 20) }),
  (random, { about }) => ({ about: random.some(about).slice(0, 20) }),
  (random) => ({ aboutTypes: random.some(relationshipTypes.slice(0, 8)) }),
  (random) => ({ aboutTypes: [random.pick(relationshipTypes.slice(0, 8))] }),
  (random) => ({ aboutKinds: random.some(['PERSON', 'ORGANIZATION', 'PRODUCT', 'PLACE', 'TOPIC'] as const) }),
  (random, { entityIds }) => ({ attributedTo: random.some(sayers(entityIds)) }),
  (random) => ({ attribution: random.pick(['NAMED', 'ANONYMOUS', 'DOCUMENT'] as const) }),
  (random) => ({ source: random.some(sources) }),
  (random) => ({ stance: random.pick(['SUPPORTS', 'DENIES'] as const) }),
  (random) => ({ rank: random.pick(['PREFERRED', 'NORMAL', 'DEPRECATED'] as const) }),
  (random) => ({ aspects: random.some(['REASON', 'AMOUNT', 'PERIOD', 'ROLE'] as const) }),
  (random) => ({ onFact: random.chance(0.5) }),
  (random) => ({ silence: random.chance(0.5) }),
  (random) => ({ property: text(random, properties) }),
  (random) => ({ value: text(random, texts) }),
  (random) => ({ quote: text(random, [...sentences, ...texts]) }),
  (random) => ({ text: text(random, [...sentences, ...texts]) }),
  (random) => ({ languages: random.some(['en', 'ar', 'fr']) }),
  (random, { moments }) => ({
    recordedAt: { [random.pick(['gt', 'gte', 'lt', 'lte'])]: random.pick(moments) },
  }),
];

/** Some conditions side by side, composed to a depth. */
export function randomStatementWhere(random: Random, choices: Choices, depth: number): StatementWhere {
  const own = Object.assign(
    {},
    ...Array.from({ length: 1 + random.whole(2) }, () => random.pick(leaves)(random, choices)),
  ) as StatementWhere;
  if (depth === 0) return own;
  const inner = () => randomStatementWhere(random, choices, depth - 1);
  const composed = random.pick([
    () => ({ any: [inner(), inner()] }),
    () => ({ not: inner() }),
    () => ({ all: [inner(), inner()] }),
  ])();
  return random.chance(0.5) ? { ...own, ...composed } : composed;
}
