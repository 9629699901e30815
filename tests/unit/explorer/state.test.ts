import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromAddress, toAddress } from '../../../src/explorer/state/address.js';
import { apply, type Command } from '../../../src/explorer/state/commands.js';
import { did, redone, start, undone } from '../../../src/explorer/state/past.js';
import { clearance, place } from '../../../src/explorer/state/slots.js';
import { empty, idsOf, type Placed, type State } from '../../../src/explorer/state/state.js';

const id = fc.oneof(
  fc.stringMatching(/^(person|organization)\/[a-z0-9-]{1,30}$/),
  fc.constantFrom('person/إيلون', 'topic/a;b@1,2', 'organization/a&b=c', 'person/x#|y', 'topic/100%25'),
);
const whole = fc.integer({ min: -99_999, max: 99_999 });
const placed = fc.record({ id, x: whole, y: whole, pinned: fc.boolean() });
const date = fc.constantFrom('2018', '2018-02', '2018-02-20', '2018~', '201X', '2015..2018');
const state: fc.Arbitrary<State> = fc.record({
  nodes: fc.uniqueArray(placed, { selector: (one) => one.id, maxLength: 30 }),
  view: fc.oneof(
    fc.constant({}),
    date.map((at) => ({ at })),
    date.map((asOf) => ({ asOf, certainty: 'CERTAIN' as const })),
    fc.tuple(date, date).map(([from, to]) => ({ during: { from, to }, knownAt: '2026-01-01T00:00:00Z' })),
    date.map((from) => ({ during: { from }, ranks: ['PREFERRED' as const] })),
  ),
  without: fc.uniqueArray(fc.constantFrom('FUNDED' as const, 'LEFT' as const, 'OPPOSED' as const)),
  focus: fc.oneof(fc.constant(null), fc.record({ of: fc.constantFrom('entity' as const, 'tie' as const), id })),
  compared: fc.option(fc.record({ from: date, to: date })),
  path: fc.option(
    fc.record({
      ...{ from: fc.constant('person/a'), to: fc.constant('organization/b') },
      coherence: fc.constantFrom('NONE' as const, 'OVERLAPPING' as const, 'CHRONOLOGICAL' as const),
      rankBy: fc.constantFrom('EVIDENCE' as const, 'LENGTH' as const),
      chosen: fc.nat(20),
      maxLength: fc.integer({ min: 1, max: 8 }),
      avoid: fc.array(id, { maxLength: 3 }),
    }),
  ),
  told: fc.option(fc.record({ story: fc.constant('the-feud'), step: fc.nat(30) })),
  names: fc.constantFrom('en' as const, 'ar' as const),
});

test('whatever the page shows comes back from its address', () => {
  fc.assert(
    fc.property(state, (one) => {
      expect(fromAddress(`#${toAddress(one)}`)).toEqual({ state: one, problems: [] });
    }),
  );
});

test('the address of 60 entities is under 4,000 characters', () => {
  const nodes: Placed[] = Array.from({ length: 60 }, (_, i) => ({
    ...{ id: `organization/a-name-of-usual-length-${i}`, x: -1000 - i, y: 1000 + i, pinned: true },
  }));
  const view = { during: { from: '2015-01-01', to: '2018-12-31' }, knownAt: '2026-11-29T12:00:00Z' };
  expect(toAddress({ ...empty, nodes, view, focus: { of: 'entity', id: nodes[0]?.id ?? '' } }).length).toBeLessThan(
    4000,
  );
});

test('what of a link cannot be read is told and left out', () => {
  const { state: read, problems } = fromAddress('#n=person/a@1,2;nonsense;%E0%A4%A@1,2&focus=what&compare=2018&path=a');
  expect(idsOf(read)).toEqual(['person/a']);
  expect(problems).toHaveLength(5);
  expect(fromAddress('').state).toEqual(empty);
  expect(fromAddress('#').problems).toEqual([]);
});

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ do: fc.constant('add' as const), ids: fc.array(id, { maxLength: 5 }) }),
  fc.record({ do: fc.constant('expand' as const), hub: id, ids: fc.array(id, { maxLength: 8 }) }),
  fc.record({ do: fc.constant('hide' as const), ids: fc.array(id, { maxLength: 3 }) }),
  fc.record({ do: fc.constant('pin' as const), id, pinned: fc.boolean() }),
  fc.record({
    do: fc.constant('move' as const),
    to: fc.array(fc.record({ id, x: whole, y: whole }), { maxLength: 2 }),
  }),
  fc.record({ do: fc.constant('view' as const), view: date.map((at) => ({ at })) }),
  fc.record({ do: fc.constant('focus' as const), focus: fc.record({ of: fc.constant('entity' as const), id }) }),
);

test('any steps undone give the page before them, and done again the page after them', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
      const steps = commands.filter((one) => one.do !== 'focus');
      const done = steps.reduce(did, start);
      const back = done.before.reduce((past) => undone(past), done);
      expect(back.now).toEqual(empty);
      expect(done.before.reduce((past) => redone(past), back).now).toEqual(done.now);
    }),
  );
});

test('a command gives the same page whenever it is done, and moves nothing but what it names', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 20 }), command, (commands, last) => {
      const before = commands.reduce(apply, empty);
      const after = apply(before, last);
      expect(apply(before, last)).toEqual(after);
      const named = last.do === 'move' ? last.to.map((one) => one.id) : [];
      for (const one of before.nodes.filter((node) => !named.includes(node.id))) {
        const same = after.nodes.find((node) => node.id === one.id);
        if (same !== undefined) expect([same.x, same.y]).toEqual([one.x, one.y]);
      }
    }),
  );
});

test('new entities are put where nobody is, near their hub, and quickly', () => {
  const hubs = place(
    [],
    Array.from({ length: 300 }, (_, i) => `topic/${i}`),
    { x: 0, y: 0 },
  );
  const began = performance.now();
  const fresh = place(
    hubs,
    Array.from({ length: 60 }, (_, i) => `person/${i}`),
    { x: 0, y: 0 },
  );
  // The page has 50 ms for it; here only a hang is to be seen.
  expect(performance.now() - began).toBeLessThan(500);
  const all = [...hubs, ...fresh];
  for (const [i, one] of all.entries()) {
    for (const other of all.slice(i + 1)) {
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(clearance - 1);
    }
  }
});
