import { readFileSync } from 'node:fs';
import { hubId, type MadeGraph } from './generate.js';
import { ask, type Case } from './measure.js';

const deepest = 1000;

const documentText = (name: string) => readFileSync(`docs/queries/${name}.graphql`, 'utf8');

const of = (name: string, document: string, variables: Case['variables'] = {}): Case => ({
  name,
  query: documentText(document),
  variables,
});

interface Paged {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** Walks the pages of a list until the 1,000th or the last. */
async function deepPage(url: string, first: Case, listOf: (data: never) => Paged): Promise<Case> {
  let last = first;
  for (let number = 2; number <= deepest; number += 1) {
    const { pageInfo } = listOf((await ask(url, last)).data as never);
    if (!pageInfo.hasNextPage) break;
    const name = first.name.replace('page 1', `page ${number}`);
    last = { ...first, name, variables: { ...first.variables, after: pageInfo.endCursor } };
  }
  return last;
}

/** The timeline of the whole graph, without its counts, which look at all of it. */
const wholeTimeline: Case = {
  name: '04 whole graph, page 1',
  query: `query TimelinePage($first: Int = 50, $after: String) {
    timeline(first: $first, after: $after) { pageInfo { hasNextPage endCursor } edges { cursor node {
      date precision change summary relationship { id type from { name } to { name } } } } } }`,
  variables: {},
};

/** Documents that name entities of the article, asked of one of the made graph. */
const renamed = (one: Case, names: Readonly<Record<string, string>>): Case => ({
  ...one,
  query: Object.entries(names).reduce((text, [from, to]) => text.replaceAll(from, to), one.query),
});

/** Everything that is measured beside the floor. */
export async function casesOf(url: string, { ordinaryId, neighbourIds }: MadeGraph): Promise<Case[]> {
  const page1 = of('12 hub, page 1', '12-hub', { id: hubId });
  const [first = hubId, second = hubId] = neighbourIds;
  const timeline = await deepPage(url, wholeTimeline, ({ timeline: list }: { timeline: Paged }) => list);
  const finding = {
    'person/sam-altman': first,
    'organization/openai-capped-profit': ordinaryId,
    'organization/microsoft': first,
    'person/reid-hoffman': second,
    'person/elon-musk': first,
  };
  return [
    of('10 a name', '10-search', { text: 'OpenAI' }),
    of('10 a common word', '10-search', { text: 'name' }),
    of('18', '18-entities'),
    of('01 ordinary', '01-who-funded', { id: ordinaryId }),
    of('01 hub', '01-who-funded', { id: hubId }),
    page1,
    await deepPage(url, page1, ({ entity }: { entity: { relationships: Paged } }) => entity.relationships),
    of('14 ordinary', '14-traverse', { id: ordinaryId }),
    of('14 hub', '14-traverse', { id: hubId }),
    of('04 between the hub and two', '04-feud-timeline', { of: [hubId, ordinaryId, first] }),
    wholeTimeline,
    timeline,
    renamed(of('06 ordinary', '06-as-of'), { 'organization/openai': ordinaryId }),
    of('07 ordinary', '07-diff', { of: [ordinaryId], from: '2004', to: '2016' }),
    renamed(of('09', '09-finding'), finding),
    { ...of('11 ordinary', '11-graph', { roots: [ordinaryId] }), isLoose: true },
    { ...of('11 hub', '11-graph', { roots: [hubId] }), isLoose: true },
    { ...of('13', '13-shared-connections', { ids: [ordinaryId, first, second] }), isLoose: true },
  ];
}

/** The same read with a view that keeps everything, and without one. */
export function viewCases({ ordinaryId }: MadeGraph): readonly (readonly [withView: Case, without: Case])[] {
  const view = 'view: { during: { from: "0001", to: "9999" } }';
  return [ordinaryId, hubId].flatMap((id) =>
    [of('01', '01-who-funded', { id }), of('14', '14-traverse', { id })].map((without) => {
      const name = `${without.name} ${id === hubId ? 'hub' : 'ordinary'}`;
      const query = without.query.replace('entity(id: $id)', `entity(id: $id, ${view})`);
      return [{ ...without, name, query }, without] as const;
    }),
  );
}
