import { describe, expect, test } from '@jest/globals';
import {
  anyTexts,
  deeply,
  expectedEdge,
  expectedNode,
  flatEdge,
  flatNode,
  inCsv,
  type Row,
} from '../support/expectedExport.js';
import {
  emptyToy,
  hostileTexts,
  hostileToy,
  parallelToy,
  randomToy,
  timelineToy,
  type Toy,
} from '../support/exported.js';
import { read } from '../support/readers.js';

const numbers = [
  'position',
  'distance',
  'confidence',
  'sourceCount',
  'degree',
  'omittedCount',
  'furtherStatements',
].concat('revision');
const truths = ['isRoot', 'omittedCapped', 'paidApproximate', 'pledgedApproximate', 'disputed', 'ongoing'];

/** A cell as documented: empty is null, and one apostrophe in front is taken away. */
function cell(name: string, text: string): unknown {
  if (text === '') return null;
  if (numbers.includes(name)) return Number(text);
  return truths.includes(name) ? text === 'true' : text.replace(/^'/, '');
}

async function rows(format: 'CSV' | 'CSV_NODES', toy: Toy): Promise<Row[]> {
  const found = (await read(format, toy)) as Record<string, string>[];
  return found.map((row) => {
    const cells = Object.fromEntries(Object.entries(row).map(([name, text]) => [name, cell(name, text)]));
    return { ...cells, source: cells.from, target: cells.to };
  });
}

describe.each([
  ['of any texts', hostileToy([...hostileTexts, ...anyTexts(150)])],
  ['with parallel edges', parallelToy()],
  ['of random entities', randomToy(11, 40, 120)],
])("Python's csv reads tables %s", (_, toy) => {
  test('of nodes, field by field', async () => {
    const found = await rows('CSV_NODES', toy);
    expect(found.map(flatNode)).toEqual(toy.nodeList.map((one) => expectedNode(one, inCsv)));
    expect(JSON.parse(String(found[0]?.about))).toEqual(deeply(toy.about));
    expect(found.slice(1).every(({ about }) => about === null)).toBe(true);
  });

  test('of edges, field by field, with the names and kinds of their ends', async () => {
    const found = await rows('CSV', toy);
    expect(found.map(flatEdge)).toEqual(toy.edgeList.map((one) => expectedEdge(one, [], inCsv)));
    const ends = new Map(toy.nodeList.map(({ id, name, kind }) => [id, [inCsv(name), kind]]));
    for (const { from, fromName, fromKind, to, toName, toKind } of found) {
      expect([fromName, fromKind]).toEqual(ends.get(String(from)));
      expect([toName, toKind]).toEqual(ends.get(String(to)));
    }
    expect(JSON.parse(String(found[0]?.about))).toEqual(deeply(toy.about));
  });
});

test('of a timeline there is a row for each change, in its order', async () => {
  const toy = timelineToy();
  const found = await rows('CSV', toy);
  expect(
    found.map(({ position, date, precision, change, summary, id }) => ({
      position,
      date,
      precision,
      change,
      summary,
      id,
    })),
  ).toEqual(toy.entries?.map(({ edge, ...entry }, i) => ({ position: i + 1, ...entry, id: edge })));
  expect(found.map(({ type }) => type)).toEqual(['LED', 'FUNDED', 'LED']);
});

test('a table of nothing tells what it is', async () => {
  for (const format of ['CSV', 'CSV_NODES'] as const) {
    const found = await rows(format, emptyToy());
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ id: null });
    expect(JSON.parse(String(found[0]?.about))).toEqual(emptyToy().about);
  }
});
