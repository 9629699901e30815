import type { ReactElement } from 'react';
import type { AboutQuery } from '../../generated/explorer.js';
import { nameOf } from '../api/data.js';
import { wordOf, type TypeWords } from '../design/words.js';
import { Quote } from './quote.js';

interface AbsentProps {
  readonly told: Pick<AboutQuery, 'denials' | 'statements'>;
  readonly words: TypeWords;
}

/** What no line can show: what is said not to be so, what is said of the entity itself, and who kept silent. */
export function Absent({ told, words }: AbsentProps): ReactElement {
  const denied = told.denials?.nodes ?? [];
  const about = told.statements?.nodes ?? [];
  const kinds = [
    { title: 'Asked, and nothing was said', of: about.filter(({ silence }) => silence) },
    { title: 'Said of it', of: about.filter(({ silence }) => !silence) },
  ].filter(({ of }) => of.length > 0);
  return (
    <>
      {denied.length === 0 ? null : (
        <section className="denied">
          <h3>Denied: is said not to be so</h3>
          {denied.map(({ id, type, from, to, statements }) => (
            <div key={id}>
              <p>
                <s dir="auto">
                  <bdi>{nameOf(from)}</bdi> {wordOf(words, type)} <bdi>{nameOf(to)}</bdi>
                </s>
              </p>
              {statements.nodes.map((one) => (
                <Quote key={one.id} said={one} />
              ))}
            </div>
          ))}
        </section>
      )}
      {kinds.map(({ title, of }) => (
        <section key={title}>
          <h3>{title}</h3>
          {of.map((one) => (
            <Quote key={one.id} said={one} />
          ))}
        </section>
      ))}
    </>
  );
}
