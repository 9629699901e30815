import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyReply } from 'fastify';

type Work = () => void;

/** What waits for the end of a request, by its connection and by its answer. */
const waiting = new WeakMap<Socket | ServerResponse, Set<Work>>();

/**
 * One listener a connection and one an answer, and not one for each work: a client may send many requests before it reads
 * an answer, and Node takes many listeners for a leak.
 */
function waitingOn(emitter: Socket | ServerResponse): Set<Work> {
  const found = waiting.get(emitter);
  if (found !== undefined) return found;
  const works = new Set<Work>();
  waiting.set(emitter, works);
  emitter.once('close', () => {
    for (const work of works) work();
  });
  return works;
}

/**
 * Does work once when a request is over: its answer has gone out whole, or its client went before. The latter is told
 * by the connection, since an answer that waits behind another on it never says that it was closed; and Fastify's
 * onResponse comes only in the former case.
 */
export function whenOver({ raw, request }: FastifyReply, work: Work): void {
  const [ofSocket, ofAnswer] = [waitingOn(request.socket), waitingOn(raw)];
  const once = (): void => {
    ofAnswer.delete(once);
    if (ofSocket.delete(once)) work();
  };
  ofSocket.add(once);
  ofAnswer.add(once);
  if (request.socket.destroyed) once();
}
