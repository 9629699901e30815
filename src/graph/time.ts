import { shown, WhowhomError } from '../errors.js';
import { vocabulary, type RelationshipType } from '../generated/vocabulary.js';
import { FAR_FUTURE, FAR_PAST } from './calendar.js';
import { parsePartialDate, type DayRange } from './partialDate.js';

export { dayToText, FAR_FUTURE, FAR_PAST, yearOf } from './calendar.js';
export { parsePartialDate, textToDay, type DayRange } from './partialDate.js';

/** When a relationship happened or holds: its start lies in s0..s1, its end in e0..e1. */
export interface PeriodDays {
  readonly form: 'ACT' | 'STATE';
  readonly s0: number;
  readonly s1: number;
  readonly e0: number;
  readonly e1: number;
}

/** What is stated about a period. */
export interface PeriodInput {
  readonly type: RelationshipType;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly ongoing?: boolean | undefined;
  /** Whether it is an act; without it the type, an end that is not the start, and `ongoing` decide. */
  readonly act?: boolean | undefined;
  /** The earliest day of the latest dated source; what goes on was going on then. */
  readonly latestSourceDay?: number | undefined;
}

function contradiction(path: string, message: string): WhowhomError {
  return new WhowhomError('BAD_INPUT_ROW', `${path}: ${message}`, { path });
}

/** Whether the start and the end are stated as the same days, however they are written. */
function isMoment({ start, end }: PeriodInput, path: string): boolean {
  if (start === undefined || end === undefined) return false;
  const [first, last] = [parsePartialDate(start, `${path}.start`), parsePartialDate(end, `${path}.end`)];
  return first.earliest === last.earliest && first.latest === last.latest;
}

function formOf(input: PeriodInput, path: string): 'ACT' | 'STATE' {
  const { type, end, ongoing, act } = input;
  const lasts = (end !== undefined && !isMoment(input, path)) || ongoing === true;
  if (act === true && lasts) throw contradiction(path, 'an act has no end but its start and is not ongoing.');
  if (end !== undefined && ongoing === true) throw contradiction(path, 'what has an end is not ongoing.');
  if (act !== undefined) return act ? 'ACT' : 'STATE';
  return lasts ? 'STATE' : vocabulary[type].form;
}

function endOf(input: PeriodInput, start: DayRange | null, path: string): DayRange {
  if (input.end !== undefined) return parsePartialDate(input.end, `${path}.end`);
  const known = start?.latest ?? FAR_FUTURE;
  if (input.ongoing !== true || input.latestSourceDay === undefined || start === null) {
    return { earliest: known, latest: FAR_FUTURE };
  }
  // A source older than the start announces it; what goes on cannot have ended before it began.
  return { earliest: Math.max(input.latestSourceDay, start.earliest), latest: FAR_FUTURE };
}

/**
 * The day numbers of a period, by the rules of the data model (docs, "Acts and states"): an act ends when it starts, and
 * what happens by its type stays an act when an end is stated that is its start; an
 * unknown end of a state is anything from its latest start on; what goes on held at least until its latest dated source;
 * an unknown start is anything up to its end.
 * @param path the row, for messages
 * @throws WhowhomError BAD_DATE, or BAD_INPUT_ROW when the end lies before the start or the parts contradict each other
 */
export function periodOf(input: PeriodInput, path = 'the period'): PeriodDays {
  const form = formOf(input, path);
  const start = input.start === undefined ? null : parsePartialDate(input.start, `${path}.start`);
  if (form === 'ACT') {
    const s0 = start?.earliest ?? FAR_PAST;
    const s1 = start?.latest ?? FAR_FUTURE;
    return { form, s0, s1, e0: s0, e1: s1 };
  }
  const end = endOf(input, start, path);
  if (start !== null && end.latest < start.earliest) {
    throw contradiction(`${path}.end`, `ends ${shown(input.end)}, before it starts ${shown(input.start)}.`);
  }
  return {
    form,
    s0: start?.earliest ?? FAR_PAST,
    s1: start?.latest ?? end.latest,
    e0: end.earliest,
    e1: end.latest,
  };
}
