import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { NamedDocument } from '../../generated/explorer.js';
import { useAnswer } from '../api/useAnswer.js';
import type { Store } from '../state/store.js';
import { entitiesOf, stateAt, stories, storiesFor, type Story } from './stories.js';

const asked = { ids: [...new Set(stories.flatMap(entitiesOf))], lang: 'en' };

/** The stories that the loaded graph can tell; empty until that is known. */
export function useStories(): readonly Story[] {
  const { data } = useAnswer(NamedDocument, asked);
  return storiesFor((data?.nodes ?? []).flatMap((one) => (one === null ? [] : [one.id])));
}

/** Goes to a step of a story. */
export async function tell(store: Store, story: Story, step: number): Promise<void> {
  const state = stateAt(story, step, store.get().past.now.names);
  if (state !== null) await store.run({ do: 'open', state });
}

/** Stories to begin with; nothing where the graph can tell none. */
export function StoryList({ store }: { readonly store: Store }): ReactElement | null {
  const offered = useStories();
  const { names } = store.get().past.now;
  if (offered.length === 0) return null;
  return (
    <section className="stories" aria-label="Stories">
      <h3>Stories</h3>
      <ul>
        {offered.map((story) => (
          <li key={story.id}>
            <Button onPress={() => void tell(store, story, 0)}>
              <b dir="auto">{story.title[names]}</b>
              <small dir="auto">{`${story.about[names]} · ${story.steps.length}`} steps</small>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
