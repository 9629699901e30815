/**
 * What the page keeps between visits: GraphiQL's own entries in localStorage, put right before GraphiQL reads them.
 */
const opened = 'whowhom:documents';
const tabs = 'graphiql:tabState';
const editors = { query: 'graphiql:query', variables: 'graphiql:variables' };

function put(key, value) {
  if (value) localStorage.setItem(key, value);
  else localStorage.removeItem(key);
}

/**
 * GraphiQL stores the text of the editors sooner than the tabs. A page that is left in between would at the next visit
 * get one more tab with the newer text; so the editors are set to what the tab that was active holds.
 */
function settle() {
  const state = JSON.parse(localStorage.getItem(tabs) ?? '{}');
  const active = state.tabs?.[state.activeTabIndex];
  for (const [name, key] of Object.entries(editors)) put(key, active?.[name]);
}

/**
 * Prepares the stored tabs. Where the delivered documents are others than at the last visit (an update of the service), or
 * the graph is, the tabs are dropped, for they would hide the new ones for good; the history of what was run stays. A
 * question that came with the address is put where GraphiQL looks for what was edited last: it opens the tab that has it, or
 * one more.
 * @param of which graph it is, as `openingTexts` says; null is that of the last visit
 */
export function prepareTabs(documents, of, linked) {
  const last = JSON.parse(localStorage.getItem(opened) ?? '{}');
  const now = { documents, of: of ?? last.of ?? null };
  if (JSON.stringify(last) !== JSON.stringify(now)) localStorage.removeItem(tabs);
  localStorage.setItem(opened, JSON.stringify(now));
  settle();
  if (linked === null) return;
  for (const [name, key] of Object.entries(editors)) put(key, linked[name]);
}
