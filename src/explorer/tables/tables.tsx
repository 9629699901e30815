import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { hiddenCount, nameOf, tiesAmong } from '../api/data.js';
import type { Marks } from '../design/changes.js';
import { kindWords, type TypeWords } from '../design/words.js';
import { countText } from '../panel/groups.js';
import { idsOf } from '../state/state.js';
import type { Shown, Store } from '../state/store.js';
import { Ties } from './ties.js';

interface TablesProps {
  readonly shown: Shown;
  readonly store: Store;
  readonly words: TypeWords;
  readonly marks: Marks;
}

function Entities({ shown, store }: TablesProps): ReactElement {
  const { now } = shown.past;
  const ties = tiesAmong(shown.data, new Set(idsOf(now)), now.without);
  const cards = idsOf(now).flatMap((id) => shown.data.cards.get(id) ?? []);
  return (
    <table>
      <caption>{`${cards.length} ${cards.length === 1 ? 'entity' : 'entities'}`}</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Kind</th>
          <th scope="col">Not on the canvas</th>
          <th scope="col">
            <span className="unseen">Acts</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {cards.map((card) => {
          const hidden = hiddenCount(card, ties, now.without);
          const isFocused = now.focus?.of === 'entity' && now.focus.id === card.id;
          return (
            <tr key={card.id} aria-current={isFocused || undefined} data-entity={card.id}>
              <th scope="row">
                <Button
                  className="end"
                  onPress={() => void store.run({ do: 'focus', focus: { of: 'entity', id: card.id } })}
                >
                  <bdi>{nameOf(card)}</bdi>
                </Button>
              </th>
              <td>{kindWords[card.kind]}</td>
              <td>{hidden.count === 0 ? '' : `+${countText(hidden.count, hidden.capped)}`}</td>
              <td>
                <Button className="quiet" onPress={() => void store.run({ do: 'hide', ids: [card.id] })}>
                  Hide<span className="unseen"> {card.name}</span>
                </Button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The twin of the canvas: the same state as tables. */
export function Tables(props: TablesProps): ReactElement {
  return (
    <div className="tables">
      <Entities {...props} />
      <Ties {...props} />
    </div>
  );
}
