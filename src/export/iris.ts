/** An id as an IRI: what an IRI cannot hold is percent-encoded. The exact id stands beside it as `identifier`. */
export const iri = (id: string): string =>
  `urn:whowhom:${id.toWellFormed().split('/').map(encodeURIComponent).join('/')}`;

/** The terms that schema.org and PROV lack, such as the stance of a statement. */
export const ownTerms = 'urn:whowhom:term:';
