import type { Random } from './random.js';

const verbs = ['funded', 'fundedBy', 'left', 'leftBy', 'hired', 'hiredBy', 'opposed', 'opposedBy'];
const values = [
  'id',
  'name kind',
  'description url',
  'names { text source { id } }',
  'nameIn(lang: "en")',
  'degree',
  'viewKey presence',
  'relationshipCounts { type direction count }',
  'relationshipCounts(by: [TYPE]) { type count }',
  'statements(first: 2) { totalCount nodes { id source { title } attributedTo { __typename } about { __typename } } }',
];
const ofFact = [
  'id type',
  'period { start } description',
  'statements(first: 3) { nodes { quote source { title } } }',
  'statements(first: 1) { totalCount }',
  'events { name participants { entity { name } } }',
  '... on Relationship { ... on Departure { destination { name } } }',
  '... on Relationship { ... on Hire { previousEmployer { name degree } } }',
  'from { name } to { id degree }',
];
const conditions = [
  'otherEnd: { kinds: [PERSON, ORGANIZATION] }',
  'sourceCount: { gte: 1 }',
  'period: { start: { gte: "2015" } }',
  'otherEnd: { name: { contains: "e" } }',
];
const views = [
  '',
  '',
  '',
  ', view: { at: "2018" }',
  ', view: { asOf: "2018" }',
  ', view: { during: { from: "2014", to: "2016" }, certainty: CERTAIN }',
];
const sortings = ['NAME', 'DEGREE', 'EVIDENCE', 'START'];

/** From 1 to 25, each power as often as the other: pages that end before their list and behind it. */
const size = (random: Random): number => Math.round(25 ** random.next());

const some = (random: Random, probability: number, text: () => string): string =>
  random.chance(probability) ? text() : '';

/** The arguments of a list of ties. */
function tieArguments(random: Random): string {
  const page = random.chance(0.8) ? 'first' : 'last';
  const where = some(random, 0.2, () => `, where: { ${random.pick(conditions)} }`);
  const order = some(random, 0.15, () => `, orderBy: { field: ${random.pick(sortings)}, direction: DESC }`);
  return `${page}: ${size(random)}${where}${order}`;
}

function tieList(random: Random): string {
  if (random.chance(0.5)) return `${random.pick(verbs)}(${tieArguments(random)})`;
  const types = some(random, 0.5, () => ', types: [FUNDED, LEFT, WORKED_AT]');
  return `relationships(${tieArguments(random)}${types}${some(random, 0.4, () => ', direction: OUT')})`;
}

/** A page of an entity's ties with what is below each, so many levels deep. */
function ties(random: Random, depth: number): string {
  const below = `${random.pick(values)} ${depth > 1 ? ties(random, depth - 1) : ''}`;
  const count = some(random, 0.3, () => 'totalCount');
  const info = some(random, 0.2, () => 'pageInfo { hasNextPage endCursor }');
  const asked = random.chance(0.5)
    ? `nodes { ${below} }`
    : `edges { cursor relationship { ${random.pick(ofFact)} } node { ${below} } }`;
  return `${tieList(random)} { ${count} ${asked} ${info} }`;
}

/** The operation of a random document: from an entity, from some, or from a list of the whole graph. */
export function randomOperation(random: Random, ids: readonly string[]): string {
  const view = random.pick(views);
  const body = `${random.pick(values)} ${ties(random, random.pick([1, 1, 2, 2, 3]))}`;
  const first = `first: ${size(random)}`;
  const count = some(random, 0.3, () => 'totalCount');
  const fact = `${random.pick(ofFact)} ${some(random, 0.5, () => `from { ${body} }`)}`;
  const roots = [
    () => `entity(id: "${random.pick(ids)}"${view}) { ${body} }`,
    () => `entity(id: "${ids[0] ?? ''}"${view}) { ${body} }`,
    () => `nodes(ids: ${JSON.stringify(random.some(ids))}${view}) { ... on Entity { ${body} } }`,
    () => `relationships(${first}${view}) { ${count} nodes { ${fact} } }`,
    () => `entities(${first}${view}) { ${count} nodes { ${body} } }`,
    () => `search(text: "e", ${first}) { nodes { ${body} } }`,
    () =>
      `statements(${first}${view}) { ${count} nodes { id source { id } about { ... on Entity { name } ... on Relationship { ${fact} } } } }`,
    () =>
      `timeline(of: ${JSON.stringify(random.some(ids))}, ${first}) { ${count} nodes { date summary relationship { ${fact} } } }`,
  ];
  return `{ ${random.pick(roots)()} }`;
}
