/** A parameter or a column of a statement. */
export interface QueryField {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
}

/** A statement of cypher/. `P` are its parameters, `R` is a row of its answer; neither exists at run time. */
export interface Query<P, R> {
  readonly name: string;
  readonly mode: 'read' | 'write' | 'schema';
  readonly slots: readonly string[];
  readonly params: readonly QueryField[];
  readonly columns: readonly QueryField[];
  readonly text: string;
  readonly of?: (params: P) => R;
}

/** Gives a statement its types. */
export function query<P, R>(one: Omit<Query<P, R>, 'of'>): Query<P, R> {
  return one;
}
