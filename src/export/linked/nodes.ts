import { iri } from '../iris.js';
import type { ExportNode } from '../model.js';
import { plainPeriod } from '../plain.js';
import { inLanguage, own } from './terms.js';

const types = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  PRODUCT: 'Product',
  PLACE: 'Place',
  TOPIC: 'Thing',
} as const;

/** An entity as a thing of schema.org. */
export function nodeObject({
  id,
  kind,
  name,
  lang,
  names,
  description,
  url,
  existence,
  isRoot,
  importance,
  omitted,
}: ExportNode) {
  const called = (usage: string) =>
    names.filter((one) => one.usage === usage && one.text !== name).map((one) => inLanguage(one.text, one.lang));
  return {
    '@id': iri(id),
    '@type': types[kind],
    identifier: id,
    name: [inLanguage(name, lang), ...called('PREFERRED')],
    alternateName: called('ALTERNATIVE'),
    'w:misspelling': called('MISSPELLING'),
    description,
    url,
    'w:existence': existence === null ? null : own(plainPeriod(existence)),
    'w:isRoot': isRoot,
    'w:position': importance.position,
    'w:distance': importance.distance,
    'w:confidence': importance.confidence,
    'w:sourceCount': importance.sourceCount,
    'w:degree': importance.degree,
    'w:omittedCount': omitted?.count ?? null,
    'w:omittedCapped': omitted?.capped ?? null,
  };
}
