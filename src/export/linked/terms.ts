import { ownTerms } from '../iris.js';
import type { ExportAttribute } from '../model.js';
import type { PlainPeriod } from '../plain.js';

const day = { '@type': 'xsd:date' } as const;

/** What the terms of a file stand for. Nothing is to be fetched: `@vocab` only puts schema.org before the terms that have no prefix. */
export const context = {
  '@vocab': 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  w: ownTerms,
  'w:startEarliest': day,
  'w:startLatest': day,
  'w:endEarliest': day,
  'w:endLatest': day,
  'w:omissions': { '@container': '@list' },
  'w:entries': { '@type': '@json' },
  'w:request': { '@type': '@json' },
  'prov:generatedAtTime': { '@type': 'xsd:dateTime' },
  'w:recordedAt': { '@type': 'xsd:dateTime' },
} as const;

const languageTag = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;

/** A text in its language, where that has a tag that RDF knows. */
export function inLanguage(text: string | null, lang: string | null): unknown {
  return text !== null && lang !== null && languageTag.test(lang) ? { '@value': text, '@language': lang } : text;
}

/** The dates of a period, as terms of our own. */
export const own = (period: PlainPeriod) =>
  Object.fromEntries(Object.entries(period).map(([name, value]) => [`w:${name}`, value as string | null]));

const isoDate = /^-?\d{4}(?:-\d{2}){0,2}$/;

/** A stated date where schema.org has such dates: those of ISO 8601, without ranges, decades and what is about or perhaps then. */
export const single = (text: string | null): string | null => (text !== null && isoDate.test(text) ? text : null);

/** A further property, as schema.org has them. */
export const attributeObject = ({ key, value }: ExportAttribute) => ({ '@type': 'PropertyValue', name: key, value });

/** What schema.org calls each kind of entity. */
export const thingTypes = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  PRODUCT: 'Product',
  PLACE: 'Place',
  TOPIC: 'Thing',
} as const;
