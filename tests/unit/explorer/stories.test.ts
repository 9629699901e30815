import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { fromAddress, toAddress } from '../../../src/explorer/state/address.js';
import { idsOf } from '../../../src/explorer/state/state.js';
import { entitiesOf, stateAt, stories, storiesFor, storyOf } from '../../../src/explorer/stories/stories.js';

interface Recorded {
  readonly id: string;
  readonly from?: string;
  readonly to?: string;
}

const seed = (name: string): Recorded[] => JSON.parse(readFileSync(`seed/${name}.json`, 'utf8')) as Recorded[];
const entities = new Set(seed('entities').map(({ id }) => id));
const ties = new Map(seed('relationships').map((one) => [one.id, one]));

test.each(stories.map((story) => [story.id, story] as const))(
  'the story %s tells of what the seed holds',
  (_, story) => {
    expect(story.steps.length).toBeGreaterThan(2);
    for (const { focus, entities: shown, text } of story.steps) {
      expect(shown.filter((id) => !entities.has(id) || story.places[id] === undefined)).toEqual([]);
      expect(focus?.of).toBe('tie');
      const tie = ties.get(focus?.id ?? '');
      expect([tie?.from, tie?.to].filter((id) => !shown.includes(id ?? ''))).toEqual([]);
      expect(text.en.trim()).not.toBe('');
      expect(text.ar).toMatch(/\p{Script=Arabic}/u);
    }
  },
);

test.each(stories.map((story) => [story.id, story] as const))(
  'each step of %s has another date, focus and text, and nothing moves on the way',
  (_, story) => {
    const states = story.steps.map((_step, i) => stateAt(story, i, 'en'));
    for (const [i, state] of states.entries()) {
      const before = states[i - 1];
      if (state === null || before === null || before === undefined) continue;
      expect(state.view).not.toEqual(before.view);
      expect(state.focus).not.toEqual(before.focus);
      expect(story.steps[i]?.text).not.toEqual(story.steps[i - 1]?.text);
      const stays = state.nodes.filter(({ id }) => idsOf(before).includes(id));
      expect(stays).toEqual(stays.map(({ id }) => before.nodes.find((one) => one.id === id)));
    }
  },
);

test('places of a story leave room for names', () => {
  for (const { steps, places } of stories) {
    for (const { entities: shown } of steps) {
      const points = shown.map((id) => places[id] ?? []);
      for (const [i, [x = 0, y = 0]] of points.entries()) {
        for (const [x2 = 0, y2 = 0] of points.slice(i + 1)) {
          expect(Math.hypot(x - x2, y - y2)).toBeGreaterThan(90);
        }
      }
    }
  }
});

test('a step is in the address, short, and comes back from it', () => {
  for (const story of stories) {
    for (const [i] of story.steps.entries()) {
      const state = stateAt(story, i, 'ar');
      if (state === null) throw new Error('no such step');
      const address = toAddress(state);
      expect(address.length).toBeLessThan(1000);
      expect(fromAddress(`#${address}`)).toEqual({ state, problems: [] });
    }
  }
});

test('a story is offered where all of its entities are', () => {
  expect(storiesFor(entities)).toEqual(stories);
  expect(storiesFor([])).toEqual([]);
  const feud = storyOf('the-feud');
  if (feud === null) throw new Error('the feud is missing');
  const [one, ...others] = entitiesOf(feud);
  expect(storiesFor(others)).not.toContain(feud);
  expect(storiesFor([one ?? '', ...others])).toContain(feud);
});

test('a step behind the last is the last', () => {
  const feud = storyOf('the-feud');
  if (feud === null) throw new Error('the feud is missing');
  expect(stateAt(feud, 999, 'en')?.told?.step).toBe(feud.steps.length - 1);
});
