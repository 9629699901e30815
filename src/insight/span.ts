/** What a span tells beside its name. Never a value that a user sent: traces leave the house. */
export type Attributes = Readonly<Record<string, string | number>>;

/** One step of a trace. */
export interface Span {
  /** The id of its trace, which log lines carry too. */
  readonly traceId: string;
  /** Begins a step within this one. `client` is a question to another system, `internal` is our own work. */
  child(name: string, kind: 'client' | 'internal', attributes?: Attributes): Span;
  rename(name: string): void;
  set(attributes: Attributes): void;
  /** Ends the step, with the code of its error or null; only the first call counts. */
  end(code?: string | null): void;
}

/** What is traced. */
export interface Traces {
  /** Begins the trace of a request, or continues the one that its `traceparent` header names. */
  readonly request: (headers: Readonly<Record<string, unknown>>, name: string, attributes: Attributes) => Span;
  /** Delivers what is still kept. */
  readonly stop: () => Promise<void>;
}
