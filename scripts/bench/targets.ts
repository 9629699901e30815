/** What the service is to reach beside the floor and the peer; what it misses is told at the end. */
export const targets = {
  /** Times the floor, of what the service answers with one trip to the database, and of all else. */
  oneTrip: 1.3,
  others: 1.6,
  /** Of the floor's requests a second. */
  throughput: 0.75,
  /** Of the peer's time, on an ordinary entity and on a hub. */
  peer: 0.5,
  peerOnHub: 0.125,
  /** A page of a hub, times that of the smaller graph. */
  growth: 1.2,
  /** More milliseconds behind a network of 5 ms there and back. */
  far: 10,
  /** Of first answers of random filters, how many come within half a second. */
  first: 0.99,
  /** Rows a second of a file, of bare writes of what it made; and MB of memory for a million rows. */
  importing: 0.6,
  importMemory: 300,
  /** Of the explorer page: kB of scripts, and milliseconds. */
  pageScripts: 350,
  pageOpening: 1500,
  pagePlacing: 50,
  pageFrame: 66,
} as const;

/** Targets that were missed. */
export class Misses {
  readonly #missed: string[] = [];

  /** @param value is to be at most this */
  most(what: string, value: number, target: number): void {
    if (value > target) this.#missed.push(`${what}: ${value.toFixed(2)}, at most ${target}`);
  }

  /** @param value is to be at least this */
  least(what: string, value: number, target: number): void {
    if (value < target) this.#missed.push(`${what}: ${value.toFixed(2)}, at least ${target}`);
  }

  /** What could not be measured misses too. */
  broken(what: string, error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    console.error(`${what}: ${message}`);
    this.#missed.push(`${what}: not measured, ${message.split('\n')[0] ?? ''}`);
  }

  /** All of them, one a line. */
  lines(): string {
    return this.#missed.length === 0
      ? 'All targets are reached.'
      : `Missed:\n${this.#missed.map((one) => `- ${one}`).join('\n')}`;
  }
}
