import {
  defaultTextMapGetter,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Context,
  type Span as OtelSpan,
  type Tracer,
} from '@opentelemetry/api';
import { setGlobalErrorHandler, W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, resourceFromAttributes } from '@opentelemetry/resources';
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  ConsoleSpanExporter,
  SimpleSpanProcessor,
  type SpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import type { Attributes, Span, Traces } from './span.js';

/** Where traces go. */
export interface TracesOptions {
  /** The address of an OTLP collector, `/v1/traces` comes behind it; null prints spans. */
  readonly collector: string | null;
  readonly version: string;
  /** Told once a minute at most that the collector takes nothing. */
  readonly log: (line: string) => void;
}

/** A collector that is away must not hold up the end of the service. */
const patience = 5000;
const tellAgain = 60_000;

const kinds = { client: SpanKind.CLIENT, internal: SpanKind.INTERNAL, server: SpanKind.SERVER } as const;

function open(
  tracer: Tracer,
  parent: Context,
  name: string,
  kind: keyof typeof kinds,
  attributes: Attributes = {},
): Span {
  const span: OtelSpan = tracer.startSpan(name, { kind: kinds[kind], attributes }, parent);
  const context = trace.setSpan(parent, span);
  return {
    traceId: span.spanContext().traceId,
    child: (...step) => open(tracer, context, ...step),
    rename: (to) => void span.updateName(to),
    set: (more) => void span.setAttributes(more),
    end: (code = null) => {
      if (!span.isRecording()) return;
      if (code !== null) span.setAttribute('error.type', code).setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
  };
}

function processor(collector: string | null): SpanProcessor {
  if (collector === null) return new SimpleSpanProcessor(new ConsoleSpanExporter());
  const url = `${collector.replace(/\/+$/, '')}/v1/traces`;
  const exporter = new OTLPTraceExporter({ url, timeoutMillis: patience });
  return new BatchSpanProcessor(exporter, { scheduledDelayMillis: 1000, exportTimeoutMillis: patience });
}

/** OpenTelemetry has one handler of failures for the whole process, and by itself it is silent. Its value tells one. */
function tellFailures(collector: string | null, log: (line: string) => void): (error: unknown) => void {
  let told = -Infinity;
  const tell = (error: unknown): void => {
    if (Date.now() - told < tellAgain) return;
    told = Date.now();
    const reason = error instanceof Error ? error.message : JSON.stringify(error);
    log(`Traces are lost: ${collector ?? 'the console'} does not take them (${reason}).`);
  };
  setGlobalErrorHandler(tell);
  return tell;
}

/**
 * Starts OpenTelemetry. Nothing is patched and no context is kept beside the calls: spans are passed on by hand, so
 * that tracing costs nothing where there is none. Sampling and headers are set by OpenTelemetry's own variables.
 */
export function startOtel({ collector, version, log }: TracesOptions): Traces {
  const tell = tellFailures(collector, log);
  const resource = resourceFromAttributes({ 'service.name': 'whowhom', 'service.version': version });
  const provider = new BasicTracerProvider({
    resource: defaultResource().merge(resource),
    spanProcessors: [processor(collector)],
  });
  const tracer = provider.getTracer('whowhom', version);
  const propagator = new W3CTraceContextPropagator();
  return {
    request: (headers, name, attributes) => {
      const parent = propagator.extract(ROOT_CONTEXT, headers, defaultTextMapGetter);
      return open(tracer, parent, name, 'server', attributes);
    },
    // It rejects when the collector is away, which is no reason for the service to end badly.
    stop: () => provider.shutdown().catch(tell),
  };
}
