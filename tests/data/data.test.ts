import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Big } from 'big.js';
import { audit } from '../../src/graph/changes/index.js';
import { importFiles, type ImportReport } from '../../src/import/index.js';
import { migrate } from '../../src/neo4j/migrate.js';
import { census, startRaw, type Raw } from '../changes/raw.js';
import { asker } from '../support/graph.js';
import { expectAgreement } from '../support/networkx.js';
import { dataFolder, edgesOf, linesOf } from './files.js';
import { hubOnPage } from './hubOnPage.js';
import { testNames } from './names.js';

const names = ['openai-circle', 'donations-list'] as const;
type Name = (typeof names)[number];

interface Tie {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly sources: readonly { readonly url: string }[];
  /** The digits of the amount as the file has them. */
  readonly literal: string | undefined;
}

const file = (name: Name, list: string) => join(dataFolder, name, `${list}.jsonl.gz`);

/** The files read another way than the import does. */
const ties = (name: Name): Tie[] =>
  linesOf(name, 'relationships').map((line) => ({
    ...(JSON.parse(line) as Omit<Tie, 'literal'>),
    literal: /"amount": (-?[\d.]+)/.exec(line)?.[1],
  }));
const entityIds = (name: Name): string[] =>
  linesOf(name, 'entities').map((line) => (JSON.parse(line) as { id: string }).id);

function countBy<T>(rows: readonly T[], key: (row: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[key(row)] = (counts[key(row)] ?? 0) + 1;
  return counts;
}

const load = (raw: Raw, name: Name): Promise<ImportReport> =>
  importFiles(raw.database, { files: [file(name, 'entities'), file(name, 'relationships')], mapping: name });

const patience = 1_200_000;
let raw: Raw;
const reports = new Map<Name, ImportReport>();

beforeAll(async () => {
  raw = await startRaw();
  await migrate(raw.database, 'cypher/migrations');
  for (const name of names) reports.set(name, await load(raw, name));
}, patience);
afterAll(() => raw.stop());

/** One number of an answer. */
async function count(text: string, params: Record<string, unknown> = {}): Promise<number> {
  const [row] = await raw.cypher(text, params);
  return Number(row?.n);
}

describe.each(names)('%s', (name) => {
  const rows = ties(name);
  const prefix = `relationship/${name}/`;

  test('every row is there once, and the report says so', async () => {
    const report = reports.get(name);
    expect(report).toMatchObject({ relationships: rows.length, unmapped: {}, unknownKinds: {}, escapedIds: [] });
    expect(report?.mapped).toEqual(countBy(rows, ({ type }) => type));
    const stored = await raw.cypher('MATCH (f:Fact) WHERE f.id STARTS WITH $prefix RETURN f.id AS id', { prefix });
    expect(new Set(stored.map(({ id }) => id))).toEqual(new Set(rows.map(({ id }) => prefix + id)));
    expect(stored).toHaveLength(rows.length);
  });

  test('each distinct source of a row is a statement', async () => {
    const wanted = rows.reduce((sum, { sources }) => sum + new Set(sources.map(({ url }) => url)).size, 0);
    expect(reports.get(name)?.statements).toBe(wanted);
    const text = 'MATCH (s:Statement)-[:CITES]->(:Source) WHERE s.aboutId STARTS WITH $prefix RETURN count(s) AS n';
    expect(await count(text, { prefix })).toBe(wanted);
  });

  test('rows without sources have none', async () => {
    const wanted = rows.filter(({ sources }) => sources.length === 0).length;
    const text = 'MATCH (f:Fact) WHERE f.id STARTS WITH $prefix AND f.sourceCount = 0 RETURN count(f) AS n';
    expect(wanted).toBeGreaterThan(0);
    expect(await count(text, { prefix })).toBe(wanted);
  });

  test('self-loops are kept', async () => {
    const text = 'MATCH (a)-[r]->(a) WHERE r.id STARTS WITH $prefix RETURN count(r) AS n';
    expect(await count(text, { prefix })).toBe(rows.filter(({ from, to }) => from === to).length);
  });

  test('amounts are those of the file, digit by digit', async () => {
    const given = rows.filter(({ type, literal }) => type === 'DONATED_TO' && literal !== undefined);
    const text =
      "MATCH (f:Fact {type: 'FUNDED'}) WHERE f.id STARTS WITH $prefix AND f.paidAmount IS NOT NULL RETURN f.id AS id, f.paidAmount AS paid";
    const stored = new Map((await raw.cypher(text, { prefix })).map(({ id, paid }) => [id, String(paid)]));
    expect(stored.size).toBe(given.length);
    const wrong = given.filter(({ id, literal }) => {
      const paid = stored.get(prefix + id);
      return paid === undefined || !new Big(paid).eq(new Big(literal ?? ''));
    });
    expect(wrong).toEqual([]);
  });

  test('recommended money is not money given', async () => {
    const wanted = rows.filter(({ type }) => type === 'RECOMMENDED_GRANT_TO').length;
    const text = `MATCH (f:Fact {type: 'RELATED_TO', kind: 'recommended grant to'})
      WHERE f.id STARTS WITH $prefix AND f.paidAmount IS NULL AND f.doc CONTAINS '\\\\"amount\\\\"' RETURN count(f) AS n`;
    const amounts = rows.filter(({ type, literal }) => type === 'RECOMMENDED_GRANT_TO' && literal !== undefined).length;
    expect(await count(text, { prefix })).toBe(amounts);
    const funded = 'MATCH ()-[r:FUNDED]->() WHERE r.id STARTS WITH $prefix RETURN count(r) AS n';
    expect(await count(funded, { prefix })).toBe(rows.filter(({ type }) => type === 'DONATED_TO').length);
    expect(wanted).toBeGreaterThan(0);
  });
});

test('entities are there once; those of both sets that differ are told', async () => {
  const [first, second] = [new Set(entityIds('openai-circle')), entityIds('donations-list')];
  expect(await count('MATCH (e:Entity) RETURN count(e) AS n')).toBe(new Set([...first, ...second]).size);
  expect(reports.get('openai-circle')?.problems).toEqual([]);
  const problems = reports.get('donations-list')?.problems ?? [];
  for (const { outcome, reason, line } of problems) {
    expect(outcome).toBe('kept');
    expect(reason).toContain('differs from what is stored');
    expect(first).toContain(second[line - 1]);
  }
});

test('the hub has all its ties', async () => {
  const id = 'organization/the-lynde-and-harry-bradley-foundation';
  const rows = ties('donations-list').filter(({ from, to }) => from === id || to === id);
  expect(rows).toHaveLength(16_311);
  expect(await count('MATCH (e:Entity {id: $id}) RETURN COUNT { (e)-[]-() } AS n', { id })).toBe(16_311);
  const keys = "MATCH (f:Fact {type: 'FUNDED'}) WHERE f.outKey STARTS WITH $owner RETURN count(f) AS n";
  expect(await count(keys, { owner: `${id}|` })).toBe(rows.filter(({ from }) => from === id).length);
});

test('the API counts and pages the hub: every tie once, newest first, at one statement a page', async () => {
  const id = 'organization/the-lynde-and-harry-bradley-foundation';
  const query = `query ($id: ID!, $after: String) { entity(id: $id) { degree funded(first: 1000, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { relationship { id period { earliestStart } paid { amount } } } } } }`;
  interface Answer {
    readonly degree: number;
    readonly funded: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      readonly edges: readonly {
        readonly relationship: { readonly id: string; readonly period: { readonly earliestStart: string | null } };
      }[];
    };
  }
  const ask = asker(raw.database);
  const seen: Answer['funded']['edges'][number]['relationship'][] = [];
  let after: string | null = null;
  do {
    const { data, errors, statements } = await ask(query, { id, after });
    expect(errors).toBeUndefined();
    expect(statements).toBe(1);
    const { degree, funded } = (data as unknown as { entity: Answer }).entity;
    expect(degree).toBe(16_311);
    seen.push(...funded.edges.map(({ relationship }) => relationship));
    after = funded.pageInfo.hasNextPage ? funded.pageInfo.endCursor : null;
    if (after === null) expect(seen).toHaveLength(funded.totalCount);
  } while (after !== null);
  const wanted = ties('donations-list').filter(({ from, type }) => from === id && type === 'DONATED_TO');
  expect(new Set(seen.map((one) => one.id))).toEqual(
    new Set(wanted.map((one) => `relationship/donations-list/${one.id}`)),
  );
  expect(seen).toHaveLength(wanted.length);
  const starts = seen.map(({ period }) => period.earliestStart ?? '');
  expect(starts).toEqual([...starts].sort().reverse());
});

test(
  'on the page the hub is counted before it is drawn, and 20 of it come as those of an entity with five',
  () =>
    hubOnPage(
      raw.server,
      ties('donations-list').map(({ from, to, literal }) => ({
        from,
        to,
        ...(literal && { amount: Number(literal) }),
      })),
    ),
  patience,
);

test(
  'the paths through hubs are as long as networkx says, where they are complete, and the shortest always',
  async () => {
    await expectAgreement(asker(raw.database), names.join(' and '), names.flatMap(edgesOf), { seed: 11, fewest: 50 });
  },
  patience,
);

describe('names of the largest set', () => {
  testNames('donations-list', { prefix: 95, letter: 95, script: 85 }, () => asker(raw.database));
});

test('vague dates are ranges', async () => {
  const text = `MATCH (f:Fact {type: 'FUNDED'}) WHERE f.doc CONTAINS 'startPrecision\\\\",\\\\"multi-year'
    RETURN collect(DISTINCT f.startText =~ '\\\\d{4}\\\\.\\\\.\\\\d{4}') AS ranges, count(f) AS n`;
  expect(await raw.cypher(text)).toEqual([{ ranges: [true], n: expect.any(Number) }]);
});

test(
  'every summary and key is what the rows give',
  async () => {
    expect((await audit(raw.database)).problems).toEqual([]);
  },
  patience,
);

test(
  'loaded again nothing changes',
  async () => {
    const before = await census(raw);
    for (const name of names) {
      const again = await load(raw, name);
      expect(again).toMatchObject({ entities: 0, relationships: 0, statements: 0, sources: 0 });
      expect(again.differing).toBe(reports.get(name)?.differing);
      expect(again.refused).toBe(0);
    }
    expect(await census(raw)).toEqual(before);
  },
  patience,
);
