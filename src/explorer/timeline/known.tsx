import { useState, type SyntheticEvent, type ReactElement } from 'react';
import { Button } from 'react-aria-components';
import type { Shown, Store } from '../state/store.js';

interface KnownProps {
  readonly shown: Shown;
  readonly store: Store;
}

const setKnown = ({ shown, store }: KnownProps, knownAt: string | null): void => {
  const view = { ...shown.past.now.view };
  delete view.knownAt;
  void store.run({ do: 'view', view: { ...view, ...(knownAt && { knownAt }) } });
};

/** The field of a moment writes minutes or seconds and no zone: UTC is meant. */
const momentOf = (text: string): string => `${text.length === 16 ? `${text}:00` : text}Z`;

/** Asks what was known when: the record, not the world. */
export function KnownForm(props: KnownProps): ReactElement {
  const { knownAt } = props.shown.past.now.view;
  const [text, setText] = useState(knownAt?.slice(0, 19) ?? '');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setKnown(props, text === '' ? null : momentOf(text));
  };
  return (
    <form className="time-form" aria-label="What was known when" onSubmit={submit}>
      <label>
        <b>Known at</b>{' '}
        <input type="datetime-local" step={1} value={text} onChange={({ target }) => setText(target.value)} /> UTC
      </label>
      <Button type="submit">As known then</Button>
    </form>
  );
}

/** Warns that what is shown is what was known once. */
export function KnownBand(props: KnownProps): ReactElement | null {
  const { view, nodes } = props.shown.past.now;
  if (!view.knownAt) return null;
  const isEmpty = nodes.length > 0 && props.shown.data.cards.size === 0;
  return (
    <p className="known" role="status">
      <b>{`What was known at ${view.knownAt.replace('T', ', ').replace('Z', ' UTC')}.`}</b>
      {isEmpty ? ' Nothing of this was recorded by then. ' : ' Later corrections and evidence are left out. '}
      <Button onPress={() => setKnown(props, null)}>Back to now</Button>
    </p>
  );
}
