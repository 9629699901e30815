import { useState, type ReactElement } from 'react';
import { Button } from 'react-aria-components';
import type { CompareQuery } from '../../generated/explorer.js';
import type { Asked } from '../api/useAnswer.js';
import type { TypeWords } from '../design/words.js';
import { Waiting } from '../panel/waiting.js';
import type { Shown, Store } from '../state/store.js';
import { Axis } from './axis.js';
import { ComparedLists, CompareForm } from './compare.js';
import { mostAsked, useEvents } from './events.js';
import { KnownForm } from './known.js';
import { Steps } from './steps.js';
import { Window } from './window.js';

interface TimelineProps {
  readonly shown: Shown;
  readonly store: Store;
  readonly words: TypeWords;
  /** What changed between the two dates that are compared. */
  readonly diff: Asked<CompareQuery>;
}

/** On a phone the picture needs the room. */
const isWide = (): boolean => matchMedia('(min-width: 45rem)').matches;

/** The time of what is on the canvas: two dates compared, the changes one by one, a time that is looked at. */
export function Timeline({ shown, store, words, diff }: TimelineProps): ReactElement {
  const { now } = shown.past;
  const asked = useEvents(now, words, shown.data.version);
  const [isOpen, setOpen] = useState(isWide);
  const [asksKnown, setAsksKnown] = useState(false);
  const events = asked.data;
  const tie = now.focus?.of === 'tie' ? (shown.data.ties.get(now.focus.id) ?? null) : null;
  return (
    <section className="time" aria-label="Time">
      <div className="time-head">
        <Button aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          Time {isOpen ? '▾' : '▸'}
        </Button>
        {events === null ? null : <Steps events={events} state={now} store={store} />}
        <span className="time-undated">undated: {events === null ? '…' : events.undated.toLocaleString('en')}</span>
        <Button aria-expanded={asksKnown} onPress={() => setAsksKnown(!asksKnown)}>
          Known when
        </Button>
      </div>
      {asksKnown ? <KnownForm key={now.view.knownAt} shown={shown} store={store} /> : null}
      {isOpen ? (
        <>
          <div className="time-forms">
            <CompareForm state={now} store={store} />
            {now.compared === null ? <Window view={now.view} store={store} /> : null}
          </div>
          <ComparedLists asked={diff} words={words} state={now} store={store} />
          {events === null ? <Waiting asked={asked} /> : null}
          {now.compared !== null || events === null || events.events.length === 0 ? null : (
            <Axis events={events} state={now} store={store} tie={tie} />
          )}
          {events !== null && events.events.length < events.total ? (
            <p className="faint">{`The axis has the first ${events.events.length} of ${events.total} changes.`}</p>
          ) : null}
          {now.nodes.length > mostAsked ? (
            <p className="faint">{`The axis is of the first ${mostAsked} entities on the canvas.`}</p>
          ) : null}
          {events !== null && events.total === 0 ? (
            <p className="faint">No dated change between what is on the canvas. Add who is tied with it.</p>
          ) : null}
        </>
      ) : null}
    </section>
  );
}
