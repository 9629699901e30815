import type { Reader, Spent } from '../graph/reader.js';

/** What a request carries through its resolvers. */
export interface Context {
  readonly reader: Reader;
  /** What the request has spent in the database so far. */
  readonly spent: Spent;
  /** The largest `first` of a list. */
  readonly maxPageSize: number;
}
