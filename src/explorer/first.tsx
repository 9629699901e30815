import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import type { OpeningQuery } from '../generated/explorer.js';
import { nameOf } from './api/data.js';
import { kindWords } from './design/words.js';
import type { Store } from './state/store.js';
import { StoryList } from './stories/list.js';
import { Tour } from './tour.js';

interface FirstProps {
  readonly store: Store;
  readonly opening: OpeningQuery | null;
  readonly search: ReactElement;
  readonly onChosen: (id: string) => void;
}

function Hubs({ opening, onChosen }: Pick<FirstProps, 'opening' | 'onChosen'>): ReactElement {
  const entities = opening?.entities;
  if (entities === null || entities === undefined) return <p className="busy">Looking at what is in the graph …</p>;
  if (entities.nodes.length === 0) {
    return (
      <p className="empty">
        The graph is empty. Load a file with <code>npx whowhom import FILE</code>, then open this page again.
      </p>
    );
  }
  return (
    <>
      <h3>{`Those with most ties, of ${entities.totalCount.toLocaleString('en')} here`}</h3>
      <ul className="hubs">
        {entities.nodes.map((hub) => (
          <li key={hub.id}>
            <Button onPress={() => onChosen(hub.id)}>
              <bdi>{nameOf(hub)}</bdi>
              <small>
                {kindWords[hub.kind]} · {hub.degree.toLocaleString('en')} {hub.degree === 1 ? 'tie' : 'ties'}
              </small>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What an empty page asks: whom it is about. */
export function First({ store, opening, search, onChosen }: FirstProps): ReactElement {
  return (
    <section className="opening">
      <h2>Who funded, left, hired or opposed whom, when, and who says so?</h2>
      {search}
      <StoryList store={store} />
      <Hubs opening={opening} onChosen={onChosen} />
      <Tour />
    </section>
  );
}
