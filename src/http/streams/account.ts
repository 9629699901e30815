import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Insight } from '../../insight/index.js';
import { lineOf } from '../account.js';
import { openEdge, type Edge } from '../edge.js';

/** The account of one operation among those of a connection. */
export interface Account {
  readonly edge: Edge;
  /** Writes it down and counts it; twice is once. */
  readonly close: () => void;
}

/** Opens the account of an operation that came over a connection which brings many. */
export function openAccount({ log, edge: { actor } }: FastifyRequest, { metrics, traces }: Insight): Account {
  const id = randomUUID();
  const began = performance.now();
  const span = traces?.request({}, 'GET', { 'whowhom.request.id': id }) ?? null;
  span?.rename('WebSocket /graphql');
  const edge = Object.assign(openEdge(id, log.child({ id }), span, undefined), { actor });
  metrics?.opened();
  let isOpen = true;
  const close = (): void => {
    if (!isOpen) return;
    isOpen = false;
    const seconds = (performance.now() - began) / 1000;
    const { codes, executed, operation, estimate: estimated, spent, isStream } = edge;
    edge.log.info(lineOf(edge, Math.round(seconds * 10_000) / 10, 200), 'graphql');
    metrics?.closed({
      route: '/graphql',
      status: 200,
      seconds,
      codes,
      executed,
      operation,
      estimated,
      spent,
      isStream,
    });
    span?.end(codes[0] ?? null);
  };
  return { edge, close };
}
