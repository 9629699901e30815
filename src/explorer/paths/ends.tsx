import { useState, type ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { NamedDocument } from '../../generated/explorer.js';
import { nameOf } from '../api/data.js';
import { useAnswer } from '../api/useAnswer.js';
import { Search } from '../search/search.js';
import type { Coherence, PathQuestion } from '../state/state.js';
import type { Shown, Store } from '../state/store.js';

interface EndProps {
  readonly label: string;
  readonly id: string | null;
  readonly shown: Shown;
  readonly onChange: (id: string | null) => void;
  readonly autoFocus?: boolean;
}

/** The name of an entity, which need not be on the canvas. */
export function Name({ id, shown }: { readonly id: string; readonly shown: Shown }): ReactElement {
  const card = shown.data.cards.get(id);
  const { data } = useAnswer(NamedDocument, card === undefined ? { ids: [id], lang: shown.past.now.names } : null);
  const [named = null] = data?.nodes ?? [];
  const known = card ?? (named !== null && 'name' in named ? named : null);
  return <bdi>{known === null ? id : nameOf(known)}</bdi>;
}

/** One end of the paths: found by its name. */
function End({ label, id, shown, onChange, autoFocus = false }: EndProps): ReactElement {
  if (id === null) {
    return <Search shown={shown} label={label} onChosen={onChange} autoFocus={autoFocus} />;
  }
  return (
    <p className="path-end">
      <span>
        {label} <Name id={id} shown={shown} />
      </span>
      <Button aria-label={`${label}: choose another`} onPress={() => onChange(null)}>
        Change
      </Button>
    </p>
  );
}

const coherences: readonly (readonly [Coherence, string])[] = [
  ['NONE', 'at any times'],
  ['OVERLAPPING', 'all holding at once'],
  ['CHRONOLOGICAL', 'one after the other'],
];

interface QuestionProps {
  readonly shown: Shown;
  readonly store: Store;
  readonly onAsk: (question: PathQuestion) => void;
}

const anew = { coherence: 'NONE', rankBy: 'EVIDENCE', maxLength: 4, avoid: [], chosen: 0 } as const;

/** Between whom, and which ways are meant. It asks as soon as both ends are there. */
export function Question({ shown, store, onAsk }: QuestionProps): ReactElement {
  const { path, focus } = shown.past.now;
  const [ends, setEnds] = useState<{ from: string | null; to: string | null }>({
    from: path?.from ?? (focus?.of === 'entity' ? focus.id : null),
    to: path?.to ?? null,
  });
  const [how, setHow] = useState<Omit<PathQuestion, 'from' | 'to'>>(path ?? anew);
  const change = (next: Partial<PathQuestion> | { from: null } | { to: null }) => {
    const { from, to } = { ...ends, ...next };
    const { coherence, rankBy, maxLength } = { ...how, ...next };
    setEnds({ from, to });
    setHow({ ...how, coherence, rankBy, maxLength });
    if (from === to && from !== null) {
      store.say('A path leads to another one: choose two entities that are not the same.');
      return;
    }
    if (from !== null && to !== null) {
      onAsk({ from, to, coherence, rankBy, maxLength, avoid: path?.avoid ?? [], chosen: 0 });
    }
  };
  const end = { shown };
  return (
    <div className="path-question">
      <End {...end} label="From" id={ends.from} onChange={(from) => change({ from })} autoFocus />
      <End
        // Whoever chose the one end goes on with the other.
        key={ends.from}
        {...end}
        label="To"
        id={ends.to}
        onChange={(to) => change({ to })}
        autoFocus={ends.from !== null}
      />
      <label>
        Ties{' '}
        <select value={how.coherence} onChange={({ target }) => change({ coherence: target.value as Coherence })}>
          {coherences.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </label>
      <label>
        First{' '}
        <select
          value={how.rankBy}
          onChange={({ target }) => change({ rankBy: target.value as PathQuestion['rankBy'] })}
        >
          <option value="EVIDENCE">the best evidence</option>
          <option value="LENGTH">the shortest</option>
        </select>
      </label>
      <label>
        Hops at most{' '}
        <select value={how.maxLength} onChange={({ target }) => change({ maxLength: Number(target.value) })}>
          {[1, 2, 3, 4, 5, 6, 7, 8].map((value) => (
            <option key={value}>{value}</option>
          ))}
        </select>
      </label>
    </div>
  );
}
