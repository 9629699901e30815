import { createHash } from 'node:crypto';

/** At most so much of the table is full: beyond it looking for a free place takes long. */
const fullest = 0.6;

/** Which ids came, in some 20 bytes each: by 48 bits of a hash, of which a million has two alike once in five hundred times. */
export class Seen {
  /** A power of two of places; 0 is a free one. A Set of numbers takes four times as much. */
  #places = new Float64Array(1024);
  #count = 0;

  add(id: string): void {
    if (this.#count >= this.#places.length * fullest) this.#grow();
    this.#put(this.#hash(id));
  }

  has(id: string): boolean {
    const hash = this.#hash(id);
    return this.#places[this.#placeOf(hash)] === hash;
  }

  /** Where a hash stands, or else would. */
  #placeOf(hash: number): number {
    const mask = this.#places.length - 1;
    let at = hash & mask;
    while (this.#places[at] !== 0 && this.#places[at] !== hash) at = (at + 1) & mask;
    return at;
  }

  #put(hash: number): void {
    const at = this.#placeOf(hash);
    if (this.#places[at] === hash) return;
    this.#places[at] = hash;
    this.#count += 1;
  }

  #grow(): void {
    const before = this.#places;
    this.#places = new Float64Array(before.length * 2);
    this.#count = 0;
    for (const hash of before) if (hash !== 0) this.#put(hash);
  }

  #hash(id: string): number {
    return createHash('sha1').update(id).digest().readUIntBE(0, 6) || 1;
  }
}
