import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { nameOf } from '../api/data.js';
import { inverseOf, wordOf, type TypeWords } from '../design/words.js';
import { Quote } from '../panel/quote.js';
import type { Path } from './find.js';

type Hop = Path['hops'][number];

interface HopProps {
  readonly hop: Hop;
  readonly isLast: boolean;
  readonly words: TypeWords;
  readonly isFocused: boolean;
  readonly onFocus: () => void;
  readonly onAvoid: () => void;
}

/** A step of a path with the words of its best source. */
function HopItem({ hop, isLast, words, isFocused, onFocus, onAvoid }: HopProps): ReactElement {
  const { relationship, direction, entity, parallelCount } = hop;
  const { id, type, period, sourceCount } = relationship;
  const word = direction === 'FORWARD' ? wordOf(words, type) : inverseOf(words, type);
  const [said] = relationship.statements.nodes;
  return (
    <li className="hop" data-tie={id}>
      <Button onPress={onFocus} aria-pressed={isFocused}>
        {word} <bdi>{nameOf(entity)}</bdi>
      </Button>
      <small>
        {[period.start, period.end].filter(Boolean).join(' – ') || 'undated'}
        {` · ${sourceCount} ${sourceCount === 1 ? 'source' : 'sources'}`}
        {parallelCount > 1 ? ` · the best of ${parallelCount} ties` : ''}
      </small>
      {said === undefined ? <p className="faint">No source is recorded.</p> : <Quote said={said} />}
      {isLast ? null : (
        <Button className="avoid" onPress={onAvoid}>
          Not through <bdi>{nameOf(entity)}</bdi>
        </Button>
      )}
    </li>
  );
}

interface PathProps {
  readonly path: Path;
  readonly number: number;
  readonly words: TypeWords;
  readonly isChosen: boolean;
  readonly focused: string | null;
  readonly onChoose: () => void;
  readonly onFocus: (tie: string) => void;
  readonly onAvoid: (id: string) => void;
}

/** A path: what it goes through, and hop by hop who says so. */
export function PathItem(props: PathProps): ReactElement {
  const { path, number, words, isChosen, focused, onChoose, onFocus, onAvoid } = props;
  const { start, hops, length } = path;
  return (
    <li className="path" data-chosen={isChosen}>
      <h3>
        <Button onPress={onChoose} aria-pressed={isChosen}>
          <b>{number}.</b> <bdi>{nameOf(start)}</bdi>
          {hops.map(({ entity }) => (
            <span key={entity.id}>
              {' → '}
              <bdi>{nameOf(entity)}</bdi>
            </span>
          ))}
          <small>{` ${length} ${length === 1 ? 'hop' : 'hops'}`}</small>
        </Button>
      </h3>
      <ol>
        {hops.map((hop, i) => (
          <HopItem
            key={hop.relationship.id}
            {...{ hop, words, isLast: i === hops.length - 1, isFocused: focused === hop.relationship.id }}
            onFocus={() => onFocus(hop.relationship.id)}
            onAvoid={() => onAvoid(hop.entity.id)}
          />
        ))}
      </ol>
    </li>
  );
}
