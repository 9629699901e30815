import { shown, WhowhomError } from '../../errors.js';
import { toId } from '../../ids.js';
import { canonicalAmount, currencyCode } from '../money/amounts.js';
import { nearest } from '../nearest.js';
import { parsePartialDate } from '../time.js';
import { webAddress } from '../urls.js';
import type { Fault, Finding } from './input.js';

/** Checks one value of a row. @throws WhowhomError when it is none */
export type Check = (value: unknown, path: string) => unknown;

/** The fields of a row, each with its check; names in `required` must be there. */
export interface RowShape {
  readonly fields: Readonly<Record<string, Check>>;
  readonly required: readonly string[];
}

/** A row is refused with this. */
export function badRow(path: string, message: string, suggestions: readonly string[] = []): WhowhomError {
  const near = suggestions.length > 0 ? ` Did you mean ${suggestions.join(' or ')}?` : '';
  return new WhowhomError('BAD_INPUT_ROW', `${path} ${message}${near}`, { path, suggestions });
}

/** Text that can be stored: not blank, and without half a surrogate pair, which is no UTF-8. */
export const text: Check = (value, path) => {
  if (typeof value !== 'string') throw badRow(path, `is no text: got ${shown(value)}.`);
  if (value.trim() === '') throw badRow(path, 'is blank: leave it out.');
  if (!value.isWellFormed()) throw badRow(path, `holds half of a surrogate pair: got ${shown(value)}.`);
  return value;
};

/** The full-text index refuses words of more than 32,766 bytes, and a name is kept as one word too. */
const longestName = 2000;

/** A name. */
export const nameText: Check = (value, path) => {
  const name = text(value, path) as string;
  if (name.length > longestName)
    throw badRow(path, `has ${name.length} characters; a name has ${longestName} at most.`);
  return name;
};

/** An id. */
export const id: Check = toId;

/** A partial date. */
export const date: Check = (value, path) => {
  const given = text(value, path) as string;
  parsePartialDate(given, path);
  return given;
};

/** True or false. */
export const flag: Check = (value, path) => {
  if (typeof value === 'boolean') return value;
  throw badRow(path, `is ${shown(value)}; wanted true or false.`);
};

/** An http or https address; others, such as javascript:, would run where they are clicked. */
export const httpUrl: Check = (value, path) => {
  if (webAddress(text(value, path) as string) !== null) return value;
  throw badRow(path, `is no http or https address: got ${shown(value)}.`);
};

/** One of some words. */
export function oneOf(words: readonly string[]): Check {
  return (value, path) => {
    if (typeof value === 'string' && words.includes(value)) return value;
    const near = nearest(String(value).toUpperCase(), words);
    throw badRow(path, `is ${shown(value)}; wanted one of ${words.join(', ')}.`, near);
  };
}

/** A list of values. */
export function listOf(check: Check): Check {
  return (value, path) => {
    if (!Array.isArray(value)) throw badRow(path, `is no list: got ${shown(value)}.`);
    return value.map((one, i) => check(one, `${path}[${i}]`));
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object with any keys and checked values. */
export function recordOf(check: Check): Check {
  return (value, path) => {
    if (!isObject(value)) throw badRow(path, `is no object: got ${shown(value)}.`);
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [text(key, path) as string, check(one, `${path}.${key}`)]),
    );
  };
}

/** Anything that JSON can hold. */
export const anything: Check = (value, path) => {
  // JSON.stringify would write half a surrogate pair as an escape, and so hide it.
  const whole = (key: string, one: unknown): unknown => {
    if (key.isWellFormed() && (typeof one !== 'string' || one.isWellFormed())) return one;
    throw badRow(path, 'holds half of a surrogate pair.');
  };
  const written = JSON.stringify(value, whole) as string | undefined;
  if (written === undefined) throw badRow(path, `is nothing that JSON can hold: got ${shown(value)}.`);
  return value;
};

/** An object of a shape. */
export function objectOf(shape: RowShape): Check {
  return (value, path) => {
    const problems: WhowhomError[] = [];
    const row = checkFields(value, shape, path, (error) => problems.push(error));
    if (problems[0] !== undefined) throw problems[0];
    return row;
  };
}

const moneyShape: RowShape = {
  fields: { amount: canonicalAmount, currency: currencyCode, approximate: flag },
  required: ['amount'],
};

/** An amount of money; it comes back with its canonical amount. */
export const money: Check = objectOf(moneyShape);

/** Checks every field, so that a row tells all its problems at once. Null means the same as a field left out. */
function checkFields(value: unknown, shape: RowShape, path: string, fail: (error: WhowhomError) => void): object {
  const row: Record<string, unknown> = {};
  const attempt = (work: () => void) => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof WhowhomError)) throw error;
      fail(error);
    }
  };
  if (!isObject(value)) {
    fail(badRow(path, `is no object: got ${shown(value)}.`));
    return row;
  }
  for (const [name, given] of Object.entries(value)) {
    const check = Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
    if (check === undefined) {
      fail(badRow(`${path}.${name}`, 'is no field of such a row.', nearest(name, Object.keys(shape.fields))));
    } else if (given !== null && given !== undefined) attempt(() => (row[name] = check(given, `${path}.${name}`)));
  }
  for (const name of shape.required) {
    if (value[name] === null || value[name] === undefined) fail(badRow(`${path}.${name}`, 'is missing.'));
  }
  return row;
}

/** The problem of an error. */
export function problemOf(error: WhowhomError, path: string, fault?: Fault): Finding {
  const { suggestions = [] } = error.details;
  return {
    ...{ path: error.details.path ?? path, code: error.code, message: error.message },
    ...(suggestions.length > 0 && { suggestions }),
    ...(fault && { fault }),
  };
}

/** A checked row, without the fields that are wrong, whose problems were added; and the names of these. */
export function checkRow(
  value: unknown,
  shape: RowShape,
  path: string,
  problems: Finding[],
): { readonly row: object; readonly wrong: readonly string[] } {
  const before = problems.length;
  const row = checkFields(value, shape, path, (error) => problems.push(problemOf(error, path)));
  const fields = problems.slice(before).map((problem) => /^\w*/.exec(problem.path.slice(path.length + 1))?.[0] ?? '');
  return { row, wrong: fields };
}
