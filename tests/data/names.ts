import { expect, test } from '@jest/globals';
import type { Ask } from '../support/graph.js';
import { Random } from '../support/random.js';
import { linesOf } from './files.js';
import { otherScripts } from './otherScripts.js';

const patience = 1_200_000;
const pageSize = 10;

interface Edge {
  readonly match: string;
  readonly matched: string;
  readonly node: { readonly id: string };
}

const document = `query ($text: String!) { search(text: $text, first: ${pageSize}) { edges { match matched node { id } } } }`;

async function hits(ask: Ask, text: string): Promise<readonly Edge[]> {
  const { data, errors } = await ask(document, { text });
  expect(errors).toBeUndefined();
  return (data as unknown as { search: { edges: readonly Edge[] } }).search.edges;
}

/** Takes a letter out, puts one in, or changes or swaps one of a word behind its first letter. */
function misspelt(random: Random, name: string): string {
  const words = name.split(' ');
  const long = words.flatMap((word, i) => (/^[a-z]{4,}$/i.test(word) ? [i] : []));
  const which = random.pick(long);
  const word = words[which] ?? '';
  const at = 1 + random.whole(word.length - 2);
  const letter = 'abcdefghijklmnopqrstuvwxyz'.charAt(random.whole(26));
  const [before, after] = [word.slice(0, at), word.slice(at)];
  const wrong = random.pick([
    before + after.slice(1),
    before + letter + after,
    before + letter + after.slice(1),
    before + after.charAt(1) + after.charAt(0) + after.slice(2),
  ]);
  return words.map((one, i) => (i === which ? wrong : one)).join(' ');
}

/** The name without its last letters, of which at least half stay. */
function begun(random: Random, name: string): string {
  const last = name.split(' ').at(-1) ?? '';
  const off = 1 + random.whole(Math.max(1, Math.floor(last.length / 2)));
  return name.slice(0, -off);
}

/** How many of a hundred each way finds on the first page, at least. */
export interface Least {
  readonly prefix: number;
  readonly letter: number;
  readonly script: number;
}

/** Tests that the names of a set are found; `open` gives who answers, once its graph is there. */
export function testNames(name: string, least: Least, open: () => Ask): void {
  let opened: Ask | undefined;
  const ask: Ask = (...asked) => (opened ??= open())(...asked);
  const entities = linesOf(name, 'entities').map((line) => JSON.parse(line) as { id: string; name: string });
  const random = new Random(14);
  const drawn = Array.from({ length: 2000 }, () => random.pick(entities))
    .filter((one) => one.name.split(' ').some((word) => /^[a-z]{4,}$/i.test(word)))
    .slice(0, 100);

  /** How many texts of a hundred find what they are of; tells which do not. */
  async function found(
    what: string,
    asked: readonly { readonly ids: readonly string[]; readonly text: string }[],
  ): Promise<number> {
    const missed: string[] = [];
    for (const { ids, text } of asked) {
      const edges = await hits(ask, text);
      if (!edges.some(({ node }) => ids.includes(node.id))) missed.push(text);
    }
    const hundred = Math.round((100 * (asked.length - missed.length)) / asked.length);
    process.stderr.write(`${name}, ${what}: ${hundred} of a hundred (of ${asked.length}); not ${missed.join(', ')}\n`);
    return hundred;
  }

  test(
    'whole names come first',
    async () => {
      for (const one of drawn.slice(0, 50)) {
        const [first] = await hits(ask, one.name);
        expect({ name: one.name, match: first?.match }).toEqual({ name: one.name, match: 'EXACT' });
      }
    },
    patience,
  );

  test(
    'beginnings',
    async () => {
      const asked = drawn.map((one) => ({ ids: [one.id], text: begun(random, one.name) }));
      expect(await found('prefix', asked)).toBeGreaterThanOrEqual(least.prefix);
    },
    patience,
  );

  test(
    'a letter off',
    async () => {
      const asked = drawn.map((one) => ({ ids: [one.id], text: misspelt(random, one.name) }));
      expect(await found('one letter off', asked)).toBeGreaterThanOrEqual(least.letter);
    },
    patience,
  );

  test(
    'other scripts',
    async () => {
      const ids = (wanted: string) => entities.flatMap((one) => (one.name === wanted ? [one.id] : []));
      const there = otherScripts.map((one) => ({ ...one, ids: ids(one.name) })).filter((one) => one.ids.length > 0);
      for (const script of ['Arabic', 'Cyrillic', 'Greek', 'Chinese']) {
        await found(
          script,
          there.filter((one) => one.script === script),
        );
      }
      expect(there.length).toBeGreaterThanOrEqual(100);
      expect(await found('other scripts', there)).toBeGreaterThanOrEqual(least.script);
    },
    patience,
  );
}
