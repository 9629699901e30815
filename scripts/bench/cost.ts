import { hubId } from './generate.js';
import { seeded, type Random } from './random.js';
import { tryAsk, type Cost } from './measure.js';
import { spearman } from './spearman.js';
import { table } from './tables.js';

const queries = 400;
const warmUps = 2;
const seed = 2018;

const verbs = ['funded', 'fundedBy', 'left', 'leftBy', 'hired', 'hiredBy', 'opposed', 'opposedBy'];
const any = ['relationships(types: [FUNDED, LEFT], direction: ANY', 'relationships(direction: OUT', 'relationships('];
const values = ['id', 'name kind', 'description', 'names { text }', 'degree', 'relationshipCounts { type count }'];
const evidence = 'statements(first: 3) { nodes { quote source { title } } }';
const filter = 'where: { otherEnd: { kinds: [PERSON] } }';

const oneOf = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

/** From 1 to 100, each power of ten as often as the other. */
const size = (random: Random) => Math.round(100 ** random());

function listField(random: Random): string {
  const field = random() < 0.7 ? `${oneOf(random, verbs)}(` : oneOf(random, any);
  const filtered = random() < 0.15 ? `, ${filter}` : '';
  return `${field}${field.endsWith('(') ? '' : ', '}first: ${size(random)}${filtered})`;
}

/** A page of an entity's ties with what is below each, so many levels deep. */
function list(random: Random, depth: number): string {
  const below = `${oneOf(random, values)} ${depth > 1 ? list(random, depth - 1) : ''}`;
  const count = random() < 0.3 ? 'totalCount' : '';
  if (random() < 0.5) return `${listField(random)} { ${count} nodes { ${below} } }`;
  const cited = random() < 0.3 ? evidence : '';
  return `${listField(random)} { ${count} edges { relationship { id ${cited} } node { ${below} } } }`;
}

/** An operation: from an entity, from some, from a list of the whole graph, or from a search. */
function operation(random: Random, ids: readonly string[]): string {
  const depth = 1 + Math.floor(random() * 3);
  const kind = random();
  const body = list(random, depth);
  if (kind < 0.35) return `{ entity(id: "${hubId}") { ${body} } }`;
  if (kind < 0.7) return `{ entity(id: "${oneOf(random, ids)}") { ${body} } }`;
  if (kind < 0.8) {
    const some = Array.from({ length: 1 + Math.floor(random() * 10) }, () => oneOf(random, ids));
    return `{ nodes(ids: ${JSON.stringify(some)}) { ... on Person { ${body} } ... on Organization { ${body} } } }`;
  }
  if (kind < 0.9) return `{ relationships(first: ${size(random)}) { nodes { id from { ${body} } } } }`;
  return `{ search(text: "Name", first: ${size(random)}) { nodes { ${body} } } }`;
}

/** What random operations were estimated to cost and what they spent. Refused ones are replaced by others. */
async function sample(url: string, ids: readonly string[]): Promise<{ costs: Cost[]; refused: number }> {
  const random = seeded(seed);
  const costs: Cost[] = [];
  let refused = 0;
  while (costs.length < queries) {
    const one = { name: 'random', query: operation(random, ids), variables: [{}] };
    let last = await tryAsk(url, one);
    // The first time pays for planning the statements.
    for (let i = 0; last !== null && i < warmUps; i += 1) last = await tryAsk(url, one);
    if (last === null) refused += 1;
    else costs.push(last);
  }
  return { costs, refused };
}

const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** How well estimates order operations by what they spend, as a table; 1 would be the very order. */
export async function costTable(url: string, ids: readonly string[]): Promise<string> {
  const { costs, refused } = await sample(url, ids);
  const of = (pick: (cost: Cost) => number) => costs.map(pick);
  const spent = [
    ['rows', of(({ spent: { rows } }) => rows)],
    ['statements', of(({ spent: { statements } }) => statements)],
    ['milliseconds of the database', of(({ spent: { milliseconds } }) => milliseconds)],
  ] as const;
  const [cost, rows] = [of(({ estimated }) => estimated.cost), of(({ estimated }) => estimated.rows)];
  const cells = spent.map(([name, values]) => [
    name,
    spearman(cost, values).toFixed(2),
    spearman(rows, values).toFixed(2),
    middle(values).toFixed(1),
  ]);
  const over = costs.filter(({ estimated, spent: { rows: real } }) => real > estimated.rows).length;
  const head = ['spent', 'Spearman of estimated cost', 'Spearman of estimated rows', 'median spent'];
  return [
    `${queries} random operations (${refused} more were refused as too costly; ${over} gave more rows than estimated):`,
    '',
    table(head, cells),
  ].join('\n');
}
