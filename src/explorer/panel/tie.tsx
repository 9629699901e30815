import { useState, type ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { EvidenceDocument, type SaidFragment } from '../../generated/explorer.js';
import { nameOf, type Data } from '../api/data.js';
import { useAnswer } from '../api/useAnswer.js';
import { wordOf, type TypeWords } from '../design/words.js';
import type { Store } from '../state/store.js';
import { AddEvidence, AddTie } from '../edit/add.js';
import { CorrectTie } from '../edit/correct.js';
import { History } from './history.js';
import type { PanelProps } from './panel.js';
import { Quote } from './quote.js';
import { TieFacts } from './tieFacts.js';
import { isTie, type TieTold } from './told.js';
import { Waiting } from './waiting.js';

const firstPage = 20;

function Sides({ said }: { readonly said: readonly SaidFragment[] }): ReactElement {
  const sides = [
    { title: 'Says so', of: said.filter(({ stance, silence }) => stance === 'SUPPORTS' && !silence) },
    { title: 'Denies it', of: said.filter(({ stance, silence }) => stance === 'DENIES' && !silence) },
    { title: 'Asked, and nothing was said', of: said.filter(({ silence }) => silence) },
  ].filter(({ of }) => of.length > 0);
  if (sides.length === 0) return <p className="empty">Nobody is cited for it.</p>;
  return (
    <div className={sides.length > 1 ? 'sides' : ''}>
      {sides.map(({ title, of }) => (
        <section key={title}>
          <h3>{title}</h3>
          {of.map((one) => (
            <Quote key={one.id} said={one} />
          ))}
        </section>
      ))}
    </div>
  );
}

interface BesideProps {
  readonly tie: TieTold;
  readonly data: Data;
  readonly store: Store;
  readonly words: TypeWords;
}

/** Other ties of the same two: on the canvas some of them may be one line. */
function Beside({ tie, data, store, words }: BesideProps): ReactElement | null {
  const ends = [tie.from.id, tie.to.id];
  const others = [...data.ties.values()].filter(
    (one) => one.id !== tie.id && ends.includes(one.from.id) && ends.includes(one.to.id) && one.from.id !== one.to.id,
  );
  if (others.length === 0) return null;
  return (
    <section>
      <h3>{`Between the two there are ${others.length} more`}</h3>
      <ul className="groups">
        {others.map((one) => (
          <li key={one.id}>
            <Button onPress={() => void store.run({ do: 'focus', focus: { of: 'tie', id: one.id } })}>
              <span dir="auto">
                <bdi>{data.cards.get(one.from.id)?.name}</bdi> {wordOf(words, one.type)}
              </span>
              <small>{one.period.start ?? 'undated'}</small>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A tie with who says so, in their own words: the first quote is seen without any further act. */
export function TiePanel({ shown, store, words, isEditor, id }: PanelProps & { readonly id: string }): ReactElement {
  const { view, names } = shown.past.now;
  const [first, setFirst] = useState(firstPage);
  const asked = useAnswer(EvidenceDocument, { id, lang: names, view, first });
  const tie = asked.data?.nodes?.[0];
  if (!isTie(tie)) {
    if (asked.data === null) return <Waiting asked={asked} />;
    return <p className="empty">Nothing is recorded of this tie under this view. Try “any time”, or undo.</p>;
  }
  const { evidence } = tie;
  const look = (entity: string) => void store.run({ do: 'focus', focus: { of: 'entity', id: entity } });
  return (
    <>
      <h2 data-tie={id} dir="auto">
        <Button className="end" onPress={() => look(tie.from.id)}>
          <bdi>{nameOf(tie.from)}</bdi>
        </Button>{' '}
        <span className="type">{wordOf(words, tie.type)}</span>{' '}
        <Button className="end" onPress={() => look(tie.to.id)}>
          <bdi>{nameOf(tie.to)}</bdi>
        </Button>
      </h2>
      <Sides said={evidence.nodes} />
      {evidence.pageInfo.hasNextPage && first < 100 ? (
        <Button onPress={() => setFirst(100)}>{`All ${evidence.totalCount} statements`}</Button>
      ) : null}
      {isEditor ? (
        <div className="acts">
          <AddEvidence store={store} about={id} onWritten={asked.again} />
          <CorrectTie key={tie.revision} store={store} tie={tie} onWritten={asked.again} />
          <AddTie store={store} words={words} from={tie.from.id} to={tie.to.id} />
        </div>
      ) : null}
      <TieFacts tie={tie} data={shown.data} />
      <Beside tie={tie} data={shown.data} store={store} words={words} />
      <History of="tie" id={id} view={view} />
    </>
  );
}
