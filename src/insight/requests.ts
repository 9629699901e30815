import type { DocumentNode } from 'graphql';
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import { createNames } from './names.js';

/** What the database does for an operation. */
interface Work {
  readonly rows: number;
  readonly statements: number;
}

/** One request as the metrics count it, when it is over. */
export interface Counted {
  /** The pattern of its address; null when there is nothing at it. */
  readonly route: string | null;
  readonly status: number;
  readonly seconds: number;
  /** Codes of the errors it was answered with. */
  readonly codes: readonly string[];
  /** Whether there is an answer with data, complete or not; else it was refused as a whole. */
  readonly executed: boolean;
  /** The name of its operation; null when it has none. */
  readonly operation: string | null;
  /** What it was estimated to cost; null when it never came to that. */
  readonly estimated: (Work & { readonly cost: number }) | null;
  readonly spent: Work;
  /** Whether it was answered again and again until somebody ended it, so that its time tells nothing. */
  readonly isStream: boolean;
}

/** Whether an operation of the graph is served at an address; others are pages and probes. */
export const isOperation = (route: string | null): boolean =>
  route === '/graphql' || route === '/import' || route?.startsWith('/export/') === true;

/** How requests are counted. */
export interface RequestMetrics {
  /** The operations of a document are counted under their own names in any case. */
  readonly know: (document: DocumentNode) => void;
  /** A request has come. */
  readonly opened: () => void;
  /** A request is over: answered, or its client is gone. */
  readonly closed: (request: Counted) => void;
  /** A connection was refused that never became a request. */
  readonly refused: (code: string) => void;
}

/** Names of operations that get a label of their own beside those of known documents. */
export const learnedNames = 50;

const seconds = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const amounts = [1, 3, 10, 30, 100, 300, 1000, 3000, 10_000, 100_000, 1_000_000];

function counters(registry: Registry) {
  const registers = [registry];
  const counter = <L extends string>(name: string, help: string, labelNames: readonly L[]) =>
    new Counter({ name: `whowhom_${name}_total`, help, labelNames, registers });
  return {
    http: counter('http_requests', 'Requests by address pattern and status; 499: the client went.', [
      'route',
      'status',
    ]),
    operations: counter(
      'operations',
      'GraphQL requests and downloads by operation, status and code of the first error.',
      ['operation', 'status', 'code'],
    ),
    errors: counter('errors', 'Errors in answers by code.', ['code']),
    refusals: counter('refusals', 'Requests and connections that were refused as a whole, by code.', ['code']),
  };
}

function sizes(registry: Registry) {
  const registers = [registry];
  const amount = (name: string, help: string) =>
    new Histogram({ name: `whowhom_operation_${name}`, help, labelNames: ['kind'], buckets: amounts, registers });
  return {
    duration: new Histogram({
      name: 'whowhom_operation_duration_seconds',
      help: 'Time of GraphQL requests, from the first byte to the last of the answer.',
      labelNames: ['operation'],
      buckets: seconds,
      registers,
    }),
    cost: new Histogram({
      name: 'whowhom_operation_cost',
      help: 'Estimated cost of operations, which is held against MAX_COST.',
      buckets: amounts,
      registers,
    }),
    rows: amount('rows', 'Rows of the database for one operation, estimated before and spent.'),
    statements: amount('statements', 'Database statements for one operation, estimated before and spent.'),
  };
}

function measure({ estimated, spent, executed }: Counted, { cost, rows, statements }: ReturnType<typeof sizes>): void {
  if (estimated !== null) cost.observe(estimated.cost);
  for (const [kind, work] of Object.entries({ estimated, ...(executed && { spent }) })) {
    if (work === null) continue;
    rows.observe({ kind }, work.rows);
    statements.observe({ kind }, work.statements);
  }
}

/** Makes the metrics of requests. */
export function createRequestMetrics(registry: Registry): RequestMetrics {
  const names = createNames(learnedNames);
  const { http, operations, errors, refusals } = counters(registry);
  const histograms = sizes(registry);
  const help = 'Requests that have come and are not answered yet.';
  const open = new Gauge({ name: 'whowhom_requests_open', help, registers: [registry] });
  return {
    know: names.know,
    opened: () => open.inc(),
    refused: (code) => refusals.inc({ code }),
    closed: (request) => {
      const { route, status, codes, executed } = request;
      open.dec();
      http.inc({ route: route ?? '(none)', status });
      for (const code of codes) errors.inc({ code });
      if (!executed && codes[0] !== undefined) refusals.inc({ code: codes[0] });
      if (!isOperation(route)) return;
      const operation = names.of(request.operation);
      operations.inc({ operation, status, code: codes[0] ?? 'OK' });
      if (!request.isStream) histograms.duration.observe({ operation }, request.seconds);
      measure(request, histograms);
    },
  };
}
