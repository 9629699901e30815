import { yearText } from './dates.js';
import { daysOf, type Event } from './events.js';

/** A piece of the axis: a month, a year, ten or a hundred years. */
export interface Bin {
  /** As the API writes it. */
  readonly date: string;
  /** How many changes surely lie in it. */
  readonly sure: number;
  /** How many more may. */
  readonly vague: number;
}

interface Unit {
  readonly months: number;
  readonly text: (start: number) => string;
}

const yearOf = (start: number): number => Math.floor(start / 12);

/** A decade or a century as the API writes it, with X for what is open. */
function wide(start: number, open: 1 | 2): string {
  const size = 10 ** open;
  const digits = String(Math.abs(Math.floor(yearOf(start) / size))).padStart(4 - open, '0');
  return `${start < 0 ? '-' : ''}${digits}${'X'.repeat(open)}`;
}

const century: Unit = { months: 1200, text: (start) => wide(start, 2) };
const units: readonly Unit[] = [
  {
    months: 1,
    text: (start) => `${yearText(yearOf(start))}-${String(start - 12 * yearOf(start) + 1).padStart(2, '0')}`,
  },
  { months: 12, text: (start) => yearText(yearOf(start)) },
  { months: 120, text: (start) => wide(start, 1) },
  century,
];

/** More pieces are too narrow to be hit. */
export const mostBins = 36;

/** The axis: its pieces, and where on it a day is, from 0 to 1. */
export interface Axis {
  readonly bins: readonly Bin[];
  readonly at: (day: number) => number;
}

/** Counts changes along the time in which they lie; those of which the day is not known well are counted apart. */
export function axisOf(events: readonly Event[]): Axis {
  const spans = events.map(daysOf).map(({ first, last }) => [Math.floor(first / 31), Math.floor(last / 31)] as const);
  if (spans.length === 0) return { bins: [], at: () => 0 };
  const earliest = Math.min(...spans.map(([first]) => first));
  const latest = Math.max(...spans.map(([, last]) => last));
  const countOf = ({ months }: Unit) => Math.floor(latest / months) - Math.floor(earliest / months) + 1;
  const unit = units.find((one) => countOf(one) <= mostBins) ?? century;
  const start = Math.floor(earliest / unit.months);
  const bins = Array.from({ length: countOf(unit) }, (_, i) => {
    const here = spans.map(
      ([first, last]) => [Math.floor(first / unit.months), Math.floor(last / unit.months)] as const,
    );
    const within = here.filter(([first, last]) => first <= start + i && last >= start + i);
    const sure = within.filter(([first, last]) => first === last).length;
    return { date: unit.text((start + i) * unit.months), sure, vague: within.length - sure };
  });
  const at = (day: number): number => (day / 31 / unit.months - start) / bins.length;
  return { bins, at: (day) => Math.min(1, Math.max(0, at(day))) };
}
