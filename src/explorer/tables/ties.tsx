import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { nameOf, tiesAmong, type Tie } from '../api/data.js';
import { isUnnamed } from '../canvas/lines.js';
import { countsOfMarks, markOf, wordOfMark } from '../canvas/marked.js';
import { unmarked, type Marks } from '../design/changes.js';
import { wordOf, type TypeWords } from '../design/words.js';
import { idsOf, type Compared } from '../state/state.js';
import type { Shown, Store } from '../state/store.js';

/** The marks of a line, in words. */
const marksOf = (tie: Tie): string =>
  [tie.presence === 'POSSIBLE' && 'only possible', tie.disputed && 'disputed', isUnnamed(tie) && 'unnamed sources only']
    .filter(Boolean)
    .join(', ');

const dates = ({ period: { start, end, form } }: Tie): string =>
  form === 'ACT' ? (start ?? 'undated') : `${start ?? '?'} – ${end ?? ''}`;

/** What the column of marks is called, and what is said there of ties that stand back. */
function columnOf(compared: Compared | null): { readonly title: string; readonly back: string } {
  return compared === null
    ? { title: 'Path', back: '' }
    : { title: `${compared.from} to ${compared.to}`, back: 'over before' };
}

interface TiesProps {
  readonly shown: Shown;
  readonly store: Store;
  readonly words: TypeWords;
  /** What a comparison or a path brings out, as on the canvas. */
  readonly marks: Marks;
}

/** The ties among what is shown, one a row. */
export function Ties({ shown, store, words, marks }: TiesProps): ReactElement {
  const { now } = shown.past;
  const ties = tiesAmong(shown.data, new Set(idsOf(now)), now.without);
  const name = (id: string): string => {
    const card = shown.data.cards.get(id);
    return card === undefined ? id : nameOf(card);
  };
  const column = marks === unmarked ? null : columnOf(now.compared);
  const counts = countsOfMarks(ties, marks);
  return (
    <>
      <p role="status" className="counts">
        {counts === '' ? '' : `Of the ties in the table: ${counts}.`}
      </p>
      <table>
        <caption>{`${ties.length} ${ties.length === 1 ? 'tie' : 'ties'} among them`}</caption>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">Tie</th>
            <th scope="col">To</th>
            {column === null ? null : <th scope="col">{column.title}</th>}
            <th scope="col">When</th>
            <th scope="col">Sources</th>
            <th scope="col">Marks</th>
          </tr>
        </thead>
        <tbody>
          {ties.map((tie) => (
            <tr
              key={tie.id}
              data-tie={tie.id}
              aria-current={(now.focus?.of === 'tie' && now.focus.id === tie.id) || undefined}
            >
              <td>
                <bdi>{name(tie.from.id)}</bdi>
              </td>
              <th scope="row">
                <Button
                  className="end"
                  onPress={() => void store.run({ do: 'focus', focus: { of: 'tie', id: tie.id } })}
                >
                  {wordOf(words, tie.type)}
                </Button>
              </th>
              <td>
                <bdi>{name(tie.to.id)}</bdi>
              </td>
              {column === null ? null : (
                <td className={`mark ${markOf(marks, tie.id) ?? ''}`}>
                  {wordOfMark(markOf(marks, tie.id), column.back)}
                </td>
              )}
              <td>{dates(tie)}</td>
              <td>{tie.sourceCount}</td>
              <td>{marksOf(tie)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
