import { useState, type ReactElement } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal } from 'react-aria-components';

const steps: readonly (readonly [title: string, text: string])[] = [
  ['Find somebody', 'Type a name in any script. Arrow keys and Enter choose; the first one is put on the canvas.'],
  [
    'Look before you draw',
    'The panel counts the ties by kind and direction. Each button adds the next 20, around their entity; nothing that is there moves.',
  ],
  [
    'Who says so',
    'Click a line, or press the full stop on the canvas: the words of the source stand in the panel, both sides where it is disputed.',
  ],
  [
    'When',
    'Compare two dates, step from event to event, or look at what was known at an earlier moment, below the canvas.',
  ],
  [
    'Take it with you',
    'The address of the page is the view: copy it. “Save” gives pictures and files, “Share” the question behind the view.',
  ],
];

/** Five steps that say what can be done; whoever does not want them closes them. */
export function Tour(): ReactElement {
  const [at, setAt] = useState(0);
  const [title, text] = steps[at] ?? ['', ''];
  return (
    <DialogTrigger onOpenChange={() => setAt(0)}>
      <Button className="quiet">A tour in five steps</Button>
      <Modal className="modal" isDismissable>
        <Dialog>
          {({ close }) => (
            <>
              <Heading slot="title">{`${at + 1} of ${steps.length}: ${title}`}</Heading>
              <p aria-live="polite">{text}</p>
              <div className="acts">
                <Button onPress={close}>Skip</Button>
                <Button isDisabled={at === 0} onPress={() => setAt(at - 1)}>
                  Back
                </Button>
                <Button autoFocus onPress={() => (at === steps.length - 1 ? close() : setAt(at + 1))}>
                  {at === steps.length - 1 ? 'Begin' : 'Next'}
                </Button>
              </div>
            </>
          )}
        </Dialog>
      </Modal>
    </DialogTrigger>
  );
}
