import type { Core } from 'cytoscape';
import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import type { PathShortfall } from '../../generated/explorer.js';
import { nameOf } from '../api/data.js';
import type { Asked } from '../api/useAnswer.js';
import { useFrame } from '../canvas/useFrame.js';
import type { TypeWords } from '../design/words.js';
import { Waiting } from '../panel/waiting.js';
import type { PathQuestion } from '../state/state.js';
import type { Shown, Store } from '../state/store.js';
import { Name, Question } from './ends.js';
import { entitiesOf, find, pageSize, type Found } from './find.js';
import { PathItem } from './path.js';

interface PathsProps {
  readonly shown: Shown;
  readonly store: Store;
  readonly words: TypeWords;
  readonly asked: Asked<Found>;
  readonly cy: Core | null;
  readonly onMore: () => void;
  readonly onClose: () => void;
}

const shortfalls: Readonly<Record<PathShortfall, string>> = {
  TIES: 'There are more ties around these two than are looked at, so better paths may be missing. Try fewer hops, or fewer types of ties.',
  HUBS: 'Better paths may go through entities of very many ties, which were not gone through. Try fewer types of ties, or leave some of these out:',
  WAYS: 'There are more ways to go than are tried, so better paths may be missing. Try fewer hops.',
};

function Shortfall({ found, onAvoid }: { readonly found: Found; readonly onAvoid: (id: string) => void }) {
  if (found.complete || found.incompleteReason === null) return null;
  return (
    <div className="shortfall" role="note">
      <p>{shortfalls[found.incompleteReason]}</p>
      {found.hubs.map((hub) => (
        <Button key={hub.id} onPress={() => onAvoid(hub.id)}>
          Not through <bdi>{nameOf(hub)}</bdi>
        </Button>
      ))}
    </div>
  );
}

/** What could be tried when nothing was found. */
function nothingText({ coherence, maxLength, avoid }: PathQuestion, hasView: boolean): string {
  const ways = [
    maxLength < 8 && 'more hops',
    coherence !== 'NONE' && 'ties at any times',
    avoid.length > 0 && 'with those again that are left out',
    hasView && 'any time in place of the one that is looked at',
  ].filter(Boolean);
  return `No path of up to ${maxLength} ${maxLength === 1 ? 'hop' : 'hops'} connects them. ${
    ways.length > 0 ? `Try ${ways.join(', or ')}.` : 'Nothing that is recorded does.'
  }`;
}

function Answer({ shown, store, words, asked, onMore, question }: PathsProps & { readonly question: PathQuestion }) {
  const { focus, view } = shown.past.now;
  const found = asked.data;
  if (found === null) return <Waiting asked={asked} />;
  const avoid = (id: string) => void find(store, { ...question, avoid: [...question.avoid, id], chosen: 0 }, words);
  const choose = (chosen: number) => {
    const path = found.nodes[chosen];
    if (path !== undefined) void store.run({ do: 'path', path: { ...question, chosen }, ids: entitiesOf(path) });
  };
  const count = found.nodes.length;
  return (
    <>
      <p role="status">
        {count === 0
          ? nothingText(question, Boolean(view.at ?? view.asOf ?? view.during))
          : `${count} ${count === 1 ? 'path' : 'paths'}${found.pageInfo.hasNextPage ? ', and there are more' : ''}. The chosen one is brought out on the canvas.`}
      </p>
      <Shortfall found={found} onAvoid={avoid} />
      <ol className="path-list">
        {found.nodes.map((path, i) => (
          <PathItem
            key={entitiesOf(path).join(' ')}
            {...{ path, words, number: i + 1, isChosen: i === question.chosen }}
            focused={focus?.of === 'tie' ? focus.id : null}
            onChoose={() => choose(i)}
            onFocus={(id) => {
              const commands = [
                { do: 'path', path: { ...question, chosen: i }, ids: entitiesOf(path) },
                { do: 'focus', focus: { of: 'tie', id } },
              ] as const;
              if (i === question.chosen) void store.run(commands[1]);
              else void store.runAll(commands);
            }}
            onAvoid={avoid}
          />
        ))}
      </ol>
      {found.pageInfo.hasNextPage ? <Button onPress={onMore}>{`${pageSize} more`}</Button> : null}
    </>
  );
}

/** How two are connected: the best paths, each hop with who says so. */
export function Paths(props: PathsProps): ReactElement {
  const { shown, store, words, asked, cy, onClose } = props;
  const { path } = shown.past.now;
  const chosen = path === null ? undefined : asked.data?.nodes[path.chosen];
  useFrame(cy, chosen === undefined ? [] : entitiesOf(chosen));
  return (
    <aside className="paths" aria-label="Paths">
      <header className="room-head">
        <h2>How are they connected?</h2>
        <Button onPress={onClose}>Close</Button>
      </header>
      <Question
        key={path === null ? '' : `${path.from} ${path.to}`}
        {...{ shown, store }}
        onAsk={(question) => void find(store, question, words)}
      />
      {path?.avoid.map((id) => (
        <p key={id} className="path-end">
          <span>
            Not through <Name id={id} shown={shown} />
          </span>
          <Button
            onPress={() => {
              const avoid = path.avoid.filter((one) => one !== id);
              void find(store, { ...path, avoid, chosen: 0 }, words);
            }}
          >
            Let through
          </Button>
        </p>
      ))}
      {path === null ? (
        <p className="empty">Choose two. What leads from one to the other stands here, every hop with its source.</p>
      ) : (
        <Answer {...props} question={path} />
      )}
    </aside>
  );
}
