import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { audit, record, type ChangeSet } from '../../src/graph/changes/index.js';
import { entityProperties } from '../../src/graph/changes/properties.js';
import { textToDay } from '../../src/graph/time.js';
import { query } from '../../src/query.js';
import { loadSeed, seedIfEmpty } from '../../src/import/seed.js';
import { verify } from '../../src/import/verify.js';
import { migrate } from '../../src/neo4j/migrate.js';
import { census, startRaw, type Raw } from './raw.js';

let raw: Raw;
const by = { actor: 'test' };

beforeAll(async () => {
  raw = await startRaw();
  await migrate(raw.database, 'cypher/migrations');
});
afterAll(() => raw.stop());

const clear = () => raw.cypher('MATCH (n) WHERE NOT n:Migration DETACH DELETE n');

const sources = [
  { id: 'source/a', publishedAt: '2020-05' },
  { id: 'source/b', publishedAt: '2023' },
];
const entities: ChangeSet['entities'] = [
  { id: 'person/a', kind: 'PERSON', name: 'Ada' },
  { id: 'organization/b', kind: 'ORGANIZATION', name: 'Bank' },
];
const tie = (id: string, more: object = {}) => ({
  ...{ id: `relationship/${id}`, type: 'LED' as const, from: 'person/a', to: 'organization/b' },
  ...more,
});
const says = (id: string, about: string, more: object = {}) => ({
  ...{ id: `statement/${id}`, about: `relationship/${about}`, source: 'source/a' },
  ...more,
});

/** The shadow of a fact. */
async function shadowOf(id: string): Promise<Record<string, unknown> | undefined> {
  const text = 'MATCH ()-[r {id: $id}]->() RETURN properties(r) AS props, type(r) AS type';
  const [row] = await raw.cypher(text, { id: `relationship/${id}` });
  return row?.props as Record<string, unknown> | undefined;
}

/** What is recorded of a fact now, while it stands; it has a shadow just then. */
async function factOf(id: string): Promise<Record<string, unknown> | undefined> {
  const text = 'MATCH (f:Standing {current: $id}) RETURN properties(f) AS props';
  const [row] = await raw.cypher(text, { id: `relationship/${id}` });
  const props = row?.props as Record<string, unknown> | undefined;
  const shadow = await shadowOf(id);
  expect(shadow === undefined).toBe(props === undefined);
  if (shadow !== undefined) expect(props).toMatchObject(shadow);
  return props;
}

/** What was recorded of it before, and what is while it does not stand, each with its labels. */
const othersOf = async (id: string) =>
  (
    await raw.cypher(
      'MATCH (f:Fact {id: $id}) WHERE NOT f:Standing RETURN f {.*, labels: labels(f)} AS props ORDER BY f.rec, f.sup',
      { id: `relationship/${id}` },
    )
  ).map(({ props }) => props as Record<string, unknown>);

const changes = () =>
  raw.cypher('MATCH (c:Change) RETURN c.seq AS seq, c.subjects AS subjects, c.actions AS actions ORDER BY c.seq');

describe('the seed', () => {
  beforeAll(async () => {
    await clear();
    expect((await seedIfEmpty(raw.database, 'seed'))?.problems).toEqual([]);
  });

  test('loaded again it changes nothing', async () => {
    const before = await census(raw);
    const again = await record(raw.database, loadSeed('seed'), by);
    expect(again).toMatchObject({ created: 0, problems: [] });
    expect(await seedIfEmpty(raw.database, 'seed')).toBeNull();
    expect(await census(raw)).toEqual(before);
  });

  test('all rows are there, what is denied without a shadow', async () => {
    const set = loadSeed('seed');
    const [{ n }] = (await raw.cypher('MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS n')) as unknown as [
      { n: number },
    ];
    const denied = await raw.cypher(
      'MATCH (f:Denied) RETURN f.type AS type, f.status AS status, f.fromId AS fromId, f.current IS NOT NULL AS current',
    );
    expect(n + denied.length).toBe(set.relationships?.length);
    expect(denied).toContainEqual({
      ...{ type: 'OWNED', status: 'DENIED', fromId: 'person/sam-altman', current: true },
    });
  });

  test('agrees with itself; planted damage is found', async () => {
    expect(await verify(raw.database, 'seed')).toEqual([]);
    const damage: [string, RegExp][] = [
      ['MATCH (f:Standing {type: "HIRED"}) WITH f LIMIT 1 SET f.confidence = 0.123', /: confidence is 0\.123/],
      ['MATCH (f:Standing {type: "FOUNDED"}) WITH f LIMIT 1 SET f.sourceCount = 7', /: sourceCount is 7/],
      ["MATCH (f:Standing {type: 'LEFT'}) WITH f LIMIT 1 SET f.outKey = 'person/x|0:x'", /: outKey is "person/],
      ['MATCH (f:Fact) WHERE f.inAmountKey IS NOT NULL WITH f LIMIT 1 SET f.inAmountKey = ""', /: inAmountKey is ""/],
      ['MATCH (f:Fact) WHERE f.kindFold IS NOT NULL WITH f LIMIT 1 REMOVE f.kindFold', /: kindFold is null/],
      ['MATCH (f:Denied) WITH f LIMIT 1 SET f.doc = "{}"', /: doc is "{}"/],
      [
        'MATCH (f:Standing {type: "PART_OF"}) WITH f LIMIT 1 SET f.doc = "{"',
        /differs[^]*: doc is "{"; wanted is a JSON object/,
      ],
      ['MATCH (f:Denied) WITH f LIMIT 1 REMOVE f:Denied', /its labels are Fact; that it is DENIED wants Denied, Fact/],
      ['MATCH ()-[r:OPPOSED]->() WITH r LIMIT 1 SET r.s0 = 5', /of its shadow s0 is 5; the fact has/],
      ['MATCH ()-[r:LEFT]->() WITH r LIMIT 1 REMOVE r.form', /of its shadow form is null; the fact has "ACT"/],
      ['MATCH ()-[r:FUNDED]->() WITH r LIMIT 1 DELETE r', /it has 0 shadows/],
      ["MATCH (a:Person), (b:Place) WITH a, b LIMIT 1 CREATE (a)-[:LED {id: 'relationship/no'}]->(b)", /a LED of rel/],
      ['MATCH (s:Statement) WHERE s.quote IS NOT NULL WITH s LIMIT 1 SET s.quote = s.quote + "x"', /quote/],
      ['MATCH (:Statement)-[r:ABOUT]->(:Fact) WITH r LIMIT 1 DELETE r', /its edge leads to nothing/],
      ["MATCH (s:Statement) WITH s LIMIT 1 SET s.aboutId = 'relationship/gone'", /relationship\/gone/],
      ['MATCH (f:Standing {type: "LED"}) WITH f LIMIT 1 DETACH DELETE f', /not stored/],
      ['MATCH (c:Counter) SET c.n = c.n + 1', /counter of changes tells 2, and the last change is 1/],
      ['MATCH (e:Entity) WITH e LIMIT 1 SET e.rec = 77', /bears the number 77; the last change is 2/],
      [
        "CREATE (:EntityVersion {entityId: 'person/sam-altman', rec: 1, sup: 3, revision: 7})",
        /person\/sam-altman: what was recorded with change 1 ended with 3, and the next one began with 1[^]*is revision 7/,
      ],
      [
        'MATCH (c:Change) CREATE (:Change {seq: 4, at: "2001", subjects: c.subjects, actions: c.actions})',
        /Change 4: behind 1 there is a gap/,
      ],
      ['MATCH (c:Change {seq: 4}) SET c.seq = 2', /Change 2: it was at 2001, which is before that of change 1/],
      ['MATCH (c:Change {seq: 2}) SET c.actions = []', /Change 2: it has not one action for each subject/],
    ];
    for (const [text, wanted] of damage) {
      await raw.cypher(text);
      expect((await verify(raw.database, 'seed')).join('\n')).toMatch(wanted);
    }
  });
});

describe('recording', () => {
  beforeEach(async () => {
    await clear();
    await record(raw.database, { sources, entities }, by);
  });

  test('one change a set, numbered without gaps, on everything it wrote', async () => {
    await record(raw.database, { relationships: [tie('1')], statements: [says('1', '1')] }, by);
    const list = await changes();
    expect(list.map(({ seq }) => seq)).toEqual([1, 2]);
    expect(list[1]).toMatchObject({
      subjects: ['relationship/1', 'statement/1'],
      actions: ['CREATED', 'CREATED'],
    });
    expect(await factOf('1')).toMatchObject({ rec: 2, revision: 1, sourceCount: 1, confidence: 0.7, disputed: false });
    expect(await raw.cypher('MATCH (s:Statement) RETURN s.rec AS rec, s.sup AS sup')).toEqual([
      { rec: 2, sup: 9999999 },
    ]);
    expect(await raw.cypher('MATCH (n) WHERE n.rec = 0 RETURN n')).toEqual([]);
  });

  test('time never runs backwards in the record', async () => {
    await record(raw.database, { sources: [{ id: 'source/x' }] }, { ...by, at: new Date('2999-01-01') });
    await record(raw.database, { sources: [{ id: 'source/y' }] }, { ...by, at: new Date('2000-01-01') });
    const list = await raw.cypher('MATCH (c:Change) RETURN c.at AS at ORDER BY c.seq');
    expect(list.slice(1)).toEqual([{ at: '2999-01-01T00:00:00.000Z' }, { at: '2999-01-01T00:00:00.000Z' }]);
  });

  test('whole numbers are stored as integers', async () => {
    await record(raw.database, { relationships: [tie('1', { start: '2018' })], statements: [says('1', '1')] }, by);
    const text = `MATCH (r:Standing) UNWIND ['s0','s1','e0','e1','rec','revision','sourceCount'] AS name
      RETURN collect(DISTINCT valueType(r[name])) AS types, valueType(r.confidence) AS confidence`;
    const [row] = await raw.cypher(text);
    expect(row).toEqual({ types: ['INTEGER NOT NULL'], confidence: 'FLOAT NOT NULL' });
    const [shadow] = await raw.cypher(text.replace('(r:Standing)', '()-[r:LED]->()').replace(",'revision'", ''));
    expect(shadow).toEqual(row);
  });

  test('a name that folding makes eighteen times as long is kept whole, and ordered by its beginning', async () => {
    const names = ['\ufdfa'.repeat(2000), 'n'.repeat(1999) + '\ufdfa', `a${'\u{10400}'.repeat(999)}\ufdfa`];
    const rows = names.map((name, i) => ({ id: `person/long-${i}`, kind: 'PERSON' as const, name }));
    expect(await record(raw.database, { entities: rows }, by)).toMatchObject({ created: 3, problems: [] });
    const text = `MATCH (e:Entity) WHERE e.id STARTS WITH 'person/long-'
      RETURN e.name AS name, size(e.nameFold) <= 2000 AS fits ORDER BY e.id`;
    expect(await raw.cypher(text)).toEqual(names.map((name) => ({ name, fits: true })));
  });

  test('parallel edges and self-loops stay apart and are kept', async () => {
    const loop = tie('loop', { to: 'person/a' });
    const set = { relationships: [tie('1', { start: '2018' }), tie('2', { start: '2018' }), loop] };
    expect(await record(raw.database, set, by)).toMatchObject({ created: 3, problems: [] });
    expect(await raw.cypher('MATCH (a {id: "person/a"})-[r]->(b) RETURN b.id AS id ORDER BY r.id')).toEqual([
      ...[{ id: 'organization/b' }, { id: 'organization/b' }, { id: 'person/a' }],
    ]);
  });

  test('amounts are exact, and what is read of a fact is one document', async () => {
    const paid = { amount: '13.044007948444284', currency: 'USD' };
    const attributes = { note: 'as stated', rounds: 2 };
    await record(raw.database, { relationships: [tie('1', { type: 'FUNDED', paid, attributes })] }, by);
    const fact = await factOf('1');
    expect(fact).toMatchObject({ paidAmount: '13.044007948444284', amountKey: 13.044007948444284 });
    expect(JSON.parse(String(fact?.doc))).toEqual({
      ...{ id: 'relationship/1', type: 'FUNDED', form: 'ACT', s0: -9999999, s1: 9999999, e0: -9999999, e1: 9999999 },
      ...{ paidAmount: '13.044007948444284', paidCurrency: 'USD', paidApproximate: false },
      ...{ attributes: '[["note","as stated"],["rounds","2"]]' },
      ...{ revision: 1, sourceCount: 0, confidence: 0, disputed: false },
    });
  });

  test('right rows are taken, wrong ones told, and what refers to them too', async () => {
    const set = {
      relationships: [tie('1'), tie('2', { to: 'organization/bb' }), tie('3', { start: '2018', end: '2017' })],
      statements: [
        says('1', '1'),
        says('2', '2'),
        says('3', '1', { source: 'source/z' }),
        says('4', '1', { about: 'source/a' }),
      ],
    };
    const { created, problems } = await record(raw.database, set, by);
    expect(created).toBe(2);
    expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'relationships[2].end BAD_INPUT_ROW',
      'relationships[1].to BAD_INPUT_ROW',
      'statements[1].about BAD_INPUT_ROW',
      'statements[2].source BAD_INPUT_ROW',
      'statements[3].about BAD_INPUT_ROW',
    ]);
    expect(problems[1]?.message).toContain('organization/bb');
    expect(problems[4]?.message).toContain('a Source');
  });

  test('what is stored otherwise is a problem and stays; nothing is recorded then', async () => {
    await record(raw.database, { relationships: [tie('1', { start: '2018' })] }, by);
    const before = await census(raw);
    const other = [tie('1', { start: '2019' })];
    const taken = [{ id: 'source/a', publishedAt: '2020-05' }, { id: 'person/a' }];
    const { created, unchanged, problems } = await record(raw.database, { relationships: other, sources: taken }, by);
    expect([created, unchanged]).toEqual([0, 1]);
    expect(problems.map(({ message }) => message)).toEqual([
      'sources[1].id is person/a, which is an Entity already.',
      expect.stringMatching(/^relationships\[0\] differs from what is stored, which was kept: .*startText/),
    ]);
    expect(await census(raw)).toEqual(before);
    expect(await factOf('1')).toMatchObject({ startText: '2018' });
  });

  test('an id of one type cannot be given to another', async () => {
    await record(raw.database, { relationships: [tie('1')] }, by);
    const { created, problems } = await record(raw.database, { relationships: [tie('1', { type: 'OWNED' })] }, by);
    expect(created).toBe(0);
    expect(problems[0]?.message).toContain('type');
  });

  test('what goes on held until its latest source; a later source moves that', async () => {
    const going = tie('1', { start: '2018', ongoing: true });
    await record(raw.database, { relationships: [going], statements: [says('1', '1')] }, by);
    expect(await factOf('1')).toMatchObject({ e0: textToDay('2020-05-01') });
    await record(raw.database, { statements: [says('2', '1', { source: 'source/b' })] }, by);
    expect(await factOf('1')).toMatchObject({
      e0: textToDay('2023-01-01'),
      sourceCount: 2,
      confidence: 0.91,
      revision: 2,
      rec: 3,
    });
    // What was known before stays, with the moment at which it ended.
    expect(await othersOf('1')).toMatchObject([
      { status: 'SUPERSEDED', rec: 2, sup: 3, revision: 1, sourceCount: 1, e0: textToDay('2020-05-01') },
    ]);
    expect((await audit(raw.database)).problems).toEqual([]);
    expect(await record(raw.database, { relationships: [going] }, by)).toMatchObject({ unchanged: 1, problems: [] });
  });
});

describe('denial', () => {
  const denies = { stance: 'DENIES' };

  beforeEach(async () => {
    await clear();
    const statements = [says('1', '1', denies)];
    await record(raw.database, { sources, entities, relationships: [tie('1', { start: '2018' })], statements }, by);
  });

  test('what all deny does not stand, has no shadow, and is known when loaded again', async () => {
    expect(await factOf('1')).toBeUndefined();
    expect(await othersOf('1')).toMatchObject([
      {
        ...{ type: 'LED', status: 'DENIED', rec: 1, sup: 9999999, fromId: 'person/a', toId: 'organization/b' },
        ...{ outKey: expect.stringMatching(/^person\/a\|1/), startText: '2018', confidence: 0, sourceCount: 0 },
        ...{ current: 'relationship/1', labels: expect.arrayContaining(['Denied']) },
      },
    ]);
    const again = { relationships: [tie('1', { start: '2018' })], statements: [says('1', '1', denies)] };
    expect(await record(raw.database, again, by)).toMatchObject({ created: 0, unchanged: 2, problems: [] });
  });

  test('a statement for it lets it stand again, one against it takes that away', async () => {
    await record(raw.database, { statements: [says('2', '1', { source: 'source/b' })] }, by);
    expect(await factOf('1')).toMatchObject({ disputed: true, rec: 2, revision: 2, confidence: 0.21 });
    const [was, ...none] = await othersOf('1');
    expect(none).toEqual([]);
    expect(was).toMatchObject({ status: 'DENIED', rec: 1, sup: 2, labels: expect.arrayContaining(['Denied']) });
    expect(was).not.toHaveProperty('current');
    expect((await changes())[1]).toMatchObject({ actions: ['CREATED', 'CORRECTED'] });
    expect((await audit(raw.database)).problems).toEqual([]);
  });

  test('what stood leaves a record of the time when it stood, and keeps its node', async () => {
    const statements = [says('2', '2', { rank: 'NORMAL', attributedTo: { anonymous: 'informed sources' } })];
    await record(raw.database, { relationships: [tie('2', { ongoing: true, start: '2018' })], statements }, by);
    const node = () => raw.cypher("MATCH (f:Fact {current: 'relationship/2'}) RETURN elementId(f) AS element");
    const before = await node();
    await raw.cypher("MATCH (s:Statement {id: 'statement/2'}) SET s.rank = 'DEPRECATED'");
    await record(raw.database, { statements: [says('3', '2', denies)] }, by);
    expect(await factOf('2')).toBeUndefined();
    expect(await othersOf('2')).toMatchObject([
      { status: 'SUPERSEDED', supReason: 'DENIED', rec: 2, sup: 3, confidence: 0.4, revision: 1 },
      { status: 'DENIED', rec: 3, sup: 9999999, confidence: 0, revision: 2 },
    ]);
    expect(await node()).toEqual(before);
    const about = 'MATCH (s:Statement)-[:ABOUT]->(f) WHERE f.current = s.aboutId RETURN count(*) AS n';
    expect(await raw.cypher(about)).toEqual([{ n: 3 }]);
    expect((await audit(raw.database)).problems).toEqual([]);
  });
});

describe('all or nothing', () => {
  const many = (from: number, count: number) =>
    Array.from({ length: count }, (_, i) => tie(`m${from + i}`, { start: '2018' }));

  beforeEach(async () => {
    await clear();
    await record(raw.database, { sources, entities }, by);
  });

  test('a failure inside the transaction leaves nothing of it', async () => {
    const before = await census(raw);
    const create = query<{ readonly rows: readonly object[] }, object>({
      ...{ name: 'test', mode: 'write', params: [], columns: [] },
      text: 'UNWIND $rows AS row CREATE (n:Entity) SET n = row',
    });
    const row = entityProperties({ id: 'person/new', kind: 'PERSON', name: 'New' });
    const twice = raw.database.write('test', async (run) => {
      await run(create, { rows: [row] });
      await run(create, { rows: [row] });
    });
    await expect(twice).rejects.toMatchObject({ code: 'INTERNAL' });
    expect(await census(raw)).toEqual(before);
  });

  test('a row that the database refuses takes its whole set with it', async () => {
    const before = await census(raw);
    // The rows are right for us; the database of this test has a constraint of its own.
    await raw.cypher('CREATE CONSTRAINT one_locator IF NOT EXISTS FOR (s:Statement) REQUIRE s.locator IS UNIQUE');
    const statements = [says('1', 'm0', { locator: 'p. 1' }), says('2', 'm1', { locator: 'p. 1' })];
    await expect(record(raw.database, { relationships: many(0, 2), statements }, by)).rejects.toMatchObject({
      code: 'INTERNAL',
    });
    await raw.cypher('DROP CONSTRAINT one_locator');
    expect(await census(raw)).toEqual(before);
  });

  test('nobody ever sees a relationship without its statements', async () => {
    const reader = raw.connect();
    const naked = query<{ readonly among: readonly string[] }, { readonly ids: string[]; readonly all: number }>({
      ...{ name: 'test', mode: 'read' },
      params: [{ name: 'among', type: 'strings', nullable: false }],
      columns: [
        { name: 'ids', type: 'strings', nullable: false },
        { name: 'all', type: 'integer', nullable: false },
      ],
      text: `MATCH (r:Fact) WHERE size($among) = 0 OR r.id IN $among
        WITH r, EXISTS { MATCH (:Statement {aboutId: r.id}) } AND r.rec > 0 AS whole
        RETURN [id IN collect(CASE WHEN whole THEN null ELSE r.id END) | id] AS ids, count(r) AS all`,
    });
    let writing = true;
    const write = async () => {
      for (let i = 0; i < 12; i += 1) {
        const relationships = many(i * 50, 50);
        const statements = relationships.map(({ id }, j) => ({
          id: `statement/${i}-${j}`,
          about: id,
          source: 'source/a',
        }));
        await record(raw.database, { relationships, statements }, by);
      }
      writing = false;
    };
    const read = async () => {
      const seen = new Set<number>();
      while (writing) {
        const [row] = await reader.read(naked, { among: [] });
        const suspects = row?.ids ?? [];
        // A commit of Neo4j is applied to its store and then to its indexes: within a statement one may be ahead.
        const [again] = suspects.length === 0 ? [] : await reader.read(naked, { among: suspects });
        expect(again?.ids ?? []).toEqual([]);
        seen.add(row?.all ?? 0);
      }
      return seen.size;
    };
    const [, states] = await Promise.all([write(), read()]);
    expect(states).toBeGreaterThan(1);
  });

  test('two writers of the same set: one writes, the other finds it done', async () => {
    const relationships = many(0, 100);
    const statements = relationships.map(({ id }, j) => ({ id: `statement/${j}`, about: id, source: 'source/a' }));
    const set = { relationships, statements };
    const both = await Promise.all([record(raw.database, set, by), record(raw.connect(), set, by)]);
    expect(both.map(({ created }) => created).sort((a, b) => a - b)).toEqual([0, 200]);
    expect((await changes()).map(({ seq }) => seq)).toEqual([1, 2]);
  });

  test('writers at the same time: all that each wrote bears the number that it got', async () => {
    await record(raw.database, { relationships: many(0, 3) }, by);
    const writers = Array.from({ length: 8 }, (_, i) => {
      const statements = [0, 1, 2].map((n) =>
        says(`w${i}-${n}`, `m${n}`, { source: `source/w${i}`, ...(i % 2 === 0 && { stance: 'DENIES' }) }),
      );
      const more = { events: [{ id: `event/${i}`, name: 'E', participants: [] }], sources: [{ id: `source/w${i}` }] };
      return record(raw.connect(), { ...more, relationships: many(100 + i * 10, 10), statements }, by);
    });
    await Promise.all(writers);
    expect((await changes()).map(({ seq }) => seq)).toEqual(Array.from({ length: 10 }, (_, i) => i + 1));
    const wrong = `MATCH (c:Change) WHERE c.seq > 2 UNWIND range(0, size(c.subjects) - 1) AS i
      MATCH (n) WHERE (n.id = c.subjects[i] AND n.sup IS NULL OR n.current = c.subjects[i] OR n:Statement AND n.id = c.subjects[i])
        AND c.actions[i] = 'CREATED' AND n.rec <> c.seq
      RETURN n.id AS id, n.rec AS rec, c.seq AS seq`;
    expect(await raw.cypher(wrong)).toEqual([]);
    const records = await raw.cypher(
      `MATCH (f:Fact {id: 'relationship/m0'}) RETURN f.rec AS rec, f.sup AS sup ORDER BY rec`,
    );
    expect(records.length).toBeGreaterThan(3);
    expect(records.slice(1).map(({ rec }) => rec)).toEqual(records.slice(0, -1).map(({ sup }) => sup));
    expect((await audit(raw.database)).problems).toEqual([]);
  });

  test('two writers of evidence about one fact: its summary counts both', async () => {
    await record(raw.database, { relationships: many(0, 1) }, by);
    const more = Array.from({ length: 6 }, (_, i) => ({ id: `source/s${i}` }));
    await record(raw.database, { sources: more }, by);
    const writers = more.map(({ id }, i) =>
      record(raw.connect(), { statements: [says(`s${i}`, 'm0', { source: id })] }, by),
    );
    await Promise.all(writers);
    expect(await factOf('m0')).toMatchObject({ sourceCount: 6 });
    expect((await audit(raw.database)).problems).toEqual([]);
  });
});
