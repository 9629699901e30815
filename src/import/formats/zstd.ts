import { ZSTDDecoder } from 'zstddec/stream';

/** The decoder goes round in circles on damaged data and gives nothing; right data gives something now and then. */
const mostEmpty = 1000;

/**
 * Decompresses zstd as it is read.
 * @throws Error when the data is damaged or cut off
 */
export async function* unzstd(pieces: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const decoder = new ZSTDDecoder();
  await decoder.init();
  let empty = 0;
  for (const piece of decoder.decodeStreaming(pieces)) {
    empty = piece.length === 0 ? empty + 1 : 0;
    if (empty > mostEmpty) throw new Error('damaged data');
    if (piece.length > 0) yield piece;
  }
}
