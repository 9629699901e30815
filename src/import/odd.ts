import { WhowhomError } from '../errors.js';

/** A value that could not be taken as it is: the row was, and the value is kept word for word among its attributes. */
export interface OddValue {
  /** The field of the row. */
  readonly field: string;
  readonly got: unknown;
  /** What was made of it, a sentence. */
  readonly message: string;
}

/** What is odd in one row. */
export class Odd {
  readonly values: OddValue[] = [];

  add(field: string, got: unknown, message: string): void {
    this.values.push({ field, got, message });
  }

  /** The odd values by their fields, as attributes. */
  get attributes(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(this.values.map(({ field, got }) => [field, got]));
  }
}

/** What a check gives, or the message with which it refuses. */
export function tried<T>(check: () => T): { readonly value: T } | { readonly why: string } {
  try {
    return { value: check() };
  } catch (error) {
    if (error instanceof WhowhomError) return { why: error.message };
    throw error;
  }
}
