import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { casesOf, type Case } from './cases.js';
import type { MadeGraph } from './generate.js';
import { ask, compareLatency, planned } from './measure.js';
import { pagesOf } from './pages.js';
import { peerQuestions, theirPage, toldBy, type PeerQuestion } from './peerQuestions.js';
import { startBeside, type Login, type Server } from './processes.js';
import { latency, ms, Printed, ratio } from './tables.js';
import { targets, type Misses } from './targets.js';

const depths = [1000, 100, 10, 3];
/** A deep page that takes longer is none. */
const deepPatience = 10_000;

/** Installs the peer's packages into the cache folder, once. */
function install(): string {
  const folder = join('.cache', 'peer');
  mkdirSync(folder, { recursive: true });
  for (const name of ['package.json', 'server.mjs']) copyFileSync(join('scripts/bench/peer', name), join(folder, name));
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The packages of the peer could not be installed.');
  return folder;
}

/** Puts on the edges what the peer reads and the service keeps with its facts. */
const fillEdges = `
MATCH ()-[r]->(:Entity) WHERE r.rec IS NOT NULL
CALL (r) {
  MATCH (f:Fact {current: r.id})
  SET r.startKey = f.startKey, r.startText = f.startText, r.endText = f.endText, r.topic = f.topic,
    r.paidAmount = f.paidAmount, r.paidCurrency = f.paidCurrency, r.amount = f.amountKey,
    r.currency = coalesce(f.paidCurrency, f.pledgedCurrency)
} IN TRANSACTIONS OF 5000 ROWS`;

async function prepare({ uri, user, password }: Login): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session();
  await session.run(fillEdges);
  await session.close();
  await driver.close();
}

/** @throws Error when the answers do not tell the same */
async function agree(service: Server, peer: Server, { name, ours, theirs }: PeerQuestion): Promise<void> {
  const told = toldBy(name);
  await planned(service.url, ours);
  for (const i of ours.variables.slice(0, 20).keys()) {
    const left = told((await ask(service.url, ours, i)).data);
    const right = told((await ask(peer.url, theirs, i)).data);
    const parting = left.findIndex((one, k) => one !== right[k]);
    if (parting >= 0 || left.length !== right.length) {
      const around = (list: readonly string[]) => list.slice(Math.max(0, parting - 3), parting + 4).join(', ');
      throw new Error(`the answers differ at ${parting} of ${left.length}: ${around(left)} | ${around(right)}`);
    }
  }
}

async function compare(service: Server, peer: Server, question: PeerQuestion, printed: Printed, misses: Misses) {
  const { name, isHub, ours, theirs } = question;
  try {
    await agree(service, peer, question);
    const [own, other] = await compareLatency([
      [service, ours],
      [peer, theirs],
    ]);
    if (own === undefined || other === undefined) throw new Error('Nothing was measured.');
    const share = own.median / other.median;
    printed.row(
      name,
      latency(own),
      latency(other),
      ratio(other.median, own.median),
      `${ms(own.cpu)} / ${ms(other.cpu)}`,
    );
    misses.most(`${name} beside the peer`, share, isHub ? targets.peerOnHub : targets.peer);
  } catch (error) {
    printed.row(name, 'not measured', '', '', '');
    misses.broken(`${name} beside the peer`, error);
  }
}

/** The deepest page of the hub that the peer gives in time. */
async function deepest(peer: Server, first: Case): Promise<number | null> {
  for (const number of depths) {
    const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), deepPatience).unref());
    const answer = await Promise.race([ask(peer.url, theirPage(first, number)).catch(() => null), late]);
    if (answer !== null && JSON.stringify(answer.data).includes('"node"')) return number;
  }
  return null;
}

async function deepRow(service: Server, peer: Server, page1: PeerQuestion, printed: Printed, misses: Misses) {
  const number = await deepest(peer, page1.theirs);
  if (number === null) {
    printed.row(`hub page ${depths.at(-1) ?? 0}`, '', `fails or takes more than ${deepPatience / 1000} s`, '', '');
    return;
  }
  const [ours] = await pagesOf(service.url, page1.ours, [number]);
  if (ours === undefined) return;
  const theirs = theirPage(page1.theirs, number);
  await compare(service, peer, { name: `hub page ${number}`, isHub: true, ours, theirs }, printed, misses);
}

/** Asks the service and @neo4j/graphql the same, on the same database. */
export async function peerRows(service: Server, login: Login, graph: MadeGraph, misses: Misses): Promise<void> {
  const folder = install();
  await prepare(login);
  const peer = await startBeside(join(folder, 'server.mjs'), login);
  const head = [
    'question',
    'service ms, median / p95',
    '@neo4j/graphql ms, median / p95',
    'peer over service',
    'Node CPU ms',
  ];
  const printed = new Printed('Beside @neo4j/graphql:', head);
  const questions = peerQuestions(casesOf(graph, new Date().toISOString()));
  for (const question of questions) await compare(service, peer, question, printed, misses);
  const page1 = questions.find(({ name }) => name === 'hub page 1');
  if (page1 !== undefined) await deepRow(service, peer, page1, printed, misses);
  await peer.stop();
}
