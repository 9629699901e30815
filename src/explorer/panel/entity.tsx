import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { AboutDocument, type AboutQuery } from '../../generated/explorer.js';
import { nameOf } from '../api/data.js';
import { useAnswer } from '../api/useAnswer.js';
import { AddTie } from '../edit/add.js';
import { kindWords } from '../design/words.js';
import { Absent } from './absent.js';
import { Groups } from './groups.js';
import { History } from './history.js';
import type { PanelProps } from './panel.js';
import { Waiting } from './waiting.js';
import { isWebAddress } from './web.js';

type About = NonNullable<AboutQuery['entity']>;

function Known({ about }: { readonly about: About }): ReactElement {
  const { description, url, names, sameAs, existence, presence, name } = about;
  const others = names.filter(({ text, usage }) => text !== name && usage !== 'MISSPELLING');
  return (
    <>
      {description === null ? null : <p dir="auto">{description}</p>}
      {presence === 'ABSENT' ? <p className="warn">It surely did not exist at the time of this view.</p> : null}
      <dl>
        {existence === null ? null : (
          <>
            <dt>Exists</dt>
            <dd>{`${existence.start ?? '?'} – ${existence.end ?? ''}`}</dd>
          </>
        )}
        {others.length === 0 ? null : (
          <>
            <dt>Also called</dt>
            <dd>
              {others.map(({ text, lang }) => (
                <span key={`${text} ${lang ?? ''}`} className="also">
                  <bdi lang={lang ?? undefined}>{text}</bdi>
                </span>
              ))}
            </dd>
          </>
        )}
        {url === null || !isWebAddress(url) ? null : (
          <>
            <dt>Page</dt>
            <dd>
              <a href={url} target="_blank" rel="noreferrer">
                {new URL(url).host}
              </a>
            </dd>
          </>
        )}
        {sameAs.length === 0 ? null : (
          <>
            <dt>Elsewhere</dt>
            <dd>
              {sameAs.map(({ scheme, value, url: page }) => (
                <span key={`${scheme} ${value}`} className="also">
                  {page === null ? (
                    `${scheme} ${value}`
                  ) : (
                    <a href={page} target="_blank" rel="noreferrer">{`${scheme} ${value}`}</a>
                  )}
                </span>
              ))}
            </dd>
          </>
        )}
      </dl>
    </>
  );
}

/** What is known of an entity, and how it is expanded. */
export function EntityPanel({ shown, store, words, isEditor, id }: PanelProps & { readonly id: string }): ReactElement {
  const { now } = shown.past;
  const { view, names, nodes } = now;
  const card = shown.data.cards.get(id);
  const about = useAnswer(AboutDocument, { id, lang: names, view });
  const place = nodes.find((one) => one.id === id);
  return (
    <>
      <h2>
        <bdi>{card === undefined ? id : nameOf(card)}</bdi>
      </h2>
      <p className="kind">
        {card === undefined ? null : kindWords[card.kind]} <code>{id}</code>
      </p>
      <div className="acts">
        {place === undefined ? (
          <Button onPress={() => void store.run({ do: 'add', ids: [id] })}>Add to the canvas</Button>
        ) : (
          <>
            <Button onPress={() => void store.run({ do: 'hide', ids: [id] })}>Hide</Button>
            <Button
              aria-pressed={place.pinned}
              onPress={() => void store.run({ do: 'pin', id, pinned: !place.pinned })}
            >
              Pin
            </Button>
          </>
        )}
        {isEditor ? <AddTie store={store} words={words} from={id} /> : null}
      </div>
      <Waiting asked={about} />
      {about.data?.entity ? <Known about={about.data.entity} /> : null}
      {card === undefined ? null : <Groups card={card} state={now} data={shown.data} store={store} words={words} />}
      {about.data === null ? null : <Absent told={about.data} words={words} />}
      <History of="entity" id={id} view={view} />
    </>
  );
}
