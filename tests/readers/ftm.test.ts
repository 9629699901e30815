import { describe, expect, test } from '@jest/globals';
import { followTheMoney, ftmId } from '../../src/export/followTheMoney.js';
import type { Exported } from '../../src/export/model.js';
import { hostileTexts, hostileToy, parallelToy, randomToy } from '../support/exported.js';
import { readText } from '../support/readers.js';

interface Line {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

interface Taken extends Line {
  readonly problem?: string;
  readonly edge: readonly (readonly [string, string])[] | null;
}

async function textOf(exported: Exported): Promise<string> {
  let text = '';
  for await (const piece of followTheMoney(exported)) text += piece;
  return text;
}

const sorted = (properties: Line['properties']) =>
  Object.fromEntries(Object.entries(properties).map(([name, values]) => [name, [...values].sort()]));

describe.each([
  ['of random entities', randomToy(11, 40, 120)],
  ['with parallel edges', parallelToy()],
  ['of any texts', hostileToy(hostileTexts)],
])('the followthemoney package takes what is written %s', (name, toy) => {
  test('each entity and each tie with its ends', async () => {
    const text = await textOf(toy);
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
    const taken = readText(text, 'FTM', 'readFtm.py') as readonly Taken[];
    expect(taken.filter(({ problem }) => problem !== undefined)).toEqual([]);
    expect(taken.map(({ id, schema }) => ({ id, schema }))).toEqual(lines.map(({ id, schema }) => ({ id, schema })));
    const edges = taken.filter(({ edge }) => edge !== null);
    expect(edges.map(({ id }) => id)).toEqual(toy.edgeList.map(({ id }) => ftmId(id)));
    for (const [i, { edge, schema }] of edges.entries()) {
      const { from, to, type } = toy.edgeList[i] ?? { from: '', to: '', type: '' };
      const ends = [ftmId(from), ftmId(to)];
      if (from === to) continue;
      expect(edge).toEqual([type === 'HIRED' && schema === 'Employment' ? ends.reverse() : ends]);
    }
    // Nothing is dropped of what is plain; texts that are none for it (control characters and the like) may be cleaned.
    if (name === 'of any texts') return;
    expect(taken.map(({ properties }) => sorted(properties))).toEqual(
      lines.map(({ properties }) => sorted(properties)),
    );
  });
});
