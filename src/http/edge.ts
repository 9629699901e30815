import type { FastifyBaseLogger } from 'fastify';
import type { DocumentNode } from 'graphql';
import { anonymous, type Actor } from '../actor.js';
import type { Span } from '../insight/span.js';
import type { Estimate } from '../resolvers/cost/index.js';

/** What the HTTP edge keeps of one GraphQL request, from its arrival to its line in the log. */
export interface Edge {
  /** The request's id: in the answer's header, in each of its errors and in the log. */
  readonly id: string;
  readonly log: FastifyBaseLogger;
  /** The trace of the request; null when it is not traced. */
  readonly span: Span | null;
  /** The id that a gateway gave, when it is well formed. */
  readonly caller: string | undefined;
  /** Who asks. */
  actor: Actor;
  /** The step of the trace that statements belong to. */
  operationSpan: Span | null;
  /** Name of the operation, null when it has none or was not found. */
  operation: string | null;
  /** The SHA-256 of its document in hexadecimal. */
  document: string | null;
  /** Its document as the gate admitted it, parsed and valid. */
  admitted: DocumentNode | null;
  /** Names of the variables that the operation declares. */
  variables: readonly string[];
  /** What the database did for it so far. */
  spent: Spending['spent'];
  /** What it was estimated to cost; null when it never came to that. */
  estimate: Estimate | null;
  /** Codes of the errors of the answer. */
  codes: readonly string[];
  /** Whether there is an answer with data, complete or not; else the request was refused as a whole. */
  executed: boolean;
  /** Whether the request was refused by graphql-js as wrong, so that application/json wants status 200. */
  refused: boolean;
  /** Whether it is answered again and again, until somebody ends it. */
  isStream: boolean;
  /** Whether it became a WebSocket, each operation of which has an account of its own. */
  isSocket: boolean;
  /** Whether the plugin has completed the answer; Apollo gives some refusals past all plugins. */
  completed: boolean;
}

/** Starts the account of one request. */
export function openEdge(id: string, log: FastifyBaseLogger, span: Span | null, caller: string | undefined): Edge {
  return {
    ...{ id, log, span, caller, actor: anonymous, operationSpan: null },
    ...{
      operation: null,
      document: null,
      admitted: null,
      variables: [],
      spent: { statements: 0, rows: 0, milliseconds: 0 },
      estimate: null,
    },
    ...{ codes: [], executed: false, refused: false, isStream: false, isSocket: false, completed: false },
  };
}

/** A context of resolvers that tells what it spent. */
export interface Spending {
  readonly spent: { statements: number; rows: number; milliseconds: number };
  /** The version of the graph that it found. */
  readonly graphVersion: number;
}

/** A context with the edge's own account beside it. */
export type WithEdge<TContext> = TContext & { readonly edge: Edge };
