import { useState, type ReactElement } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { nameOf } from '../api/data.js';
import { kindWords } from '../design/words.js';
import type { Shown } from '../state/store.js';
import { useSuggestions, type Suggestion } from './suggest.js';

interface SearchProps {
  readonly shown: Shown;
  readonly label: string;
  readonly onChosen: (id: string) => void;
  readonly autoFocus?: boolean;
}

function Offer({ offer: { node, matched } }: { readonly offer: Suggestion }): ReactElement {
  const name = nameOf(node);
  return (
    <ListBoxItem id={node.id} textValue={name} className="offer">
      <span className="offer-name">
        <bdi>{name}</bdi>
        {matched === name ? null : (
          <small>
            {' '}
            <bdi>{matched}</bdi>
          </small>
        )}
      </span>
      <small className="offer-what">
        {kindWords[node.kind]} · {node.degree.toLocaleString('en')} {node.degree === 1 ? 'tie' : 'ties'}
      </small>
    </ListBoxItem>
  );
}

function emptyText(text: string, asked: string, failure: string | null): string {
  if (failure !== null) return failure;
  return text.trim() === asked ? `Nothing is called “${asked}”. Try another spelling, or fewer letters.` : 'Looking …';
}

/** Finds somebody by any of their names, in any script. */
export function Search({ shown, label, onChosen, autoFocus = false }: SearchProps): ReactElement {
  const [text, setText] = useState('');
  const { view, names } = shown.past.now;
  const { text: asked, found, failure } = useSuggestions(text, names, view);
  return (
    <ComboBox
      className="search"
      items={found.map((offer) => ({ id: offer.node.id, offer }))}
      inputValue={text}
      onInputChange={setText}
      onChange={(key) => {
        if (key === null) return;
        setText('');
        onChosen(String(key));
      }}
      value={null}
      allowsEmptyCollection={text.trim() !== ''}
      menuTrigger="input"
    >
      <Label>{label}</Label>
      <Input placeholder="A name, in any script" dir="auto" autoFocus={autoFocus} />
      <Popover className="offers">
        <ListBox<{ id: string; offer: Suggestion }>
          renderEmptyState={() => <p className="empty">{emptyText(text, asked, failure)}</p>}
        >
          {({ offer }) => <Offer offer={offer} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
