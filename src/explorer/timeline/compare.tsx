import { useEffect, useState, type SyntheticEvent, type ReactElement } from 'react';
import { Button } from 'react-aria-components';
import type { CompareQuery } from '../../generated/explorer.js';
import { nameOf } from '../api/data.js';
import type { Asked } from '../api/useAnswer.js';
import { signs } from '../design/changes.js';
import { wordOf, type TypeWords } from '../design/words.js';
import { Waiting } from '../panel/waiting.js';
import { idsOf, type State } from '../state/state.js';
import type { Store } from '../state/store.js';
import { DateField } from './dateField.js';
import { isCut, lists, mostListed, type Changed } from './diff.js';
import { mostAsked } from './events.js';

const titles = { started: 'Started', ended: 'Ended', happened: 'Happened', possible: 'Possible' };

interface CompareProps {
  readonly state: State;
  readonly store: Store;
}

/** Asks for two dates. */
export function CompareForm({ state, store }: CompareProps): ReactElement {
  const { compared } = state;
  const [from, setFrom] = useState(compared?.from ?? '');
  const [to, setTo] = useState(compared?.to ?? '');
  useEffect(() => {
    if (compared === null) return;
    setFrom(compared.from);
    setTo(compared.to);
  }, [compared]);
  const compare = (event: SyntheticEvent) => {
    event.preventDefault();
    if (from && to) void store.run({ do: 'compare', compared: { from, to } });
    else store.say('Give both dates: a day such as 2018-02-20, a month or a year.');
  };
  return (
    <form className="time-form" aria-label="Compare two dates" onSubmit={compare}>
      <b>Compare</b>
      <DateField label="From" value={from} onChange={setFrom} />
      <DateField label="To" value={to} onChange={setTo} />
      <Button type="submit">Compare</Button>
      {compared === null ? null : (
        <Button onPress={() => void store.run({ do: 'compare', compared: null })}>End comparison</Button>
      )}
    </form>
  );
}

interface ItemProps extends CompareProps {
  readonly changed: Changed;
  readonly words: TypeWords;
}

function Item({ changed, words, state, store }: ItemProps): ReactElement {
  const { id, type, from, to, period } = changed;
  const there = new Set(idsOf(state));
  const missing = [from.id, to.id].filter((one) => !there.has(one));
  const show = () =>
    void store.runAll([
      { do: 'add', ids: missing, near: missing.includes(from.id) ? to.id : from.id },
      { do: 'focus', focus: { of: 'tie', id } },
    ]);
  return (
    <li data-tie={id}>
      <Button onPress={show} aria-pressed={state.focus?.id === id}>
        <span dir="auto">
          <bdi>{nameOf(from)}</bdi> {wordOf(words, type)} <bdi>{nameOf(to)}</bdi>
        </span>
        <small>
          {[period.start, period.end].filter(Boolean).join(' – ') || 'undated'}
          {missing.length > 0 ? ' · not on the canvas: adds it' : ''}
        </small>
      </Button>
    </li>
  );
}

const counted = (diff: NonNullable<CompareQuery['diff']>): string =>
  lists.map((name) => `${titles[name].toLowerCase()} ${diff[name].totalCount.toLocaleString('en')}`).join(', ');

interface ComparedProps extends CompareProps {
  readonly asked: Asked<CompareQuery>;
  readonly words: TypeWords;
}

/** What changed between the two dates: the lists of the API with their counts. */
export function ComparedLists({ asked, words, state, store }: ComparedProps): ReactElement | null {
  const { compared } = state;
  if (compared === null) return null;
  const diff = asked.data?.diff;
  if (diff === null || diff === undefined) return <Waiting asked={asked} />;
  return (
    <section className="compared" aria-label="What changed">
      <p role="status">
        {`Behind ${compared.from} and up to ${compared.to}: ${counted(diff)}. Grey lines are the same at both dates; ± is what started and ended.`}
        {isCut(diff) ? ` Of each list the first ${mostListed} are here and marked on the canvas.` : ''}
        {state.nodes.length > mostAsked ? ` Asked of the first ${mostAsked} entities on the canvas.` : ''}
      </p>
      <div className="compared-lists">
        {lists.map((name) => (
          <section key={name} data-list={name} className={`list-${name}`}>
            <h3>
              <span aria-hidden="true">{signs[name]}</span> {titles[name]} <b>{diff[name].totalCount}</b>
            </h3>
            <ul>
              {diff[name].nodes.map((one) => (
                <Item key={one.id} changed={one} words={words} state={state} store={store} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
