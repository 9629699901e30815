import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { formats } from '../../src/export/registry.js';
import { ask, startService, type Answer } from '../support/service.js';

/* oxlint-disable typescript/no-explicit-any, typescript/no-unsafe-assignment, typescript/no-unsafe-member-access, typescript/no-unsafe-call, typescript/no-unsafe-return, typescript/no-unsafe-argument, typescript/restrict-plus-operands, typescript/prefer-nullish-coalescing --
   answers and files are looked into as a client would, without types */

const roots = ['person/elon-musk', 'organization/openai'];
const names = Object.keys(formats);

/** What a file tells of nodes and edges, as the API tells it. */
const told = `
  graphVersion truncated edgesTruncated
  nodes {
    id kind name degree description url names { text lang usage }
    existence { start end earliestStart latestStart earliestEnd latestEnd } }
  edges {
    id type kind from { id } to { id } sourceCount confidence disputed presence description
    period { form start end earliestStart latestStart earliestEnd latestEnd }
    ... on Funding { paid { amount currency approximate } pledged { amount currency approximate } }
    ... on Departure { role reason } ... on Hire { role } ... on Opposition { topic }
    ... on OtherRelationship { role paid: amount { amount currency approximate } }
    statements(first: 20) { totalCount nodes {
      id quote language locator stance rank aspect source { id title url language publishedAt }
      attributedTo { __typename ... on Person { id name } ... on Organization { id name } ... on Product { id name }
        ... on Place { id name } ... on Topic { id name } ... on AnonymousSource { id description } } } } }
  omitted { entity { id } count capped }`;

const graphQuery = (more: string) => `query ($roots: [ID!]!, $depth: Int!, $limit: Int!, $view: View) {
  graph(roots: $roots, depth: $depth, limit: $limit, view: $view) { ${more} } }`;

type Data = Answer & { data: any };
const run = async (query: string, variables: object = {}): Promise<Data> => {
  const answer = (await ask(query, variables)) as Data;
  expect(answer.errors).toBeUndefined();
  return answer;
};

async function download(search: string) {
  const { url } = await startService();
  const response = await fetch(`${url}/export/${search}`);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const searchOf = (parameters: Record<string, string | readonly string[]>): string =>
  new URLSearchParams(
    Object.entries(parameters).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one])),
  ).toString();

/** A file of D3, but for when it was made. */
const parsed = (text: string): any => {
  const file = JSON.parse(text);
  expect(Math.abs(Date.parse(file.graph.about.madeAt) - Date.now())).toBeLessThan(600_000);
  return { ...file, graph: { ...file.graph, about: { ...file.graph.about, madeAt: null } } };
};

const periodOf = ({ start, end, earliestStart, latestStart, earliestEnd, latestEnd }: any) => ({
  startText: start,
  endText: end,
  startEarliest: earliestStart,
  startLatest: latestStart,
  endEarliest: earliestEnd,
  endLatest: latestEnd,
});

function sayerOf(sayer: any) {
  if (sayer === null) return null;
  const { __typename, id, name, description } = sayer;
  return { id, name: name ?? description, isAnonymous: __typename === 'AnonymousSource' };
}

/** What the API tells of an edge, in the words of a file. */
function edgeOf(edge: any) {
  const { id, type, kind, from, to, sourceCount, confidence, disputed, presence, description, statements } = edge;
  const { form, ...period } = edge.period;
  return {
    ...{ source: from.id, target: to.id, key: id, id, type, kind, form, presence, sourceCount, confidence, disputed },
    ...{
      description,
      role: edge.role ?? null,
      ...(edge.reason !== undefined && { reason: edge.reason }),
      topic: edge.topic ?? null,
    },
    ...periodOf(period),
    ...{ paid: edge.paid ?? null, pledged: edge.pledged ?? null },
    statements: statements.nodes.map(({ attributedTo, ...one }: any) => ({
      ...one,
      attributedTo: sayerOf(attributedTo),
    })),
    furtherStatements: statements.totalCount - statements.nodes.length,
  };
}

test('the document of the contract is answered, each file whole', async () => {
  const { data, extensions } = await run(`query Export($roots: [ID!]! = ["person/elon-musk", "organization/openai"]) {
    graph(roots: $roots, depth: 2, limit: 200) {
      cytoscape: export(format: CYTOSCAPE_JSON) { mediaType fileName text truncated }
      graphml: export(format: GRAPHML) { mediaType fileName text truncated }
      mermaid: export(format: MERMAID) { mediaType fileName text truncated }
    }
    timeline(of: $roots, first: 50) { export(format: CSV) { mediaType fileName text truncated } }
  }`);
  const { cytoscape, graphml, mermaid } = data.graph;
  expect(cytoscape).toMatchObject({ mediaType: 'application/json; charset=utf-8', truncated: false });
  expect(graphml.fileName).toBe('around-elon-musk-and-openai.graphml');
  expect(mermaid.text).toMatch(/^flowchart/);
  expect(data.timeline.export.fileName).toBe('timeline-of-elon-musk-and-openai.csv');
  // Three formats of a graph share what is read for them.
  const one = await run(graphQuery('export(format: SVG) { text }'), { roots, depth: 2, limit: 200 });
  const oneTimeline = await run(
    'query ($roots: [ID!]) { timeline(of: $roots, first: 50) { export(format: CSV) { text } } }',
    {
      roots,
    },
  );
  const statements = ({ extensions: told }: Data) => told?.cost.spent.statements ?? 0;
  expect(extensions?.cost.spent.statements).toBeLessThanOrEqual(statements(one) + statements(oneTimeline));
});

test.each(names)('%s: an answer and a download are the same file, with its ids and quotes', async (format) => {
  const wanted = { roots, depth: 2, limit: 200 };
  const { data } = await run(graphQuery(`export(format: ${format}) { mediaType fileName text omissions }`), wanted);
  const file = data.graph.export;
  const { status, headers, text } = await download(
    `graph?${searchOf({ roots, depth: '2', format: format.toLowerCase() })}`,
  );
  expect([status, headers.get('content-type')]).toEqual([200, file.mediaType]);
  expect(headers.get('content-disposition')).toContain(`filename="${file.fileName}"`);
  const timeless = (one: string) => one.replace(/20\d\d-\d\d-\d\dT[\d:.]+Z/g, '');
  expect(timeless(text)).toBe(timeless(file.text));
  expect(text.length).toBeGreaterThan(1000);
  const { url } = await startService();
  const timeline = await fetch(`${url}/export/timeline?${searchOf({ of: roots, format })}`);
  expect([timeline.status, (await timeline.text()).length > 1000]).toEqual([200, true]);
});

test.each([
  ['all of it', { roots, depth: 2, limit: 200 }, null],
  ['cut by the limit', { roots, depth: 2, limit: 5 }, null],
  ['without depth', { roots: ['organization/openai'], depth: 0, limit: 200 }, null],
  ['in a window', { roots, depth: 1, limit: 50 }, { during: { from: '2018', to: '2019' } }],
  ['as of a year', { roots, depth: 1, limit: 50 }, { asOf: '2019' }],
  ['for certain', { roots, depth: 1, limit: 50 }, { at: '2019-06-01', certainty: 'CERTAIN' }],
  ['all ranks', { roots, depth: 1, limit: 50 }, { ranks: ['PREFERRED', 'NORMAL', 'DEPRECATED'] }],
  ['as of today', { roots, depth: 1, limit: 50 }, { knownAt: '2100-01-01T00:00:00Z' }],
])('a graph as a file is what the API tells of it: %s', async (_, extent, view) => {
  const { data } = await run(graphQuery(`${told} export(format: D3_JSON) { text truncated omissions }`), {
    ...extent,
    view,
  });
  const { graph } = data;
  const { nodes, links, graph: head } = parsed(graph.export.text);
  expect(nodes.map(({ id }: any) => id)).toEqual(graph.nodes.map(({ id }: any) => id));
  const omitted = new Map(graph.omitted.map(({ entity, count, capped }: any) => [entity.id, { count, capped }]));
  for (const [i, node] of graph.nodes.entries()) {
    const { id, kind, name, description, url, names: all, existence, degree } = node;
    const isRoot = extent.roots.includes(id);
    expect(nodes[i]).toMatchObject({ id, kind, name, description, url, names: all, isRoot });
    expect(nodes[i].existence).toEqual(existence === null ? null : periodOf(existence));
    expect(nodes[i].omitted).toEqual(omitted.get(id) ?? { count: 0, capped: false });
    expect(nodes[i].importance).toMatchObject({ position: i + 1, degree });
    expect(nodes[i].importance.distance).toBeLessThanOrEqual(extent.depth);
    expect([isRoot, nodes[i].importance.confidence !== null]).toEqual([nodes[i].importance.distance === 0, !isRoot]);
  }
  expect(links).toHaveLength(graph.edges.length);
  for (const [i, edge] of graph.edges.entries()) expect(links[i]).toMatchObject(edgeOf(edge));
  expect(head.about).toMatchObject({
    field: 'graph',
    graphVersion: graph.graphVersion,
    omissions: graph.export.omissions,
  });
  expect(graph.export.truncated).toBe(graph.truncated || graph.edgesTruncated);
  expect(head.about.request).toMatchObject({ ...extent, direction: 'ANY' });
});

test('the importance of a node is that of its best tie to a nearer one', async () => {
  const wanted = { roots: ['organization/openai'], depth: 1, limit: 200 };
  const { data } = await run(graphQuery(`${told} export(format: D3_JSON) { text }`), wanted);
  const { nodes } = parsed(data.graph.export.text);
  for (const { id, importance } of nodes.slice(1)) {
    const ties = data.graph.edges.filter(
      ({ from, to }: any) => [from.id, to.id].sort().join() === [id, 'organization/openai'].sort().join(),
    );
    const best = ties.sort((a: any, b: any) => b.confidence - a.confidence || b.sourceCount - a.sourceCount)[0];
    expect(importance).toMatchObject({ distance: 1, confidence: best.confidence, sourceCount: best.sourceCount });
  }
  expect(nodes.length).toBeGreaterThan(5);
});

test.each([
  ['all', { of: roots, first: 100 }],
  ['a page', { of: roots, first: 3 }],
  ['between, from the back', { of: roots, between: true, last: 5 }],
  ['of all there is', { first: 1000 }],
  ['in a window', { of: roots, first: 100, view: { at: '2018' } }],
  ['as of a year', { of: roots, first: 100, view: { asOf: '2018' } }],
])('a timeline as a file is what the API tells of it: %s', async (_, variables) => {
  const { data } = await run(
    `query ($of: [ID!], $between: Boolean! = false, $first: Int, $last: Int, $view: View) {
      timeline(of: $of, between: $between, first: $first, last: $last, view: $view) {
        pageInfo { hasNextPage hasPreviousPage }
        nodes { date precision change summary relationship { ${/edges \{([\s\S]*)\}\s*omitted/.exec(told)?.[1] ?? ''} } }
        export(format: D3_JSON) { text truncated } } }`,
    variables,
  );
  const { nodes: changes, pageInfo, export: file } = data.timeline;
  const { nodes, links, graph: head } = parsed(file.text);
  expect(changes.length).toBeGreaterThan(1);
  expect(head.entries).toEqual(
    changes.map(({ date, precision, change, summary, relationship }: any) => ({
      ...{ date, precision, change, summary, edge: relationship.id },
    })),
  );
  const edges = new Map(changes.map(({ relationship }: any) => [relationship.id, relationship]));
  expect(links.map(({ id }: any) => id)).toEqual([...edges.keys()]);
  for (const link of links) expect(link).toMatchObject(edgeOf(edges.get(link.id)));
  const ends = new Set(links.flatMap(({ source, target }: any) => [source, target]));
  expect(new Set(nodes.map(({ id }: any) => id))).toEqual(ends);
  expect(
    nodes
      .filter(({ isRoot }: any) => isRoot)
      .map(({ id }: any) => id)
      .sort(),
  ).toEqual(('of' in variables ? variables.of : []).filter((id) => ends.has(id)).sort());
  expect(file.truncated).toBe(pageInfo.hasNextPage || pageInfo.hasPreviousPage);
});

test('a file tells its view, the moment of the record and the version', async () => {
  const knownAt = '2100-01-01T00:00:00.000Z';
  const view = { during: { from: '2015', to: '2018-02' }, certainty: 'CERTAIN', knownAt };
  const query = 'query ($view: View) { entity(id: "organization/openai", view: $view) { viewKey } }';
  const { data } = await run(query, { view });
  const search = { roots, 'view.during.from': '2015', 'view.during.to': '2018-02', 'view.certainty': 'CERTAIN' };
  const { text } = await download(`graph?${searchOf({ ...search, 'view.knownAt': knownAt, format: 'D3_JSON' })}`);
  const { about } = parsed(text).graph;
  expect(about).toMatchObject({ viewKey: data.entity.viewKey, knownAt, title: 'Around Elon Musk and OpenAI' });
  expect(about.request.view).toEqual({ ...view, ranks: ['PREFERRED', 'NORMAL'] });
  expect(about.graphVersion).toBeGreaterThan(0);
  expect(about.rule).toContain('at most 200 nodes');
});

test('before anything was known a file is empty and says what it is', async () => {
  const search = { roots, 'view.knownAt': '1900-01-01T00:00:00Z' };
  for (const format of names) {
    const { status, text } = await download(`graph?${searchOf({ ...search, format })}`);
    expect([format, status]).toEqual([format, 200]);
    expect(text).toContain('Around nothing that was known');
  }
  const { nodes, links } = parsed((await download(`graph?${searchOf({ ...search, format: 'D3_JSON' })}`)).text);
  expect([nodes, links]).toEqual([[], []]);
});

test('a window in which nothing was leaves the roots alone', async () => {
  const { status, text } = await download(
    `graph?${searchOf({ roots, 'view.at': '1500', 'view.certainty': 'CERTAIN', format: 'D3_JSON' })}`,
  );
  const { nodes, links } = parsed(text);
  expect([status, nodes.map(({ id }: any) => id), links]).toEqual([200, roots, []]);
});

test.each([
  ['graph', 'roots=person/elon-musk&format=XLS', 400, 'BAD_USER_INPUT', /ExportFormat/],
  ['graph', 'roots=person/elon-musk', 400, 'BAD_USER_INPUT', /\$format/],
  ['graph', 'format=CSV', 400, 'BAD_USER_INPUT', /\$roots/],
  ['graph', 'roots=person/elon-musc&format=CSV', 404, 'NOT_FOUND', /person\/elon-musk/],
  ['graph', 'roots=a|b&format=CSV', 400, 'BAD_ID', /roots\[0\]/],
  ['graph', 'roots=person/elon-musk&limit=0&format=CSV', 400, 'BAD_ARGUMENT', /from 1 to 10000/],
  ['graph', 'roots=person/elon-musk&limit=10001&format=CSV', 400, 'BAD_ARGUMENT', /from 1 to 10000/],
  ['graph', 'roots=person/elon-musk&depth=5&format=CSV', 400, 'BAD_ARGUMENT', /from 0 to 4/],
  ['graph', 'roots=person/elon-musk&view.at=2018-13&format=CSV', 400, 'BAD_DATE', /2018-13/],
  ['graph', 'roots=person/elon-musk&view.at=2018&view.during.from=2017&format=CSV', 400, 'BAD_ARGUMENT', /together/],
  ['graph', 'roots=person/elon-musk&view.at=2018&view.asOf=2018&format=CSV', 400, 'BAD_ARGUMENT', /at and asOf/],
  ['graph', 'roots=person/elon-musk&view.asOf=2018-13&format=CSV', 400, 'BAD_DATE', /view\.asOf.*2018-13/],
  ['graph', 'roots=person/elon-musk&view.ranks=BEST&format=CSV', 400, 'BAD_USER_INPUT', /StatementRank/],
  ['timeline', 'first=10001&format=CSV', 400, 'BAD_PAGE_SIZE', /0 to 10000/],
  ['timeline', 'first=1&last=1&format=CSV', 400, 'BAD_ARGUMENT', /one of them/],
  ['timeline', 'of=nobody&format=CSV', 404, 'NOT_FOUND', /nobody/],
  ['timeline', 'after=x&format=CSV', 400, 'BAD_CURSOR', /after/],
  ['entity', 'id=person/elon-musk&format=CSV', 404, 'NO_SUCH_ADDRESS', /nothing at this address/],
])('/export/%s?%s is refused', async (field, search, status, code, message) => {
  const answer = await download(`${field}?${search}`);
  const [error] = JSON.parse(answer.text).errors;
  expect([answer.status, error.extensions.code]).toEqual([status, code]);
  expect(error.message).toMatch(message);
  expect(error.extensions).toMatchObject({ id: answer.headers.get('x-request-id'), advice: expect.any(String) });
  expect(answer.headers.get('content-disposition')).toBeNull();
});

test('an unknown format is a mistake in the document, and a graph larger than a picture is for a download', async () => {
  const unknown = await ask(graphQuery('export(format: XLS) { text }'), { roots, depth: 1, limit: 10 });
  expect(unknown.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  const large = await ask(graphQuery('truncated'), { roots, depth: 1, limit: 2001 });
  expect(large.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_ARGUMENT', path: 'limit' } });
  const { status } = await download(`graph?${searchOf({ roots, limit: '10000', format: 'CSV' })}`);
  expect(status).toBe(200);
});

test('what is too large for an answer names the download', async () => {
  const many = Array.from({ length: 100 }, (_, i) => `f${i}: export(format: SVG) { text }`).join(' ');
  const answer = await ask(graphQuery(many), { roots, depth: 2, limit: 60 });
  const error = answer.errors?.[0];
  expect(error?.extensions.code).toBe('EXPORT_TOO_LARGE');
  expect(error?.message).toMatch(
    /at most 4194304 bytes, set by MAX_EXPORT_BYTES. Download .*\.svg from \/export\/graph/,
  );
});

test('each further format of a graph costs, so that many are refused', async () => {
  const many = Array.from({ length: 150 }, (_, i) => `f${i}: export(format: SVG) { text }`).join(' ');
  const answer = await ask(graphQuery(many), { roots, depth: 2, limit: 500 });
  expect(answer.errors?.[0]?.extensions.code).toBe('TOO_COSTLY');
});

test('quotes stand in the article as the file has them', async () => {
  const article = readFileSync('seed/article.ar.txt', 'utf8');
  const { text } = await download(`graph?${searchOf({ roots, depth: '2', format: 'D3_JSON' })}`);
  const quotes = parsed(text).links.flatMap(({ statements }: any) => statements.map(({ quote }: any) => quote));
  expect(quotes.length).toBeGreaterThan(30);
  for (const quote of quotes) expect(article).toContain(quote);
});
