import type { SaidFragment } from '../../generated/explorer.js';
import { nameOf } from '../api/data.js';

/** Who says it, in words. */
export function speaker({ attributedTo }: Pick<SaidFragment, 'attributedTo'>): string {
  if (attributedTo === null) return 'the document itself';
  return attributedTo.__typename === 'AnonymousSource' ? attributedTo.description : nameOf(attributedTo);
}

/** A statement as a citation for a text: the words, who says them, where they stand, and the id that finds it again. */
export function citationOf(said: SaidFragment): string {
  const { quote, source, locator, id } = said;
  const where = [source?.title, source?.publishedAt, locator, source?.url].filter(Boolean).join(', ');
  return `${quote === null ? '' : `“${quote}” `}(${speaker(said)}${where === '' ? '' : `; ${where}`}) [${id}]`;
}
