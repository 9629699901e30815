import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A COMMIT of Bolt: a chunk of two bytes, which are the message without fields, and the end of it. */
const commit = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/** A proxy before a database that cuts connections while a commit is answered. */
export interface Cutting {
  /** bolt://127.0.0.1:port */
  readonly uri: string;
  /** How many were cut so far. */
  cuts(): number;
  /** From now on none is. */
  mend(): void;
  stop(): Promise<void>;
}

/** Starts one that lets each so manieth commit reach the database, and cuts the connection when its answer comes. */
export async function startCutting(uri: string, each: number): Promise<Cutting> {
  const { hostname: host, port } = new URL(uri);
  const sockets = new Set<Socket>();
  let [commits, cut, isWhole] = [0, 0, false];
  const server = createServer({ noDelay: true }, (near) => {
    const far = connect({ host, port: Number(port), noDelay: true });
    let isDoomed = false;
    const end = () => {
      near.resetAndDestroy();
      far.destroy();
    };
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', end).on('close', () => {
        sockets.delete(socket);
        end();
      });
    }
    near.on('data', (part: Buffer) => {
      if (part.includes(commit)) {
        commits += 1;
        isDoomed ||= !isWhole && commits % each === 0;
      }
      far.write(part);
    });
    far.on('data', (part: Buffer) => {
      if (!isDoomed) return void near.write(part);
      cut += 1;
      end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cuts: () => cut,
    mend: () => (isWhole = true),
    async stop() {
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, 'close');
    },
  };
}
