/** What the page keeps between visits, in the localStorage that GraphiQL uses. */
/* global localStorage */
const prefix = 'graphiql:';
const delivered = 'whowhom:documents';

/**
 * Makes the delivered documents open again when they are others than at the last visit (an update of the service):
 * GraphiQL's stored tabs would hide them for good. The history of what was run stays.
 */
export function forgetTabsOf(documents) {
  const now = JSON.stringify(documents);
  if (localStorage.getItem(delivered) === now) return;
  for (const key of ['tabState', 'query', 'variables', 'headers', 'operationName'])
    localStorage.removeItem(prefix + key);
  localStorage.setItem(delivered, now);
}
