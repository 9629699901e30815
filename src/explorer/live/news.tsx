import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { idsOf } from '../state/state.js';
import type { Shown, Store } from '../state/store.js';
import { useNews } from './follow.js';

/** Says that something changed; it is taken in when the reader wants it, and never moves what they look at. */
export function News({ shown, store }: { readonly shown: Shown; readonly store: Store }): ReactElement | null {
  const { count, actor } = useNews(idsOf(shown.past.now), shown.data);
  if (count === 0) return null;
  return (
    <p className="news" role="status">
      {`${count} ${count === 1 ? 'change' : 'changes'} in what is shown${actor === null ? '' : `, last by ${actor}`}.`}
      <Button onPress={() => void store.reload()}>Show them</Button>
    </p>
  );
}
