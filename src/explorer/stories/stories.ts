import type { View } from '../../generated/explorer.js';
import { empty, type Compared, type Focus, type NameLanguage, type State } from '../state/state.js';
import { between } from '../state/views.js';
import theFeud from './theFeud.json' with { type: 'json' };
import theMoney from './theMoney.json' with { type: 'json' };
import whoWentWhere from './whoWentWhere.json' with { type: 'json' };

type Text = Readonly<Record<NameLanguage, string>>;

/** A step of a story: a picture, what of it is looked at, and what is told. */
export interface Step {
  readonly view: View;
  /** Two dates in place of the time of the view. */
  readonly compared?: Compared;
  readonly entities: readonly string[];
  readonly focus: Focus;
  readonly text: Text;
}

/** A story, as its file holds it. */
export interface Story {
  readonly id: string;
  readonly title: Text;
  readonly about: Text;
  /** Where entities stand, all through the story. */
  readonly places: Readonly<Record<string, readonly number[]>>;
  readonly steps: readonly Step[];
}

/** All stories, in the order in which they are offered. */
export const stories = [theFeud, theMoney, whoWentWhere] as readonly Story[];

/** The story with an id, null when there is none. */
export const storyOf = (id: string): Story | null => stories.find((one) => one.id === id) ?? null;

/** Whom a story tells of. */
export const entitiesOf = ({ steps }: Story): string[] => [...new Set(steps.flatMap(({ entities }) => entities))];

/** The stories that can be told in a graph that has these entities. */
export function storiesFor(ids: Iterable<string>): Story[] {
  const there = new Set(ids);
  return stories.filter((story) => entitiesOf(story).every((id) => there.has(id)));
}

/** The page at a step of a story; a step that is not there is the last one. */
export function stateAt(story: Story, wanted: number, names: NameLanguage): State | null {
  const index = Math.min(wanted, story.steps.length - 1);
  const step = story.steps[index];
  if (step === undefined) return null;
  const { view, compared = null, entities, focus } = step;
  const nodes = entities.map((id) => {
    const [x = 0, y = 0] = story.places[id] ?? [];
    return { id, x, y, pinned: false };
  });
  return {
    ...{ ...empty, nodes, compared, focus, names, told: { story: story.id, step: index } },
    view: compared === null ? view : between(view, compared),
  };
}
