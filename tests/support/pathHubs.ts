import { record, type Database } from '../../src/graph/changes/index.js';
import type { RelationshipType } from '../../src/generated/vocabulary.js';

/** The id of an entity around the hubs. */
export const near = (name: string): string => `person/near-${name}`;

/** Two ids as long as can be, of three bytes a character. */
export const longIds = ['龍', '鳳'].map((sign) => `person/${sign.repeat(505)}`) as [string, string];

/** The hubs. */
export const hubs = ['h', 'k'].map(near);

/** Ties that are gone along together with those of the hubs. */
const owned = ['a-h', 'b-h', 'a-m', 'h-x', 'x-k', 'h-y', 'y-k', 'k-c', 'a-p', 'p-q', 'q-c', 'd-h', 'k-e'];
/** Others: the hubs next to each other. */
const led = ['n-h', 'h-k', 'k-w'];

/**
 * Sums of costs that differ in their last digit, of scores that are the same: 0.175 is 0.4 * 0.4375, and 0.7 * 0.4 is
 * 0.64 * 0.4375. Who supports a tie and who denies it: a document, named and unnamed people.
 */
const said: Readonly<Record<string, { readonly supports: string; readonly denies: string }>> = {
  's-t': { supports: 'd', denies: 'nn' },
  's-z': { supports: 'a', denies: '' },
  'z-t': { supports: 'nnn', denies: 'n' },
  'i-o': { supports: 'aa', denies: '' },
  'o-j': { supports: 'nnn', denies: 'n' },
  'i-g': { supports: 'd', denies: '' },
  'g-j': { supports: 'a', denies: '' },
};

const tiesOfHub = 1000;
/** So many others share them: none of these is a hub. */
const around = 5;

const tie = (type: RelationshipType) => (pair: string) => {
  const [from = '', to = ''] = pair.split('-');
  return { id: `relationship/near-${pair}`, type, from: near(from), to: near(to) };
};

const voices = {
  d: () => ({}),
  n: (i: number) => ({ attributedTo: { entity: near('abcdefg'[i] ?? '') } }),
  a: (i: number) => ({ attributedTo: { anonymous: `insider ${i}` } }),
};

const statements = Object.entries(said).flatMap(([pair, { supports, denies }]) =>
  Array.from(supports + denies, (voice, i) => ({
    id: `statement/near-${pair}-${i}`,
    about: `relationship/near-${pair}`,
    source: 'source/near',
    stance: i < supports.length ? ('SUPPORTS' as const) : ('DENIES' as const),
    ...voices[voice as keyof typeof voices](i),
  })),
);

/** Records two hubs of a thousand ties with what is around them, scores that are nearly not the same, and long ids. */
export async function recordHubs(database: Database): Promise<void> {
  const relationships = [
    ...owned.map(tie('OWNED')),
    ...led.map(tie('LED')),
    ...Object.keys(said).map(tie('ADVISED')),
    { ...tie('FUNDED')('r-v'), start: '2019' },
    { id: 'relationship/near-long', type: 'OWNED' as const, from: longIds[0], to: longIds[1] },
    ...hubs.flatMap((hub) =>
      Array.from({ length: tiesOfHub }, (_, i) => ({
        ...{ id: `${hub.replace('person', 'relationship')}-${i}`, type: 'FUNDED' as const },
        ...{ from: hub, to: `${hub}${i % around}` },
      })),
    ),
  ];
  const ids = [...new Set(relationships.flatMap(({ from, to }) => [from, to]))];
  const entities = ids.map((id) => ({ id, kind: 'PERSON' as const, name: id.slice(0, 100) }));
  const set = { sources: [{ id: 'source/near', title: 'near' }], entities, relationships, statements };
  const { problems } = await record(database, set, { actor: 'test', at: new Date('2022-06-01T00:00:00Z') });
  if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
}
