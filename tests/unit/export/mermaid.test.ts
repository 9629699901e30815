import { expect, test } from '@jest/globals';
import { formats } from '../../../src/export/registry.js';
import {
  deeply,
  exact,
  expectedEdge,
  expectedNode,
  nestedEdge,
  nestedNode,
  type Row,
} from '../../support/expectedExport.js';
import { hostileToy, parallelToy, timelineToy, written } from '../../support/exported.js';

interface Comments {
  readonly about: readonly Row[];
  readonly node: readonly Row[];
  readonly source: readonly Row[];
  readonly edge: readonly Row[];
}

/** What the comments of a file hold, by what it is. */
function comments(text: string): Comments {
  const lines = text.split('\n').filter((line) => line.startsWith('%% {"'));
  const found = lines.map((line) => JSON.parse(line.slice(3)) as Partial<Record<keyof Comments, Row>>);
  const of = (name: keyof Comments): Row[] => found.map((one) => one[name]).filter((one) => one !== undefined);
  return { about: of('about'), node: of('node'), source: of('source'), edge: of('edge') };
}

const statementNames = [
  ...['id', 'quote', 'language', 'locator', 'stance', 'rank', 'aspect', 'attributedTo'],
  ...['property', 'value', 'unit', 'silence', 'recordedAt'],
];
const sourceNames = [
  ...['id', 'title', 'url', 'language', 'publishedAt', 'description', 'licence', 'archiveUrl', 'archivedAt'],
];
const picked = (row: Row, names: readonly string[]): Row =>
  Object.fromEntries(names.map((name) => [name, row[name] ?? null]));

test.each([
  ['of hostile texts', hostileToy(['"x"', '\\x\\', '%x%', '<x<', '%%{init: {}}%%', '\n\r\0'])],
  ['with parallel edges', parallelToy()],
  ['of a timeline', timelineToy()],
])('comments of a flowchart %s hold all of it', async (_, toy) => {
  const { about, node, source, edge } = comments(await written(formats.MERMAID, toy));
  expect(about).toEqual([deeply(toy.about)]);
  const sources = new Map(source.map((one) => [one.id, picked(one, sourceNames)]));
  const statementsOf = (row: Row) =>
    ((row.statements ?? []) as Row[]).map((statement) => ({
      ...picked(statement, statementNames),
      texts: statement.texts ?? [],
      source: sources.get(statement.source) ?? null,
    }));
  const nodes = node.map((one) =>
    nestedNode({
      ...one,
      names: ((one.names ?? []) as Row[]).map(({ source: its, ...name }) => ({
        ...{ lang: null, ...name },
        source: its === undefined ? null : picked(its as Row, sourceNames),
      })),
      ...{ attributes: one.attributes ?? [], sameAs: one.sameAs ?? [] },
      statements: statementsOf(one),
      importance: { ...noImportance, ...(one.importance as Row) },
    }),
  );
  expect(nodes).toEqual(toy.nodeList.map((one) => expectedNode(one, exact)));
  const edges = edge.map(({ from, to, ...one }) => {
    const statements = statementsOf(one);
    const money = (name: string) => (one[name] === undefined ? null : { currency: null, ...(one[name] as Row) });
    return nestedEdge({
      ...one,
      ...{ source: from, target: to, statements, entries: one.entries ?? [] },
      ...{ attributes: one.attributes ?? [], events: one.events ?? [], disputedAspects: one.disputedAspects ?? [] },
      ...{ paid: money('paid'), pledged: money('pledged') },
    });
  });
  const wanted = toy.edgeList.map((one) => expectedEdge(one, toy.entries ?? [], exact));
  expect(edges).toEqual(wanted);
  expect(source).toHaveLength(new Set(source.map(({ id }) => id)).size);
});

const noImportance = { distance: null, confidence: null, sourceCount: null };
