import { useEffect, useState, type KeyboardEvent, type ReactElement } from 'react';
import { Button } from 'react-aria-components';
import type { State } from '../state/state.js';
import type { Store } from '../state/store.js';
import { indexOf, nextEvent, toEvent, type Event, type Events } from './events.js';

interface StepsProps {
  readonly events: Events;
  readonly state: State;
  readonly store: Store;
}

/** A sentence is read before the next one comes. */
const pace = 2800;

/** The way to the changes before and behind what is looked at, one by one or by itself. */
export function Steps({ events: { events }, state, store }: StepsProps): ReactElement {
  const [isPlaying, setPlaying] = useState(false);
  const [before, next] = [nextEvent(events, state, -1), nextEvent(events, state, 1)];
  const go = (event: Event | null) => {
    if (event !== null) void store.runAll(toEvent(event, state));
  };
  const isOn = isPlaying && next !== null;
  useEffect(() => {
    if (!isOn) {
      setPlaying(false);
      return undefined;
    }
    const timer = setTimeout(() => void store.runAll(toEvent(next, state)), pace);
    return () => clearTimeout(timer);
  }, [isOn, next, state, store]);
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.stopPropagation();
    go(event.key === 'ArrowLeft' ? before : next);
  };
  const index = indexOf(events, state);
  return (
    <div className="time-steps" role="group" aria-label="Changes, one by one" onKeyDownCapture={keys}>
      <Button onPress={() => go(before)} isDisabled={before === null}>
        ◀ Earlier change
      </Button>
      <Button onPress={() => go(next)} isDisabled={next === null}>
        Later change ▶
      </Button>
      <Button onPress={() => setPlaying(!isOn)} isDisabled={next === null}>
        {isOn ? 'Pause' : 'Play'}
      </Button>
      <span className="time-now" role="status">
        {index < 0 ? null : (
          <>
            <b>{events[index]?.date}</b> <span dir="auto">{events[index]?.summary}</span>{' '}
            <small>{`${index + 1} of ${events.length}`}</small>
          </>
        )}
      </span>
    </div>
  );
}
