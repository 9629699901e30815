import { Readable } from 'node:stream';

/** So much is sent at once: formats write lines, and each write would be a packet. */
const chunkLength = 32_768;

async function* inChunks(pieces: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let waiting: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < chunkLength) continue;
    yield Buffer.from(waiting.join(''));
    [waiting, length] = [[], 0];
  }
  if (length > 0) yield Buffer.from(waiting.join(''));
}

/**
 * A file as a stream that reads on only when its client has taken what came before. Its first part is made at once, so that
 * what goes wrong until then can still be told in an answer.
 * @param failed told what goes wrong behind that, when the connection can only be cut
 * @throws whatever the first part does
 */
export async function exportStream(pieces: AsyncIterable<string>, failed: (error: unknown) => void): Promise<Readable> {
  const chunks = inChunks(pieces);
  const first = await chunks.next();
  const all = async function* () {
    try {
      if (first.done !== true) yield first.value;
      yield* chunks;
    } catch (error) {
      failed(error);
      throw error;
    } finally {
      await chunks.return(undefined);
    }
  };
  return Readable.from(all(), { highWaterMark: 1 });
}
