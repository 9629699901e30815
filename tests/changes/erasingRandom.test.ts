/*
Random graphs, with merges, some of them taken back, corrections and retractions: whoever is erased, nothing names them any more,
the graph agrees with itself, and of the others is told what was told before.
*/
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { alone, audit, erase, perform, type Operation } from '../../src/graph/changes/index.js';
import { everything, holding } from '../support/everything.js';
import { startGraph, type Graph } from '../support/graph.js';
import { Random } from '../support/random.js';

jest.setTimeout(400_000);

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph.stop());

const random = new Random(23);
const ref = (id: string) => ({ id });
let keys = 0;

/** Whether it was written; what is wrong with a random operation is no matter. */
async function tried(operation: Operation): Promise<string | null> {
  keys += 1;
  const { problems, results } = await perform(graph.database, [alone(operation)], { actor: 'e', key: `r${keys}` });
  return problems.length === 0 ? (results[0]?.id ?? '') : null;
}

/** A random operation among people of a round. */
function operation(people: readonly string[], round: number, i: number): Operation {
  const [one, other, third] = [random.pick(people), random.pick(people), random.pick(people)] as const;
  const id = `relationship/r${round}-${i}`;
  const before = `relationship/r${round}-${Math.floor(random.next() * i)}`;
  const evidence = [
    { source: { title: `T${round}-${i % 5}` }, quote: `Of ${one.slice(7)} 0f ${i}`, attributedTo: ref(third) },
    {
      source: { title: `T${round}-${i % 3}` },
      stance: random.chance(0.3) ? ('DENIES' as const) : ('SUPPORTS' as const),
    },
  ];
  const all: (() => Operation)[] = [
    () => ({
      recordRelationship: { id, type: 'LEFT', from: ref(one), to: ref(other), destination: ref(third), evidence },
    }),
    () => ({
      recordRelationship: {
        id,
        type: 'FUNDED',
        from: ref(one),
        to: ref(other),
        joint: ref(`joint/j${round}`),
        evidence,
      },
    }),
    () => ({
      recordRelationship: {
        id,
        type: 'HIRED',
        from: ref(one),
        to: ref(other),
        previousEmployer: ref(third),
        events: [ref(`event/e${round}`)],
        evidence,
      },
    }),
    () => ({ recordStatement: { about: one, input: { source: { title: `T${round}` }, attributedTo: ref(third) } } }),
    () => ({ recordStatement: { about: before, input: { source: { title: `U${i}` }, attributedTo: ref(one) } } }),
    () => ({ correctRelationship: { id: before, patch: { description: `told again ${i}` } } }),
    () => ({ correctEntity: { id: one, patch: { description: `somebody ${i}` } } }),
    () => ({
      correctJoint: {
        id: `joint/j${round}`,
        patch: { participants: [ref(one), ref(other)].slice(0, one === other ? 1 : 2) },
      },
    }),
    () => ({ retract: { id: before, reason: 'a mistake' } }),
  ];
  return random.pick(all)();
}

/** What is told of everybody but one, apart from figures that follow from who speaks. */
async function told(people: readonly string[], without: readonly string[]): Promise<unknown> {
  const others = people.filter((id) => !without.includes(id));
  const { data, errors } = await graph.ask(
    `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Person { id names { text } description
      relationships(first: 200) { edges { relationship { id type description from { id } to { id } } } } } } }`,
    { ids: others },
  );
  expect(errors).toBeUndefined();
  interface Tie {
    readonly relationship: { readonly from: { readonly id: string }; readonly to: { readonly id: string } };
  }
  const { nodes } = data as { nodes: ({ relationships: { edges: Tie[] } } | null)[] };
  return nodes.map((one) => ({
    ...one,
    relationships: one?.relationships.edges.filter(
      ({ relationship: { from, to } }) => !without.includes(from.id) && !without.includes(to.id),
    ),
  }));
}

test.each(Array.from({ length: 12 }, (_, round) => round))('round %i', async (round) => {
  const people = Array.from({ length: 6 }, (_, i) => `person/r${round}p${i}x`);
  for (const id of people) {
    const name = `Name${id.slice(7)} Family${id.slice(7)}`;
    await tried({
      recordEntity: {
        id,
        kind: 'PERSON',
        name,
        names: [{ text: `Nick${id.slice(7)} Other` }],
        url: `https://example.org/${id}`,
      },
    });
  }
  const some = people.slice(0, 4).map(ref);
  await tried({ recordEvent: { id: `event/e${round}`, name: 'E', participants: some.map((entity) => ({ entity })) } });
  await tried({ recordJoint: { id: `joint/j${round}`, total: { amount: '10' }, participants: some } });
  const merges: string[] = [];
  for (let i = 0; i < 40; i += 1) {
    if (i % 8 === 7) {
      const [keep, merge] = [random.pick(people), random.pick(people)];
      const made = await tried({ mergeEntities: { keep, merge: [merge], reason: 'one' } });
      if (made !== null) merges.push(made);
    } else if (i % 8 === 3 && merges.length > 0 && random.chance(0.7))
      await tried({ undoMerge: { mergeId: random.pick(merges), reason: 'two' } });
    else await tried(operation(people, round, i));
  }
  expect((await audit(graph.database)).problems).toEqual([]);
  const { data } = await graph.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Person { id formerIds } } }', {
    ids: people,
  });
  const alive = (data as { nodes: { id: string; formerIds: string[] }[] }).nodes;
  const { id, formerIds } = random.pick(alive);
  const gone = [id, ...formerIds];
  const before = await told(people, gone);
  const done = await erase(graph.database, { id, reason: 'case', words: [] }, { actor: 'a', key: `e${round}` });
  expect(done).toMatchObject({ written: true, problems: [], counts: { entities: gone.length } });
  const all = await everything(graph);
  for (const one of gone) expect(holding(all, `${one.slice(7)} `)).toEqual([]);
  for (const one of gone) expect(holding(all, `"${one}`)).toEqual([]);
  expect(await told(people, gone)).toEqual(before);
  expect((await audit(graph.database)).problems).toEqual([]);
});
