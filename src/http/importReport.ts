import { once } from 'node:events';
import { PassThrough } from 'node:stream';

/** So much waits for a client at most before the import waits too. */
const waiting = 65_536;

/** A report that is sent while it is made, a JSON object a line. */
export class ReportStream {
  readonly stream = new PassThrough({ highWaterMark: waiting });

  /** Adds a line; what is said of one set of rows is never held up. */
  add(line: object): void {
    if (this.stream.destroyed) return;
    this.stream.write(`${JSON.stringify(line)}\n`);
  }

  /** Waits until the client has taken enough, or is gone. */
  async taken(): Promise<void> {
    // It may have been taken since: then nothing tells of it any more.
    if (!this.stream.writableNeedDrain || this.stream.destroyed) return;
    const stopped = new AbortController();
    const { signal } = stopped;
    const ends = ['drain', 'close', 'error'].map((name) => once(this.stream, name, { signal }).catch(() => undefined));
    await Promise.race(ends);
    stopped.abort();
  }

  end(): void {
    this.stream.end();
  }
}
