import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Tie } from '../../../src/explorer/api/data.js';
import { unmarked } from '../../../src/explorer/design/changes.js';
import { apply } from '../../../src/explorer/state/commands.js';
import { empty, type State } from '../../../src/explorer/state/state.js';
import { axisOf, mostBins } from '../../../src/explorer/timeline/bins.js';
import { dayOf, lastDayOf, stepped } from '../../../src/explorer/timeline/dates.js';
import { diffMarks, lists, type Changed } from '../../../src/explorer/timeline/diff.js';
import { nextEvent, toEvent, type Event } from '../../../src/explorer/timeline/events.js';

const changed = (id: string): Changed => ({ id }) as Changed;
const tie = (id: string, latestEnd: string | null = null): Tie => ({ id, period: { latestEnd } }) as Tie;
const list = (ids: readonly string[], totalCount = ids.length) => ({ totalCount, nodes: ids.map(changed) });

test('the marks of a comparison are the lists of the API, and the same is what else is drawn', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { maxLength: 20 });
  fc.assert(
    fc.property(
      ids,
      fc.array(fc.constantFrom(...lists, 'same' as const), { minLength: 20, maxLength: 20 }),
      (all, of) => {
        const named = (name: string) => all.filter((_, i) => of[i] === name);
        const diff = {
          ...{ started: list(named('started')), ended: list(named('ended')) },
          ...{ happened: list(named('happened')), possible: list(named('possible')) },
        };
        const marks = diffMarks(
          diff,
          '2018',
          all.map((id) => tie(id)),
        );
        for (const name of [...lists, 'same']) {
          expect([...marks.of].filter(([, mark]) => mark === name).map(([id]) => id)).toEqual(named(name));
        }
      },
    ),
  );
});

test('what started and ended between the dates is marked as both', () => {
  const diff = { started: list(['a', 'b']), ended: list(['b', 'c']), happened: list([]), possible: list([]) };
  expect(Object.fromEntries(diffMarks(diff, '2018', []).of)).toEqual({ a: 'started', b: 'both', c: 'ended' });
});

test('what ended up to the first day is not the same all the while', () => {
  const diff = { started: list([]), ended: list([]), happened: list([]), possible: list([]) };
  const { of, others } = diffMarks(diff, '2018-02', [tie('over', '2018-02-01'), tie('on', '2018-02-02'), tie('open')]);
  expect([...of]).toEqual([
    ['on', 'same'],
    ['open', 'same'],
  ]);
  expect(others).toBe('dim');
});

test('of lists that are longer than what came nothing is said to be the same', () => {
  const diff = { started: list(['a'], 200), ended: list([]), happened: list([]), possible: list([]) };
  const marks = diffMarks(diff, '2018', [tie('a'), tie('b')]);
  expect([...marks.of]).toEqual([['a', 'started']]);
  expect(marks.others).toBe(unmarked.others);
});

test('two dates that are compared are the time that is looked at, until another one is', () => {
  const view = { at: '2017', certainty: 'CERTAIN' as const, knownAt: '2026-01-01T00:00:00Z' };
  const compared = { from: '2018-02-19', to: '2018-02-21' };
  const comparing = apply({ ...empty, view }, { do: 'compare', compared });
  expect(comparing.view).toEqual({ knownAt: view.knownAt, during: compared });
  expect(apply(comparing, { do: 'view', view: { during: compared } }).compared).toEqual(compared);
  expect(apply(comparing, { do: 'view', view: { at: '2018' } }).compared).toBeNull();
  expect(apply(comparing, { do: 'compare', compared: null })).toMatchObject({
    compared: null,
    view: { knownAt: view.knownAt },
  });
});

test.each([
  ['2018-02-28', '2018-03-01'],
  ['2020-02-28', '2020-02-29'],
  ['2018-12', '2019-01'],
  ['0099-12-31', '0100-01-01'],
  ['-0001', '0000'],
  ['2018', '2019'],
])('%s steps to %s and back', (date, next) => {
  expect(stepped(date, 1)).toBe(next);
  expect(stepped(next, -1)).toBe(date);
});

test.each(['2015..2018', '201X', 'soon', ''])('“%s” has no step', (text) => expect(stepped(text, 1)).toBe(text));

test('days are in their order, from before our era to now', () => {
  const days = ['-0043', '0000', '0001-01-02', '199X', '2018-02-19', '2018-02-20..2018-12-31', '2018-03'].map(dayOf);
  expect(days).toEqual([...days].sort((a, b) => (a ?? 0) - (b ?? 0)));
  expect(dayOf('soon')).toBeNull();
  expect(dayOf(null)).toBeNull();
  expect(lastDayOf('2015..2018')).toBe(dayOf('2018-12-31'));
  expect(lastDayOf('201X')).toBe(dayOf('2019-12-31'));
});

const event = (id: string, date: string, first: string, last: string, change: Event['change'] = 'HAPPENED'): Event => ({
  ...{ date, change, precision: 'DAY', summary: '' },
  relationship: { id, period: { earliestStart: first, latestStart: last, earliestEnd: first, latestEnd: last } },
});

test('the axis counts each change once where it surely is, and where it may be otherwise', () => {
  const years = fc.integer({ min: -500, max: 2030 });
  const spans = fc.array(fc.tuple(years, fc.nat(12)), { minLength: 1, maxLength: 30 });
  const text = (year: number): string => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  fc.assert(
    fc.property(spans, (all) => {
      const events = all.map(([year, more], i) =>
        event(`r/${i}`, text(year), `${text(year)}-06-01`, `${text(year + more)}-06-30`),
      );
      const { bins, at } = axisOf(events);
      expect(bins.length).toBeLessThanOrEqual(mostBins);
      const sure = bins.reduce((sum, bin) => sum + bin.sure, 0);
      expect(sure).toBeLessThanOrEqual(events.length);
      if (all.every(([, more]) => more === 0)) expect(sure).toBe(events.length);
      // The first piece and the last one have something, and each date is one that the API takes.
      for (const bin of [bins[0], bins.at(-1)]) expect((bin?.sure ?? 0) + (bin?.vague ?? 0)).toBeGreaterThan(0);
      for (const { date } of bins) expect(date).toMatch(/^-?\d{2}(XX|\dX|\d\d(-\d\d)?)$/);
      for (const [year] of all) {
        const place = at(dayOf(`${text(year)}-06-01`) ?? 0);
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('a short time is counted by months', () => {
  const { bins } = axisOf([
    event('a', '2018-02-20', '2018-02-20', '2018-02-20'),
    event('b', '2018', '2018-01-01', '2018-12-31'),
  ]);
  expect(bins).toHaveLength(12);
  expect(bins.slice(0, 2)).toEqual([
    { date: '2018-01', sure: 0, vague: 1 },
    { date: '2018-02', sure: 1, vague: 1 },
  ]);
});

test('going from change to change passes each one, forth and back', () => {
  const events = [
    event('a', '2015', '2015-01-01', '2015-12-31'),
    event('b', '2015', '2015-01-01', '2015-12-31'),
    event('c', '2018-02-20', '2018-02-20', '2018-02-20'),
    event('a', '2018-02-20', '2018-02-20', '2018-02-20', 'ENDED'),
  ];
  const go = (state: State, by: 1 | -1): State => {
    const next = nextEvent(events, state, by);
    return next === null ? state : toEvent(next, state).reduce(apply, state);
  };
  const seen = (state: State) => `${state.view.asOf ?? ''} ${state.focus?.id ?? ''}`;
  const forth = [1, 2, 3, 4, 5].reduce<State[]>((all) => [...all, go(all.at(-1) ?? empty, 1)], []);
  expect(forth.map(seen)).toEqual(['2015 a', '2015 b', '2018-02-20 c', '2018-02-20 a', '2018-02-20 a']);
  const back = [1, 2, 3].reduce<State[]>((all) => [...all, go(all.at(-1) ?? empty, -1)], [forth.at(-1) ?? empty]);
  expect(back.map(seen)).toEqual(['2018-02-20 a', '2018-02-20 c', '2015 b', '2015 a']);
  const between: State = { ...empty, view: { at: '2017' } };
  expect(nextEvent(events, between, 1)?.relationship.id).toBe('c');
  expect(nextEvent(events, between, -1)?.relationship.id).toBe('b');
  expect(go(between, 1).view).toEqual({ at: '2018-02-20' });
});
