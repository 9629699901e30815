import { createHash } from 'node:crypto';

/** Which ids came, in some 50 bytes each: by 48 bits of a hash, of which a million has two alike once in five hundred times. */
export class Seen {
  readonly #hashes = new Set<number>();

  add(id: string): void {
    this.#hashes.add(this.#hash(id));
  }

  has(id: string): boolean {
    return this.#hashes.has(this.#hash(id));
  }

  #hash(id: string): number {
    return createHash('sha1').update(id).digest().readUIntBE(0, 6);
  }
}
