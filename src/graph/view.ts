import { WhowhomError } from '../errors.js';
import { FAR_FUTURE } from './time.js';
import { holdsIn, whenOf, whenText, type Lasting, type WhenInput, type When } from './window.js';

/** How statements rank. */
export type Rank = 'PREFERRED' | 'NORMAL' | 'DEPRECATED';

/**
 * How the graph is looked at: it goes along with every row, and all that is asked below a row is seen the same way.
 */
export interface View {
  /** With an id the key of a client's normalised cache: equal views have equal keys. */
  readonly key: string;
  /** Tells lists of one request apart: beside the key the moment of a cursor. */
  readonly name: string;
  /** When in the world; null is at any time. */
  readonly window: When | null;
  /** Whether only what surely holds in the window is kept; else all that may. */
  readonly certain: boolean;
  /** The change up to which the record is read; null is all of it. */
  readonly known: number | null;
  /** The ranks of the statements that count, in the order of the vocabulary. */
  readonly ranks: readonly Rank[];
}

/** What a client says of a view. */
export interface ViewInput extends WhenInput {
  readonly certainty?: 'POSSIBLE' | 'CERTAIN' | null | undefined;
  readonly ranks?: readonly Rank[] | null | undefined;
}

const allRanks: readonly Rank[] = ['PREFERRED', 'NORMAL', 'DEPRECATED'];
const usualRanks: readonly Rank[] = ['PREFERRED', 'NORMAL'];

/** What stands now, at any time of the world. */
export const currentView: View = {
  key: 'current',
  name: 'current',
  window: null,
  certain: false,
  known: null,
  ranks: usualRanks,
};

/** Later than every change. */
const latest = FAR_FUTURE - 1;

/** The change as of which statements and versions are read. */
export const knownBy = ({ known }: View): number => known ?? latest;

/** Whether facts that only deprecated statements support are seen. */
export const seesDeprecated = ({ ranks }: View): boolean => ranks.includes('DEPRECATED');

/** Whether what does not stand now is seen too: what was recorded once, or what only deprecated statements support. */
export const seesVersions = (view: View): boolean => view.known !== null || seesDeprecated(view);

/** Whether only what stands now is seen, and not what stood once or what only deprecated statements support. */
export const standsNow = (view: View): boolean => !seesVersions(view);

/** Whether the ranks leave facts out that stand. */
export const isRanked = ({ ranks }: View): boolean => usualRanks.some((rank) => !ranks.includes(rank));

/** Whether a view shows just what stands now, at any time. */
export const isCurrent = (view: View): boolean => view.window === null && !seesVersions(view) && !isRanked(view);

function ranksOf(ranks: readonly Rank[] | null | undefined): readonly Rank[] {
  if (ranks === null || ranks === undefined) return usualRanks;
  if (ranks.length === 0) {
    const message = 'view.ranks: is empty, which leaves nothing.';
    throw new WhowhomError('BAD_ARGUMENT', message, { path: 'view.ranks', wanted: 'at least one rank' });
  }
  return allRanks.filter((rank) => ranks.includes(rank));
}

function keyOf({ window, certain, known, ranks }: Omit<View, 'key' | 'name'>): string {
  const parts = [
    ...(window === null ? [] : [whenText(window)]),
    ...(certain ? ['certain'] : []),
    ...(known === null ? [] : [`known ${known}`]),
    ...(ranks.join() === usualRanks.join() ? [] : [`ranks ${ranks.join(' ')}`]),
  ];
  return parts.length === 0 ? currentView.key : parts.join('; ');
}

/**
 * The view that a client asks for.
 * @param known the change that its `knownAt` comes to, null without one
 * @throws WhowhomError BAD_DATE or BAD_ARGUMENT with the path
 */
export function viewOf(input: ViewInput, known: number | null): View {
  const parts = {
    window: whenOf(input),
    certain: input.certainty === 'CERTAIN',
    known,
    ranks: ranksOf(input.ranks),
  };
  const key = keyOf(parts);
  return key === currentView.key ? currentView : { ...parts, key, name: key };
}

/** The same view as of a change, for a list that goes on while others write. One that has a moment of its own keeps it. */
export function asOfChange(view: View, known: number): View {
  // Only a moment that the client asked for is in the key.
  const isAsked = view.known !== null && view.name === view.key;
  return isAsked ? view : { ...view, known, name: `${view.key} as of ${known}` };
}

/** The same view of the record as of a change: another view, with a key of its own. */
export function knownAs(view: View, known: number): View {
  const key = keyOf({ ...view, known });
  return { ...view, known, key, name: key };
}

/** The same view without a time of the world. */
export function atAnyTime(view: View): View {
  const parts = { ...view, window: null, certain: false };
  const key = keyOf(parts);
  return { ...parts, key, name: key };
}

/** The same view, in which what all deny and what only deprecated statements support can be found. */
export const notStanding = (view: View): View => knownAs({ ...view, ranks: allRanks }, knownBy(view));

/** Whether a relationship stands, or why it does not. */
export type Standing = 'STANDS' | 'DENIED' | 'DEPRECATED' | 'RETRACTED';

/** What the status of a record is to who finds what was withdrawn by its id. */
export const withdrawn = 'WITHDRAWN';

/** Whether a relationship stands, or why it does not, by the status of its version: of one that ended it stood until then. */
export function standingOf({ status }: { readonly status: string | null }): Standing {
  if (status === withdrawn) return 'RETRACTED';
  return status === 'DENIED' || status === 'DEPRECATED' ? status : 'STANDS';
}

/** Whether a relationship surely holds, or only may, at the time of the view; null without one. */
export function presence({ window }: View, facts: Lasting): 'CERTAIN' | 'POSSIBLE' | null {
  if (window === null) return null;
  return holdsIn(window, true, facts) ? 'CERTAIN' : 'POSSIBLE';
}
