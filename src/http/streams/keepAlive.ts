import type { WebSocket } from 'ws';

/** So often a connection is tried, and so long it has to answer: who takes nothing or is gone without a word is let go. */
const silence = 12_000;

/** Tries a connection now and then. @returns a function that stops it */
export function keepAlive(socket: WebSocket): () => void {
  let isAwaited = false;
  socket.on('pong', () => {
    isAwaited = false;
  });
  const timer = setInterval(() => {
    if (isAwaited) {
      socket.terminate();
      return;
    }
    isAwaited = true;
    socket.ping();
  }, silence);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}
