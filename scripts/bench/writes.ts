import neo4j, { type Session } from 'neo4j-driver';
import { record, type ChangeSet } from '../../src/graph/changes/index.js';
import type { EmbeddedDatabase } from '../../src/neo4j/embedded/index.js';
import { openDatabase } from '../../src/neo4j/run.js';
import { statementsOf } from './evidence.js';
import type { MadeGraph } from './generate.js';
import { seeded } from './random.js';
import { makeTie } from './ties.js';

/** The first ones warm both sides up. */
const warming = 6;
const sets = 16;
const batch = 1000;
/** Numbers that no fact of the graph has. */
const from = 5_000_000;

/** Facts with their evidence; those that hang on events and shared sums are left out, for these are rows of their own. */
function newSets({ ids }: MadeGraph): ChangeSet[] {
  const random = seeded(from);
  return Array.from({ length: sets }, (_, k) => {
    const made = Array.from({ length: batch }, (_one, j) => {
      const i = from + k * batch + j;
      return { tie: { ...makeTie(i, ids, random), id: `new/${i}` }, i };
    });
    const rows = made.filter(({ tie: { events, joint } }) => events === undefined && joint === undefined);
    return {
      relationships: rows.map(({ tie }) => tie),
      statements: rows.flatMap(({ tie, i }) => statementsOf(tie, i)),
    };
  });
}

/** What the service wrote, as rows that can be written again. */
export const storedFacts = `
MATCH (f:Fact) WHERE f.current IN $ids
RETURN collect({props: properties(f), statements: COLLECT {
  MATCH (f)<-[:ABOUT]-(s:Statement) RETURN {props: properties(s),
    source: COLLECT { MATCH (s)-[:CITES]->(x) RETURN x.id }[0],
    sayer: COLLECT { MATCH (s)-[:SAID_BY]->(y:Entity) RETURN y.id }[0],
    unnamed: COLLECT { MATCH (s)-[:SAID_BY]->(y:AnonymousSource) RETURN y.id }[0]}
}}) AS rows`;

const removed = `
MATCH (f:Fact) WHERE f.current IN $ids
CALL (f) { MATCH (:Entity {id: f.fromId})-[r]->(:Entity {id: f.toId}) WHERE r.id = f.id DELETE r }
CALL (f) { MATCH (f)<-[:ABOUT]-(s:Statement) DETACH DELETE s }
DETACH DELETE f`;

/** The same nodes and edges with no check of anything. */
export const bareFacts = `
UNWIND $rows AS row
MATCH (a:Entity {id: row.props.fromId})
MATCH (b:Entity {id: row.props.toId})
CREATE (f:Fact:Standing) SET f = row.props
CREATE (a)-[:$(f.type) {id: f.id, form: f.form, s0: f.s0, s1: f.s1, e0: f.e0, e1: f.e1,
  confidence: f.confidence, sourceCount: f.sourceCount, disputed: f.disputed, rec: f.rec}]->(b)
WITH row, f
UNWIND row.statements AS one
CREATE (s:Statement)-[:ABOUT]->(f) SET s = one.props
WITH one, s
CALL (one, s) { MATCH (x:Source {id: one.source}) CREATE (s)-[:CITES]->(x) }
CALL (one, s) { MATCH (y:Entity {id: one.sayer}) CREATE (s)-[:SAID_BY]->(y) }
CALL (one, s) { MATCH (y:AnonymousSource {id: one.unnamed}) CREATE (s)-[:SAID_BY]->(y) }`;

const idsOf = ({ relationships = [] }: ChangeSet) => relationships.map(({ id }) => id);

/** Writes a set by recording, then the same rows bare; removes them after each. Milliseconds of both. */
async function pair(session: Session, set: ChangeSet, recordSet: () => Promise<unknown>) {
  const ids = idsOf(set);
  const timed = async (write: () => Promise<unknown>) => {
    const began = performance.now();
    await write();
    return performance.now() - began;
  };
  const ours = await timed(recordSet);
  const rows: unknown = (await session.run(storedFacts, { ids })).records[0]?.get('rows');
  await session.run(removed, { ids });
  const bare = await timed(() => session.executeWrite((run) => run.run(bareFacts, { rows })));
  await session.run(removed, { ids });
  return { ours, bare };
}

/** Facts a second by recording, with evidence, and by bare writes of what that wrote, set by set in turn. */
export async function writing(login: EmbeddedDatabase, graph: MadeGraph): Promise<{ ours: number; bare: number }> {
  const database = openDatabase({ ...login, database: '', poolSize: 4 }, { queryTimeout: 60_000 });
  const driver = neo4j.driver(login.uri, neo4j.auth.basic(login.user, login.password));
  const session = driver.session();
  const total = { facts: 0, ours: 0, bare: 0 };
  try {
    for (const [i, set] of newSets(graph).entries()) {
      const { ours, bare } = await pair(session, set, async () => {
        const { problems } = await record(database, set, { actor: 'bench' });
        if (problems[0]) throw new Error(`${problems.length} rows were not taken: ${problems[0].message}`);
      });
      if (i < warming) continue;
      total.facts += idsOf(set).length;
      total.ours += ours;
      total.bare += bare;
    }
    return { ours: (1000 * total.facts) / total.ours, bare: (1000 * total.facts) / total.bare };
  } finally {
    await session.close();
    await driver.close();
    await database.close();
  }
}
