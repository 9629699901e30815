import {
  EventsDocument,
  type EventsQuery,
  type EventsQueryVariables,
  type RelationshipType,
} from '../../generated/explorer.js';
import { ask, type Answer } from '../api/ask.js';
import { useAsked, type Asked } from '../api/useAnswer.js';
import type { TypeWords } from '../design/words.js';
import { idsOf, type State } from '../state/state.js';
import { untimed } from '../state/views.js';
import { dayOf } from './dates.js';

/** A change on the axis. */
export type Event = NonNullable<EventsQuery['timeline']>['edges'][number]['node'];

/** So many entities a question about changes may name. */
export const mostAsked = 100;
/** So many changes are on the axis. */
export const mostEvents = 500;

/** What happened among what is shown. */
export interface Events {
  readonly events: readonly Event[];
  readonly total: number;
  readonly undated: number;
}

/** A page of changes. */
const page = 100;

/** Reads changes page by page, as far as the axis goes. */
async function read(asked: EventsQueryVariables, signal: AbortSignal): Promise<Events> {
  const events: Event[] = [];
  let after: string | null = null;
  for (;;) {
    const answer: Answer<EventsQuery> = await ask(EventsDocument, { ...asked, after }, signal);
    const { data } = answer;
    if (data.timeline === null) return { events, total: events.length, undated: 0 };
    const { edges, totalCount: total, undatedCount: undated, pageInfo } = data.timeline;
    events.push(...edges.map(({ node }) => node));
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage || after === null || events.length >= mostEvents) return { events, total, undated };
  }
}

/** The types that are drawn; null is all of them. */
export const drawnTypes = (words: TypeWords, without: readonly RelationshipType[]): RelationshipType[] | null =>
  without.length === 0 || words.size === 0 ? null : [...words.keys()].filter((type) => !without.includes(type));

/** The changes among what is shown, of all times: the time that is looked at is one of them. */
export const useEvents = (state: State, words: TypeWords, seen: unknown): Asked<Events> =>
  useAsked(
    {
      of: idsOf(state).slice(0, mostAsked),
      ...{ types: drawnTypes(words, state.without), lang: state.names, view: untimed(state.view), first: page },
    },
    read,
    seen,
  );

/** The days between which a change lies, as `dayNumber`. */
export function daysOf({ change, date, relationship: { period } }: Event): { first: number; last: number } {
  const isEnd = change === 'ENDED';
  const [from, to] = isEnd ? [period.earliestEnd, period.latestEnd] : [period.earliestStart, period.latestStart];
  const first = dayOf(from) ?? dayOf(date) ?? 0;
  return { first, last: Math.max(first, dayOf(to) ?? first) };
}

/** The time that a state looks at, where it is one: a day, a month, a year. */
export const momentOf = ({ view }: Pick<State, 'view'>): string | null =>
  view.at ?? view.asOf ?? view.during?.from ?? view.during?.to ?? null;

const isOf = (event: Event, { view, focus }: State): boolean =>
  event.date === momentOf({ view }) && focus?.of === 'tie' && focus.id === event.relationship.id;

/** Where among the changes a state stands; -1 when at none of them. */
export const indexOf = (events: readonly Event[], state: State): number =>
  events.findIndex((event) => isOf(event, state));

/** The change behind or before what is looked at; null when there is none. */
export function nextEvent(events: readonly Event[], state: State, by: 1 | -1): Event | null {
  const here = indexOf(events, state);
  if (here >= 0) return events[here + by] ?? null;
  const moment = dayOf(momentOf(state));
  if (moment === null) return (by === 1 ? events[0] : events.at(-1)) ?? null;
  if (by === 1) return events.find((event) => daysOf(event).first >= moment) ?? null;
  return events.findLast((event) => daysOf(event).first < moment) ?? null;
}

/** The commands that go to a change: what had come about by then, and the tie that changed. */
export const toEvent = (event: Event, state: State) =>
  [
    { do: 'view', view: { ...untimed(state.view), ...(state.view.at ? { at: event.date } : { asOf: event.date }) } },
    { do: 'focus', focus: { of: 'tie', id: event.relationship.id } },
  ] as const;
