import { useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Tie } from '../api/data.js';
import type { State } from '../state/state.js';
import type { Store } from '../state/store.js';
import { untimed } from '../state/views.js';
import { axisOf, type Axis as Pieces, type Bin } from './bins.js';
import { dayOf, lastDayOf } from './dates.js';
import type { Events } from './events.js';

interface AxisProps {
  readonly events: Events;
  readonly state: State;
  readonly store: Store;
  /** The tie that is looked at, to draw how long it holds. */
  readonly tie: Tie | null;
}

const percent = (part: number): string => `${(100 * part).toFixed(2)}%`;

/** How many pieces of the axis have their date under them. */
const mostDates = 14;

function Bar({ bin, most }: { readonly bin: Bin; readonly most: number }): ReactElement {
  return (
    <span className="bar" aria-hidden="true">
      <i className="vague" style={{ height: percent(bin.vague / most) }} />
      <i className="sure" style={{ height: percent(bin.sure / most) }} />
    </span>
  );
}

const countText = ({ date, sure, vague }: Bin): string =>
  `${date}: ${sure} ${sure === 1 ? 'change' : 'changes'}${vague > 0 ? `, ${vague} more may be then` : ''}`;

/** What is drawn of when a tie holds: surely inside, perhaps at its faded ends. */
function Span({ tie, axis }: { readonly tie: Tie; readonly axis: Pieces }): ReactElement | null {
  const { start, end, earliestStart, latestEnd, ongoing } = tie.period;
  const first = dayOf(earliestStart);
  if (first === null && end === null) return null;
  const left = first === null ? 0 : axis.at(first);
  const last = dayOf(latestEnd);
  const right = last === null ? 1 : Math.max(axis.at(last), left + 0.006);
  const isVague = (text: string | null) => text === null || text.length < 10 || /[.X~?%]/.test(text);
  const classes = ['span', isVague(start) && 'fades-in', !ongoing && end === null && last === null && 'fades-out'];
  return (
    <span
      aria-hidden="true"
      className={[...classes, end !== null && isVague(end) && 'fades-out'].filter(Boolean).join(' ')}
      style={{ left: percent(left), width: percent(right - left) }}
    />
  );
}

/** What of the axis is looked at. */
function Looked({ state, axis }: { readonly state: State; readonly axis: Pieces }): ReactElement | null {
  const { at, asOf, during } = state.view;
  const from = dayOf(at ?? during?.from ?? null);
  const to = lastDayOf(at ?? asOf ?? during?.to ?? null);
  if (from === null && to === null) return null;
  const left = from === null ? 0 : axis.at(from);
  const right = to === null ? 1 : axis.at(to + 1);
  return <span aria-hidden="true" className="looked" style={{ left: percent(left), width: percent(right - left) }} />;
}

/** How many changes lie where in time. Choosing a piece looks at it; with Shift at all from the last one to it. */
export function Axis({ events, state, store, tie }: AxisProps): ReactElement {
  const axis = useMemo(() => axisOf(events.events), [events]);
  const [here, setHere] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const { bins } = axis;
  const most = Math.max(1, ...bins.map(({ sure, vague }) => sure + vague));
  const every = Math.ceil(bins.length / mostDates);
  const current = Math.min(here, bins.length - 1);
  const choose = (index: number, isLonger: boolean) => {
    const { date } = bins[index] ?? { date: '' };
    const start = isLonger ? (bins[Math.min(current, index)]?.date ?? date) : date;
    const end = isLonger ? (bins[Math.max(current, index)]?.date ?? date) : date;
    setHere(index);
    void store.run({ do: 'view', view: { ...untimed(state.view), during: { from: start, to: end } } });
  };
  const keys = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, Home: -bins.length, End: bins.length };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = Math.min(bins.length - 1, Math.max(0, current + step));
    setHere(next);
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div className="axis" role="group" aria-label="When it happened" onKeyDown={keys} ref={list}>
      <Looked state={state} axis={axis} />
      <div className="bins">
        {bins.map((bin, i) => (
          <button
            key={bin.date}
            type="button"
            tabIndex={i === current ? 0 : -1}
            aria-label={countText(bin)}
            title={countText(bin)}
            onClick={({ shiftKey }) => choose(i, shiftKey)}
          >
            <Bar bin={bin} most={most} />
            <small>{i % every === 0 ? bin.date : ''}</small>
          </button>
        ))}
      </div>
      {tie === null ? null : <Span tie={tie} axis={axis} />}
    </div>
  );
}
