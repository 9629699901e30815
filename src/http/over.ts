import type { Socket } from 'node:net';
import type { FastifyReply } from 'fastify';

type Work = () => void;

/** What waits for the end of a request, by its connection. */
const waiting = new WeakMap<Socket, Set<Work>>();

/** One listener a connection and not one a request: a client may send many before it reads an answer. */
function waitingOn(socket: Socket): Set<Work> {
  const found = waiting.get(socket);
  if (found !== undefined) return found;
  const works = new Set<Work>();
  waiting.set(socket, works);
  socket.once('close', () => {
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
  const works = waitingOn(request.socket);
  const once = (): void => {
    if (works.delete(once)) work();
  };
  works.add(once);
  raw.once('close', once);
  if (request.socket.destroyed) once();
}
