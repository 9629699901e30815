import type { Core } from 'cytoscape';
import { useCallback, useEffect, useRef, type ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { useFrame } from '../canvas/useFrame.js';
import { idsOf } from '../state/state.js';
import type { Shown, Store } from '../state/store.js';
import { tell } from './list.js';
import { storyOf, type Story } from './stories.js';

interface StoryProps {
  readonly shown: Shown;
  readonly store: Store;
  readonly cy: Core | null;
}

/** Whether keys are for the story: it has the focus, or nothing has. */
const isOurs = (bar: HTMLElement | null): boolean =>
  document.activeElement === null ||
  document.activeElement === document.body ||
  bar?.contains(document.activeElement) === true;

/** Brings the words of the source into sight. */
function showQuote(): void {
  const quote = document.querySelector<HTMLElement>('.panel .quote');
  if (quote === null) return;
  quote.tabIndex = -1;
  quote.focus();
}

interface BarProps extends StoryProps {
  readonly story: Story;
  readonly step: number;
}

function Bar({ shown, store, cy, story, step }: BarProps): ReactElement {
  const { names } = shown.past.now;
  const bar = useRef<HTMLElement>(null);
  const last = story.steps.length - 1;
  useFrame(cy, idsOf(shown.past.now));
  useEffect(() => bar.current?.focus(), [story]);
  // While the picture of a step is asked for, the next press goes on from there.
  const wanted = useRef(step);
  useEffect(() => void (wanted.current = step), [step, shown.busy]);
  const go = useCallback(
    (by: 1 | -1) => {
      const next = Math.min(last, Math.max(0, wanted.current + by));
      if (next === wanted.current) return;
      wanted.current = next;
      void tell(store, story, next);
    },
    [store, story, last],
  );
  useEffect(() => {
    const acts: Readonly<Record<string, () => void>> = {
      ArrowRight: () => go(1),
      ArrowLeft: () => go(-1),
      Escape: () => void store.run({ do: 'tell', told: null }),
      q: showQuote,
    };
    const keys = (event: KeyboardEvent) => {
      const act = acts[event.key];
      if (act === undefined || !isOurs(bar.current) || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', keys);
    return () => removeEventListener('keydown', keys);
  }, [store, go]);
  return (
    <section className="story" aria-label="Story" tabIndex={-1} ref={bar}>
      <div className="story-text" aria-live="polite">
        <small>
          <bdi>{story.title[names]}</bdi> · {step + 1} of {last + 1}
        </small>
        <p lang={names} dir="auto">
          {story.steps[step]?.text[names]}
        </p>
      </div>
      <div className="story-acts">
        <Button onPress={() => go(-1)} isDisabled={step === 0} aria-keyshortcuts="ArrowLeft">
          ◀ Back
        </Button>
        <Button onPress={() => go(1)} isDisabled={step === last} aria-keyshortcuts="ArrowRight">
          Next ▶
        </Button>
        <Button onPress={showQuote} aria-keyshortcuts="q">
          Quote
        </Button>
        <Button onPress={() => void store.run({ do: 'tell', told: null })} aria-keyshortcuts="Escape">
          Leave
        </Button>
      </div>
    </section>
  );
}

/** What is told, when a story is: the arrow keys go through it, Escape leaves it and keeps the picture. */
export function StoryBar({ shown, store, cy }: StoryProps): ReactElement | null {
  const { told, nodes } = shown.past.now;
  const story = told === null ? null : storyOf(told.story);
  const step = told?.step ?? 0;
  // A link may name a story alone.
  const isBare = nodes.length === 0;
  useEffect(() => {
    if (story !== null && isBare) void tell(store, story, step);
  }, [store, story, step, isBare]);
  useEffect(() => {
    if (told === null || story !== null) return;
    void store
      .run({ do: 'tell', told: null })
      .then(() => store.fail(`No story is called “${told.story}”. The first page has those there are.`, null));
  }, [store, told, story]);
  if (story === null || isBare) return null;
  return <Bar {...{ shown, store, cy, story }} step={Math.min(step, story.steps.length - 1)} />;
}
