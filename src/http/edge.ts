import type { FastifyBaseLogger } from 'fastify';

/** What the HTTP edge keeps of one GraphQL request, from its arrival to its line in the log. */
export interface Edge {
  /** The request's id: in the answer's header, in each of its errors and in the log. */
  readonly id: string;
  readonly log: FastifyBaseLogger;
  /** Name of the operation, null when it has none or was not found. */
  operation: string | null;
  /** Statements the database ran for it. */
  statements: number;
  /** Whether the request was refused by graphql-js as wrong, so that application/json wants status 200. */
  refused: boolean;
  /** Whether the plugin has completed the answer; Apollo gives some refusals past all plugins. */
  completed: boolean;
}

/** Starts the account of one request. */
export function openEdge(id: string, log: FastifyBaseLogger): Edge {
  return { id, log, operation: null, statements: 0, refused: false, completed: false };
}

/** A context of resolvers that tells what it spent. */
export interface Spending {
  readonly spent: { statements: number; rows: number };
}

/** A context with the edge's own account beside it. */
export type WithEdge<TContext> = TContext & { readonly edge: Edge };
