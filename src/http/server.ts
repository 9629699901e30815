import compress from '@fastify/compress';
import cors from '@fastify/cors';
import fastify, { LogController, type FastifyInstance } from 'fastify';
import { parse } from 'graphql';
import helmet from 'helmet';
import { randomUUID } from 'node:crypto';
import type { DestinationStream } from 'pino';
import type { Config } from '../config.js';
import { WhowhomError } from '../errors.js';
import type { Database } from '../graph/changes/index.js';
import type { DatabaseState } from '../insight/state.js';
import { account, openAccount } from './account.js';
import { holdBodyTime } from './bodyTime.js';
import { leadToPlayground, refuseForged } from './browsers.js';
import { createDrain } from './drain.js';
import type { Spending } from './edge.js';
import { exportRoutes, type ForDownload } from './export.js';
import { failures, refuse, refuseSocket, refuseWith } from './failures.js';
import { graphql, type GraphqlOptions } from './graphql.js';
import { onlyAllowedHosts } from './hosts.js';
import { metricsRoute } from './metrics.js';
import { explorer } from './explorer.js';
import { framedBy, playground } from './playground.js';
import { createCheck, probes } from './probes.js';
import { identify } from './identify.js';
import { importRoute } from './import.js';
import { createRateLimit } from './rate.js';
import { dropSlowReaders } from './slowReaders.js';
import { onlyAllowedOrigins, type Streams } from './streams/index.js';
import type { Who } from './who.js';

/** What the HTTP edge is started with. */
export interface HttpOptions<TContext extends Spending> extends GraphqlOptions<TContext> {
  /** Tells who asks. */
  readonly who: Who;
  /** `check` throws a WhowhomError when the database cannot answer. */
  readonly database: { check(): Promise<void> };
  /** What the metrics tell of it beside whether it answers. */
  readonly databaseState: () => DatabaseState;
  /** Whether what is asked most is planned; when left out there is nothing to wait for. */
  readonly isPrepared?: () => boolean;
  /** The documents that the playground opens with. */
  readonly documents: readonly { readonly name: string; readonly text: string }[];
  /** The folder of the built playground; null when there is none. */
  readonly playgroundFolder: string | null;
  /** The folder of the built explorer page; null when there is none. */
  readonly explorerFolder: string | null;
  /** Makes the context of a download; without it there are none. */
  readonly forDownload?: ForDownload<TContext>;
  /** What files are imported into; without it there is no /import. */
  readonly importInto?: Database;
  /** The version of the service. */
  readonly version: string;
  /** Where log lines go; standard output when left out. */
  readonly logTo?: DestinationStream;
}

/** A running HTTP edge. */
export interface RunningHttp {
  /** Such as http://127.0.0.1:4000, without a slash behind it. */
  readonly url: string;
  /** Takes no further request, lets the open ones finish for DRAIN_TIMEOUT_MS, then ends them. Twice is once. */
  stop(): Promise<void>;
}

/** A socket may stay after its answer, so that a client need not connect anew; in the end it is let go. */
const keepAlive = 30_000;
const requestsPerSocket = 10_000;
/** Below this many bytes an answer fits into one packet as it is. */
const compressFrom = 1400;
/** A client that reads nothing of its answer. As long as a slow answer takes a quiet socket is not at fault. */
const quietSocket = ({ requestTimeout, queryTimeout }: Config): number => requestTimeout + 6 * queryTimeout;

function createApp<TContext extends Spending>({ config, logTo, insight }: HttpOptions<TContext>): FastifyInstance {
  const { requestTimeout, maxBodyBytes, logLevel, trustProxy } = config;
  const app: FastifyInstance = fastify({
    logger: { level: logLevel, ...(logTo !== undefined && { stream: logTo }) },
    // One short line about each request is our own: see account.ts.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'id' }),
    genReqId: () => randomUUID(),
    bodyLimit: maxBodyBytes,
    trustProxy: trustProxy.length > 0 && [...trustProxy],
    // The longest of all addresses: holdBodyTime has that of the others.
    requestTimeout: Math.max(requestTimeout, config.importTimeout),
    connectionTimeout: quietSocket(config),
    keepAliveTimeout: keepAlive,
    maxRequestsPerSocket: requestsPerSocket,
    // By Node's defaults a client that sends a byte now and then holds its socket for minutes.
    http: {
      headersTimeout: Math.min(requestTimeout, 10_000),
      connectionsCheckingInterval: Math.min(Math.max(requestTimeout / 4, 50), 5000),
    },
    clientErrorHandler: (error, socket) => {
      const code = refuseSocket(app.log, error, socket);
      if (code !== null) insight.metrics?.refused(code);
    },
    // The drain refuses instead, in the shape of all other refusals.
    return503OnClosing: false,
    // Addresses that are no addresses; they pass no hook.
    frameworkErrors: (_error, request, reply) => {
      const malformed = new WhowhomError('MALFORMED_REQUEST', 'The address is malformed.');
      openAccount(request, reply, insight, config.slowMs);
      void refuseWith(reply, malformed);
    },
  });
  return app;
}

/** Only JSON as it is: other kinds of bodies are what forged forms send, packed ones may be bombs. */
function onlyPlainJson(app: FastifyInstance): void {
  app.removeContentTypeParser('text/plain');
  app.addHook('onRequest', (request, reply, done) => {
    const isPlain = (request.headers['content-encoding'] ?? 'identity') === 'identity';
    // A file for an import says by its content how it is packed.
    if (isPlain || request.routeOptions.url === '/import') done();
    else void refuse(reply, 'UNSUPPORTED_MEDIA_TYPE', 'The body is compressed.');
  });
}

async function headers(app: FastifyInstance, { corsOrigins, embedOrigins }: Config): Promise<void> {
  const secure = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: framedBy(embedOrigins) },
    // The policy says more exactly who may show us in a frame; the older header could only forbid it.
    xFrameOptions: embedOrigins.length === 0,
    // Whoever puts TLS before the service decides this for their domain.
    strictTransportSecurity: false,
  });
  // Made once: the plugin for Fastify makes all of it anew for each request.
  app.addHook('onRequest', (request, reply, done) => secure(request.raw, reply.raw, () => done()));
  if (corsOrigins.length === 0) return;
  await app.register(cors, {
    origin: corsOrigins.includes('*') ? '*' : [...corsOrigins],
    methods: ['GET', 'POST'],
    allowedHeaders: ['content-type', 'authorization', 'x-apollo-operation-name', 'apollo-require-preflight'],
    exposedHeaders: ['x-request-id', 'retry-after', 'content-disposition', 'www-authenticate'],
    maxAge: 600,
  });
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    return await app.listen({ host, port, listenTextResolver: (address) => `listening at ${address}` });
  } catch (error) {
    await app.close();
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new WhowhomError('BAD_SETTING', `The service cannot listen at ${host}:${port} (${reason}).`, {
      path: 'PORT',
      got: port,
      wanted: 'a free port of an address of this machine',
      cause: error,
    });
  }
}

/**
 * Starts the HTTP edge.
 * @throws WhowhomError BAD_SETTING when it cannot listen at HOST and PORT
 */
export async function startHttp<TContext extends Spending>(options: HttpOptions<TContext>): Promise<RunningHttp> {
  const { config, database, databaseState, documents, insight, version, who } = options;
  const folder = config.playground ? options.playgroundFolder : null;
  const explorerFolder = config.explorer ? options.explorerFolder : null;
  const app = createApp(options);
  holdBodyTime(app.server, config.requestTimeout);
  let streams: Pick<Streams, 'stop'> | null = null;
  const drain = createDrain(app, config.drainTimeout, async () => streams?.stop());
  account(app, insight, config.slowMs);
  drain.refuseWhenStopping();
  dropSlowReaders(app, config);
  onlyPlainJson(app);
  failures(app, config.maxBodyBytes);
  await headers(app, config);
  await app.register(compress, { threshold: compressFrom, encodings: ['gzip'], globalDecompression: false });
  const isNamed = onlyAllowedHosts(config);
  // Who asks comes before the count of requests, which is one of each actor.
  const { hooks, count } = await createRateLimit(app, config);
  const limit = [identify(who), ...hooks];
  // A browser is led to the page whoever looks at it, and has nothing of the graph by that.
  const led = folder === null ? [] : [leadToPlayground];
  const ours = onlyAllowedOrigins(config);
  streams = await graphql(app, options, [isNamed, ours, ...led, ...limit, refuseForged], { who, count });
  if (options.forDownload !== undefined) exportRoutes(app, options, options.forDownload, [isNamed, ...limit]);
  if (options.importInto !== undefined) await importRoute(app, config, options.importInto, [isNamed, ...limit]);
  const check = createCheck(database);
  const { isPrepared = () => true } = options;
  const door = explorerFolder !== null ? 'explorer' : folder !== null ? 'playground' : 'none';
  probes(app, { check, isPrepared, version, door });
  if (insight.metrics !== null) {
    for (const { text } of documents) insight.metrics.know(parse(text));
    metricsRoute(app, { metrics: insight.metrics, token: config.metricsToken, check, state: databaseState });
  }
  if (explorerFolder !== null) await explorer(app, explorerFolder);
  if (folder !== null) await playground(app, { folder, documents });
  const url = await listen(app, config);
  return { url, stop: drain.stop };
}
