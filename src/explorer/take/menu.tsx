import type { Core } from 'cytoscape';
import type { ReactElement, ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Palette } from '../design/marks.js';
import type { Shown, Store } from '../state/store.js';
import { saveFile } from './files.js';
import { formats } from './formats.js';
import { savePicture } from './picture.js';
import { curlOf, playgroundAddress, questionOf } from './query.js';

interface TakeProps {
  readonly shown: Shown;
  readonly store: Store;
  readonly cy: Core | null;
  readonly palette: Palette;
}

function Drop({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement {
  return (
    <MenuTrigger>
      <Button>{label}</Button>
      <Popover className="menu">{children}</Popover>
    </MenuTrigger>
  );
}

function copy(store: Store, text: string, what: string): void {
  navigator.clipboard.writeText(text).then(
    () => store.say(`${what} is copied.`),
    () => store.fail('The browser does not let this page write to the clipboard. Copy it by hand.', null),
  );
}

/** What somebody takes away: a picture, a file, a link, the question behind the view. */
export function Take({ shown, store, cy, palette }: TakeProps): ReactElement {
  const { now } = shown.past;
  const question = questionOf(now);
  return (
    <>
      <Drop label="Save">
        <Menu
          onAction={(key) => {
            const format = formats.find(([name]) => name === key)?.[0];
            if (format !== undefined) void saveFile(store, format);
            else if (cy !== null) void savePicture(cy, palette);
          }}
        >
          {cy === null ? null : <MenuItem id="PNG">Picture (PNG)</MenuItem>}
          {formats.map(([format, text]) => (
            <MenuItem key={format} id={format}>
              {text}
            </MenuItem>
          ))}
        </Menu>
      </Drop>
      <Drop label="Share">
        <Menu
          onAction={(key) => {
            if (key === 'link') copy(store, location.href, 'The link to this view');
            if (key === 'curl') copy(store, curlOf(question), 'The request as curl');
          }}
        >
          <MenuItem id="link">Copy link</MenuItem>
          <MenuItem id="query" href={playgroundAddress(question)} target="_blank">
            Open as query
          </MenuItem>
          <MenuItem id="curl">Copy as curl</MenuItem>
        </Menu>
      </Drop>
    </>
  );
}
