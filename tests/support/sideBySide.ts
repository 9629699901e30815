/**
 * What can be asked side by side: for each field the choices of each of its arguments, as they stand in a document. Of
 * most there are two of one shape and other values, for what is told apart by its shape alone is told apart too little.
 */

/** A field with the choices of its arguments, '' being none, and what is asked below it. */
export interface Asked {
  readonly choices: readonly (readonly string[])[];
  readonly below: string;
  /** Whether it has pages, and below it asks for `pageInfo`. */
  readonly isPaged: boolean;
}

/** Changes are recorded on these days; between each two lies a moment that a view can ask for. */
export const recordedAt = ['2021-01-01', '2022-01-01', '2023-01-01'].map((day) => new Date(day));

const moments = ['2020', '2021', '2022', '2098', '2099'].map((year) => `knownAt: "${year}-06-01T00:00:00Z"`);

/** How the graph can be looked at. Where these are choices, those of one document are two of them. */
export const views = [
  '',
  'view: { at: "2018" }',
  'view: { at: "2019" }',
  'view: { asOf: "2019" }',
  'view: { at: "2018", certainty: CERTAIN }',
  'view: { during: { from: "2015", to: "2016" } }',
  'view: { ranks: [PREFERRED, NORMAL, DEPRECATED] }',
  'view: { ranks: [PREFERRED] }',
  ...moments.map((moment) => `view: { ${moment} }`),
  'view: { knownAt: "2021-06-01T00:00:00Z", during: { from: "2015" }, ranks: [NORMAL, DEPRECATED] }',
];

const recordViews = ['', 'view: { ranks: [PREFERRED] }', ...moments.map((moment) => `view: { ${moment} }`)];

const pages = ['', 'first: 1', 'first: 2', 'last: 2'];
const forward = ['', 'first: 1', 'first: 2'];
const people = ['person/elon-musk', 'person/sam-altman'];
const firms = ['organization/openai', 'organization/microsoft'];
const types = ['', 'types: [FUNDED]', 'types: [LEFT]', 'types: [FUNDED, LEFT, HIRED]'];
const directions = ['', 'direction: OUT', 'direction: IN'];
const kinds = ['', 'kinds: [PERSON]', 'kinds: [ORGANIZATION]'];

const onRelationships = [
  'where: { sourceCount: { gte: 1 } }',
  'where: { sourceCount: { gte: 2 } }',
  'where: { type: { eq: FUNDED } }',
  'where: { disputed: true }',
];
const tieWheres = [
  '',
  ...onRelationships,
  'where: { otherEnd: { eq: "person/elon-musk" } }',
  'where: { otherEnd: { eq: "organization/microsoft" } }',
];
const relationshipWheres = [
  '',
  ...onRelationships,
  'where: { from: { eq: "person/elon-musk" } }',
  'where: { from: { eq: "person/sam-altman" } }',
];
const entityWheres = [
  '',
  'where: { degree: { gte: 2 } }',
  'where: { degree: { gte: 5 } }',
  'where: { name: { contains: "Open" } }',
  'where: { relationships: { some: { type: FUNDED } } }',
  'where: { relationships: { some: { type: LEFT } } }',
];
const statementWheres = [
  '',
  'where: { stance: SUPPORTS }',
  'where: { stance: DENIES }',
  'where: { aboutTypes: [FUNDED] }',
  'where: { aboutTypes: [LEFT] }',
  'where: { source: ["source/later"] }',
];

const tieOrders = [
  '',
  'orderBy: { field: START, direction: ASC }',
  'orderBy: { field: NAME }',
  'orderBy: { field: NAME, locale: "ar" }',
  'orderBy: { field: DEGREE, direction: DESC }',
  'orderBy: { field: EVIDENCE, direction: DESC }',
];
const relationshipOrders = ['', 'orderBy: { field: START, direction: ASC }', 'orderBy: { field: EVIDENCE }'];
const entityOrders = [
  '',
  'orderBy: [{ field: NAME, direction: DESC }]',
  'orderBy: [{ field: DEGREE, direction: DESC }]',
  'orderBy: [{ field: NAME, locale: "ar" }]',
  'orderBy: [{ field: ID }]',
  'orderBy: [{ field: TIES, types: [FUNDED], tieDirection: OUT, direction: DESC }]',
];
const totalOrders = ['', 'orderBy: PLEDGED', 'orderBy: YEAR'];
const totalParts = ['', 'by: [GIVER]', 'by: [RECEIVER]', 'by: [GIVER, YEAR]'];

const named = (argument: string, ids: readonly string[]) => ids.map((id) => `${argument}: ${JSON.stringify(id)}`);
const listed = (argument: string, lists: readonly (readonly string[])[]) =>
  lists.map((ids) => `${argument}: ${JSON.stringify(ids)}`);

const entity = 'id viewKey name degree presence';
const statement = `id viewKey stance rank recordedAt supersededAt about { id } source { id viewKey }
  attributedTo { ... on Node { id } }`;
const withStatements = `${entity} statements(first: 1) { nodes { ${statement} } }`;
const relationship = `id viewKey type presence standing revision sourceCount from { ${withStatements} } to { id viewKey }
  statements(first: 2) { totalCount nodes { ${statement} } }`;
const ties = `relationship { ${relationship} }`;
const total = `currency year giver { id viewKey } receiver { id viewKey } paid { amount } pledged { amount }`;

const list = (rows: string) =>
  `totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor scanLimited } ${rows}`;
const tieList = list(`edges { ${ties} node { ${withStatements} } }`);
const among = `among(and: ${JSON.stringify([...people, ...firms])}, first: 3) { id viewKey type from { ${entity} } to { id viewKey } }`;
const neighbourList = list(`edges { tieCount types counts { type direction count } node { ${entity} } }`);
const statementList = list(`nodes { ${statement} }`);
const totalList = list(
  `relationshipCount overall { currency paid { amount } } leftOut { withoutAmount sharing denied deprecated }
  nodes { ${total} }`,
);
const attributeList = (text: string) => `totalCount pageInfo { hasNextPage endCursor } nodes { ${text} entityCount }`;
const mixed = `id ... on Entity { ${entity} } ... on Relationship { viewKey revision } ... on Statement { ${statement} }`;

const paged = (below: string, ...choices: readonly (readonly string[])[]): Asked => ({ choices, below, isPaged: true });
const plain = (below: string, ...choices: readonly (readonly string[])[]): Asked => ({
  choices,
  below,
  isPaged: false,
});

/** Each is a text of its own for its type, which the database plans: few of each. */
const verb = paged(tieList, pages, tieWheres.slice(0, 3), tieOrders.slice(0, 3));
const totals = paged(totalList, pages, totalParts, totalOrders, tieWheres);

/** The fields of Entity that take arguments. */
export const entityFields: Readonly<Record<string, Asked>> = {
  nameIn: plain('', ['lang: "en"', 'lang: "ar"']),
  history: plain('revision status recordedAt supersededAt changed', ['', 'first: 1', 'beforeRevision: 1']),
  relationshipCounts: plain('type direction year count capped', ['', 'by: [TYPE]', 'by: [DIRECTION, YEAR]'], tieWheres),
  neighbours: paged(
    neighbourList,
    pages,
    ['', 'types: [FUNDED, HIRED]'],
    directions,
    ['', 'kinds: [PERSON]'],
    ['', 'orderBy: { field: NAME }'],
  ),
  relationships: paged(`${tieList} ${among}`, pages, types, directions, tieWheres, tieOrders),
  ...Object.fromEntries(
    ['funded', 'fundedBy', 'left', 'leftBy', 'hired', 'hiredBy', 'opposed', 'opposedBy'].map((name) => [name, verb]),
  ),
  duplicates: paged(
    'totalCount capped pageInfo { hasNextPage endCursor } nodes { score other { id viewKey } reasons { reason weight } }',
    forward,
    ['minimumScore: 0', 'minimumScore: 0.2'],
  ),
  fundedTotals: totals,
  fundedByTotals: totals,
  statements: paged(statementList, pages),
  said: paged(statementList, pages, statementWheres),
};

/** The fields of Query. */
export const rootFields: Readonly<Record<string, Asked>> = {
  attributeNames: paged(attributeList('name'), forward, kinds, entityWheres, views),
  attributeValues: paged(
    attributeList('value'),
    forward,
    named('name', ['country', 'city']),
    kinds,
    entityWheres,
    views,
  ),
  changes: plain(
    `endVersion hasNextPage nodes { graphVersion at actor idsOnly changes { action subjectId subject { ${mixed} } } }`,
    forward,
    ['', 'after: 0', 'after: 1'],
    ['', ...listed('of', [people, firms])],
  ),
  node: plain(mixed, named('id', [...people, 'relationship/musk-founded-openai', 'statement/musk-founded-openai-1'])),
  nodes: plain(mixed, listed('ids', [people, firms, ['relationship/musk-founded-openai', 'statement/later-0']]), views),
  duplicates: paged(
    `totalCount capped pageInfo { hasNextPage endCursor }
      nodes { score entity { ${entity} } other { id viewKey } reasons { reason weight matched count } }`,
    forward,
    ['minimumScore: 0', 'minimumScore: 0.2'],
    kinds,
    views,
  ),
  denials: paged(list(`nodes { ${relationship} }`), pages, ['', ...listed('of', [people, firms])], types, views),
  diff: plain(
    ['started', 'ended', 'happened', 'possible']
      .map((part) => `${part}(first: 2) { totalCount nodes { ${relationship} } }`)
      .join('\n'),
    ['from: "2015", to: "2018"', 'from: "2017", to: "2020"'],
    ['', ...listed('of', [people, firms])],
    types,
    recordViews,
  ),
  graph: plain(
    `truncated edgesTruncated nodes { ${entity} } edges { ${relationship} } omitted { entity { id } count capped }`,
    listed('roots', [people, firms]),
    ['', 'limit: 3', 'limit: 5'],
    types,
    directions,
    tieWheres,
    views,
  ),
  entity: plain(
    `${withStatements} description url names { text lang } existence { start }`,
    named('id', [...people, ...firms]),
    views,
  ),
  entities: paged(list(`nodes { ${withStatements} }`), pages, kinds, entityWheres, entityOrders, views),
  finding: plain(
    `answer searchedSourceCount relationships { ${relationship} } statements { ${statement} }`,
    named('from', [...people, 'organization/microsoft']),
    named('to', ['organization/openai', 'organization/tesla']),
    ['type: FUNDED', 'type: OPPOSED', 'type: LEFT'],
    views,
  ),
  fundingTotals: paged(totalList, pages, totalParts, totalOrders, relationshipWheres, views),
  relationshipTotals: paged(
    list(`overall { count } denied deprecated nodes { type year count from { id viewKey } sums { paid { amount } } }`),
    ...[pages, ['', 'by: [FROM]', 'by: [TYPE, YEAR]'], ['', 'orderBy: { field: PAID, currency: "USD" }']],
    ...[relationshipWheres, views],
  ),
  paths: plain(
    `complete incompleteReason pageInfo { endCursor } nodes { length score start { ${entity} }
      hops { direction parallelCount entity { ${entity} } relationship { id viewKey revision } } }`,
    named('from', people),
    named('to', ['organization/microsoft', 'organization/tesla']),
    ['first: 1', 'first: 2'],
    ['maxLength: 2', 'maxLength: 3'],
    ['', 'rankBy: EVIDENCE'],
    types,
    relationshipWheres,
    views,
  ),
  relationshipPairs: paged(
    `pageInfo { hasNextPage endCursor scanLimited } edges { cursor node { certainty startsAfter { least most }
      a { ${relationship} } b { id viewKey type revision to { ${entity} } } } }`,
    forward,
    ['', 'a: { types: [FUNDED] }', 'a: { types: [FUNDED], where: { from: { eq: "person/elon-musk" } } }'],
    ['', 'b: { types: [OPPOSED] }', 'b: { where: { sourceCount: { gte: 2 } } }'],
    ['', 'sharing: [{ a: FROM, b: TO }, { a: TO, b: FROM }]', 'sharing: [{ a: TO, b: TO }]'],
    ['', 'order: AFTER', 'order: BEFORE, within: "P2Y"', 'order: OVERLAPPING'],
    views,
  ),
  reachable: plain(
    'count capped levels { distance count capped kinds { kind count } types { type count } }',
    named('from', people),
    ['', 'depth: 1'],
    types,
    directions,
    tieWheres,
    views,
  ),
  relationships: paged(list(`nodes { ${relationship} }`), pages, types, relationshipWheres, relationshipOrders, views),
  search: paged(
    'totalCount pageInfo { hasNextPage endCursor } edges { matched node { id viewKey name } }',
    forward,
    ['text: "musk"', 'text: "open"'],
    kinds,
    views,
  ),
  searchTexts: paged(
    `totalCount pageInfo { hasNextPage endCursor } nodes { ${mixed} }
      facets { capped classes { class count } kinds { kind count } types { type count } sources { count source { id } } }`,
    forward,
    ['text: "openai"', 'text: "microsoft"'],
    ['', 'of: [STATEMENT]', 'of: [RELATIONSHIP]'],
    types,
    views,
  ),
  sharedConnections: paged(
    `totalCount pageInfo { hasNextPage endCursor }
      edges { node { ${entity} } connectedTo { id viewKey } relationships(first: 2) { ${relationship} } }`,
    forward,
    listed('of', [people, firms, [...people, ...firms]]),
    types,
    directions,
    kinds,
    tieWheres,
    views,
  ),
  statements: paged(statementList, pages, statementWheres, views),
  timeline: paged(
    `totalCount undatedCount pageInfo { hasNextPage hasPreviousPage endCursor }
      nodes { date change summary relationship { ${relationship} } }`,
    pages,
    ['', ...listed('of', [people, firms])],
    types,
    relationshipWheres,
    ['', 'order: DESC'],
    views,
  ),
  sources: paged(
    list('nodes { id viewKey title statementCount }'),
    pages,
    ['', 'where: { title: { exists: true } }', 'where: { url: { contains: "e" } }'],
    ['', 'orderBy: { field: COUNT, direction: DESC }'],
    views,
  ),
  snapshots: plain('name graphVersion'),
  snapshot: { choices: [['name: "one"', 'name: "two"']], below: 'sha256', isPaged: false },
  vocabulary: plain('relationshipTypes { type count }'),
};

/** An entity by its id, whose fields are asked for. */
export const oneOwner = plain('', named('id', [...people, ...firms]), views);
/** Some entities, whose fields are asked for at once. */
export const someOwners = plain('', ['first: 3'], kinds, views);
