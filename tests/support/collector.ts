import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A span as the collector got it. */
export interface SpanSeen {
  readonly name: string;
  readonly kind: string;
  readonly traceId: string;
  readonly id: string;
  /** Empty at the root. */
  readonly parent: string;
  /** Nanoseconds since 1970. */
  readonly start: number;
  readonly end: number;
  readonly failed: boolean;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** A collector of traces by OTLP over HTTP, in JSON. */
export interface Collector {
  readonly url: string;
  readonly spans: SpanSeen[];
  /** What came, as it came. */
  readonly bodies: string[];
  readonly stop: () => Promise<void>;
}

/** OTLP's JSON, as far as it is read here. */
interface Otlp {
  readonly resourceSpans: readonly { readonly scopeSpans: readonly { readonly spans: readonly OtlpSpan[] }[] }[];
}

interface OtlpSpan {
  readonly name: string;
  readonly kind: number;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly status: { readonly code?: number };
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
}

const kinds = ['unspecified', 'internal', 'server', 'client'];

const toSeen = (span: OtlpSpan): SpanSeen => ({
  name: span.name,
  kind: kinds[span.kind] ?? '',
  traceId: span.traceId,
  id: span.spanId,
  parent: span.parentSpanId ?? '',
  start: Number(span.startTimeUnixNano),
  end: Number(span.endTimeUnixNano),
  failed: span.status.code === 2,
  attributes: Object.fromEntries(span.attributes.map(({ key, value }) => [key, Object.values(value)[0]])),
});

/** Starts a collector on a free port. */
export async function startCollector(): Promise<Collector> {
  const spans: SpanSeen[] = [];
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => (body += part));
    request.on('end', () => {
      if (request.url !== '/v1/traces') return response.writeHead(404).end();
      bodies.push(body);
      const { resourceSpans } = JSON.parse(body) as Otlp;
      spans.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans.map(toSeen))));
      return response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, spans, bodies, stop };
}
