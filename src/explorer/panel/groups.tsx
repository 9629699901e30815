import { useState, type ReactElement } from 'react';
import { Button } from 'react-aria-components';
import type { RelationshipType } from '../../generated/explorer.js';
import { hiddenCount, tiesAmong, type Card, type Data, type Tie } from '../api/data.js';
import { familyOf } from '../design/marks.js';
import { inverseOf, wordOf, type TypeWords } from '../design/words.js';
import { expand, pageSize, type ExpansionOrder } from '../state/expand.js';
import { idsOf, type State } from '../state/state.js';
import type { Store } from '../state/store.js';
import { useCurrencies } from './currencies.js';

interface GroupsProps {
  readonly card: Card;
  readonly state: State;
  readonly data: Data;
  readonly store: Store;
  readonly words: TypeWords;
}

type Count = Card['relationshipCounts'][number];

const orders: readonly (readonly [ExpansionOrder, string])[] = [
  ['START', 'newest first'],
  ['AMOUNT', 'largest amount first'],
  ['EVIDENCE', 'best evidence first'],
  ['DEGREE', 'best connected first'],
];

/** These orders the service knows only of so many ties. */
const mostRanked = 1000;
const withAmounts: readonly RelationshipType[] = ['FUNDED', 'ACQUIRED'];

/** Whether the ties of a group can be had in an order. */
export function canOrder(order: ExpansionOrder, { type, count, capped }: Count): boolean {
  if (order === 'AMOUNT') return type !== null && withAmounts.includes(type);
  return order === 'START' || (count <= mostRanked && !capped);
}

const isOf = (card: Card, { type, direction }: Count, tie: Tie): boolean =>
  tie.type === type && (direction === 'IN' ? tie.to.id === card.id : tie.from.id === card.id);

/** A number with its thousands apart; `capped`: there are at least so many. */
export const countText = (count: number, capped = false): string =>
  `${count.toLocaleString('en')}${capped ? ' and more' : ''}`;

/** How many ties there are of each type and direction, before any is drawn; each adds its next ones. */
export function Groups({ card, state, data, store, words }: GroupsProps): ReactElement {
  const [order, setOrder] = useState<ExpansionOrder>('START');
  const [chosen, setChosen] = useState<string | null>(null);
  const currencies = useCurrencies(order === 'AMOUNT' ? card.id : null, state.view);
  const currency = currencies.find((one) => one === chosen) ?? currencies[0] ?? null;
  const ties = tiesAmong(data, new Set(idsOf(state)), state.without);
  const groups = card.relationshipCounts.filter(({ type }) => type !== null && !state.without.includes(type));
  const all = groups.reduce((sum, { count }) => sum + count, 0);
  const hidden = hiddenCount(card, ties, state.without);
  return (
    <section aria-label="Ties">
      <h3>
        {countText(all)} {all === 1 ? 'tie' : 'ties'}
        {hidden.count === 0 ? ', all on the canvas' : `, ${countText(hidden.count, hidden.capped)} not on the canvas`}
      </h3>
      {all === 0 ? <p className="empty">It has no ties under this view. Try “any time”, or show more types.</p> : null}
      <label className="order">
        {`Add ${pageSize} at a time: `}
        <select value={order} onChange={({ target }) => setOrder(target.value as ExpansionOrder)}>
          {orders.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </label>
      {currency === null ? null : (
        <label className="order">
          {'Amounts in: '}
          <select value={currency} onChange={({ target }) => setChosen(target.value)}>
            {currencies.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
      )}
      {hidden.count === 0 ? null : (
        <Button
          onPress={() =>
            void expand(
              store,
              { hub: card.id, type: null, direction: 'ANY' },
              order === 'AMOUNT' || all > mostRanked ? 'START' : order,
            )
          }
        >
          {`Add the next ${Math.min(pageSize, hidden.count)}`}
        </Button>
      )}
      <ul className="groups">
        {groups.map((group) => {
          const { type, direction, count, capped } = group;
          if (type === null || direction === null) return null;
          const word = direction === 'IN' ? inverseOf(words, type) : wordOf(words, type);
          const shown = ties.filter((tie) => isOf(card, group, tie)).length;
          const used = canOrder(order, group) ? order : 'START';
          return (
            <li key={`${type} ${direction}`}>
              <Button
                className={`family ${familyOf(type)}`}
                isDisabled={shown >= count && !capped}
                onPress={() =>
                  void expand(store, { hub: card.id, type, direction }, used, used === 'AMOUNT' ? currency : null)
                }
              >
                <span>
                  {word}
                  {used === order ? null : <small> (newest first)</small>}
                </span>
                <span>
                  {shown > 0 ? <small>{`${countText(shown)} of `}</small> : null}
                  <b>{countText(count, capped)}</b>
                </span>
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
