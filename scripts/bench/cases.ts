import { readFileSync } from 'node:fs';
import type { Variables } from './floor/floor.js';
import { hubId, type MadeGraph } from './generate.js';
import { ownDocuments } from './documents.js';

/** One document, with the variables that it is asked with in turn. */
export interface Case {
  readonly name: string;
  readonly query: string;
  readonly variables: readonly Variables[];
}

/** A delivered document, in which some literals are variables: their ids are those of the article. */
export function delivered(name: string, literals: Readonly<Record<string, string>> = {}): string {
  const text = readFileSync(`docs/queries/${name}.graphql`, 'utf8');
  const found = Object.entries(literals);
  const declared = found
    .map(([, variable]) => `$${variable}: ${variable === 'who' ? '[ID!]' : 'ID!'}`)
    .filter((one, i, all) => all.indexOf(one) === i);
  const withNames = found.reduce((all, [id, variable]) => all.replaceAll(`"${id}"`, `$${variable}`), text);
  if (declared.length === 0) return withNames;
  return withNames.replace(/^query (\w+)(\()?/m, (_, operation: string, open?: string) =>
    open === undefined ? `query ${operation}(${declared.join(', ')})` : `query ${operation}(${declared.join(', ')}, `,
  );
}

/** The same document under a view. */
const seen = (document: string, operation: string, ending: string): string =>
  delivered(document)
    .replace(`query ${operation}(`, `query ${operation}${ending}($view: View, `)
    .replace('entity(id: $id)', 'entity(id: $id, view: $view)');

/** Ids for an induced subgraph: an entity, those around it, and more. */
const manyIds = ({ ids }: MadeGraph, from: number): string[] => [hubId, ...ids.slice(1 + from * 20).slice(0, 499)];

/** Entities of which each document is asked, the hub apart. */
function delivery(graph: MadeGraph): Case[] {
  const each = (of: (one: MadeGraph['ordinary'][number]) => Variables) => graph.ordinary.map(of);
  const id = each((one) => ({ id: one.id }));
  const of = (name: string, document: string, variables: readonly Variables[]): Case => ({
    ...{ name, query: delivered(document), variables },
  });
  const asked = (
    name: string,
    document: string,
    literals: Record<string, string>,
    variables: readonly Variables[],
  ) => ({
    ...{ name, query: delivered(document, literals), variables },
  });
  const three = each((one) => ({ a: one.neighbours[0], b: one.id, c: one.neighbours[1] }));
  return [
    of('01', '01-who-funded', id),
    of('01 hub', '01-who-funded', [{ id: hubId }]),
    of('02', '02-who-left', id),
    of('02 hub', '02-who-left', [{ id: hubId }]),
    of('03', '03-hired-away', [{}]),
    of(
      '04',
      '04-feud-timeline',
      each((one) => ({ of: [hubId, one.id, ...one.neighbours] })),
    ),
    asked('06', '06-as-of', { 'organization/openai': 'id' }, id),
    of(
      '07',
      '07-diff',
      each((one) => ({ of: [one.id], from: '2004', to: '2016' })),
    ),
    asked(
      '08',
      '08-evidence',
      { 'person/elon-musk': 'who' },
      each((one) => ({ who: one.neighbours[0] })),
    ),
    asked(
      '09',
      '09-finding',
      {
        ...{ 'person/sam-altman': 'a', 'organization/openai-capped-profit': 'b', 'organization/microsoft': 'a' },
        ...{ 'organization/openai': 'b', 'person/reid-hoffman': 'c', 'person/elon-musk': 'a' },
      },
      three,
    ),
    of(
      '10 a name',
      '10-search',
      each((one) => ({ text: one.name })),
    ),
    of('10 a common word', '10-search', [{ text: 'capital' }]),
    of(
      '11',
      '11-graph',
      each((one) => ({ roots: [one.id] })),
    ),
    {
      name: '11, of 500 nodes',
      query: delivered('11-graph')
        .replace('limit: 200', 'limit: $limit')
        .replace('query Picture(', 'query Picture($limit: Int!, '),
      variables: each((one) => ({ roots: [one.id], limit: 500 })),
    },
    {
      name: 'counts of the hub by year (kept by the service)',
      query: ownDocuments.CountsByYear,
      variables: [{ id: hubId }],
    },
    of(
      '13',
      '13-shared-connections',
      each((one) => ({ ids: [one.id, ...one.neighbours] })),
    ),
    of('14', '14-traverse', id),
    of('14 hub', '14-traverse', [{ id: hubId }]),
    asked('15', '15-refetch', { 'person/elon-musk': 'a', 'organization/openai': 'b' }, three),
    of('18', '18-entities', [{}]),
  ];
}

/** Everything that is measured beside the floor; pages behind the first are walked to later. */
export function casesOf(graph: MadeGraph, moment: string): Case[] {
  const id = graph.ordinary.map((one) => ({ id: one.id }));
  const own = (name: string, operation: keyof typeof ownDocuments, variables: readonly Variables[]): Case => ({
    ...{ name, query: ownDocuments[operation], variables },
  });
  const under = (view: object, ids: readonly Variables[]) => ids.map((one) => ({ ...one, view }));
  const at = seen('01-who-funded', 'WhoFunded', 'At');
  const known = seen('01-who-funded', 'WhoFunded', 'Known');
  const hub = [{ id: hubId }];
  return [
    own('eight lists of 20', 'EightLists', id),
    own('eight lists of 20, hub', 'EightLists', hub),
    own('filtered list by amount', 'FundedByAmount', id),
    own('filtered list by amount, hub', 'FundedByAmount', hub),
    own(
      'name search',
      'NameSearch',
      graph.ordinary.map(({ name: text }) => ({ text })),
    ),
    own('counts of the hub', 'Counts', hub),
    own('hub page 1', 'HubPage', hub),
    own(
      'induced subgraph of 500 ids',
      'Induced',
      Array.from({ length: 10 }, (_, i) => ({ ids: manyIds(graph, i) })),
    ),
    own('timeline of all, page 1', 'WholeTimeline', [{}]),
    own('totals of all by type and year', 'TotalsByYear', [{}]),
    own('totals: the top givers by money', 'TopGivers', [{}]),
    ...delivery(graph),
    { name: '01 at a day', query: at, variables: under({ at: '2015-06-01' }, id) },
    { name: '01 at a day, hub', query: at, variables: under({ at: '2015-06-01' }, hub) },
    { name: '01 as it was known', query: known, variables: under({ knownAt: moment }, id) },
    { name: '01 as it was known, hub', query: known, variables: under({ knownAt: moment }, hub) },
  ];
}
