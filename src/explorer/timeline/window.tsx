import { useEffect, useState, type SyntheticEvent, type ReactElement } from 'react';
import { Button } from 'react-aria-components';
import type { View } from '../../generated/explorer.js';
import type { Store } from '../state/store.js';
import { untimed } from '../state/views.js';
import { DateField } from './dateField.js';

type Way = 'any' | 'during' | 'at' | 'asOf';

const ways: readonly (readonly [Way, string])[] = [
  ['any', 'Any time'],
  ['during', 'Between dates'],
  ['at', 'At a time'],
  ['asOf', 'What came about by'],
];

const wayOf = ({ at, asOf, during }: View): Way =>
  at ? 'at' : asOf ? 'asOf' : during?.from || during?.to ? 'during' : 'any';

/** A view of the time that was chosen; null when a date is lacking. */
function viewOf(view: View, way: Way, from: string, to: string, isSure: boolean): View | null {
  const rest = { ...untimed(view), ...(isSure && way !== 'any' && { certainty: 'CERTAIN' as const }) };
  if (way === 'any') return rest;
  if (way === 'during') return from || to ? { ...rest, during: { ...(from && { from }), ...(to && { to }) } } : null;
  return from ? { ...rest, [way]: from } : null;
}

/** The time that is looked at. */
export function Window({ view, store }: { readonly view: View; readonly store: Store }): ReactElement {
  const [way, setWay] = useState(wayOf(view));
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const isSure = view.certainty === 'CERTAIN';
  useEffect(() => {
    setWay(wayOf(view));
    setFrom(view.at ?? view.asOf ?? view.during?.from ?? '');
    setTo(view.during?.to ?? '');
  }, [view]);
  const show = (chosen: Way, sure: boolean) => {
    const next = viewOf(view, chosen, from, to, sure);
    if (next !== null) void store.run({ do: 'view', view: next });
    else store.say('Give a date: a day such as 2018-02-20, a month or a year.');
  };
  const choose = (chosen: Way) => {
    setWay(chosen);
    if (chosen === 'any' && wayOf(view) !== 'any') show('any', false);
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    show(way, isSure);
  };
  return (
    <form className="time-form" aria-label="The time that is looked at" onSubmit={submit}>
      <label>
        <b>Show</b>{' '}
        <select value={way} onChange={({ target }) => choose(target.value as Way)}>
          {ways.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </label>
      {way === 'any' ? null : (
        <>
          <DateField label={way === 'during' ? 'Start' : 'When'} value={from} onChange={setFrom} />
          {way === 'during' ? <DateField label="End" value={to} onChange={setTo} /> : null}
          <label className="check">
            <input type="checkbox" checked={isSure} onChange={({ target }) => show(way, target.checked)} />
            only what surely holds
          </label>
          <Button type="submit">Show</Button>
        </>
      )}
    </form>
  );
}
