import type { Core } from 'cytoscape';
import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { arranged } from './canvas/arrange.js';
import type { Palette } from './design/marks.js';
import type { Shown, Store } from './state/store.js';
import { Take } from './take/menu.js';

interface ToolbarProps {
  readonly shown: Shown;
  readonly store: Store;
  readonly cy: Core | null;
  readonly palette: Palette;
  readonly isTable: boolean;
  readonly onTable: (isTable: boolean) => void;
}

async function tidy(store: Store, cy: Core): Promise<void> {
  await store.run({ do: 'tidy', to: await arranged(cy) });
  cy.fit(undefined, 60);
}

/** What can be done with the whole picture. */
export function Toolbar({ shown, store, cy, palette, isTable, onTable }: ToolbarProps): ReactElement {
  const { before, after, now } = shown.past;
  const isArabic = now.names === 'ar';
  return (
    <div className="toolbar" role="group" aria-label="The picture">
      <Button onPress={() => void store.undo()} isDisabled={before.length === 0}>
        Undo
      </Button>
      <Button onPress={() => void store.redo()} isDisabled={after.length === 0}>
        Redo
      </Button>
      {now.nodes.length === 0 ? null : (
        <>
          {cy === null ? null : (
            <>
              <Button onPress={() => void tidy(store, cy)}>Tidy</Button>
              <Button onPress={() => cy.fit(undefined, 60)}>Fit</Button>
            </>
          )}
          <Button aria-pressed={isTable} onPress={() => onTable(!isTable)}>
            {isTable ? 'Picture' : 'Tables'}
          </Button>
          <Take shown={shown} store={store} cy={cy} palette={palette} />
          <Button onPress={() => void store.run({ do: 'open', state: { ...now, nodes: [], focus: null, path: null } })}>
            Clear
          </Button>
        </>
      )}
      <Button onPress={() => void store.run({ do: 'names', names: isArabic ? 'en' : 'ar' })}>
        <span className="unseen">{isArabic ? 'Names in ' : 'Names in Arabic: '}</span>
        {isArabic ? 'English' : <span lang="ar">عربي</span>}
      </Button>
    </div>
  );
}
