/**
 * A TCP proxy that is so many milliseconds away: what comes in either direction goes on after this time, in order.
 * Usage: tsx scripts/bench/delay.ts <host> <port> <milliseconds>
 */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

const [host = '127.0.0.1', port = '0', delay = '0'] = process.argv.slice(2);

/** Passes on what one side sends. Timers are only exact to a millisecond, so the rest of the time is spent looking. */
function pass(from: Socket, to: Socket): void {
  const waiting: { readonly due: number; readonly part: Buffer | null }[] = [];
  let isLooking = false;
  const look = () => {
    const now = performance.now();
    for (let next = waiting[0]; next !== undefined && next.due <= now; next = waiting[0]) {
      waiting.shift();
      if (next.part === null) to.end();
      else to.write(next.part);
    }
    const [next] = waiting;
    isLooking = next !== undefined;
    if (next === undefined) return;
    const left = Math.floor(next.due - performance.now()) - 1;
    if (left > 0) setTimeout(look, left);
    else setImmediate(look);
  };
  const take = (part: Buffer | null) => {
    waiting.push({ due: performance.now() + Number(delay), part });
    if (!isLooking) look();
  };
  from.on('data', take);
  from.once('end', () => take(null));
  from.once('error', () => to.destroy());
}

const server = createServer({ noDelay: true, allowHalfOpen: true }, (near) => {
  const far = connect({ host, port: Number(port), noDelay: true, allowHalfOpen: true });
  pass(near, far);
  pass(far, near);
});
server.listen(0, '127.0.0.1', () => {
  console.error(`bolt://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.once('SIGTERM', () => process.exit(0));
