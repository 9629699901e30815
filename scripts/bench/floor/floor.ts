/** The variables of a document, as they are sent. */
export type Variables = Readonly<Record<string, unknown>>;

/** One hand-written statement that answers a document; with what it returns in the shape of the answer. */
export interface Floor<Columns extends readonly unknown[] = never[]> {
  readonly text: string;
  /** The parameters of the statement from the variables of the document. */
  readonly params: (variables: Variables) => Readonly<Record<string, unknown>>;
  /** The answer from the columns of the statement's only row. */
  readonly answer: (columns: Columns, variables: Variables) => Readonly<Record<string, unknown>>;
}

/** A floor whose statement returns such columns. */
export const floor = <Columns extends readonly unknown[]>(one: Floor<Columns>): Floor => one as unknown as Floor;
