import { deliveredDocuments } from '../../src/files.js';
import { Random } from '../../tests/support/random.js';
import { RandomFilters } from '../../tests/support/randomFilters.js';
import type { Case } from './cases.js';
import { hubId, type MadeGraph } from './generate.js';
import { at, ask } from './measure.js';
import { startService, type Login } from './processes.js';
import { table } from './tables.js';
import { targets, type Misses } from './targets.js';

const filters = 1000;
const quick = 500;
/** Five minutes at most: then it is said how many were asked. */
const patience = 300_000;

/** The delivered documents in their order, each asked of entities of the graph in the place of those of the article. */
function documents({ ids, ordinary }: MadeGraph): Case[] {
  const [some] = ordinary;
  const places = new Map([[hubId, hubId]]);
  const spare = [some?.neighbours[0], some?.id, some?.neighbours[1], ...ids.slice(1)];
  const inPlace = (id: string) => {
    const known =
      places.get(id) ?? spare.find((one) => one !== undefined && ![...places.values()].includes(one)) ?? hubId;
    places.set(id, known);
    return known;
  };
  return deliveredDocuments().map(({ name, text }) => ({
    ...{ name, variables: [{}] },
    query: text.replace(/"((?:person|organization)\/[\w-]+)"/g, (_, id: string) => `"${inPlace(id)}"`),
  }));
}

function filterCases({ ids }: MadeGraph): Case[] {
  const random = new Random(11);
  const made = new RandomFilters(random, ids.slice(0, 200));
  const page = 'pageInfo { hasNextPage } nodes { id }';
  const kinds = [
    () => ({
      query: `query ($where: RelationshipWhere) { relationships(where: $where, first: 20) { ${page} } }`,
      variables: [{ where: made.relationship(2) }],
    }),
    () => ({
      query: `query ($where: EntityWhere) { entities(where: $where, first: 20) { ${page} } }`,
      variables: [{ where: made.entity(2) }],
    }),
    () => ({
      query: `query ($id: ID!, $where: TieWhere) { entity(id: $id) { relationships(where: $where, first: 20) { ${page} } } }`,
      variables: [{ id: random.chance(0.3) ? hubId : random.pick(ids), where: made.tie(2) }],
    }),
  ];
  return Array.from({ length: filters }, (_, i) => ({ name: `filter ${i}`, ...random.pick(kinds)() }));
}

/** What is refused as too much is answered too. */
async function timeOf(url: string, one: Case): Promise<number> {
  const began = performance.now();
  await ask(url, one).catch((error: unknown) => {
    if (!/conditions|looked at|cost|complex/i.test(String(error))) throw error;
  });
  return performance.now() - began;
}

async function timesOf(
  url: string,
  cases: readonly Case[],
): Promise<{ times: number[]; failed: number; worst: string }> {
  const times: number[] = [];
  let [failed, worst] = [0, ''];
  const until = performance.now() + patience;
  for (const one of cases) {
    if (performance.now() > until) break;
    try {
      const time = await timeOf(url, one);
      if (times.every((other) => other < time)) worst = `${one.name} ${JSON.stringify(one.variables[0]).slice(0, 200)}`;
      times.push(time);
    } catch (error) {
      failed += 1;
      if (failed <= 3) console.error(error instanceof Error ? error.message : error);
    }
  }
  return { times, failed, worst };
}

/** First answers: the service and the database have just started, nothing is remembered and nothing is warm. */
export async function firstRows(login: Login, graph: MadeGraph, misses: Misses): Promise<void> {
  const service = await startService(login);
  const asked = { 'documents, once each': documents(graph), 'random filters, once each': filterCases(graph) };
  const rows: string[][] = [];
  for (const [what, cases] of Object.entries(asked)) {
    const { times, failed, worst } = await timesOf(service.url, cases);
    const share = times.filter((time) => time <= quick).length / Math.max(1, times.length);
    const figures = [at(times, 0.5), at(times, 0.95), at(times, 1)].map((time) => time.toFixed(0));
    rows.push([what, String(times.length), String(failed), ...figures, `${(100 * share).toFixed(1)} %`, worst]);
    if (what.startsWith('random')) misses.least('first answers of filters within 500 ms', share, targets.first);
  }
  const head = ['first answers', 'asked', 'failed', 'median ms', 'p95', 'worst', `within ${quick} ms`, 'the worst one'];
  console.log(`\n${table(head, rows)}`);
  await service.stop();
}
