import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import type { SaidFragment } from '../../generated/explorer.js';
import { citationOf, speaker } from './citation.js';
import { isWebAddress } from './web.js';

const aspectText = ({ aspect, property, value, unit }: SaidFragment): string | null => {
  if (property !== null) return `${property}: ${value ?? ''}${unit === null ? '' : ` ${unit}`}`;
  return aspect === null ? null : `about the ${aspect.toLowerCase()}`;
};

function Source({ source }: Pick<SaidFragment, 'source'>): ReactElement | null {
  if (source === null) return null;
  const { title, url, publishedAt } = source;
  return (
    <>
      {', '}
      {url === null || !isWebAddress(url) ? (
        <cite>
          <bdi>{title ?? source.id}</bdi>
        </cite>
      ) : (
        <a href={url} target="_blank" rel="noreferrer">
          <bdi>{title ?? url}</bdi>
        </a>
      )}
      {publishedAt === null ? null : ` (${publishedAt})`}
    </>
  );
}

/** The words of a source, in their own script and direction, with who says so and where. */
export function Quote({ said }: { readonly said: SaidFragment }): ReactElement {
  const { quote, text, language, locator, source, silence, rank, id } = said;
  const about = aspectText(said);
  return (
    <figure className={`quote ${rank.toLowerCase()}`} data-statement={id}>
      {quote === null ? null : (
        <blockquote
          lang={language ?? undefined}
          dir={language === 'ar' || language === 'he' || language === 'fa' ? 'rtl' : 'auto'}
        >
          {quote}
        </blockquote>
      )}
      {text === null || text === quote ? null : (
        <p className="rendering" dir="auto">
          {text}
        </p>
      )}
      <figcaption>
        {silence ? 'Asked, said nothing: ' : ''}
        <bdi className="speaker">{speaker(said)}</bdi>
        <Source source={source} />
        {locator === null ? '' : `, ${locator}`}
        {about === null ? '' : ` · ${about}`}
        {rank === 'DEPRECATED' ? ' · deprecated' : ''}
        <Button className="quiet" onPress={() => void navigator.clipboard.writeText(citationOf(said))}>
          Copy as citation
        </Button>
      </figcaption>
    </figure>
  );
}
