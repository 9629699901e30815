import { iri } from '../iris.js';
import type { ExportSource, ExportStatement } from '../model.js';
import { inLanguage, single } from './terms.js';

/** A source as a work of schema.org. */
export const sourceObject = (source: ExportSource | null) =>
  source === null
    ? null
    : {
        '@id': iri(source.id),
        '@type': ['CreativeWork', 'prov:Entity'],
        identifier: source.id,
        name: source.title,
        url: source.url,
        inLanguage: source.language,
        datePublished: single(source.publishedAt),
        'w:publishedAt': source.publishedAt,
        description: source.description,
        'w:licence': source.licence,
        archivedAt: source.archiveUrl,
        'w:archivedAt': source.archivedAt,
      };

/** A statement as a quotation, with where it stands and who says it by PROV. */
export function statementObject({
  id,
  quote,
  language,
  locator,
  stance,
  rank,
  aspect,
  texts,
  property,
  value,
  unit,
  silence,
  recordedAt,
  source,
  attributedTo,
}: ExportStatement) {
  const by = attributedTo;
  return {
    '@id': iri(id),
    '@type': ['Quotation', 'prov:Entity'],
    identifier: id,
    text: inLanguage(quote, language),
    'w:locator': locator,
    'w:stance': stance,
    'w:rank': rank,
    'w:aspect': aspect,
    'w:rendering': texts.map(({ lang, text }) => ({
      '@type': 'Quotation',
      inLanguage: lang,
      text: inLanguage(text, lang),
    })),
    'w:property': property,
    'w:value': value,
    'w:unit': unit,
    'w:silence': silence,
    'w:recordedAt': recordedAt,
    'prov:wasQuotedFrom': sourceObject(source),
    'prov:wasAttributedTo':
      by === null
        ? null
        : {
            '@id': iri(by.id),
            '@type': 'prov:Agent',
            identifier: by.id,
            ...(by.isAnonymous ? { 'w:describedAs': by.name } : { name: by.name }),
            'w:isAnonymous': by.isAnonymous,
          },
  };
}
