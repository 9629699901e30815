import { createServer } from 'node:net';

/** A loopback port that was free a moment ago: the wanted one if possible. */
export async function freePort(wanted: number | null): Promise<number> {
  const server = createServer();
  const listening = await new Promise<boolean>((done) => {
    server.once('error', () => done(false));
    server.listen({ host: '127.0.0.1', port: wanted ?? 0 }, () => done(true));
  });
  if (!listening) return freePort(null);
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address !== null ? address.port : freePort(null);
}
