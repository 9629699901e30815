/** The question in the page's address, `?query=` and `?variables=`: it opens with the page, and a link to it is shared. */
const written = 'whowhom:addresses';
/** A reload may come before the browser has heard of the newest addresses. */
const remembered = 20;
const names = ['query', 'variables'];
/** Servers refuse longer addresses; what stands behind `#` is not sent to them. */
const longest = 8000;

/** What stands behind the path in the address of a question. */
function tailOf(question) {
  const kept = names.filter((name) => question[name]).map((name) => [name, question[name]]);
  if (kept.length === 0) return '';
  const asked = new URLSearchParams(kept).toString();
  return `${asked.length > longest ? '#' : '?'}${asked}`;
}

/** The whole address of a question. */
export const linkTo = (question) => `${location.origin}${location.pathname}${tailOf(question)}`;

const isReload = () => performance.getEntriesByType('navigation')[0]?.type === 'reload';
/** The newest first. */
const ownTails = () => JSON.parse(sessionStorage.getItem(written) ?? '[]');

/**
 * The question that the page was opened with, or null. An address that this page wrote itself says nothing new at a
 * reload: the tabs are kept, and may be newer than it.
 */
export function linkedQuestion() {
  const { search, hash } = location;
  const tail = `${search}${hash}`;
  const own = isReload() ? ownTails() : ownTails().slice(0, 1);
  if (tail === '' || own.includes(tail)) return null;
  const asked = new URLSearchParams((search === '' ? hash : search).slice(1));
  const [query, variables] = names.map((name) => asked.get(name));
  return query === null ? null : { query, variables };
}

/** Keeps the question of the tab that is open in the address. */
export function keepInAddress({ tabs, activeTabIndex }) {
  const tail = tailOf(tabs[activeTabIndex] ?? {});
  if (tail === `${location.search}${location.hash}`) return;
  sessionStorage.setItem(written, JSON.stringify([tail, ...ownTails()].slice(0, remembered)));
  history.replaceState(null, '', `${location.pathname}${tail}`);
}
