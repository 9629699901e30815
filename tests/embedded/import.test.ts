import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { audit } from '../../src/graph/changes/index.js';
import { openDriver } from '../../src/neo4j/driver.js';
import { startGraph, type Graph } from '../support/graph.js';

jest.setTimeout(300_000);

/** The command as people run it: what was built, in a process and a folder of its own. */
let folder: string;
let graph: Graph;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'whowhom-import-test-'));
  graph = await startGraph();
});
afterAll(async () => {
  await graph.stop();
  rmSync(folder, { recursive: true, force: true });
});

const cli = resolve('dist/cli.js');

function settings(server: Graph['server']) {
  const { PATH, HOME, JAVA_HOME } = process.env;
  return {
    ...{ PATH, HOME, JAVA_HOME, WARM_PLANS: 'off', SEED: 'off' },
    ...{ NEO4J_URI: server.uri, NEO4J_USER: server.user, NEO4J_PASSWORD: server.password },
  };
}

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `whowhom import` to its end. It is run as a program, not by node: the line that names node is part of it. */
async function run(args: readonly string[], input: Uint8Array | string = '', server = graph.server): Promise<Ended> {
  const child = spawn(cli, ['import', ...args], { cwd: folder, env: settings(server) });
  const texts = { out: '', err: '' };
  child.stdout.on('data', (piece: Buffer) => (texts.out += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (texts.err += piece.toString()));
  // Who refuses a file does not read it to its end.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...texts };
}

const write = (name: string, content: Uint8Array | string) => writeFileSync(join(folder, name), content);
const degree = async (id: string) => {
  const { data } = await graph.ask('query ($id: ID!) { entity(id: $id) { degree } }', { id });
  return (data as { entity: { degree: number } | null }).entity?.degree;
};
/** Runs Cypher, which the service itself does not. */
async function cypher({ server }: Graph, text: string): Promise<unknown[]> {
  const driver = openDriver({ ...server, database: '', poolSize: 1 });
  const session = driver.session();
  try {
    return (await session.run(text)).records.map((record) => record.get(0) as unknown);
  } finally {
    await session.close();
    await driver.close();
  }
}

/** What a graph holds of the data set `many`, but for when it was recorded. */
const dump = (of: Graph): Promise<unknown[]> =>
  cypher(
    of,
    `MATCH (f:Fact) WHERE f.id STARTS WITH 'relationship/many/' AND f.status = 'STANDS'
     MATCH (a:Entity {id: f.fromId}) MATCH (b:Entity {id: f.toId})
     RETURN [f.id, f.type, f.kind, f.startText, f.paidAmount, f.paidCurrency, f.sourceCount, f.confidence,
       a.id, a.kind, a.name, b.id, b.kind, b.name,
       COLLECT { MATCH (s:Statement {aboutId: f.id})-[:CITES]->(o:Source) RETURN [s.id, o.id, o.url] ORDER BY s.id }]
     ORDER BY f.id`,
  );

/** The examples of docs/import.md: each file, and each command with what it says. */
const docs = readFileSync('docs/import.md', 'utf8');
const blocks = [...docs.matchAll(/<!-- (file|run)(?: (\S+))? -->\n+```\w*\n([\s\S]*?)```/g)].map(
  ([, what, name, text]) => ({ what, name, text: text ?? '' }),
);

test('the examples of docs/import.md say what is said there', async () => {
  const commands = blocks.filter(({ what }) => what === 'run');
  expect(commands.length).toBeGreaterThan(2);
  for (const { what, name, text } of blocks) {
    if (what === 'file') {
      write(name ?? '', text);
      continue;
    }
    const [first = '', ...said] = text.split('\n');
    const args = first.replace(/^\$ npx whowhom import /, '').split(' ');
    expect((await run(args)).out).toBe(said.join('\n'));
  }
  const { data } = await graph.ask('{ entity(id: "organization/hill-school") { fundedBy(first: 10) { totalCount } } }');
  expect(data?.entity).toMatchObject({ fundedBy: { totalCount: 4 } });
});

test('a dry run checks every row and writes nothing; the import then says the same', async () => {
  const rows = [
    'from,to,amount,id',
    'Ann Dry,Dry School,5,1',
    'Bob Dry,Dry School,six,2',
    ',Dry School,7,3',
    'Ann Dry,Dry School,5,1',
  ];
  write('dry.csv', rows.join('\n'));
  const dry = await run(['dry.csv', '--dry-run', '--report', 'dry.jsonl']);
  expect(dry.out).toContain('2 relationships, 3 entities, 0 statements and 0 sources would be recorded');
  expect(await degree('person/ann-dry')).toBeUndefined();
  const real = await run(['dry.csv', '--report', 'real.jsonl']);
  expect([dry.code, real.code]).toEqual([1, 1]);
  expect(real.out).toBe(dry.out.replace('would be recorded', 'recorded').replace('Nothing was written.\n', ''));
  const report = readFileSync(join(folder, 'real.jsonl'), 'utf8');
  expect(readFileSync(join(folder, 'dry.jsonl'), 'utf8')).toBe(report);
  const told = report
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(told).toMatchObject([
    { outcome: 'odd', file: 'dry.csv', line: 3, field: 'amount', row: { from: 'Bob Dry', amount: 'six' } },
    { outcome: 'refused', line: 4, reason: 'dry.csv:4 was not taken: it names nobody at its start (from).' },
    { outcome: 'refused', line: 5, field: 'id' },
  ]);
  expect(await degree('person/ann-dry')).toBe(1);
});

test('standard input, gzip, several files in any order, and once more: nothing changes', async () => {
  const people = ['a', 'b', 'c'].map((id) => ({ id: `person/in-${id}`, type: 'Person', name: `In ${id}` }));
  const tie = {
    type: 'danced with',
    from: 'person/in-a',
    to: 'person/in-b',
    sources: [{ url: 'https://e.org/1', quote: 'They danced.' }],
  };
  const ties = [tie, { ...tie, to: 'person/in-c' }, tie];
  const lines = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join('\n');
  write('people.jsonl', lines(people));
  const args = ['-', 'people.jsonl', '--dataset', 'stream'];
  const first = await run(args, gzipSync(lines(ties)));
  expect(first).toMatchObject({ code: 0 });
  expect(first.out).toContain('2 relationships, 3 entities, 2 statements and 1 sources recorded');
  expect(first.out).toContain('1 row without an id says word for word what another one says');
  expect(first.out).toContain('kept as the kind of RELATED_TO: danced with');
  const again = await run(args, gzipSync(lines(ties)));
  expect(again.out).toContain('0 relationships, 0 entities, 0 statements and 0 sources recorded');
  const query = `{ entity(id: "person/in-c") { relationships(first: 1) { edges { relationship {
    kind statements(first: 1) { nodes { quote source { url } } } } } } } }`;
  const { data, errors } = await graph.ask(query);
  expect(errors).toBeUndefined();
  expect(JSON.stringify(data)).toContain('"quote":"They danced.","source":{"url":"https://e.org/1"}');
});

test('what cannot be read is told in a line, ends with 1, and nothing of any file is written', async () => {
  write('good.csv', 'from,to\nGood One,Good Two\n');
  write('cut.csv.gz', gzipSync('from,to\n' + 'Ann,Bob\n'.repeat(1000)).subarray(0, 30));
  write('wrong.json', JSON.stringify({ entities: {}, relationships: {}, tables: [{ entities: [{ name: '{who}' }] }] }));
  const bad = [
    ['good.csv', 'cut.csv.gz'],
    ['good.csv', 'none.csv'],
    ['good.csv', '.'],
    ['good.csv', '--mapping', 'wrong.json'],
    ['-'],
  ];
  for (const args of bad) {
    const { code, out, err } = await run(args);
    expect({ args, code, out, lines: err.trim().split('\n').length }).toEqual({ args, code: 1, out: '', lines: 1 });
    expect(err).toMatch(/Nothing was written\./);
  }
  expect(await degree('person/good-one')).toBeUndefined();
});

test('a mapping is written once, can be used, and is not overwritten', async () => {
  write('edges.csv', 'Source;Target;Type;When\nA Corp;B Corp;acquired;02/03/2018\n');
  expect(await run(['edges.csv', '--write-mapping', 'edges.json'])).toMatchObject({ code: 0 });
  expect(await run(['edges.csv', '--write-mapping', 'edges.json'])).toMatchObject({ code: 1, out: '' });
  const mapping = JSON.parse(readFileSync(join(folder, 'edges.json'), 'utf8')) as { tables: object[] };
  expect(mapping).toMatchObject({ relationships: { acquired: { type: 'ACQUIRED' } } });
  write(
    'edges.json',
    JSON.stringify({ ...mapping, tables: mapping.tables.map((one) => ({ ...one, dates: 'day-first' })) }),
  );
  const done = await run(['edges.csv', '--mapping', 'edges.json', '--dataset', 'edges']);
  expect(done.out).toContain('1 relationships, 2 entities');
  const { data } = await graph.ask(
    '{ entity(id: "organization/a-corp") { relationships(first: 1) { edges { relationship { period { start } } } } } }',
  );
  expect(JSON.stringify(data)).toContain('2018-03-02');
});

test('killed in the middle and run again, the graph is that of an import that was left alone', async () => {
  const other = await startGraph();
  try {
    const rows = Array.from(
      { length: 5_000 },
      (_, i) =>
        `Giver ${i % 997},Taker ${i % 131} Fund,${i},2020-01-${String((i % 28) + 1).padStart(2, '0')},https://e.org/${i % 50}`,
    );
    write('many.csv', ['donor,recipient,amount,date,source', ...rows].join('\n'));
    const began = async () => {
      const child = spawn(cli, ['import', 'many.csv'], { cwd: folder, env: settings(other.server), stdio: 'ignore' });
      const ended = once(child, 'close');
      const count = async () => Number((await cypher(other, 'MATCH (f:Fact) RETURN count(f)'))[0]);
      while ((await count()) === 0 && child.exitCode === null) await new Promise((done) => setTimeout(done, 50));
      child.kill('SIGKILL');
      await ended;
      return count();
    };
    const half = await began();
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(5_000);
    const resumed = await run(['many.csv'], '', other.server);
    expect(resumed).toMatchObject({ code: 0 });
    expect(resumed.out).toContain(`${5_000 - half} relationships`);
    expect((await audit(other.database)).problems).toEqual([]);
    expect((await run(['many.csv'])).code).toBe(0);
    const whole = await dump(graph);
    expect(whole).toHaveLength(5_000);
    expect(await dump(other)).toEqual(whole);
  } finally {
    await other.stop();
  }
});

test('the package holds all that the command needs', () => {
  const packed = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' });
  const [{ files }] = JSON.parse(packed.stdout) as [{ files: { path: string; mode: number }[] }];
  const paths = files.map(({ path }) => path);
  for (const path of [
    'dist/cli.js',
    'mappings/openai-circle.json',
    'cypher/migrations/0001_ids.cypher',
    'seed/entities.json',
    'src/neo4j/embedded/Launcher.java',
  ])
    expect(paths).toContain(path);
  expect(files.find(({ path }) => path === 'dist/cli.js')?.mode).toBe(0o755);
  expect(readFileSync('dist/cli.js', 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  // What cli.js and main.js share.
  expect(paths.some((path) => /^dist\/chunks\/.*\.js$/.test(path))).toBe(true);
});
