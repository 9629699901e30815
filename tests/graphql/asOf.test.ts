import { describe, expect, jest, test } from '@jest/globals';
import { ask } from '../support/service.js';

jest.setTimeout(120_000);

const musk = 'person/elon-musk';
const query = `query ($id: ID!, $view: View) { entity(id: $id, view: $view) {
  viewKey
  relationships(first: 100) { totalCount edges { relationship { id presence } } }
  funded { totalCount edges { relationship { id } } }
  left { totalCount edges { relationship { id } } }
  relationshipCounts(by: [TYPE]) { type count }
} }`;

interface Tie {
  readonly relationship: { readonly id: string; readonly presence: string };
}
interface Ties {
  readonly totalCount: number;
  readonly edges: readonly Tie[];
}
interface Standing {
  readonly viewKey: string;
  readonly relationships: Ties;
  readonly funded: Ties;
  readonly left: Ties;
  readonly relationshipCounts: readonly { readonly type: string; readonly count: number }[];
}

async function data<T>(text: string, variables: Record<string, unknown>): Promise<T> {
  const answer = await ask(text, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data as T;
}

const standing = async (view: object): Promise<Standing> =>
  (await data<{ entity: Standing }>(query, { id: musk, view })).entity;
const idsOf = ({ edges }: Ties) => edges.map(({ relationship: { id } }) => id.slice('relationship/'.length)).sort();

/** Acts of before 2019, which had surely happened by then. */
const had = [
  'musk-attempted-takeover-openai',
  'musk-founded-openai',
  'musk-joint-funding-openai',
  'musk-left-openai',
  'takeover-opposed-by-brockman',
  'takeover-refused-by-altman',
];
/** What may have happened by 2019, or in it: an act without a date, and one of 2015 to 2022. */
const mayHave = ['musk-acquired-twitter', 'musk-left-openai-board'];
/** States that may hold in 2019: one without an end, and two without dates. */
const mayHold = ['musk-altman-rift', 'musk-known-in-silicon-valley', 'musk-led-tesla'];

describe('what is recorded of Elon Musk, as of 2019', () => {
  test('surely: the gift, the founding and the departure had happened; no state surely holds', async () => {
    const then = await standing({ asOf: '2019', certainty: 'CERTAIN' });
    expect(idsOf(then.relationships)).toEqual(had);
    expect(then.relationships.edges.every(({ relationship }) => relationship.presence === 'CERTAIN')).toBe(true);
    expect(idsOf(then.funded)).toEqual(['musk-joint-funding-openai']);
    expect(idsOf(then.left)).toEqual(['musk-left-openai']);
    expect(then.viewKey).toBe('as of 2019-01-01..2019-12-31; certain');
    expect(idsOf((await standing({ at: '2019', certainty: 'CERTAIN' })).relationships)).toEqual([]);
  });

  test('perhaps: what has no date, or a long one, too; what he funded until 2018 is over', async () => {
    const then = await standing({ asOf: '2019' });
    expect(idsOf(then.relationships)).toEqual([...had, ...mayHave, ...mayHold].sort());
    const sure = then.relationships.edges.filter(({ relationship }) => relationship.presence === 'CERTAIN');
    expect(idsOf({ edges: sure, totalCount: 0 })).toEqual(had);
    expect(idsOf((await standing({ at: '2019' })).relationships)).toEqual([...mayHave, ...mayHold].sort());
    const counts = Object.fromEntries(then.relationshipCounts.map(({ type, count }) => [type, count]));
    expect(counts).toEqual({ ACQUIRED: 1, FOUNDED: 1, FUNDED: 1, LED: 1, LEFT: 2, OPPOSED: 3, RELATED_TO: 2 });
  });

  test('the days of a date: as of the day before he left he had not; as of 2018 the state that ended then is there', async () => {
    const left = async (asOf: string) => idsOf((await standing({ asOf, certainty: 'CERTAIN' })).left);
    expect(await left('2018-02-19')).toEqual([]);
    expect(await left('2018-02-20')).toEqual(['musk-left-openai']);
    expect(await left('2018-02')).toEqual(['musk-left-openai']);
    expect(idsOf((await standing({ asOf: '2018' })).funded)).toEqual([
      'musk-funded-openai',
      'musk-joint-funding-openai',
    ]);
  });
});

test('the timeline goes back as far as there is anything, and ends then', async () => {
  const text = `query ($of: [ID!], $view: View) { timeline(of: $of, view: $view, first: 100) { totalCount undatedCount
    nodes { change relationship { id } } } }`;
  const of = [musk];
  const view = { asOf: '2019', certainty: 'CERTAIN' };
  const { timeline } = await data<{ timeline: { nodes: { change: string; relationship: { id: string } }[] } }>(text, {
    of,
    view,
  });
  const told = timeline.nodes.map(({ change, relationship }) => [change, relationship.id.slice(13)]);
  expect(told.sort()).toEqual(had.map((id) => ['HAPPENED', id]));
  expect(timeline).toMatchObject({ totalCount: had.length, undatedCount: 0 });
});

test('he had founded OpenAI as of 2019, and did not found it in 2019', async () => {
  const text = `query ($view: View) { finding(from: "${musk}", to: "organization/openai", type: FOUNDED, view: $view) {
    answer relationships { id } } }`;
  const answer = async (view: object) => (await data<{ finding: { answer: string } }>(text, { view })).finding.answer;
  expect(await answer({ asOf: '2019', certainty: 'CERTAIN' })).toBe('YES');
  expect(await answer({ at: '2019' })).toBe('NOT_THEN');
  expect(await answer({ asOf: '2014' })).toBe('NOT_THEN');
});

test('conditions on ties, what is within reach and paths see what had come about by then', async () => {
  const text = `query ($view: View) {
    leavers: entities(first: 100, view: $view, where: { relationships: { some: { type: LEFT, direction: OUT } } }) {
      nodes { id } }
    reachable(from: "${musk}", depth: 1, types: [LEFT], view: $view) { count }
    paths(from: "${musk}", to: "organization/openai", maxLength: 1, types: [LEFT], view: $view) {
      nodes { hops { relationship { id } } } }
  }`;
  interface Seen {
    readonly leavers: { readonly nodes: readonly { readonly id: string }[] };
    readonly reachable: { readonly count: number };
    readonly paths: { readonly nodes: readonly unknown[] };
  }
  const then = await data<Seen>(text, { view: { asOf: '2018-02-20', certainty: 'CERTAIN' } });
  expect(then.leavers.nodes).toEqual([{ id: musk }]);
  expect(then.reachable.count).toBe(1);
  expect(then.paths.nodes).toEqual([{ hops: [{ relationship: { id: 'relationship/musk-left-openai' } }] }]);
  const before = await data<Seen>(text, { view: { asOf: '2018-02-19', certainty: 'CERTAIN' } });
  expect(before).toMatchObject({ leavers: { nodes: [] }, reachable: { count: 0 }, paths: { nodes: [] } });
});
