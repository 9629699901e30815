import { useState, type ReactElement } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal } from 'react-aria-components';
import { hasToken, takeToken } from '../api/ask.js';
import { Field } from './field.js';

/** Asks for an editor's token: it lives as long as this page does, and is in no address and no storage. */
export function Token({ onChange }: { readonly onChange: (isThere: boolean) => void }): ReactElement {
  const [text, setText] = useState('');
  const has = hasToken();
  return (
    <DialogTrigger>
      <Button>{has ? 'Signed in' : 'Sign in'}</Button>
      <Modal className="modal" isDismissable>
        <Dialog>
          {({ close }) => (
            <form
              onSubmit={(event) => {
                event.preventDefault();
                takeToken(text.trim() === '' ? null : text.trim());
                setText('');
                onChange(hasToken());
                close();
              }}
            >
              <Heading slot="title">Sign in as an editor</Heading>
              <p>
                The service shows the first token once, at its first start; <code>npx whowhom token</code> makes more.
                It is kept only as long as this page is open.
              </p>
              <Field label="Token" value={text} onChange={setText} isSecret />
              <div className="acts">
                <Button type="submit">{text.trim() === '' && has ? 'Sign out' : 'Sign in'}</Button>
                <Button onPress={close}>Cancel</Button>
              </div>
            </form>
          )}
        </Dialog>
      </Modal>
    </DialogTrigger>
  );
}
