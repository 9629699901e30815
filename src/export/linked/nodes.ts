import { iri } from '../iris.js';
import type { ExportNode } from '../model.js';
import { plainPeriod } from '../plain.js';
import { sourceObject, statementObject } from './statements.js';
import { attributeObject, inLanguage, own, thingTypes } from './terms.js';

/** An entity as a thing of schema.org. */
export function nodeObject({
  id,
  kind,
  name,
  lang,
  names,
  description,
  url,
  attributes,
  sameAs,
  existence,
  presence,
  isRoot,
  importance,
  omitted,
  statements,
  furtherStatements,
}: ExportNode) {
  const called = (usage: string) =>
    names.filter((one) => one.usage === usage && one.text !== name).map((one) => inLanguage(one.text, one.lang));
  const attested = names.filter(({ source }) => source !== null);
  return {
    '@id': iri(id),
    '@type': thingTypes[kind],
    identifier: id,
    name: [inLanguage(name, lang), ...called('PREFERRED')],
    alternateName: called('ALTERNATIVE'),
    'w:misspelling': called('MISSPELLING'),
    description,
    url,
    'w:existence': existence === null ? null : own(plainPeriod(existence)),
    'w:presence': presence,
    'w:nameSource': attested.map(({ text, source }) => ({ 'w:name': text, 'w:usedBy': sourceObject(source) })),
    // What has no page is told by its record alone, and is no node of a graph.
    sameAs: sameAs.flatMap(({ url }) => (url === null ? [] : [{ '@id': url }])),
    'w:outsideId': sameAs.map(({ scheme, value, url }) => ({ 'w:scheme': scheme, 'w:value': value, 'w:page': url })),
    additionalProperty: attributes.map(attributeObject),
    'w:isRoot': isRoot,
    'w:position': importance.position,
    'w:distance': importance.distance,
    'w:confidence': importance.confidence,
    'w:sourceCount': importance.sourceCount,
    'w:degree': importance.degree,
    'w:omittedCount': omitted?.count ?? null,
    'w:omittedCapped': omitted?.capped ?? null,
    'w:statement': statements.map(statementObject),
    'w:furtherStatements': furtherStatements,
  };
}
