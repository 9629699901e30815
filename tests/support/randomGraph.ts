import { entityKinds, relationshipTypes } from '../../src/generated/vocabulary.js';
import type {
  ChangeSet,
  EntityInput,
  MoneyInput,
  RelationshipInput,
  StatementInput,
} from '../../src/graph/changes/index.js';
import type { Random } from './random.js';

/** Texts that differ in case, accents, letter forms and what they hold. */
export const texts = ['Open AI', 'open ai', 'Béta Ai', 'beta', 'Main Street', 'MAIN', 'ماسك', 'إيلون', 'a.b', 'x'];
/** Dates of every form. */
export const dates = [
  ...['2015', '2015-03', '2015-03-09', '2014-12-31..2015-03', '2018-02', '2020-01-01', '0001'],
  ...['-0043-03-15', '-004X', '0000', '201X', '20XX', '2015~', '2015-03?', '2015-03-09%'],
];
/** Amounts that differ in size, sign and in their last digit. */
export const amounts = [
  '0',
  '-3',
  '10',
  '10.5',
  '100000000',
  '13.044007948444284',
  '13.044007948444285',
  '9007199254740993',
];
export const currencies = ['USD', 'EUR'];

/** A graph in which half of all ties are the first entity's; with loops, parallel ties, evidence, and much left out. */
export interface RandomGraph extends ChangeSet {
  readonly entities: readonly EntityInput[];
  readonly relationships: readonly RelationshipInput[];
  readonly statements: readonly StatementInput[];
}

const maybe = <T>(random: Random, value: () => T): T | undefined => (random.chance(0.5) ? value() : undefined);

function money(random: Random): MoneyInput {
  const currency = maybe(random, () => random.pick(currencies));
  return { amount: random.pick(amounts), ...(currency && { currency }), approximate: random.chance(0.5) };
}

/** Leaves out what is undefined. */
function filled<T extends object>(row: T): T {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T;
}

function relationship(random: Random, i: number, ids: readonly string[]): RelationshipInput {
  const type = random.pick(relationshipTypes.slice(0, 8));
  const hub = ids[0] ?? '';
  const ends =
    i % 4 === 0
      ? [hub, random.pick(ids)]
      : i % 4 === 2
        ? [random.pick(ids), hub]
        : [random.pick(ids), random.pick(ids)];
  const start = maybe(random, () => random.pick(dates));
  const isState = type === 'LED' || type === 'WORKED_AT' || type === 'MEMBER_OF';
  const end = isState && random.chance(0.3) ? '2021' : undefined;
  return filled({
    id: `relationship/r${i}`,
    type,
    from: ends[0] ?? hub,
    to: ends[1] ?? hub,
    start,
    end,
    ongoing: isState && end === undefined && start !== undefined ? maybe(random, () => true) : undefined,
    kind: maybe(random, () => random.pick(texts)),
    role: type === 'LEFT' || type === 'HIRED' || isState ? maybe(random, () => random.pick(texts)) : undefined,
    reason: type === 'LEFT' ? maybe(random, () => random.pick(texts)) : undefined,
    topic: type === 'OPPOSED' ? maybe(random, () => random.pick(texts)) : undefined,
    destination: type === 'LEFT' ? maybe(random, () => random.pick(ids)) : undefined,
    previousEmployer: type === 'HIRED' ? maybe(random, () => random.pick(ids)) : undefined,
    paid: type === 'FUNDED' ? maybe(random, () => money(random)) : undefined,
    pledged: type === 'FUNDED' ? maybe(random, () => money(random)) : undefined,
    events: maybe(random, () => [random.pick(['event/a', 'event/b'])]),
    description: maybe(random, () => random.pick(texts)),
  } as RelationshipInput);
}

/** The first statement supports the fact, so that the relationship stands whatever the others say. */
function statements(random: Random, about: string, ids: readonly string[]): StatementInput[] {
  return Array.from({ length: random.whole(4) }, (_, i) => {
    const named = random.chance(0.5) ? { entity: random.pick(ids) } : { anonymous: 'informed sources' };
    return filled({
      id: `${about.replace('relationship', 'statement')}-${i}`,
      about,
      source: maybe(random, () => random.pick(['source/s', 'source/t', 'source/u'])),
      attributedTo: maybe(random, () => named),
      stance: i > 0 && random.chance(0.3) ? 'DENIES' : 'SUPPORTS',
      rank: i > 0 && random.chance(0.2) ? 'DEPRECATED' : 'NORMAL',
      aspect: i > 0 ? maybe(random, () => random.pick(['REASON', 'AMOUNT'] as const)) : undefined,
    } as StatementInput);
  });
}

/** Makes one. */
export function randomGraph(random: Random, entityCount: number, tieCount: number): RandomGraph {
  const entities = Array.from({ length: entityCount }, (_, i): EntityInput => {
    const kind = random.pick(entityKinds);
    return filled({
      id: `${kind.toLowerCase()}/e${i}`,
      kind,
      name: `${random.pick(texts)} ${random.whole(5)}`,
      names: maybe(random, () => [{ text: random.pick(texts), lang: 'en' }]),
      description: maybe(random, () => random.pick(texts)),
      url: maybe(random, () => `https://example.org/${random.pick(['A', 'b', 'c'])}`),
    } as EntityInput);
  });
  const ids = entities.map(({ id }) => id);
  const relationships = Array.from({ length: tieCount }, (_, i) => relationship(random, i, ids));
  return {
    sources: ['source/s', 'source/t', 'source/u'].map((id) => ({ id, title: id })),
    events: ['event/a', 'event/b'].map((id) => ({ id, name: id, participants: [] })),
    entities,
    relationships,
    statements: relationships.flatMap(({ id }) => statements(random, id, ids)),
  };
}
