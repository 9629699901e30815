import type { ReactElement } from 'react';
import type { TypeWords } from '../design/words.js';
import type { Shown, Store } from '../state/store.js';
import { EntityPanel } from './entity.js';
import { TiePanel } from './tie.js';

/** What each part of the panel is given. */
export interface PanelProps {
  readonly shown: Shown;
  readonly store: Store;
  readonly words: TypeWords;
  /** Whether somebody signed in, who may write. */
  readonly isEditor: boolean;
}

/** What is known of what is looked at. */
export function Panel(props: PanelProps): ReactElement {
  const { focus } = props.shown.past.now;
  return (
    <aside className="panel" aria-label="What is looked at">
      {focus === null ? (
        <p className="empty">Choose an entity or a tie: what is known of it, and who says so, stands here.</p>
      ) : null}
      {focus?.of === 'entity' ? <EntityPanel {...props} id={focus.id} /> : null}
      {focus?.of === 'tie' ? <TiePanel {...props} id={focus.id} /> : null}
    </aside>
  );
}
