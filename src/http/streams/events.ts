import { setMaxListeners } from 'node:events';
import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FormattedExecutionResult } from 'graphql';
import { WhowhomError } from '../../errors.js';
import type { Ending } from '../../graph/feed/index.js';
import { clientOf } from '../client.js';
import { toAnswerError, withId } from '../errors.js';
import { whenOver } from '../over.js';
import { readRequest } from '../request.js';
import { dropStalled } from '../stalled.js';
import type { Who } from '../who.js';
import { askAgain } from './again.js';
import type { Outcome, RunStreamed } from './run.js';

/** So often a line is sent that says nothing, so that nobody between takes the connection for dead. */
const silence = 12_000;

/** Whether a client takes a stream of events (Server-Sent Events). */
export const takesEvents = ({ headers: { accept = '' } }: FastifyRequest): boolean =>
  /\btext\/event-stream\b/i.test(accept);

/** Whether it takes nothing else that an operation is answered by. */
export const takesOnlyEvents = (request: FastifyRequest): boolean =>
  takesEvents(request) && !/json|\*\/\*|application\/\*/i.test(request.headers.accept ?? '');

/** What graphql-sse's protocol calls an event, in its mode of a connection for each operation. */
const event = (name: 'next' | 'complete', data: string): string => `event: ${name}\ndata: ${data}\n\n`;
const next = (result: FormattedExecutionResult): string => event('next', JSON.stringify(result));

type Results = AsyncGenerator<FormattedExecutionResult, void, undefined>;

/** What comes next, or null when nothing does for a while. */
async function within<T>(soon: Promise<T>, milliseconds: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => (timer = setTimeout(resolve, milliseconds, null)));
  return Promise.race([soon, late]).finally(() => {
    clearTimeout(timer);
  });
}

/**
 * Answers as a client reads them. Behind the last one stands `complete`, but where the service ended it: what breaks off
 * has its client come again.
 */
async function* written(results: Results, isBroken: () => boolean): AsyncGenerator<string> {
  yield ':\n\n';
  let soon = results.next();
  for (;;) {
    const one = await within(soon, silence);
    if (one === null) {
      yield ':\n\n';
      continue;
    }
    if (one.done === true) break;
    yield next(one.value);
    soon = results.next();
  }
  if (!isBroken()) yield event('complete', '');
}

async function* single(result: FormattedExecutionResult): AsyncGenerator<string> {
  yield await Promise.resolve(next(result));
  yield event('complete', '');
}

/** What streams of events need. */
export interface EventOptions {
  readonly run: RunStreamed;
  readonly who: Who;
  readonly every: number;
  /** A client that takes nothing for so long, in milliseconds, is let go. */
  readonly stall: number;
}

/** Answers operations by streams of events. */
export interface Events {
  answer(request: FastifyRequest, reply: FastifyReply): Promise<unknown>;
  /** Ends all streams, so that their clients come again. */
  stop(): void;
}

/** Makes what answers by streams of events. */
export function createEvents({ run, who, every, stall }: EventOptions): Events {
  const open = new Set<AbortController>();

  /** A stream with a last word for whose token holds no more. */
  async function* held(
    results: Ending<FormattedExecutionResult>,
    request: FastifyRequest,
    ender: AbortController,
  ): Results {
    const { edge, headers, ip } = request;
    let refusal: WhowhomError | null = null;
    const ask = () => who.ofHeader(headers.authorization, clientOf(ip));
    const stopAsking = askAgain(ask, edge.actor, every, (error) => {
      refusal = error;
      ender.abort();
    });
    try {
      for (;;) {
        const one = await results.next();
        if (one.done === true) break;
        yield one.value;
      }
      const told = refusal as WhowhomError | null;
      if (told !== null) yield { errors: withId([toAnswerError(told)], edge.id) };
    } finally {
      stopAsking();
      await results.return();
    }
  }

  function bodyOf(outcome: Outcome, request: FastifyRequest, ender: AbortController): AsyncGenerator<string> {
    if (outcome.kind === 'refused') return single({ errors: outcome.errors });
    if (outcome.kind === 'answer') return single(outcome.result);
    return written(held(outcome.results, request, ender), () => stopped.has(ender));
  }

  const stopped = new WeakSet<AbortController>();

  return {
    async answer(request, reply) {
      const ender = new AbortController();
      setMaxListeners(0, ender.signal);
      open.add(ender);
      whenOver(reply, () => {
        open.delete(ender);
        ender.abort();
      });
      dropStalled(reply, stall);
      const outcome = await run({
        ...{ raw: readRequest(request), edge: request.edge, client: clientOf(request.ip), signal: ender.signal },
        readOnly: request.method === 'GET',
      });
      return (
        reply
          .header('cache-control', 'private, no-store')
          // Of nginx, which else gathers what it passes on.
          .header('x-accel-buffering', 'no')
          .type('text/event-stream; charset=utf-8')
          .send(Readable.from(bodyOf(outcome, request, ender), { highWaterMark: 1 }))
      );
    },
    stop() {
      for (const ender of open) {
        stopped.add(ender);
        ender.abort();
      }
    },
  };
}
