/** The question in the page's address, `?query=` and `?variables=`: it opens with the page, and a link to it is shared. */
/* global history, location, sessionStorage, URLSearchParams */
const written = 'whowhom:address';
const names = ['query', 'variables'];
/** Servers and messengers cut or refuse longer addresses; a question that makes one is not kept in it. */
const longest = 8000;

/**
 * The question that the page was opened with, or null. An address that this page wrote itself says nothing new at a
 * reload: the tabs are kept, and may be newer than it.
 */
export function linkedQuestion() {
  const { search } = location;
  if (search === '' || sessionStorage.getItem(written) === search) return null;
  const asked = new URLSearchParams(search);
  const [query, variables] = names.map((name) => asked.get(name));
  return query === null ? null : { query, variables };
}

/** Keeps the question of the tab that is open in the address. */
export function keepInAddress({ tabs, activeTabIndex }) {
  const active = tabs[activeTabIndex] ?? {};
  const kept = names.filter((name) => active[name]).map((name) => [name, active[name]]);
  const search = kept.length === 0 ? '' : `?${new URLSearchParams(kept).toString()}`;
  const short = search.length > longest ? '' : search;
  if (short === location.search) return;
  sessionStorage.setItem(written, short);
  history.replaceState(null, '', `${location.pathname}${short}`);
}
