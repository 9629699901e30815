import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { WhowhomError } from '../errors.js';
import { codesOf, logFailure, toAnswerError, withId } from './errors.js';

/** What the probes need. */
export interface ProbeOptions {
  /** Fails when the database does not answer: see createCheck. */
  readonly check: () => Promise<void>;
  /** Whether the database has planned what is asked most, or was given long enough for it. */
  readonly isPrepared: () => boolean;
  readonly version: string;
  /** What / leads to: a page of its own, the playground, or only what there is. */
  readonly door: 'explorer' | 'playground' | 'none';
}

/** Probes of orchestrators give up after some seconds, so that a hanging database must be told before. */
const patience = 2000;

async function within(work: Promise<void>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new WhowhomError('DATABASE_UNAVAILABLE', 'The database does not answer in time.'));
    }, ms);
  });
  await Promise.race([work, late]).finally(() => {
    clearTimeout(timer);
  });
}

/** Shares one check among all who ask while it runs: a hanging database is asked once, not once a probe. */
function shared(check: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  return () => {
    running ??= check().finally(() => {
      running = null;
    });
    return running;
  };
}

/** The check as all who ask share it: it fails when the database does not answer, or not within `patience`. */
export function createCheck(database: { check(): Promise<void> }): () => Promise<void> {
  const check = shared(() => database.check());
  return () => within(check(), patience);
}

/** Why requests are not to be sent yet; null when they are. */
async function hindrance({ check, isPrepared }: ProbeOptions, log: FastifyBaseLogger): Promise<WhowhomError | null> {
  try {
    await check();
  } catch (error) {
    logFailure(log, error);
    return new WhowhomError('DATABASE_UNAVAILABLE', 'The database does not answer.', { cause: error });
  }
  if (isPrepared()) return null;
  return new WhowhomError('PLANNING', 'The database is being prepared for the questions that were asked most before.');
}

/** Serves /health (the process lives), /ready (the database answers and is prepared) and the front door. */
export function probes(app: FastifyInstance, options: ProbeOptions): void {
  const { version, door } = options;
  app.get('/health', { logLevel: 'warn' }, () => ({ status: 'ok', version }));

  app.get('/ready', { logLevel: 'warn' }, async (request, reply) => {
    const failure = await hindrance(options, request.log);
    if (failure === null) return { status: 'ready', version };
    const errors = withId([toAnswerError(failure)], request.id);
    request.edge.codes = codesOf(errors);
    return reply.code(503).send({ status: 'unavailable', version, code: failure.code, errors });
  });

  if (door === 'explorer') return;
  app.get('/', { logLevel: 'warn' }, (_request, reply) => {
    if (door === 'playground') return reply.redirect('/playground');
    return reply.send({ service: 'whowhom', version, graphql: '/graphql', health: '/health', ready: '/ready' });
  });
}
