import { built, piece, type Cypher } from './cypher.js';

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
  readonly params: readonly QueryField[];
  readonly columns: readonly QueryField[];
  readonly text: string;
  /** Parameters of what was put into its gaps. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** Its only row wraps those that were asked for, in a column `rows` or in lists within it: it is none itself. */
  readonly wraps?: true;
  readonly of?: (params: P) => R;
}

/** Gives a statement its types. */
export function query<P, R>(one: Omit<Query<P, R>, 'of'>): Query<P, R> {
  return one;
}

/** A statement with gaps: given what goes into them it is a statement. */
export type Gapped<Gap extends string, P, R> = (given: Readonly<Record<Gap, Cypher>>) => Query<P, R>;

/** Gives a statement with gaps its types; `texts` are the parts of its text and `gaps` the names of what goes between. */
export function gapped<Gap extends string, P, R>(
  one: Omit<Query<P, R>, 'of' | 'text' | 'values'>,
  texts: readonly string[],
  gaps: readonly Gap[],
): Gapped<Gap, P, R> {
  const fill = piece(texts, gaps);
  return (given) => {
    const { text, params } = built(fill(given));
    return { ...one, text, values: params };
  };
}
