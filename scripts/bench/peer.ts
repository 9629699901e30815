import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EmbeddedDatabase } from '../../src/neo4j/embedded/index.js';
import { hubId } from './generate.js';
import { compareLatency, type Case } from './measure.js';
import { startServer } from './processes.js';
import { peerTable, type PeerRow } from './tables.js';

/** The same question in the words of both. */
interface Question {
  readonly name: string;
  readonly ours: string;
  readonly theirs: string;
}

const newest = 'sort: [{ edge: { startKey: DESC } }]';

const questions: readonly Question[] = [
  {
    name: 'by id',
    ours: 'query ($id: ID!) { entity(id: $id) { id name } }',
    theirs: 'query ($id: String!) { entities(where: { id: { eq: $id } }) { id name } }',
  },
  {
    name: '20 newest fundings, with amounts',
    ours: `query ($id: ID!) { entity(id: $id) { id name funded(first: 20) {
      edges { node { id name } relationship { id period { start } paid { amount currency } } } } } }`,
    theirs: `query ($id: String!) { entities(where: { id: { eq: $id } }) { id name fundedConnection(first: 20, ${newest}) {
      edges { node { id name } properties { id startText paidAmount paidCurrency } } } } }`,
  },
  {
    name: 'three levels of 10',
    ours: `query ($id: ID!) { entity(id: $id) { opposedBy(first: 10) { edges { node { name left(first: 10) {
      edges { node { name fundedBy(first: 10) { edges { node { name } relationship { paid { amount currency } } } } } } } } } } } }`,
    theirs: `query ($id: String!) { entities(where: { id: { eq: $id } }) { opposedByConnection(first: 10, ${newest}) { edges { node { name
      leftConnection(first: 10, ${newest}) { edges { node { name
        fundedByConnection(first: 10, ${newest}) { edges { node { name } properties { paidAmount paidCurrency } } } } } } } } } } }`,
  },
  {
    name: 'counts of the eight lists',
    ours: 'query ($id: ID!) { entity(id: $id) { relationshipCounts { type direction count } } }',
    theirs: `query ($id: String!) { entities(where: { id: { eq: $id } }) { ${[
      'funded',
      'fundedBy',
      'left',
      'leftBy',
      'hired',
      'hiredBy',
      'opposed',
      'opposedBy',
    ]
      .map((list) => `${list}Connection { aggregate { count { edges } } }`)
      .join(' ')} } }`,
  },
];

/** Installs the peer's packages into the cache folder, once. */
function install(): string {
  const folder = join('.cache', 'peer');
  mkdirSync(folder, { recursive: true });
  for (const name of ['package.json', 'server.mjs']) copyFileSync(join('scripts/bench/peer', name), join(folder, name));
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error('The packages of the peer could not be installed.');
  return folder;
}

/** Asks the service and @neo4j/graphql the same, on the same database; a table of both. */
export async function peerComparison(service: string, database: EmbeddedDatabase, ordinaryId: string): Promise<string> {
  const folder = install();
  const address = { NEO4J_URI: database.uri, NEO4J_USER: database.user, NEO4J_PASSWORD: database.password };
  const peer = await startServer([join(folder, 'server.mjs')], address);
  const rows: PeerRow[] = [];
  for (const { name, ours, theirs } of questions) {
    for (const [who, id] of [
      ['ordinary', ordinaryId],
      ['hub', hubId],
    ] as const) {
      console.error(`Measuring ${name}, ${who}, beside the peer ...`);
      const one = (query: string): Case => ({ name, query, variables: { id } });
      const [ourTimes, theirTimes] = await compareLatency([service, peer.url], one(ours), one(theirs));
      rows.push({ name: `${name}, ${who}`, latency: [ourTimes, theirTimes] });
    }
  }
  await peer.stop();
  return peerTable(rows);
}
