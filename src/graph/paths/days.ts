import { fragments } from '../../generated/queries.js';
import type { Rule } from './rule.js';

const { days: columns, noDays } = fragments.paths;

/** Puts the properties that are the days of a rule into a text. */
export const withDays = (text: string, { days }: Rule): string =>
  days === null ? text : text.replaceAll('LOW', days.low).replaceAll('HIGH', days.high);

/** The columns of the days by which ties hold together. */
export const daysText = (rule: Rule): string => (rule.days === null ? noDays.text : withDays(columns.text, rule));

/** Tells the texts of rules apart. */
export const daysKey = ({ days }: Rule): string => (days === null ? '' : `${days.low} ${days.high}`);
