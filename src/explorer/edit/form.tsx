import { useState, type ReactElement, type ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal } from 'react-aria-components';
import { newKey, type Ended } from './write.js';

interface FormProps {
  readonly label: string;
  readonly title: string;
  readonly children: ReactNode;
  readonly send: (key: string) => Promise<Ended>;
  readonly onWritten: () => void;
}

/** A form that writes: what is wrong is told in it, all at once, and nothing that was typed is lost. */
export function Form({ label, title, children, send, onWritten }: FormProps): ReactElement {
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [key, setKey] = useState(newKey);
  const [isSending, setSending] = useState(false);
  const submit = async (close: () => void) => {
    setSending(true);
    const ended = await send(key);
    setSending(false);
    setProblems(ended.problems);
    if (!ended.written) return;
    setKey(newKey());
    onWritten();
    close();
  };
  return (
    <DialogTrigger>
      <Button>{label}</Button>
      <Modal className="modal">
        <Dialog>
          {({ close }) => (
            <form
              onSubmit={(event) => {
                event.preventDefault();
                void submit(close);
              }}
            >
              <Heading slot="title">{title}</Heading>
              {children}
              {problems.length === 0 ? null : (
                <ul role="alert" className="failed">
                  {problems.map((one) => (
                    <li key={one}>{one}</li>
                  ))}
                </ul>
              )}
              <div className="acts">
                <Button type="submit" isDisabled={isSending}>
                  {isSending ? 'Recording …' : 'Record'}
                </Button>
                <Button onPress={close}>Cancel</Button>
              </div>
            </form>
          )}
        </Dialog>
      </Modal>
    </DialogTrigger>
  );
}
