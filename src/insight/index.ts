import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Config } from '../config.js';
import { WhowhomError } from '../errors.js';
import { createRequestMetrics, type RequestMetrics } from './requests.js';
import type { Traces } from './span.js';
import { createStateMetrics, type DatabaseState } from './state.js';
import { createStatements, type Statements } from './statements.js';
import { createStreamMetrics } from './streams.js';

/** The numbers that /metrics serves. */
export interface Metrics extends RequestMetrics {
  /** Says whether the database answers, and how it is. */
  readonly database: (isUp: boolean, state: DatabaseState) => void;
  /** Says how many subscriptions, or connections by WebSocket, are open. */
  readonly open: (what: 'subscriptions' | 'sockets', open: number) => void;
  /** All of them in the text format of Prometheus, and its media type. */
  readonly text: () => Promise<string>;
  readonly mediaType: string;
}

/** How the service is seen from outside, made before everything that is to be seen. */
export interface Insight {
  /** null when METRICS is off. */
  readonly metrics: Metrics | null;
  readonly statements: Statements;
  /** null when TRACES is off. */
  readonly traces: Traces | null;
  /** Delivers the last traces. */
  readonly stop: () => Promise<void>;
}

/** What is known of the service when it starts. */
export interface InsightOptions {
  readonly config: Config;
  readonly version: string;
  /** Told what a person should know. */
  readonly log: (line: string) => void;
}

function createMetrics(registry: Registry, { version }: InsightOptions): Metrics {
  collectDefaultMetrics({ register: registry });
  const help = 'Always 1; the label tells the version.';
  new Gauge({ name: 'whowhom_info', help, labelNames: ['version'], registers: [registry] }).set({ version }, 1);
  return {
    ...createRequestMetrics(registry),
    database: createStateMetrics(registry),
    open: createStreamMetrics(registry),
    text: () => registry.metrics(),
    mediaType: registry.contentType,
  };
}

/** Loaded only when it is wanted: it is large, and installing it is optional. */
async function startTraces({ config, version, log }: InsightOptions): Promise<Traces | null> {
  if (config.traces === 'off') return null;
  try {
    const { startOtel } = await import('./otel.js');
    return startOtel({ collector: config.traces === 'otlp' ? config.collector : null, version, log });
  } catch (error) {
    const wanted = 'the optional packages of package.json (npm ci without --omit=optional)';
    const details = { path: 'TRACES', got: config.traces, wanted, cause: error };
    throw new WhowhomError('BAD_SETTING', `TRACES is ${config.traces}, which needs ${wanted}.`, details);
  }
}

/**
 * Makes what counts, times and traces.
 * @throws WhowhomError BAD_SETTING when traces are wanted and OpenTelemetry is not installed
 */
export async function startInsight(options: InsightOptions): Promise<Insight> {
  const { config } = options;
  const registry = config.metrics ? new Registry() : null;
  const traces = await startTraces(options);
  return {
    metrics: registry === null ? null : createMetrics(registry, options),
    statements: createStatements(registry, config.slowMs),
    traces,
    stop: () => traces?.stop() ?? Promise.resolve(),
  };
}
