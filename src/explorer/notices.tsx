import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import type { Shown, Store } from './state/store.js';

/** What happened, and what can be done: read out to those who hear the page. */
export function Notices({ shown, store }: { readonly shown: Shown; readonly store: Store }): ReactElement {
  const { notice, busy, data } = shown;
  return (
    <div className="notices" role={notice?.kind === 'failed' ? 'alert' : 'status'} aria-live="polite">
      {busy ? <p className="busy">Asking …</p> : null}
      {data.cut ? (
        <p className="warn">
          There are more than 1,000 ties among these; not all are shown. Hide some entities, or choose a time.
        </p>
      ) : null}
      {notice === null ? null : (
        <p className={notice.kind}>
          {notice.text}
          {notice.retry === null ? null : <Button onPress={notice.retry}>Try again</Button>}
          <Button onPress={store.hush}>Close</Button>
        </p>
      )}
    </div>
  );
}
